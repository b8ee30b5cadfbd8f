import type { BallotRecord, SessionRecord, VoteRecord } from '../../../shared/record/record.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { timeOfDay } from '../../language/dates.ts';
import { listOf } from '../../language/lists.ts';
import { t as nowWords } from '../../scene/now/words.ts';
import { subjectName } from '../../scene/texts/subjects.ts';
import { t as fileWords } from '../take-home/words.ts';
import { t } from './words.ts';

interface Props {
  readonly record: SessionRecord;
  readonly scenario: PublicScenario;
}

/** Each vote with its names, and how each report came out. */
export function RecordDecisions({ record: { ballots, reports }, scenario }: Props) {
  return (
    <>
      <section>
        <h3>{t('record.results')}</h3>
        {ballots.length === 0 && reports.length === 0 && <p>{t('record.nothing')}</p>}
        {ballots.map((ballot) => (
          <Ballot key={ballot.number} ballot={ballot} scenario={scenario} />
        ))}
      </section>
      {reports.length > 0 && (
        <section>
          <h3>{t('record.reports')}</h3>
          {reports.map(({ stage, draft, tier, blockedBy, dissociated }) => (
            <p key={stage}>
              <b>
                {stage}, {draft}
              </b>{' '}
              {nowWords(`tier.sentence.${tier}`)}{' '}
              {blockedBy.length > 0 && t('record.blocked', { names: listOf(blockedBy) })}{' '}
              {dissociated.length > 0 && t('record.dissociated', { names: listOf(dissociated) })}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

interface BallotProps {
  readonly ballot: BallotRecord;
  readonly scenario: PublicScenario;
}

function Ballot({ ballot, scenario }: BallotProps) {
  const { number, at, stage, subject, how, majority, outcome, setAside, tally } = ballot;
  return (
    <div class="record-sheet__ballot">
      <p>
        <b>
          {number}. {subjectName(scenario, subject)}: {fileWords(`outcome.${outcome}`)}
        </b>
        , {t('record.tally', tally)} ({fileWords(`how.${how}`)}
        {majority === 'twoThirds' && `, ${fileWords('majority.twoThirds')}`}; {stage},{' '}
        {timeOfDay(Date.parse(at))}). {setAside && t('record.setAside')}
      </p>
      {ballot.votes !== undefined && <Roll votes={ballot.votes} />}
    </div>
  );
}

const KINDS = ['yes', 'no', 'abstain', 'missing'] as const;

function Roll({ votes }: { votes: readonly VoteRecord[] }) {
  const kindOf = ({ vote }: VoteRecord) =>
    vote === 'notVoting' || vote === 'absent' ? 'missing' : vote;
  return (
    <dl class="record-sheet__roll">
      {KINDS.map((kind) => {
        const those = votes.filter((vote) => kindOf(vote) === kind);
        return (
          those.length > 0 && (
            <div key={kind}>
              <dt>{t(`record.${kind}`, { count: those.length })}</dt>
              <dd>
                {those.map(({ name, by }) => (by === 'covered' ? `${name}*` : name)).join(', ')}
              </dd>
            </div>
          )
        );
      })}
      {votes.some(({ by }) => by === 'covered') && <p>{t('record.marked')}</p>}
    </dl>
  );
}
