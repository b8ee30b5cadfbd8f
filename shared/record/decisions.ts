import { playersIn } from '../analysis/compare.ts';
import { draftIn } from '../procedure/ballot/programme.ts';
import { isSetAside } from '../procedure/drafts/draft.ts';
import { membersOf } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import type { BallotResult } from '../procedure/kernel/room.ts';
import { instant, ofVenue, seatName, type VenueSeen } from './naming.ts';
import type { BallotRecord, ReportRecord, VoteRecord } from './record.ts';

type Unnumbered = Omit<BallotRecord, 'number'>;

/** Every vote of the session in the order in which they were declared, from all its venues. */
export const ballotRecords = (venues: readonly VenueSeen[]): readonly BallotRecord[] =>
  venues
    .flatMap(ballotsOf)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map((ballot, index) => ({ number: index + 1, ...ballot }));

function ballotsOf(seen: VenueSeen): readonly Unnumbered[] {
  const { gathered, room, scenario } = seen;
  const times = new Map(
    gathered.ledger
      .entriesOf(room.venue)
      .flatMap((entry) => (entry.is === 'result' ? [[entry.ballot, entry.at] as const] : [])),
  );
  return Object.values(room.results).map((result): Unnumbered => {
    const { ballot, subject, attempt, how, majority = 'simple', outcome, tally } = result;
    const about = draftIn(subject);
    const draft = scenario.drafts.find(({ id }) => id === about);
    const votes = votesIn(seen, result);
    return {
      at: instant(times.get(ballot) ?? gathered.opened),
      ...ofVenue(room.venue),
      stage: scenario.stages[result.stage]?.name ?? '',
      subject,
      ...(draft && { draft: draft.symbol }),
      attempt,
      how,
      majority,
      outcome,
      ...(about !== undefined && isSetAside(room, about, ballot) && { setAside: true }),
      tally,
      ...(votes && { votes }),
    };
  });
}

const VOTES: Readonly<Record<string, VoteRecord['vote']>> = {
  y: 'yes',
  n: 'no',
  a: 'abstain',
  x: 'notVoting',
  '-': 'absent',
};

function votesIn({ scenario }: VenueSeen, result: BallotResult): readonly VoteRecord[] | undefined {
  const { votes: letters, intended } = result;
  if (letters === undefined) return undefined;
  const playedBy = playersIn(result);
  return membersOf(scenario).map(({ id: seat, shortName: name }, index) => {
    const meant = own(intended, seat);
    return {
      seat,
      name,
      vote: own(VOTES, letters.charAt(index)) ?? 'absent',
      by: playedBy(seat),
      ...(meant !== undefined && { meant }),
    };
  });
}

/** How each stage that decides by consensus came out. */
export const reportRecords = ({ room, scenario }: VenueSeen): readonly ReportRecord[] =>
  Object.entries(room.outcomes).map(([stage, outcome]) => ({
    stage: scenario.stages.find(({ id }) => id === stage)?.name ?? stage,
    ...ofVenue(room.venue),
    draft: scenario.drafts.find(({ id }) => id === outcome.draft)?.symbol ?? outcome.draft,
    adopted: outcome.adopted,
    tier: outcome.tier,
    blockedBy: outcome.blockedBy.map((seat) => seatName(scenario, seat)),
    dissociated: Object.keys(outcome.dissociations).map((seat) => seatName(scenario, seat)),
  }));
