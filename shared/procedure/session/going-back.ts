import type { VenueId } from '../../scenario/scenario.ts';
import type { FactBody, FactMeta } from '../kernel/fact.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import { numbered } from '../kernel/numbered.ts';
import { own } from '../kernel/own.ts';
import type { Marks, Room, Venue } from '../kernel/room.ts';
import { isAfterPlay } from '../kernel/script.ts';
import type { Moment, SessionState, VenueThen } from '../kernel/state.ts';
import { everywhere, roomAt, sessionIn, stateAt, venueIn, venuesOf } from '../kernel/venue.ts';
import { stoodStill } from './clocks.ts';

/** How many moments a session keeps to go back to. */
export const MOMENTS_KEPT = 24;

/** What goes on beside the meeting: it changes without a move of the meeting, and stays when one is taken back. */
const BESIDE: ReadonlySet<string> = new Set<keyof Venue>([
  'minutes',
  'tables',
  'wall',
  'clocks',
  'undoable',
]);

type Deals = SessionState['deals'];

/** A fact, as far as going back asks; isOfAll: it is about every venue of the session. */
type Happened = FactBody &
  Pick<FactMeta, 'seq' | 'at' | 'by' | 'venue'> & { readonly isOfAll: boolean };

/**
 * The state with the moment before a fact kept, where the fact has moved the meeting: a step of whoever
 * leads it or of its clocks, or what stands in its record (SES-11). Nothing is kept of the lobby, nor once the debrief has shown what was secret.
 */
export function withMoment(
  before: SessionState,
  after: SessionState,
  happened: Happened,
  house: House,
): SessionState {
  const { venue = before.room.venue, isOfAll } = happened;
  const concerned = isOfAll ? venuesOf(before.room) : [venue];
  const isOver = concerned.some((id) => isAfterPlay(roomAt(after.room, id).phase));
  if (isOver) return after.past === undefined ? after : withPast(after, [], house);
  const hasMoved = concerned.some((id) =>
    movesMeeting(happened, roomAt(before.room, id), roomAt(after.room, id)),
  );
  if (!hasMoved) return after;
  const moment: Moment = {
    fact: happened.seq,
    type: happened.type,
    at: clockStart(before.room, happened.at),
    venues: concerned.map((id) => venueThen(stateAt(before, id))),
    deals: before.deals,
  };
  return withPast(after, [...(after.past ?? []), moment].slice(-MOMENTS_KEPT), house);
}

const venueThen = ({ room, choices }: SessionState): VenueThen => ({
  ...(room.venue !== undefined && { venue: room.venue }),
  was: venueIn(room),
  choices,
});

function movesMeeting({ seq, by }: Happened, before: Room, after: Room): boolean {
  const isStep = by.kind === 'facilitator' || by.kind === 'clock';
  if (before.phase === 'lobby') return false;
  if (!isStep && own(after.minutes, String(seq)) === undefined) return false;
  const was = venueIn(before);
  const is = venueIn(after);
  return hasOther(is, was) || hasOther(was, is);
}

/** Whether a venue has something of the meeting that another has otherwise or not. */
const hasOther = (one: Venue, other: Venue): boolean =>
  Object.entries(one).some(([key, value]) => !BESIDE.has(key) && value !== Reflect.get(other, key));

/**
 * The session as it was before a fact, and paused: what the meeting has done since is undone, clocks
 * have the time that they had. People, seats, options, what came from outside and what was said between
 * delegations stay.
 */
export function wentBack(state: SessionState, back: number, at: number, house: House) {
  const moment = state.past?.find(({ fact }) => fact === back);
  if (moment === undefined)
    throw new Error(`There is no moment before fact ${back} to go back to.`);
  const stood = clockStart(state.room, at) - moment.at;
  const restored = moment.venues.reduce((so, each) => venuePutBack(so, each, stood), state);
  const stopped = inRoom(restored, { paused: state.room.paused ?? { since: at } });
  const isBack = (venue: VenueId | undefined) => moment.venues.some((each) => each.venue === venue);
  const left = state.past?.filter(
    ({ fact, venues }) => fact < back || !venues.some(({ venue }) => isBack(venue)),
  );
  const deals = dealsPutBack(state.deals, moment.deals, isBack);
  return withPast({ ...stopped, deals, marks: marksOn(state.marks, deals) }, left ?? [], house);
}

/** One venue as it was, so many ms ago by the clocks. */
function venuePutBack(
  state: SessionState,
  { venue, was, choices }: VenueThen,
  stood: number,
): SessionState {
  const here = stateAt(state, venue);
  const { minutes, tables, wall, elsewhere } = here.room;
  const room: Room = {
    ...sessionIn(here.room),
    ...drop(was, 'wall'),
    ...(elsewhere && { elsewhere }),
    ...(wall && { wall }),
    minutes,
    tables,
    clocks: drop(was.clocks, 'chair'),
  };
  return stateAt(stoodStill({ ...here, room, choices }, stood), state.room.venue);
}

/** Deals of the venues that have gone back as they were; those of the others as they are. */
function dealsPutBack(
  now: Deals,
  then: Deals,
  isBack: (venue: VenueId | undefined) => boolean,
): Deals {
  const seats = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  const boxes = seats.map((seat) => {
    const kept = Object.entries(own(now, seat) ?? {}).filter(([, { venue }]) => !isBack(venue));
    const again = Object.entries(own(then, seat) ?? {}).filter(([, { venue }]) => isBack(venue));
    return [seat, Object.fromEntries([...again, ...kept])] as const;
  });
  return Object.fromEntries(boxes.filter(([, box]) => Object.keys(box).length > 0));
}

/** What parties think of deals that there are. */
const marksOn = (marks: Marks, deals: Deals): Marks =>
  Object.fromEntries(
    Object.entries(marks).map(([seat, all]) => [
      seat,
      Object.fromEntries(
        Object.entries(all).filter(([id]) => Object.hasOwn(deals[seat] ?? {}, id)),
      ),
    ]),
  );

/** The state with these moments to go back to; each venue says which of them are its own. */
function withPast(state: SessionState, past: readonly Moment[], house: House): SessionState {
  const kept = past.length === 0 ? drop(state, 'past') : { ...state, past };
  return everywhere(kept, house, (there) => {
    const { venue } = there.room;
    const facts = past.filter(({ venues }) => venues.some((each) => each.venue === venue));
    return facts.length === 0
      ? { ...there, room: drop(there.room, 'undoable') }
      : inRoom(there, {
          undoable: numbered(facts.map(({ fact, type }) => [String(fact), type])),
        });
  });
}
