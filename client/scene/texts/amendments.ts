import type {
  Amendment,
  AmendmentId,
  ChangeNumber,
  Fall,
} from '../../../shared/procedure/amendments/amendment.ts';
import { wordingsOf } from '../../../shared/procedure/amendments/wordings.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { AskedChange } from '../../../shared/procedure/texts/schemas.ts';
import type { TextChange } from '../../../shared/procedure/texts/words.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { atHead } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { differenceBetween, readingOf, type Stretch } from './text-difference.ts';
import { t } from './words.ts';

/** "Amendment 2", "Sub-amendment 3". */
export function amendmentName(id: AmendmentId, { parent }: Amendment): string {
  return t(parent === undefined ? 'name.amendment' : 'name.sub', { amendment: id });
}

/** "Amendment 2 by France". */
export function amendmentBy(names: Delegations, id: AmendmentId, amendment: Amendment): string {
  return t('name.by', {
    name: amendmentName(id, amendment),
    mover: nameOf(names, amendment.mover),
  });
}

/** What an amendment would do: "delete OP5", "2 changes: ...", "other words for amendment 2". */
export function whatItDoes(scenario: PublicScenario, room: Room, amendment: Amendment): string {
  const { draft, changes, parent, parentChange = '1' } = amendment;
  if (parent !== undefined) {
    return (room.amendments[parent]?.changes.length ?? 1) > 1
      ? t('what.subOfSeveral', { parent, change: parentChange })
      : t('what.sub', { parent });
  }
  const each = changes.map((change) => whatChangeDoes(scenario, room, draft, change));
  return each.length === 1
    ? (each[0] ?? '')
    : t('what.several', { count: each.length, changes: listOf(each) });
}

/** What one change would do: "delete OP5", "a new paragraph after OP2". */
export function whatChangeDoes(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  change: TextChange | AskedChange,
): string {
  if (change.kind === 'move') {
    const paragraph = paragraphName(scenario, room, draft, change.paragraph);
    return change.after === ''
      ? t('what.moveFirst', { paragraph })
      : t('what.move', { paragraph, after: paragraphName(scenario, room, draft, change.after) });
  }
  if (change.kind !== 'insert') {
    return t(change.kind === 'delete' ? 'what.delete' : 'what.replace', {
      paragraph: paragraphName(scenario, room, draft, change.paragraph),
    });
  }
  return change.after === ''
    ? t('what.insertFirst')
    : t('what.insert', { paragraph: paragraphName(scenario, room, draft, change.after) });
}

/** "OP5" for a paragraph of a draft, also for one that was added or taken out in play. */
export function paragraphName(
  { drafts }: PublicScenario,
  room: Room,
  draft: string,
  id: string,
): string {
  const tabled = drafts.flatMap(({ paragraphs }) => paragraphs).find((each) => each.id === id);
  const known = tabled ?? room.drafts[draft]?.paragraphs[id]?.added;
  return known === undefined ? t('paragraph.none') : `${known.kind}${known.number}`;
}

/** One change of an amendment, word by word, and why it is no longer part of it where that is so. */
export interface ChangeShown {
  readonly number: ChangeNumber;
  readonly change: TextChange;
  readonly stretches: readonly Stretch[];
  readonly fall?: Fall;
}

/**
 * What an amendment changes, word by word: in its paragraphs, or in the words of its parent. Once it has
 * been adopted the text already reads so: then it is held against the tabled paragraphs.
 */
export function changesShown(
  scenario: PublicScenario,
  room: Room,
  amendment: Amendment,
): readonly ChangeShown[] {
  const { draft, parent, status, fallen = {} } = amendment;
  const isDone = status === 'adopted' || status === 'accepted';
  const tabled = draftOf(scenario, draft).paragraphs;
  return wordingsOf(scenario, room, amendment).map(({ number, change, before, after }) => {
    const fall = own(fallen, number);
    const shown = { number, change, ...(fall && { fall }) };
    if (!isDone || fall !== undefined) {
      return { ...shown, stretches: differenceBetween(before, after) };
    }
    if (parent !== undefined && after !== undefined) {
      return { ...shown, stretches: [{ kind: 'same', text: readingOf(after) }] };
    }
    const stood = tabled.find(({ id }) => change.kind !== 'insert' && id === change.paragraph);
    return { ...shown, stretches: differenceBetween(stood, after) };
  });
}

/** The changes that an amendment still makes; in a separate vote only those that it is about. */
export const changesAsked = (
  scenario: PublicScenario,
  room: Room,
  { amendment, numbers }: Pick<AmendmentInAction, 'amendment' | 'numbers'>,
): readonly ChangeShown[] =>
  changesShown(scenario, room, amendment).filter(
    ({ number, fall }) => fall === undefined && (numbers?.includes(number) ?? true),
  );

/** What is asked of an amendment in a row: of several changes each after what it does. */
export function differenceAsked(
  scenario: PublicScenario,
  room: Room,
  asked: Pick<AmendmentInAction, 'amendment' | 'numbers'>,
): readonly Stretch[] {
  const { amendment } = asked;
  const shown = changesAsked(scenario, room, asked);
  if (amendment.changes.length === 1) return shown.flatMap(({ stretches }) => stretches);
  return shown.flatMap(({ number, change, stretches }, index): readonly Stretch[] => {
    const what = whatChangeDoes(scenario, room, amendment.draft, change);
    const gap = index === 0 ? '' : '\u2003';
    return [{ kind: 'same', text: `${gap}${number}. ${atHead(what)}: ` }, ...stretches];
  });
}

/** An amendment that is before the meeting. */
export interface AmendmentInAction {
  readonly id: AmendmentId;
  readonly amendment: Amendment;
  /** In a separate vote: the changes that it is about. */
  readonly numbers?: readonly ChangeNumber[];
}

/** The amendment that is being voted on, as a whole or in part, or comes next. */
export function amendmentInAction(room: Room): AmendmentInAction | undefined {
  const asked = room.ballot?.phase === 'closed' ? undefined : room.ballot?.subject;
  const item = asked ?? room.programme[0];
  if (item?.kind !== 'amendment' && item?.kind !== 'amendmentPart') return undefined;
  const amendment = room.amendments[item.amendment];
  if (amendment === undefined) return undefined;
  return {
    id: item.amendment,
    amendment,
    ...(item.kind === 'amendmentPart' && { numbers: item.part }),
  };
}
