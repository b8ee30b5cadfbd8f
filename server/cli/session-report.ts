import { votesByLetter } from '../../shared/analysis/roll.ts';
import { recordedBallotOf } from '../../shared/history/recorded-ballot.ts';
import { draftIn } from '../../shared/procedure/ballot/programme.ts';
import { membersOf } from '../../shared/procedure/kernel/membership.ts';
import type { BallotResult, BallotSubject } from '../../shared/procedure/kernel/room.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { isConsensus } from '../../shared/scenario/forums.ts';
import { canonicalJson, sha256Hex } from '../../shared/scenario/hash.ts';
import type { OutcomeTier, RecordedVote, Scenario } from '../../shared/scenario/scenario.ts';

/** How one ballot of a session went, seat by seat. */
interface BallotReport {
  readonly ballot: string;
  readonly stage: string;
  /** The draft's symbol. */
  readonly draft: string;
  /** A part is named by the ids of its paragraphs, with commas between; an amendment by its number. */
  readonly subject:
    | 'whole'
    | 'noVote'
    | 'division'
    | `part:${string}`
    | `amendment:${string}`
    | `motion:${string}`;
  readonly method: BallotResult['how'];
  /** The record cannot tell absent from not voting, so both are counted as absent here. */
  readonly tally: { yes: number; no: number; abstain: number; absent: number };
  readonly result: BallotResult['outcome'];
  /** True where the record has totals only and the votes of the states were filled in under them. */
  readonly reconstructed?: true;
  readonly votes?: Readonly<Record<string, RecordedVote>>;
}

export interface SessionReport {
  readonly scenario: string;
  /** Length of the log. */
  readonly entries: number;
  /** SHA-256 of the final state. */
  readonly digest: string;
  readonly ballots: readonly BallotReport[];
  /** What came of the last stage that decides by consensus, if there is one. */
  readonly outcome?: OutcomeReport;
}

/** What came of a stage that decides by consensus. */
interface OutcomeReport {
  readonly stage: string;
  readonly tier: OutcomeTier;
  readonly blockedBy: readonly string[];
  /** Ids of the paragraphs that those who blocked refused. */
  readonly over: readonly string[];
}

/** What `--json` prints of a session that has been played. */
export function sessionReport(
  scenario: Scenario,
  { state, facts }: { readonly state: SessionState; readonly facts: readonly Fact[] },
): SessionReport {
  const outcome = outcomeReport(scenario, state);
  return {
    scenario: scenario.id,
    entries: facts.length,
    digest: sha256Hex(canonicalJson(state)),
    ballots: Object.values(state.room.results).map((result) => reportOf(scenario, result)),
    ...(outcome !== undefined && { outcome }),
  };
}

function outcomeReport(scenario: Scenario, { room }: SessionState): OutcomeReport | undefined {
  const stage = scenario.stages.findLast(({ forum }) => isConsensus(forum))?.id ?? '';
  const outcome = room.outcomes[stage];
  if (outcome === undefined) return undefined;
  const { tier, blockedBy, over } = outcome;
  return { stage, tier, blockedBy, over };
}

/** The report for people, one line a decision; `note` follows the scenario's name. */
export function reportInWords(
  { scenario, entries, ballots, outcome }: SessionReport,
  note = '',
): string {
  const lines = ballots.map(
    ({ stage, draft, subject, tally: { yes, no, abstain, absent }, result, reconstructed }) =>
      `${stage}: ${draft}${aboutWhat(subject)}: ${yes}-${no}-${abstain}, ${absent} absent or not voting: ${result}${reconstructed ? ' (states filled in from totals)' : ''}`,
  );
  return [`${scenario}${note}, ${entries} entries`, ...lines, ...outcomeInWords(outcome), ''].join(
    '\n',
  );
}

function outcomeInWords(outcome: OutcomeReport | undefined): readonly string[] {
  if (outcome === undefined) return [];
  const { stage, tier, blockedBy, over } = outcome;
  const blocked =
    blockedBy.length === 0
      ? ''
      : `, blocked by ${blockedBy.join(', ')} over ${over.join(', ') || 'the text as a whole'}`;
  return [`${stage}: ${TIERS[tier]}${blocked}`];
}

const TIERS: Readonly<Record<OutcomeTier, string>> = {
  none: 'no report',
  procedural: 'a procedural report',
  summaryOnly: 'a summary by the Chair alone',
  thin: 'a thin report by consensus',
  full: 'a full report by consensus',
};

function aboutWhat(subject: BallotReport['subject']): string {
  if (subject === 'whole') return '';
  if (subject === 'noVote') return ' (not to vote on it)';
  if (subject.startsWith('amendment:') || subject.startsWith('motion:'))
    return ` (${subject.replace(':', ' ')})`;
  return subject === 'division'
    ? ' (to divide it)'
    : ` (separately ${subject.slice('part:'.length)})`;
}

function reportOf(scenario: Scenario, result: BallotResult): BallotReport {
  const { tally, votes, subject } = result;
  const stage = scenario.stages[result.stage]?.id ?? '';
  const about = draftIn(subject);
  const draft = scenario.drafts.find(({ id }) => id === about);
  const recorded = recordedBallotOf(scenario.record, stage, subject);
  return {
    ballot: result.ballot,
    stage,
    draft: draft?.symbol ?? about ?? '',
    subject: subjectOf(subject),
    method: result.how,
    tally: {
      yes: tally.yes,
      no: tally.no,
      abstain: tally.abstain,
      absent: tally.absent + tally.notVoting,
    },
    result: result.outcome,
    ...(recorded?.reconstructed && { reconstructed: true }),
    ...(votes !== undefined && { votes: bySeat(scenario, votes) }),
  };
}

function subjectOf(subject: BallotSubject): BallotReport['subject'] {
  switch (subject.kind) {
    case 'draft':
      return 'whole';
    case 'amendment':
      return `amendment:${subject.amendment}`;
    case 'amendmentPart':
      return `amendment:${subject.amendment}:part:${subject.part.join(',')}`;
    case 'part':
      return `part:${subject.part.join(',')}`;
    case 'motion':
      return `motion:${subject.matter.kind}`;
    case 'division':
    case 'noVote':
      return subject.kind;
  }
}

function bySeat(scenario: Scenario, letters: string): Record<string, RecordedVote> {
  return Object.fromEntries(
    membersOf(scenario).map(({ id }, index) => [
      id,
      votesByLetter[letters[index] ?? '-'] ?? 'absent',
    ]),
  );
}
