import { decisiveness, departure, type JudgedText } from './departure.ts';
import type { Instructions, SeatId } from './scenario.ts';
import type { ParagraphStands } from './stands.ts';
import { type Judge, partsOfWorth, type TextCase, worthOfText } from './text-worth.ts';
import { utilityOfChange } from './utility.ts';
import {
  CERTAIN,
  CHANGE,
  CLOSED_RANKS,
  COURTESY,
  DIVISION,
  DIVISION_COURTESY,
  HEART,
  MILD,
  MOVER,
  PART_COURTESY,
} from './weights.ts';

/** What a delegation is asked about a draft: the text, a part of it, or whether to divide it. */
export type Matter =
  | { readonly kind: 'whole'; readonly text: JudgedText }
  /** Whether a part stays: the text with it, and without. */
  | { readonly kind: 'part'; readonly text: JudgedText; readonly without: JudgedText }
  | { readonly kind: 'division'; readonly text: JudgedText }
  /** Whether the text is to read otherwise. */
  | ({ readonly kind: 'changes' } & Changes)
  /** Whether some of such changes are to be voted on separately. */
  | ({ readonly kind: 'divisionOfChanges' } & Changes);

export interface Changes {
  readonly before: JudgedText;
  readonly after: JudgedText;
  readonly mover: SeatId;
}

/** One of the parts of which the utility of a yes is the sum. */
export interface Part {
  readonly about: 'content' | 'sponsors' | 'text' | 'mover' | 'own' | 'record' | 'habit';
  /** What it adds to the utility; below 0 it speaks for a no. */
  readonly worth: number;
  /** Those of a change count together for no more than CERTAIN. */
  readonly isOfChange: boolean;
  /** Of a content: the text that it is the content of, and how many times it counts. */
  readonly of?: { readonly text: JudgedText; readonly times: number };
}

/**
 * What saying yes is worth to a delegation, thresholds as in utility.ts. A change, and a part that may go,
 * is judged by what the whole is worth with it and without it. Who wants a text refuses to have it taken
 * apart, and who does not asks for it.
 */
export const utilityOfMatter = (judge: Judge, about: TextCase, matter: Matter): number =>
  sumOf(partsOfMatter(judge, about, matter));

/** The utility that the parts of it add up to. */
export function sumOf(parts: readonly Pick<Part, 'worth' | 'isOfChange'>[]): number {
  let change = 0;
  let rest = 0;
  for (const { worth, isOfChange } of parts) {
    if (isOfChange) change += worth;
    else rest += worth;
  }
  return rest + Math.max(0 - CERTAIN, Math.min(CERTAIN, change));
}

/** The parts of which `utilityOfMatter` is the sum. */
export function partsOfMatter(judge: Judge, about: TextCase, matter: Matter): readonly Part[] {
  switch (matter.kind) {
    case 'whole':
      return partsOfText(judge, about, matter.text);
    case 'part': {
      const goes = partsOfChange(judge, about, matter.text, matter.without, MILD);
      return [part('habit', PART_COURTESY), ...opposed(goes)];
    }
    case 'division':
      return [
        part('habit', DIVISION_COURTESY),
        part('text', 0 - DIVISION * worthOfText(judge, about, matter.text)),
      ];
    case 'changes':
      return partsOfMoved(judge, about, matter);
    case 'divisionOfChanges':
      return opposed(partsOfMoved(judge, about, matter));
  }
}

function partsOfText(judge: Judge, about: TextCase, text: JudgedText): readonly Part[] {
  const { content, sponsors, record } = partsOfWorth(judge, about, text);
  return [
    part('habit', COURTESY),
    { about: 'content', worth: content, isOfChange: false, of: { text, times: 1 } },
    part('sponsors', sponsors),
    part('record', record),
  ];
}

