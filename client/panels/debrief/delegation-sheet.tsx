import './delegation-sheet.css';
import { useEffect, useRef } from 'preact/hooks';
import { voteOf } from '../../../shared/analysis/roll.ts';
import { taskInDebrief } from '../../../shared/analysis/tasks/progress.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type {
  Delegation,
  Instructions,
  PublicScenario,
  SeatId,
} from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { TaskList } from '../tasks/task-list.tsx';
import { ballotName, stageName } from './names.ts';
import { SourceList } from './sources.tsx';
import type { Counted } from './views.ts';
import { VoteChip } from './vote-chip.tsx';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly delegation: Delegation;
  readonly instructions: Instructions | undefined;
  readonly counts: readonly Counted[];
  readonly onClose: () => void;
}

/** A delegation's file: its votes beside the record, and the instructions it played by. */
export function DelegationSheet({
  scenario,
  room,
  delegation,
  instructions,
  counts,
  onClose,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [delegation.id]);
  return (
    <article class="dossier" aria-label={t('sheet.title')}>
      <button type="button" class="dossier__close" onClick={onClose}>
        ← {t('sheet.close')}
      </button>
      <header class="dossier__head">
        <Flag iso2={delegation.iso2} size={44} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {delegation.name}
          </h2>
          <p>{t(`region.${delegation.region}`)}</p>
        </div>
      </header>
      <table class="dossier__votes">
        <caption class="only-read">{t('sheet.votes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet.ballot')}</th>
            <th scope="col">{t('bars.record')}</th>
            <th scope="col">{t('bars.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ ballot, ourRoll }) => (
            <tr key={ballot.key}>
              <th scope="row">
                {ballotName(ballot)} <small>{stageName(ballot)}</small>
              </th>
              <td>
                {ballot.recorded && (
                  <VoteChip
                    vote={voteOf(ballot.recorded.votes, delegation.id)}
                    isReconstructed={ballot.recorded.reconstructed}
                  />
                )}
                {ballot.recorded?.reconstructed && (
                  <span class="only-read">{t('story.reconstructed')}</span>
                )}
              </td>
              <td>
                {ourRoll ? (
                  <VoteChip vote={voteOf(ourRoll, delegation.id)} />
                ) : (
                  <small>{t('sheet.noNames')}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {instructions === undefined ? (
        <p>{t('sheet.none')}</p>
      ) : (
        <Brief
          scenario={scenario}
          room={room}
          delegation={delegation}
          instructions={instructions}
        />
      )}
    </article>
  );
}

function Brief({
  scenario,
  room,
  delegation,
  instructions,
}: {
  scenario: PublicScenario;
  room: Room;
  delegation: Delegation;
  instructions: Instructions;
}) {
  const { wants, because, redLines, mayBend, task, publicLine } = instructions;
  return (
    <>
      <h3>{t('sheet.instructions')}</h3>
      <p class="dossier__note">
        {t('sheet.revealed')} {t(`sheet.${instructions.origin}`)}{' '}
        {t(`confidence.brief.${instructions.confidence}`)}
      </p>
      <dl class="dossier__brief">
        <Line term={t('sheet.wants')} text={wants} />
        <Line term={t('sheet.because')} text={because} />
        {redLines.length > 0 && (
          <>
            <dt>{t('sheet.redLines')}</dt>
            {redLines.map(({ text }) => (
              <dd key={text} class="dossier__red-line">
                {text}
              </dd>
            ))}
          </>
        )}
        <Line term={t('sheet.mayBend')} text={mayBend} />
        <Line term={t('sheet.task')} text={task} />
        <dd>
          <TaskList
            scenario={scenario}
            progress={taskInDebrief(scenario, room, delegation.id, instructions)}
            name={delegation.shortName}
          />
        </dd>
        <Line term={t('sheet.publicLine')} text={publicLine} isSpoken />
      </dl>
      <SourceList title={t('sheet.sources')} ids={instructions.sources} scenario={scenario} />
    </>
  );
}

function Line({ term, text, isSpoken }: { term: string; text: string; isSpoken?: boolean }) {
  if (text === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd class={isSpoken ? 'dossier__spoken' : undefined}>{text}</dd>
    </>
  );
}

/** Finds a delegation by its seat. */
export function delegationAt(
  delegations: readonly Delegation[],
  seat: SeatId | undefined,
): Delegation | undefined {
  return seat === undefined ? undefined : delegations.find(({ id }) => id === seat);
}
