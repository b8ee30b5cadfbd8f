import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp } from 'lucide-preact';
import type { NamedChange } from '../../../shared/procedure/consensus/consensus.ts';
import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { FacilitatorCommand } from '../../../shared/procedure/road/moves.ts';
import { hasOwnWords } from '../../../shared/procedure/texts/corrected.ts';
import {
  paragraphInQuestion,
  placesIn,
  type ReportLine,
  reportOf,
} from '../../scene/texts/negotiation.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import { nameOf } from '../../sight/names.ts';
import { CorrectStands } from '../amendments/correct-stands.tsx';
import { ChangeChooser, placing } from '../consensus/change-chooser.tsx';
import { ProposalRow } from '../consensus/proposal-row.tsx';
import { ReportPaper } from '../consensus/report-paper.tsx';
import { ReportParagraph } from '../consensus/report-paragraph.tsx';
import { goToParagraph } from '../consensus/report-tab.tsx';
import { StandingStrip } from '../consensus/standing-strip.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { SpotButton } from '../spot/spot-button.tsx';
import { SetAside } from './set-aside.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly negotiation: Negotiation;
}

/**
 * The Chair's own copy of the report: agree a paragraph, change it, move it or drop it; thank for a
 * proposal that somebody refuses, and set it aside.
 */
export function ReportDesk({ inside, negotiation }: Props) {
  const opened = useSignal<string | undefined>(undefined);
  const { scenario, room } = inside;
  const lines = reportOf(scenario, room, negotiation);
  const inQuestion = paragraphInQuestion(negotiation, lines)?.id;
  return (
    <div class="tab-pad negotiation-tab">
      <StandingStrip lines={lines} inQuestion={inQuestion} onPick={goToParagraph} />
      <ReportPaper scenario={scenario} negotiation={negotiation} lines={lines}>
        {(line) => (
          <DeskClause
            key={line.id}
            inside={inside}
            line={line}
            isInQuestion={line.id === inQuestion}
            isOpen={opened.value === line.id}
            onToggle={() => {
              opened.value = opened.value === line.id ? undefined : line.id;
            }}
          />
        )}
      </ReportPaper>
    </div>
  );
}

interface ClauseProps {
  readonly inside: Inside;
  readonly line: ReportLine;
  readonly isInQuestion: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function DeskClause({ inside, line, isInQuestion, isOpen, onToggle }: ClauseProps) {
  const { store, scenario, room } = inside;
  const names = store.delegations.value;
  const may = (command: FacilitatorCommand) => facilitatorMay(store, command)?.may === true;
  const agree: FacilitatorCommand = { type: 'agreeParagraphs', paragraphs: [line.id] };
  const places = placesIn(scenario, room);
  const changes: readonly NamedChange[] = [
    ...line.wordings.map(
      ({ id }): NamedChange => ({ kind: 'alternative', paragraph: line.id, alternative: id }),
    ),
    ...places.map((place) => placing(line.id, place)),
  ];
  const mayChange = (change: NamedChange) => may({ type: 'changeParagraph', change });
  const canChange = changes.some(mayChange);
  return (
    <ReportParagraph line={line} names={names} instructions={undefined} isInQuestion={isInQuestion}>
      {line.proposals.map((proposal) => (
        <div key={proposal.id}>
          <ProposalRow
            line={line}
            proposal={proposal}
            names={names}
            acts={
              hasOwnWords(proposal.change) && (
                <CorrectStands
                  store={store}
                  stands={proposal.change.words.stands}
                  name={nameOf(names, proposal.by)}
                  correct={(stands) => ({
                    type: 'correctProposalStands',
                    proposal: proposal.id,
                    stands,
                  })}
                />
              )
            }
          />
          <SpotButton
            store={inside.store}
            shows={{ kind: 'proposal', proposal: proposal.id }}
            what={t('wall.proposalOf', {
              name: nameOf(names, proposal.by),
              number: line.number,
            })}
          />
          {may({ type: 'setProposalAside', proposal: proposal.id }) && (
            <SetAside inside={inside} proposal={proposal} number={line.number} />
          )}
        </div>
      ))}
      {(may(agree) || canChange) && (
        <div class="clause__acts">
          {may(agree) && (
            <button
              type="button"
              class="clause__open"
              aria-label={t('chair.agreeName', { number: line.number })}
              onClick={() => void store.send(agree)}
            >
              {t('chair.agree')}
            </button>
          )}
          {canChange && (
            <button
              type="button"
              class="clause__open"
              aria-expanded={isOpen}
              aria-label={t('chair.changeName', { number: line.number })}
              onClick={onToggle}
            >
              {t('chair.change')}
              {isOpen ? (
                <ChevronUp size={16} aria-hidden="true" />
              ) : (
                <ChevronDown size={16} aria-hidden="true" />
              )}
            </button>
          )}
        </div>
      )}
      {isOpen && canChange && (
        <ChangeChooser
          by="chair"
          line={line}
          places={places}
          may={mayChange}
          onChoose={(change) => {
            void store.send({ type: 'changeParagraph', change });
            onToggle();
          }}
        />
      )}
    </ReportParagraph>
  );
}
