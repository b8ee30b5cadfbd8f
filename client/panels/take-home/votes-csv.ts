import type { BallotRecord, SessionRecord, VoteRecord } from '../../../shared/record/record.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { timeOfDay } from '../../language/dates.ts';
import { subjectName } from '../../scene/texts/subjects.ts';
import { type Cell, csvOf } from './csv.ts';
import { t } from './words.ts';

const COLUMNS = [
  'number',
  'date',
  'time',
  'venue',
  'stage',
  'subject',
  'attempt',
  'how',
  'majority',
  'outcome',
  'counts',
  'yes',
  'no',
  'abstain',
  'notVoting',
  'absent',
  'code',
  'delegation',
  'vote',
  'by',
  'meant',
] as const;

/**
 * Every vote of every delegation, a line each; a decision without names has one line of its own.
 * `scenario` is the whole of it, with all its drafts.
 */
export function votesCsv({ ballots }: SessionRecord, scenario: PublicScenario): string {
  return csvOf([
    COLUMNS.map((column) => t(`column.${column}`)),
    ...ballots.flatMap((ballot) => {
      const about = ballotCells(ballot, scenario);
      return ballot.votes === undefined
        ? [[...about, '', '', '', '', '']]
        : ballot.votes.map((vote) => [...about, ...voteCells(vote)]);
    }),
  ]);
}

function ballotCells(ballot: BallotRecord, scenario: PublicScenario): readonly Cell[] {
  const { number, at, venue = '', stage, subject, attempt, how, majority, outcome } = ballot;
  const { yes, no, abstain, notVoting, absent } = ballot.tally;
  return [
    number,
    at.slice(0, 'YYYY-MM-DD'.length),
    timeOfDay(Date.parse(at)),
    scenario.venues?.find(({ id }) => id === venue)?.name ?? venue,
    stage,
    subjectName(scenario, subject),
    attempt,
    t(`how.${how}`),
    t(`majority.${majority}`),
    t(`outcome.${outcome}`),
    t(ballot.setAside ? 'counts.no' : 'counts.yes'),
    yes,
    no,
    abstain,
    notVoting,
    absent,
  ];
}

const voteCells = ({ seat, name, vote, by, meant }: VoteRecord): readonly Cell[] => [
  seat,
  name,
  t(`vote.${vote}`),
  t(`by.${by}`),
  meant === undefined ? '' : t(`vote.${meant}`),
];
