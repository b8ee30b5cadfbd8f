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

/** How much rather a leader asks those most in play than others: by lot it asks some of each. */
const A_LITTLE = 0.25;

/** What somebody has asked others about a draft or an amendment, and what they have answered. */
export interface Sounding {
  readonly asked: Message;
  readonly on: Votable;
  /** What those asked have answered. */
  readonly heard: readonly Heard[];
  /** The changes of the text that some of them have named, each with those who named it. */
  readonly wishes: readonly Wish[];
  /** Whether all that the computer plays have answered; people take the time that they take. */
  readonly isComplete: boolean;
}

export interface Wish {
  readonly change: PromisedChange;
  /** In the order of their codes. */
  readonly by: readonly Wisher[];
}

/** A delegation that a change would bring to sponsor the text, to vote for it, or no longer against it. */
export interface Wisher {
  readonly seat: SeatId;
  readonly wins: Wished['wins'];
}

/**
 * A note in which a delegation asks others how they will vote on a draft and what would change that: a leader a
 * sample of those who stand with no text; anybody else those of them around it, first the seats most in play,
 * whose votes others look at, and where these are few, some from elsewhere. People are not asked so: leaders come to them with an offer.
 */
export function soundOut(
  situation: Situation,
  on: Votable,
  as: 'leader' | 'trader',
): readonly PlannedMove['command'][] {
  const { scenario, room, seat, seed, own: ours } = situation;
  if (soundingBy(room, ours, seat, on) !== undefined) return [];
  const about = on.kind === 'draft' ? on.draft : on.amendment;
  const nearer = (other: Delegation): number =>
    as === 'leader'
      ? A_LITTLE * Number(scenario.coreSeats.includes(other.id))
      : Number(isAround(situation, other)) + HALF * Number(scenario.coreSeats.includes(other.id));
  const to = undeclaredIn(situation)
    .filter(({ id }) => own(room.seats, id) === undefined)
    .map((other) => ({
      id: other.id,
      lot: dice(seed, seat, other.id, about, 'sounds') - nearer(other),
    }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, as === 'leader' ? MOST_READERS : AROUND)
    .map(({ id }) => id);
  if (to.length === 0) return [];
  const says =
    on.kind === 'draft'
      ? ({ kind: 'askVote', draft: on.draft } as const)
      : ({ kind: 'askSupport', cause: on } as const);
  return [{ type: 'sendNote', to, says }];
}

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

/** What a delegation has asked several others about a draft or an amendment; undefined where it has not. */
export function soundingBy(
  room: Room,
  { messages = {} }: OwnSeat,
  seat: SeatId,
  on: Votable,
): Sounding | undefined {
  const all = Object.values(messages);
  const asked = all.find((message) => {
    const about = message.by === seat ? askedAbout(message) : undefined;
    return about !== undefined && isSameMatter(about, on);
  });
  if (asked === undefined) return undefined;
  const answers = all.filter(({ answers: to }) => to === asked.id);
  const waitedFor = asked.to.filter((other) => own(room.seats, other) === undefined);
  const heard = heardIn(messages).filter(
    (each) => isSameMatter(each.on, on) && asked.to.includes(each.by),
  );
  return {
    asked,
    on,
    heard,
    wishes: wishesIn(heard),
    isComplete: waitedFor.every((other) => answers.some(({ by }) => by === other)),
  };
}

/** The changes named in answers, those that most have named first. */
function wishesIn(heard: readonly Heard[]): readonly Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { by: seat, wish, isBarred } of heard) {
    // What crosses a line it promises no vote for, whatever else is changed.
    if (wish === undefined || (isBarred && wish.wins !== 'notNo')) continue;
    const { change, wins } = wish;
    const key = JSON.stringify(change);
    const by = [...(wishes.get(key)?.by ?? []), { seat, wins }];
    wishes.set(key, { change, by: by.sort(byCode) });
  }
  return [...wishes.values()].sort((one, other) => other.by.length - one.by.length);
}

const byCode = (one: Wisher, other: Wisher): number => (one.seat < other.seat ? -1 : 1);
