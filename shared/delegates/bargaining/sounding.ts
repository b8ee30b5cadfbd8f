import type { PromisedChange, Votable } from '../../procedure/deals/act.ts';
import { isObserver } from '../../procedure/kernel/membership.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { MOST_READERS } from '../../procedure/talk/schemas.ts';
import type { Message } from '../../procedure/talk/talk.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { Delegation, SeatId } from '../../scenario/scenario.ts';
import { dice } from '../dice.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { askedAbout, type Heard, heardIn, isSameMatter, type Wished } from './heard.ts';

/** Who leads no text asks so many, and no more. */
const AROUND = 12;
/** Those most in play are asked rather than others, if not so much as those nearby. */
const HALF = 0.5;

/** Of those most in play that are not in its sample a leader hears so many. */
const CONSULTED = 0.6;
/** How much rather a leader asks those most in play than others: by lot it asks some of each. */
const A_LITTLE = 0.25;

/** That somebody has asked others about a draft or an amendment. */
export interface Question {
  /** The notes in which it has asked. */
  readonly notes: readonly Message[];
  readonly on: Votable;
  /** Whether all that the computer plays have answered; people take the time that they take. */
  readonly isAnswered: boolean;
}

/** What somebody has asked others about a draft or an amendment, and what they have answered. */
export interface Sounding extends Pick<Question, 'notes' | 'on'> {
  /** What those asked have answered. */
  readonly heard: readonly Heard[];
  /** The changes of the text that some of them have named, each with those who named it. */
  readonly wishes: readonly Wish[];
}

export interface Wish {
  readonly change: PromisedChange;
  /** Those whom it would move, in the order of their codes. */
  readonly by: readonly Wisher[];
  /** Those whom it would serve without moving their votes. */
  readonly goodwill: readonly SeatId[];
}

/** A delegation that a change would bring to sponsor the text, to vote for it, or no longer against it. */
export interface Wisher {
  readonly seat: SeatId;
  readonly wins: Exclude<Wished['wins'], 'goodwill'>;
}

/**
 * Notes in which a delegation asks others how they will vote on a draft and what would change that: a leader a
 * sample of those who stand with no text, and besides most of those most in play, its friends and its critics among
 * them, whose wishes it hears too; anybody else those of them around it, first the seats most in play,
 * whose votes others look at, and where these are few, some from elsewhere. People are not asked so: leaders come to them with an offer.
 */
export function soundOut(
  situation: Situation,
  on: Votable,
  as: 'leader' | 'trader',
): readonly PlannedMove['command'][] {
  const { scenario, room, seat, seed, own: ours } = situation;
  if (questionBy(room, ours, seat, on) !== undefined) return [];
  const about = on.kind === 'draft' ? on.draft : on.amendment;
  const nearer = (other: Delegation): number =>
    as === 'leader'
      ? A_LITTLE * Number(scenario.coreSeats.includes(other.id))
      : Number(isAround(situation, other)) + HALF * Number(scenario.coreSeats.includes(other.id));
  const isPlayed = ({ id }: Delegation): boolean => own(room.seats, id) === undefined;
  const to = undeclaredIn(situation)
    .filter(isPlayed)
    .map((other) => ({
      id: other.id,
      lot: dice(seed, seat, other.id, about, 'sounds') - nearer(other),
    }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, as === 'leader' ? MOST_READERS : AROUND)
    .map(({ id }) => id);
  const says =
    on.kind === 'draft'
      ? ({ kind: 'askVote', draft: on.draft } as const)
      : ({ kind: 'askSupport', cause: on } as const);
  const consulted =
    as === 'leader'
      ? inPlay(situation)
          .filter((other) => isPlayed(other) && !to.includes(other.id))
          .filter(({ id }) => dice(seed, seat, id, about, 'consults') < CONSULTED)
          .slice(0, MOST_READERS)
          .map(({ id }) => id)
      : [];
  return [to, consulted]
    .filter((readers) => readers.length > 0)
    .map((readers) => ({ type: 'sendNote', to: readers, says }));
}

/** The other members most in play. */
const inPlay = ({ scenario, seat }: Situation): readonly Delegation[] =>
  scenario.delegations.filter(
    ({ id }) => scenario.coreSeats.includes(id) && id !== seat && !isObserver(scenario, id),
  );

/** The other members that have put their name to no text. */
export function undeclaredIn({
  scenario,
  room,
  seat,
}: Pick<Situation, 'scenario' | 'room' | 'seat'>): readonly Delegation[] {
  const declared = scenario.drafts.flatMap(({ id }) => sponsorsOf(scenario, room, id));
  return scenario.delegations.filter(
    ({ id }) => id !== seat && !isObserver(scenario, id) && !declared.includes(id),
  );
}

/** Whether a delegation is of the region of another, or of one of its groups. */
export function isAround({ scenario, seat }: Situation, { region, groups }: Delegation): boolean {
  const mine = scenario.delegations.find(({ id }) => id === seat);
  return (
    mine !== undefined &&
    (mine.region === region || mine.groups.some((group) => groups.includes(group)))
  );
}

/** The question that a delegation has put to several others about a draft or an amendment; undefined where it has not. */
export function questionBy(
  room: Room,
  { messages = {} }: OwnSeat,
  seat: SeatId,
  on: Votable,
): Question | undefined {
  const all = Object.values(messages);
  const notes = all.filter((message) => {
    const about = message.by === seat ? askedAbout(message) : undefined;
    return about !== undefined && isSameMatter(about, on);
  });
  if (notes.length === 0) return undefined;
  const ids = new Set(notes.map(({ id }) => id));
  const answered = new Set(
    all.flatMap(({ by, answers }) => (answers !== undefined && ids.has(answers) ? [by] : [])),
  );
  const isAnswered = notes.every(({ to }) =>
    to.every((other) => answered.has(other) || own(room.seats, other) !== undefined),
  );
  return { notes, on, isAnswered };
}

/** What a delegation has heard from those whom it has asked. */
export function soundingOf({ messages = {} }: OwnSeat, { notes, on }: Question): Sounding {
  const asked = new Set(notes.flatMap(({ to }) => to));
  const heard = heardIn(messages).filter((each) => isSameMatter(each.on, on) && asked.has(each.by));
  return { notes, on, heard, wishes: wishesIn(heard) };
}

/** The changes named in answers, those first that would move most of those who have named them. */
function wishesIn(heard: readonly Heard[]): readonly Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { by: seat, wish, isBarred } of heard) {
    if (wish === undefined) continue;
    const { change, wins } = wish;
    const key = JSON.stringify(change);
    const { by, goodwill } = wishes.get(key) ?? { by: [], goodwill: [] };
    if (wins === 'goodwill') wishes.set(key, { change, by, goodwill: [...goodwill, seat] });
    // What crosses a line it promises no vote for, whatever else is changed.
    else if (wins === 'notNo' || !isBarred)
      wishes.set(key, { change, by: [...by, { seat, wins }].sort(byCode), goodwill });
  }
  return [...wishes.values()].sort((one, other) => other.by.length - one.by.length);
}

const byCode = (one: Wisher, other: Wisher): number => (one.seat < other.seat ? -1 : 1);
