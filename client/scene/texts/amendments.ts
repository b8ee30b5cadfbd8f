import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import { wordsBefore } from '../../../shared/procedure/amendments/amendment-order.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import { wordsOf } from '../../../shared/procedure/texts/texts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
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

/** What an amendment would do: "delete OP5", "other words for amendment 2". */
export function whatItDoes(
  scenario: PublicScenario,
  room: Room,
  { draft, change, parent }: Amendment,
): string {
  if (parent !== undefined) return t('what.sub', { parent });
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

/**
 * What an amendment changes, word by word: in its paragraph, or in the words of its parent. Once it has
 * been adopted the text already reads so: then it is held against the tabled paragraph.
 */
export function differenceMade(
  scenario: PublicScenario,
  room: Room,
  amendment: Amendment,
): readonly Stretch[] {
  const { change, draft, parent, status } = amendment;
  const isDone = status === 'adopted' || status === 'accepted';
  const after = wordsOf(scenario, draft, change);
  if (isDone && parent !== undefined && after !== undefined) {
    return [{ kind: 'same', text: readingOf(after) }];
  }
  const before = isDone
    ? draftOf(scenario, draft).paragraphs.find(
        ({ id }) => change.kind !== 'insert' && id === change.paragraph,
      )
    : wordsBefore(scenario, room, amendment);
  return differenceBetween(before, after);
}

/** The amendment that is being voted on, or comes next. */
export function amendmentInAction(
  room: Room,
): { readonly id: AmendmentId; readonly amendment: Amendment } | undefined {
  const asked = room.ballot?.phase === 'closed' ? undefined : room.ballot?.subject;
  const item = asked ?? room.programme[0];
  if (item?.kind !== 'amendment') return undefined;
  const amendment = room.amendments[item.amendment];
  return amendment === undefined ? undefined : { id: item.amendment, amendment };
}
