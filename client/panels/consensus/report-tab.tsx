import '../hall/text-tab.css';
import './report.css';
import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp, Pencil } from 'lucide-preact';
import { askedBy } from '../../../shared/delegates/report/answers.ts';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import type { Place } from '../../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Segments } from '../../components/segments.tsx';
import { heatOf } from '../../scene/texts/heat.ts';
import {
  paragraphInQuestion,
  placesIn,
  type ReportLine,
  reportOf,
  standingAtAGlance,
} from '../../scene/texts/negotiation.ts';
import { seatMay, sendAsSeat } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { keepUnsent } from '../../sight/unsent.ts';
import { AmendmentDialog } from '../amendments/amendment-dialog.tsx';
import { LedgerButton } from '../paragraph/ledger-button.tsx';
import { t as paragraphWords } from '../paragraph/words.ts';
import { ChangeAdvice } from './change-advice.tsx';
import { ChangeChooser, keptLine, placing } from './change-chooser.tsx';
import { OwnProposals, tied } from './own-proposals.tsx';
import { type Answers, ProposalRow } from './proposal-row.tsx';
import { ReportPaper } from './report-paper.tsx';
import { ReportParagraph } from './report-paragraph.tsx';
import { StandingStrip } from './standing-strip.tsx';
import { WithdrawProposal } from './withdraw-proposal.tsx';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly negotiation: Negotiation;
}

export type ReportFilter = 'all' | 'disputed' | 'proposed';

/** The report under negotiation: how it stands, and what the own seat can do with each paragraph. */
export function ReportTab({ store, scenario, room, negotiation }: Props) {
  const filter = useSignal<ReportFilter>('all');
  const opened = useSignal<string | undefined>(undefined);
  const lines = reportOf(scenario, room, negotiation);
  const inQuestion = paragraphInQuestion(negotiation, lines)?.id;
  const disputed = lines.filter(({ standing }) => standingAtAGlance(standing) === 'bracketed');
  const proposed = lines.filter(({ proposals }) => proposals.length > 0);
  const shown = { all: lines, disputed, proposed }[filter.value];
  return (
    <div class="text-tab">
      <div class="report-bar">
        <StandingStrip
          lines={lines}
          inQuestion={inQuestion}
          onPick={(id) => {
            if (!shown.some((line) => line.id === id)) filter.value = 'all';
            requestAnimationFrame(() => goToParagraph(id));
          }}
        />
        <Segments<ReportFilter>
          label={t('filter.label')}
          options={[
            { name: 'all', label: t('filter.all') },
            { name: 'disputed', label: t('filter.disputed', { count: disputed.length }) },
            {
              name: 'proposed',
              label: t('filter.proposed', {
                count: proposed.reduce((sum, { proposals }) => sum + proposals.length, 0),
              }),
            },
          ]}
          chosen={filter.value}
          onChoose={(name) => {
            filter.value = name;
          }}
        />
      </div>
      {shown.length === 0 && (
        <p class="tab-pad quiet">
          {t(filter.value === 'disputed' ? 'filter.noneDisputed' : 'filter.noneProposed')}
        </p>
      )}
      {shown.length > 0 && (
        <ReportPaper
          scenario={scenario}
          negotiation={negotiation}
          lines={shown}
          legend={paragraphWords('heat.legend')}
        >
          {(line) => (
            <Clause
              key={line.id}
              store={store}
              places={placesIn(scenario, room)}
              negotiation={negotiation}
              line={line}
              isInQuestion={line.id === inQuestion}
              isOpen={opened.value === line.id}
              onToggle={() => {
                opened.value = opened.value === line.id ? undefined : line.id;
              }}
            />
          )}
        </ReportPaper>
      )}
    </div>
  );
}

