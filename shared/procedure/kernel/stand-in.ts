import type { SeatId } from '../../scenario/scenario.ts';
import { drop, without } from './fold.ts';
import { own } from './own.ts';
import { type OwnSeat, ownSeat } from './own-seat.ts';
import type { SessionState } from './state.ts';

/** A seat that the facilitator plays: from when on, and what the facilitator has done for it (SEA-23). */
export interface StandIn {
  /** The number of the fact by which the seat was taken over. */
  readonly since: number;
  /** The lines that its capital had been asked about by then; left out while none. */
  readonly asked?: readonly string[];
  /** The ballots in which the facilitator has voted for it; left out while none. */
  readonly voted?: readonly string[];
  /** The round for which the facilitator has written its line; left out while none. */
  readonly wrote?: string;
  /** How many rounds of the shadow had closed when the facilitator first took its posture; left out until then. */
  readonly posed?: number;
}

/** What is told of what lies before: no more than any facilitator knows, and what its standing has come to. */
export interface BeforeStandIn {
  /** The number of the fact by which the seat was taken over: papers of lower numbers are not the facilitator's. */
  readonly since: number;
  /** How much standing with capital was spent by then; left out while none. */
  readonly spent?: number;
  /** Set while capital has a question of before to answer. */
  readonly waits?: true;
}

type Deals = SessionState['deals'][SeatId];
type SeatShadow = NonNullable<OwnSeat['shadow']>;

/** The state in which the facilitator stands in for a seat from this fact on. */
export function withStandIn(state: SessionState, seat: SeatId, since: number): SessionState {
  const asked = Object.keys(own(state.cables ?? {}, seat) ?? {});
  const standIn: StandIn = { since, ...(asked.length > 0 && { asked }) };
  return { ...state, standIns: { ...state.standIns, [seat]: standIn } };
}

/** The state in which nobody stands in for a seat any more. */
export function withoutStandIn(state: SessionState, seat: SeatId): SessionState {
  const left = without(state.standIns ?? {}, seat);
  return Object.keys(left).length === 0 ? drop(state, 'standIns') : { ...state, standIns: left };
}

/** The state with more that the facilitator has done for a seat; as it was where they do not play it. */
export function withDone(state: SessionState, seat: SeatId, done: Partial<StandIn>): SessionState {
  const before = own(state.standIns ?? {}, seat);
  return before === undefined
    ? state
    : { ...state, standIns: { ...state.standIns, [seat]: { ...before, ...done } } };
}

/** Whether a paper, whose id is a letter and the number of its fact, is of after the take-over. */
export const isSince = (since: number, id: string): boolean => Number(id.slice(1)) > since;

/**
 * SEA-23: what the facilitator who plays a seat knows of it: what was said, offered, asked and chosen since the
 * take-over, and of the deals of before those that bind the seat, without the words that went with them.
 * Undefined where they do not play it.
 */
export function standInSight(state: SessionState, seat: SeatId): OwnSeat | undefined {
  const standIn = own(state.standIns ?? {}, seat);
  if (standIn === undefined) return undefined;
  const { since, asked = [], voted = [], posed } = standIn;
  const isVoteSeen = voted.includes(state.room.ballot?.id ?? '');
  const seen = ownSeat(state, seat, ({ messages, deals, cables, silenced, vote, shadow }) => ({
    messages: kept(messages, (id) => isSince(since, id)),
    deals: dealsSince(since, deals),
    cables: kept(cables, (line) => !asked.includes(line)),
    silenced,
    vote: isVoteSeen ? vote : undefined,
    shadow: posed === undefined || shadow === undefined ? undefined : shadowSince(posed, shadow),
  }));
  return { ...seen, before: beforeOf(state, seat, standIn) };
}

/**
 * SEA-23: the rounds that closed under a posture of the facilitator's own. Where some had closed before, only how far
 * the national interest has moved since is told: where it stands would give away what was done in them (SHA-3), as a
 * round's movement would under the posture of before.
 */
function shadowSince(unseen: number, shadow: SeatShadow): SeatShadow {
  const from = shadow.interest[unseen - 1];
  if (from === undefined) return shadow;
  const interest = shadow.interest.slice(unseen).map((now) => now - from);
  return { ...shadow, past: shadow.past.slice(unseen), interest, unseen };
}

/** SEA-23: what the seat has written in the round that is open, where the facilitator has. */
export function standInLine(state: SessionState, seat: SeatId) {
  const round = own(state.standIns ?? {}, seat)?.wrote;
  const isOpen = round !== undefined && own(state.room.rounds ?? {}, round)?.until !== undefined;
  return isOpen ? own(state.lines ?? {}, seat) : undefined;
}

/** SEA-23: what the facilitator has noted of deals in the seat's name: those of since the take-over alone. */
export const standInMarks = (state: SessionState, seat: SeatId) => {
  const since = own(state.standIns ?? {}, seat)?.since ?? Number.POSITIVE_INFINITY;
  return kept(own(state.marks, seat), (id) => isSince(since, id));
};

function beforeOf(
  state: SessionState,
  seat: SeatId,
  { since, asked = [] }: StandIn,
): BeforeStandIn {
  const cables = kept(own(state.cables ?? {}, seat), (line) => asked.includes(line));
  const all = Object.values(cables ?? {});
  const spent = all.reduce((sum, { cost }) => sum + cost, 0);
  const waits = all.some(({ answer }) => answer === undefined);
  return { since, ...(spent > 0 && { spent }), ...(waits && { waits }) };
}

/** The deals of since, whole; of those of before what is promised in those that were agreed and not yet decided. */
function dealsSince(since: number, deals: Deals | undefined): Deals | undefined {
  const shown = Object.entries(deals ?? {}).flatMap(([id, deal]) => {
    if (isSince(since, id)) return [[id, deal] as const];
    const { line, counters, ...bare } = deal;
    return binds(since, deal) ? [[id, bare] as const] : [];
  });
  return shown.length === 0 ? undefined : Object.fromEntries(shown);
}

const binds = (since: number, { status, promises }: Deals[string]): boolean =>
  status === 'agreed' ||
  (status === 'settled' &&
    promises.some(({ verdict }) => verdict.kind !== 'pending' && verdict.fact > since));

function kept<Paper>(
  box: Readonly<Record<string, Paper>> | undefined,
  holds: (id: string) => boolean,
): Readonly<Record<string, Paper>> | undefined {
  const papers = Object.entries(box ?? {}).filter(([id]) => holds(id));
  return papers.length === 0 ? undefined : Object.fromEntries(papers);
}
