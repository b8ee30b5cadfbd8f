import '../debrief.css';
import '../story.css';
import './consensus-debrief.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type ComparedOutcome, compareOutcomes } from '../../../../shared/analysis/consensus.ts';
import type { Room } from '../../../../shared/procedure/kernel/room.ts';
import type {
  PublicScenario,
  RecordContent,
  SeatId,
} from '../../../../shared/scenario/scenario.ts';
import { FilmLink } from '../../../components/film-link.tsx';
import { Flag } from '../../../components/flag.tsx';
import { usePages } from '../../../components/use-pages.ts';
import { useVh } from '../../../components/use-vh.ts';
import { dateInWords } from '../../../language/dates.ts';
import { listOf } from '../../../language/lists.ts';
import { type Delegations, nameOf } from '../../../sight/names.ts';
import { DelegationSheet, delegationAt } from '../delegation-sheet.tsx';
import { OneQuestion, Questions } from '../questions.tsx';
import { titles } from '../sources.tsx';
import { useClicker } from '../use-steps.ts';
import { t } from '../words.ts';
import { Afterwards } from './afterwards.tsx';
import { Compendium } from './compendium.tsx';
import { Costs } from './costs.tsx';
import { outcomeHeadline } from './outcome-headline.ts';
import { OutcomeSides } from './outcome-sides.tsx';
import { ParagraphFates } from './paragraph-fates.tsx';
import { TierLadder } from './tier-ladder.tsx';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly record: RecordContent;
  readonly mode: 'delegate' | 'facilitator' | 'projector';
  readonly ownSeat?: SeatId | undefined;
  /** What else there is to say of the session, at the end of the column. */
  readonly children?: ComponentChildren;
}

type Page = 'outcome' | 'paragraphs' | 'afterwards';

/** What the wall shows one after the other, before the questions. */
function pagesFor(compared: ComparedOutcome | undefined): readonly Page[] {
  const wasDefended = (compared?.recorded?.afterwards ?? []).length > 0;
  return wasDefended ? ['outcome', 'paragraphs', 'afterwards'] : ['outcome', 'paragraphs'];
}

/**
 * After a consensus: how far our room came beside history, who stood in the way, what became of each
 * paragraph and what it cost whom, and what was said in public afterwards. On the projector Page keys
 * step through all of it, and then through the questions.
 */
export function ConsensusDebrief({ scenario, room, record, mode, ownSeat, children }: Props) {
  const { outcomes, drafts, cables } = room;
  const compared = useMemo(
    () => compareOutcomes(scenario, { outcomes, drafts, ...(cables && { cables }) }, record).at(-1),
    [scenario, outcomes, drafts, cables, record],
  );
  const names: Delegations = useMemo(
    () => new Map(scenario.delegations.map((delegation) => [delegation.id, delegation])),
    [scenario],
  );
  const vh = useVh();
  const [picked, pick] = useState<SeatId>();
  const [step, setStep] = useState(0);
  const isProjector = mode === 'projector';
  const { questions } = record.debrief;
  const pages = pagesFor(compared);
  useClicker(isProjector, (by) =>
    setStep((now) => Math.max(0, Math.min(pages.length + questions.length - 1, now + by))),
  );
  const column = useRef<HTMLElement>(null);
  usePages(column, { isOn: isProjector && step === 0 });
  if (compared === undefined) return null;
  const page = pages[step];
  if (page === undefined) return <OneQuestion questions={questions} index={step - pages.length} />;
  if (page !== 'outcome') {
    return (
      <div class="debrief debrief--projector consensus-debrief consensus-debrief--projector consensus-debrief--page">
        {page === 'paragraphs' ? (
          <ParagraphFates compared={compared} names={names} />
        ) : (
          <Afterwards scenario={scenario} recorded={compared.recorded} names={names} />
        )}
      </div>
    );
  }
  const file = delegationAt(scenario.delegations, picked);
  const own = delegationAt(scenario.delegations, ownSeat);
  return (
    <div class={`debrief debrief--${mode} consensus-debrief consensus-debrief--${mode}`}>
      <div class="debrief__main consensus-debrief__main">
        <Headline compared={compared} names={names} scenario={scenario} />
        <div class="consensus-debrief__outcome">
          <TierLadder ours={compared.ours?.tier} recorded={compared.recorded?.tier} />
          <OutcomeSides
            compared={compared}
            names={names}
            flags={isProjector ? Math.round(4 * vh) : 18}
          />
        </div>
        {!isProjector && <ParagraphFates compared={compared} names={names} />}
      </div>
      <aside ref={column} class="debrief__aside">
        {file !== undefined ? (
          <DelegationSheet
            scenario={scenario}
            room={room}
            delegation={file}
            instructions={record.instructions[file.id]}
            counts={[]}
            onClose={() => pick(undefined)}
          />
        ) : (
          <>
            {own !== undefined && (
              <button type="button" class="own" onClick={() => pick(own.id)}>
                <Flag iso2={own.iso2} size={32} />
                <span>
                  <small>{t('own.title')}</small>
                  {t('own.open', { name: own.shortName })}
                </span>
              </button>
            )}
            <Costs
              compared={compared}
              own={ownSeat}
              onPick={isProjector ? undefined : pick}
              atFirst={isProjector ? 6 : 8}
              flags={isProjector ? Math.round(4 * vh) : 22}
            />
            {children}
            {!isProjector && (
              <>
                <Compendium ours={compared.ours} names={names} scenario={scenario} />
                {record.hasHistory && <FilmLink scenario={scenario.id} />}
                <Afterwards scenario={scenario} recorded={compared.recorded} names={names} />
                <Questions questions={questions} />
              </>
            )}
          </>
        )}
      </aside>
    </div>
  );
}

interface HeadlineProps {
  readonly compared: ComparedOutcome;
  readonly names: Delegations;
  readonly scenario: PublicScenario;
}

function Headline({ compared, names, scenario }: HeadlineProps) {
  const { ours, recorded, stage } = compared;
  const blockers = ours?.blockedBy ?? [];
  const values = {
    year: recorded?.date.slice(0, 4) ?? '',
    tier: t(`tier.inSentence.${ours?.tier ?? 'none'}`),
    names: listOf(blockers.map((seat) => nameOf(names, seat))),
    count: blockers.length,
  };
  return (
    <div class="story consensus-debrief__story">
      <h1 class="story__headline">{t(outcomeHeadline(compared), values)}</h1>
      <p class="story__source">
        {recorded === undefined
          ? stage.name
          : t('headline.source', {
              stage: stage.name,
              date: dateInWords(recorded.date),
              source: titles(scenario, recorded.sources.slice(0, 1)),
            })}
      </p>
    </div>
  );
}
