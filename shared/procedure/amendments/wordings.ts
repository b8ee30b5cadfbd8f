import type { PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { textOf, wordsOf } from '../texts/texts.ts';
import type { TextChange, Words } from '../texts/words.ts';
import type { Amendment, ChangeNumber } from './amendment.ts';

/** One change of an amendment, with the words on both sides of it. */
export interface Wording {
  readonly number: ChangeNumber;
  readonly change: TextChange;
  /** The words of its paragraph, or of the change that a sub-amendment rewords; left out where it adds. */
  readonly before?: Words;
  /** Left out where it deletes. */
  readonly after?: Words;
}

/** All changes of an amendment, those included that have fallen. */
export function wordingsOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts' | 'amendments'>,
  amendment: Amendment,
): readonly Wording[] {
  return amendment.changes.map((change, index) => {
    const before = wordsBefore(scenario, room, amendment, change);
    const after = change.kind === 'move' ? before : wordsOf(scenario, amendment.draft, change);
    return {
      number: String(index + 1),
      change,
      ...(before && { before }),
      ...(after && { after }),
    };
  });
}

/** The changes that are still part of the amendment; only those of that numbers, where any are named. */
export const standingWordings = (
  scenario: PublicScenario,
  room: Pick<Room, 'drafts' | 'amendments'>,
  amendment: Amendment,
  numbers?: readonly ChangeNumber[],
): readonly Wording[] =>
  wordingsOf(scenario, room, amendment).filter(
    ({ number }) =>
      own(amendment.fallen ?? {}, number) === undefined && (numbers?.includes(number) ?? true),
  );

/** The words that a sub-amendment would change. */
export function parentChangeOf(
  { amendments }: Pick<Room, 'amendments'>,
  { parent, parentChange }: Pick<Amendment, 'parent' | 'parentChange'>,
): TextChange | undefined {
  return parent === undefined
    ? undefined
    : own(amendments, parent)?.changes[Number(parentChange) - 1];
}

function wordsBefore(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts' | 'amendments'>,
  amendment: Amendment,
  change: TextChange,
): Words | undefined {
  if (amendment.parent !== undefined) {
    const proposed = parentChangeOf(room, amendment);
    return proposed && wordsOf(scenario, amendment.draft, proposed);
  }
  if (change.kind === 'insert') return undefined;
  return textOf(scenario, room, amendment.draft).find(({ id }) => id === change.paragraph);
}
