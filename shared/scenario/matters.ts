import { decisiveness, departure, type JudgedText } from './departure.ts';
import type { Instructions, SeatId } from './scenario.ts';
import type { ParagraphStands } from './stands.ts';
import { type Judge, partsOfWorth, type TextCase, worthOfText } from './text-worth.ts';
import { utilityOfChange } from './utility.ts';
import {
  CERTAIN,
  CHANGE,
  CLOSED_RANKS,
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

/**
 * What saying yes is worth to a delegation, thresholds as in utility.ts. A change, and a part that may go,
 * is judged by what the whole is worth with it and without it. Who wants a text refuses to have it taken
 * apart, and who does not asks for it.
 */
export function utilityOfMatter(judge: Judge, about: TextCase, matter: Matter): number {
  switch (matter.kind) {
    case 'whole':
      return worthOfText(judge, about, matter.text);
    case 'part':
      return PART_COURTESY - worthOfChange(judge, about, matter.text, matter.without, MILD);
    case 'division':
      return DIVISION_COURTESY - DIVISION * worthOfText(judge, about, matter.text);
    case 'changes':
      return worthOfMoved(judge, about, matter);
    case 'divisionOfChanges':
      // No -0: a utility of nothing is written as 0.
      return 0 - worthOfMoved(judge, about, matter);
  }
}

/** An amendment counts a little by whose it is; who moves one wants it. */
function worthOfMoved(judge: Judge, about: TextCase, { before, after, mover }: Changes): number {
  const hostility = hostilityOf(about, mover);
  const changed = worthOfChange(judge, about, before, after, hostility);
  if (mover === judge.seat) return Math.max(changed, 1);
  return changed + MOVER * sympathyFor(judge, about, mover);
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
function worthOfChange(
  judge: Judge,
  about: TextCase,
  before: JudgedText,
  after: JudgedText,
  hostility: number,
): number {
  const share = departure(before, after);
  if (share === 0) return 0;
  const now = partsOfWorth(judge, about, before);
  const then = partsOfWorth(judge, about, after);
  const against = Math.max(hostility, heartStruck(before, after));
  const brings = then.content - now.content + against * (then.side - now.side);
  const worth =
    CHANGE * (brings / share) - against * CLOSED_RANKS * worthOfText(judge, about, before);
  return Math.max(0 - CERTAIN, Math.min(CERTAIN, worth));
}

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