/** An amendment counts a little by whose it is; who moves one wants it. */
function partsOfMoved(
  judge: Judge,
  about: TextCase,
  { before, after, mover }: Changes,
): readonly Part[] {
  if (mover === judge.seat) return [part('own', CERTAIN)];
  return [
    ...partsOfChange(judge, about, before, after, hostilityOf(about, mover)),
    part('mover', MOVER * sympathyFor(judge, about, mover)),
  ];
}

/** How hostile a change is to a text, by who moves it. */
export const hostilityOf = (about: TextCase, mover: SeatId): number =>
  isRival(about, mover) ? 1 : MILD;

/** Whether a delegation sponsors texts of other poles, and none of the draft’s own. */
function isRival({ draft, room }: TextCase, mover: SeatId): boolean {
  const poles = room.delegations.find(({ id }) => id === mover)?.poles ?? [];
  return draft.pole !== undefined && poles.length > 0 && !poles.includes(draft.pole);
}

/**
 * What it brings that a text reads otherwise, by the part of the text that changes: what the whole is
 * then worth, less what it is worth now; and, since a leader gives a text up whose heart is struck, what
 * those stand to lose or win who want it or not, the more the more hostile it is or the nearer the heart.
 * Nothing where nothing changes.
 */
function partsOfChange(
  judge: Judge,
  about: TextCase,
  before: JudgedText,
  after: JudgedText,
  hostility: number,
): readonly Part[] {
  const share = departure(before, after);
  if (share === 0) return [];
  const now = partsOfWorth(judge, about, before);
  const then = partsOfWorth(judge, about, after);
  const against = Math.max(hostility, heartStruck(before, after));
  const times = CHANGE / share;
  const content = (worth: number, text: JudgedText, sign: 1 | -1): Part => ({
    about: 'content',
    worth: sign * times * worth,
    isOfChange: true,
    of: { text, times: sign * times },
  });
  return [
    content(then.content, after, 1),
    content(now.content, before, -1),
    ofChange('sponsors', times * against * (then.sponsors - now.sponsors)),
    ofChange('record', times * against * (then.record - now.record)),
    ofChange('text', 0 - against * CLOSED_RANKS * worthOfText(judge, about, before)),
  ];
}

const part = (about: Part['about'], worth: number): Part => ({ about, worth, isOfChange: false });
const ofChange = (about: Part['about'], worth: number): Part => ({
  about,
  worth,
  isOfChange: true,
});

/** The contrary of all parts; no -0: a utility of nothing is written as 0. */
const opposed = (parts: readonly Part[]): readonly Part[] =>
  parts.map((each) => ({
    ...each,
    worth: 0 - each.worth,
    ...(each.of && { of: { ...each.of, times: 0 - each.of.times } }),
  }));

/** How much of a text's heart a change strikes, 0 to 1: all of it where so much is no longer decided as a heart weighs. */
export const heartStruck = (before: JudgedText, after: JudgedText): number =>
  Math.min(1, (departure(before, after) * decided(before)) / HEART);

const decided = (text: JudgedText): number =>
  text.reduce((sum, paragraph) => sum + decisiveness(paragraph), 0);

/** Loyalty to the poles whose texts the mover has sponsored, over that to others, -1 to 1. */
export function sympathyFor({ instructions }: Judge, { room }: TextCase, mover: SeatId): number {
  const own = room.delegations.find(({ id }) => id === mover)?.poles ?? [];
  if (own.length !== 1) return 0;
  const pull = (poles: readonly string[]) =>
    Math.max(0, ...poles.map((pole) => instructions.loyalty[pole] ?? 0));
  return pull(own) - pull(room.poles.map(({ id }) => id).filter((id) => !own.includes(id)));
}

/** How one paragraph would come to stand otherwise; left out where there is none before or after. */
export interface StandingChange {
  readonly before?: Standing;
  readonly after?: Standing;
}

type Standing = Pick<ParagraphStands, 'stands'>;

/** What several changes, taken together, are worth to a delegation in themselves. */
export const utilityOfChanges = (
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  changes: readonly StandingChange[],
): number =>
  changes.reduce((sum, { before, after }) => sum + utilityOfChange(instructions, before, after), 0);