interface ClauseProps {
  readonly store: SessionStore;
  readonly places: readonly Place[];
  readonly negotiation: Negotiation;
  readonly line: ReportLine;
  readonly isInQuestion: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One paragraph with its proposals; opened, the other wordings, places and brackets. */
function Clause({ store, places, negotiation, line, isInQuestion, isOpen, onToggle }: ClauseProps) {
  const isWriting = useSignal(false);
  const names = store.delegations.value;
  const instructions = store.seatContent.value?.instructions;
  const may = (command: SeatCommand) => seatMay(store, command)?.may === true;
  const send = (command: SeatCommand) => void sendAsSeat(store, command);
  const answers: Answers = {
    own: store.seat.value,
    mayAccept: (proposal) => may({ type: 'acceptProposal', proposal }),
    mayWantMore: (proposal) => may({ type: 'wantMore', proposal }),
    mayRefuse: (proposal) => may({ type: 'refuseProposal', proposal }),
    onAccept: (proposal) => send({ type: 'acceptProposal', proposal }),
    onWantMore: (proposal) => send({ type: 'wantMore', proposal }),
    onRefuse: (proposal) => send({ type: 'refuseProposal', proposal }),
  };
  const withOwn = useSignal<readonly string[]>([]);
  const propose = async (command: SeatCommand) => {
    if (!('done' in (await sendAsSeat(store, command)))) return;
    keepUnsent(keptLine(line.id), undefined);
    withOwn.value = [];
    onToggle();
  };
  const { draft } = negotiation;
  const scenario = store.scenario.value;
  const room = store.room.value;
  const heat = scenario && room && heatOf(scenario, room, draft, line.id);
  const hold: SeatCommand = { type: 'holdParagraph', paragraph: line.id };
  const release: SeatCommand = { type: 'releaseParagraph', paragraph: line.id };
  const mayChange = (change: AskedReportChange) => may({ type: 'proposeChange', draft, change });
  const mayWrite = mayChange(ownWordsProbe(line.id));
  const canOpen = may(hold) || may(release) || hasOpenChange(line, mayChange);
  return (
    <ReportParagraph
      line={line}
      names={names}
      instructions={instructions}
      isInQuestion={isInQuestion}
      {...(scenario && { issues: scenario.issues })}
      {...(heat && { heat })}
    >
      {line.proposals.map((proposal) => (
        <ProposalRow
          key={proposal.id}
          line={line}
          proposal={proposal}
          names={names}
          answers={answers}
          advice={<ChangeAdvice store={store} asked={askedBy(proposal)} />}
          acts={<WithdrawProposal store={store} proposal={proposal.id} number={line.number} />}
        />
      ))}
      <div class="clause__acts">
        {canOpen && (
          <button
            type="button"
            class="clause__open"
            aria-expanded={isOpen}
            aria-label={t('clause.openName', { number: line.number })}
            onClick={onToggle}
          >
            {t('clause.open')}
            {isOpen ? (
              <ChevronUp size={16} aria-hidden="true" />
            ) : (
              <ChevronDown size={16} aria-hidden="true" />
            )}
          </button>
        )}
        <LedgerButton
          store={store}
          draft={draft}
          paragraph={line.id}
          name={t('clause.name', { number: line.number })}
        />
      </div>
      {isOpen && canOpen && (
        <>
          <div class="clause__hold">
            {may(hold) && (
              <button type="button" class="button button--small" onClick={() => send(hold)}>
                {t('clause.hold')}
              </button>
            )}
            {may(release) && (
              <button type="button" class="button button--small" onClick={() => send(release)}>
                {t('clause.release')}
              </button>
            )}
            {mayWrite && (
              <button
                type="button"
                class="button button--small"
                aria-haspopup="dialog"
                onClick={() => {
                  isWriting.value = true;
                }}
              >
                <Pencil size={16} aria-hidden="true" /> {t('clause.own')}
              </button>
            )}
          </div>
          <ChangeChooser
            by="delegation"
            line={line}
            places={places}
            advice={(change) => (
              <ChangeAdvice store={store} asked={{ changes: [change], acceptedBy: [] }} />
            )}
            may={mayChange}
            onChoose={(change, said) => {
              const words = said === undefined ? {} : { line: said };
              const also = tied(negotiation, withOwn.value, line.id);
              void propose({
                type: 'proposeChange',
                draft,
                change,
                ...(also.length > 0 && { also: [...also] }),
                ...words,
              });
            }}
          >
            <OwnProposals store={store} line={line} chosen={withOwn} />
          </ChangeChooser>
        </>
      )}
      {isWriting.value && scenario !== undefined && room !== undefined && (
        <AmendmentDialog
          store={store}
          scenario={scenario}
          room={room}
          purpose={{ kind: 'propose', draft, paragraph: line.id }}
          onClose={() => {
            isWriting.value = false;
          }}
        />
      )}
    </ReportParagraph>
  );
}

/** Words that nobody has: to ask whether own words may be proposed for a paragraph. */
const ownWordsProbe = (paragraph: string): AskedReportChange => ({
  kind: 'replace',
  paragraph,
  words: { lead: '', text: '.', stands: {} },
});

/** Brings the reader to a paragraph of the report. */
export function goToParagraph(id: string): void {
  const place = document.getElementById(`clause-${id}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** Whether any wording or place can be proposed for a paragraph. */
function hasOpenChange(line: ReportLine, may: Parameters<typeof ChangeChooser>[0]['may']): boolean {
  return (
    line.wordings.some(({ id: alternative }) =>
      may({ kind: 'alternative', paragraph: line.id, alternative }),
    ) || may(placing(line.id, line.standing.place === 'annex' ? 'summary' : 'annex'))
  );
}
