import type { Place } from '../../scenario/forums.ts';
import type {
  Draft,
  DraftId,
  Paragraph,
  ParagraphId,
  PublicScenario,
} from '../../scenario/scenario.ts';
import { changeDraft } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { draftOf } from './drafts.ts';
import {
  addedIn,
  type Cause,
  CHANGES_KEPT,
  type LedgerEntry,
  type ParagraphState,
  type Paragraphs,
  withParagraph,
} from './paragraphs.ts';
import type { AskedChange, AskedReportChange } from './schemas.ts';
import { follows, placedText, wholeText, wordsOf } from './texts.ts';
import { type ChangeProblem, doneBy, type TextChange, targetOf, type Words } from './words.ts';

/** What a new paragraph counts, as in a scenario that does not say. */
const USUAL_WEIGHT = { PP: 1, OP: 2, P: 1 } as const;
/** AMD-11: so many paragraphs may be added to one draft, those counted that were taken out again. */
export const ADDITIONS_ALLOWED = 20;
/** AMD-3: so many changes may be made at once. */
export const CHANGES_ALLOWED = 12;
const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];

/**
 * A change as it goes into the record, with the weights. Undefined where it names a paragraph or an
 * alternative that the text does not have.
 */
export function changeFrom(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  draft: DraftId,
  asked: AskedChange | AskedReportChange,
): TextChange | undefined {
  if (asked.kind === 'insert') {
    const weight = USUAL_WEIGHT[asked.paragraphKind];
    return { ...asked, words: { ...asked.words, weight } };
  }
  const target = wholeText(scenario, room, draft).find(({ id }) => id === asked.paragraph);
  if (target === undefined) return undefined;
  if (asked.kind === 'replace') {
    return { ...asked, words: { ...asked.words, weight: target.weight } };
  }
  return asked.kind === 'alternative' && wordsOf(scenario, draft, asked) === undefined
    ? undefined
    : asked;
}

/** Several changes as they go into the record. Undefined where one names what the text does not have. */
export function resolved(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  draft: DraftId,
  asked: readonly (AskedChange | AskedReportChange)[],
): readonly TextChange[] | undefined {
  const changes = asked.flatMap((each) => changeFrom(scenario, room, draft, each) ?? []);
  return changes.length < asked.length ? undefined : changes;
}

/** Why a change would make no sense in the text as it stands now; undefined where it does. */
export function changeProblem(
  scenario: PublicScenario,
  draft: DraftId,
  text: readonly Paragraph[],
  change: TextChange,
): ChangeProblem | undefined {
  if (change.kind === 'insert') return undefined;
  const target = text.find(({ id }) => id === change.paragraph);
  if (target === undefined) return 'paragraphGone';
  if (change.kind === 'move') return moveProblem(text, target, change.after);
  if (change.kind === 'delete') return leavesNothing(text, [change]) ? 'emptiesText' : undefined;
  const words = wordsOf(scenario, draft, change);
  return words !== undefined && saysSame(target, words) ? 'saysSame' : undefined;
}

/** Why a paragraph cannot be moved there: where it would stand is gone or not for its kind, or it stands there. */
function moveProblem(
  text: readonly Paragraph[],
  moved: Paragraph,
  after: ParagraphId,
): ChangeProblem | undefined {
  const others = text.filter(({ id }) => id !== moved.id);
  if (!mayFollow(others, moved.kind, after)) return 'noSuchPlace';
  return standsAfter(text, moved.id) === after ? 'saysSame' : undefined;
}

/** Which paragraph one follows; '' for the first. */
const standsAfter = (text: readonly Paragraph[], paragraph: ParagraphId): ParagraphId =>
  text[text.findIndex(({ id }) => id === paragraph) - 1]?.id ?? '';

/** Whether changes, all made, would leave nothing operative of the text as it stands. */
export const leavesNothing = (
  text: readonly Paragraph[],
  changes: readonly (TextChange | AskedChange)[],
): boolean => {
  const gone = changes.flatMap((change) => (change.kind === 'delete' ? [change.paragraph] : []));
  return !text.some(({ id, kind }) => kind === 'OP' && !gone.includes(id));
};

/** Whether all that own words are said to stand on is there to stand on. */
export const knowsIssues = (
  { issues }: PublicScenario,
  stands: Readonly<Record<string, number>>,
): boolean => Object.keys(stands).every((issue) => issues.some(({ id }) => id === issue));

/** Whether two wordings neither read nor stand differently. */
export function saysSame(one: Words, other: Words): boolean {
  const issues = new Set([...Object.keys(one.stands), ...Object.keys(other.stands)]);
  return (
    one.lead === other.lead &&
    one.text === other.text &&
    [...issues].every((issue) => one.stands[issue] === other.stands[issue])
  );
}

/** Whether two changes of a draft would come to the same text. */
export function sameChange(
  scenario: PublicScenario,
  draft: DraftId,
  one: TextChange,
  other: TextChange,
): boolean {
  const words = wordsOf(scenario, draft, one);
  const others = wordsOf(scenario, draft, other);
  if (targetOf(one) !== targetOf(other)) return false;
  if ((one.kind === 'insert') !== (other.kind === 'insert')) return false;
  if (one.kind === 'move' || other.kind === 'move') {
    return one.kind === 'move' && other.kind === 'move' && one.after === other.after;
  }
  if (words === undefined || others === undefined) return placeAfter(one) === placeAfter(other);
  return saysSame(words, others);
}

/** Where a paragraph stands once the change has been made; undefined where it stays. */
function placeAfter(change: TextChange): Place | undefined {
  if (change.kind === 'delete') return 'dropped';
  return change.kind === 'place' ? change.place : undefined;
}

/** Whether a new paragraph of that kind may stand there: preambular paragraphs come before operative ones. */
export function mayFollow(
  text: readonly Paragraph[],
  kind: Paragraph['kind'],
  after: string,
): boolean {
  const place = text.findIndex(({ id }) => id === after);
  if (after !== '' && place === -1) return false;
  const before = after === '' ? undefined : text[place];
  if (kind === 'P') return text.every((other) => other.kind === 'P');
  if (text.some((other) => other.kind === 'P')) return false;
  if (kind === 'PP') return before === undefined || before.kind === 'PP';
  return before?.kind === 'OP' || text.slice(place + 1).every((next) => next.kind === 'OP');
}

/** The drafts with changes made to the text of one; a paragraph that the nth adds is `newId(n)`. */
export const withChanges = (
  scenario: PublicScenario,
  drafts: Room['drafts'],
  id: DraftId,
  changes: readonly TextChange[],
  cause: (change: TextChange) => Cause,
  newId: (index: number) => string = () => '',
): Room['drafts'] =>
  changeDraft(drafts, id, ({ paragraphs }) => ({
    paragraphs: changes.reduce(
      (before, change, index) =>
        madeBy(draftOf(scenario, id), before, change, cause(change), newId(index)),
      paragraphs,
    ),
  }));

/** The paragraphs after a change, with what brought it about in the ledger; one that it adds is `newId`. */
function madeBy(
  draft: Draft,
  paragraphs: Paragraphs,
  change: TextChange,
  cause: Cause,
  newId: string,
): Paragraphs {
  const id = change.kind === 'insert' ? newId : change.paragraph;
  const { words, alternative, place, after, changes = [] } = own(paragraphs, id) ?? {};
  const was = {
    ...(words && { words }),
    ...(alternative !== undefined && { alternative }),
    ...(place && { place }),
    ...(after !== undefined && { after }),
  };
  const entry: LedgerEntry = {
    ...cause,
    did: doneBy(change),
    ...(Object.keys(was).length > 0 && { was }),
  };
  const changed = applyChange(draft, paragraphs, change, newId);
  return withParagraph(changed, id, {
    ...own(changed, id),
    changes: [...changes, entry].slice(-CHANGES_KEPT),
  });
}

/**
 * The paragraphs after a change; one that it adds is known as `newId`. Everybody looks at a paragraph
 * anew that has changed: its brackets are gone, and it is no longer agreed.
 */
export function applyChange(
  draft: Draft,
  paragraphs: Paragraphs,
  change: TextChange,
  newId: string,
): Paragraphs {
  if (change.kind === 'insert') {
    const { after, paragraphKind: kind, words } = change;
    const number = newNumber(draft, paragraphs, kind, after);
    return withParagraph(paragraphs, newId, { words, added: { kind, number, after } });
  }
  if (change.kind === 'move') return movedTo(draft, paragraphs, change);
  const { heldBy, agreed, ...before }: ParagraphState = own(paragraphs, change.paragraph) ?? {};
  return withParagraph(paragraphs, change.paragraph, { ...before, ...effectOf(change) });
}

/**
 * The paragraphs with one of them just after another. Of all that do not stand as tabled it is said anew
 * whom they follow, so that nothing else changes its place.
 */
function movedTo(
  draft: Draft,
  paragraphs: Paragraphs,
  { paragraph, after }: Extract<TextChange, { kind: 'move' }>,
): Paragraphs {
  const others = placedText(draft, paragraphs)
    .map(({ id }) => id)
    .filter((id) => id !== paragraph);
  const place = others.indexOf(after) + 1;
  const order = [...others.slice(0, place), paragraph, ...others.slice(place)];
  return order.reduce((before, id, index) => {
    const state = own(before, id) ?? {};
    const follower = order[index - 1] ?? '';
    if (id !== paragraph) {
      const stays = follows(state) === undefined || follows(state) === follower;
      return stays ? before : withParagraph(before, id, { ...state, after: follower });
    }
    const { heldBy, agreed, ...moved } = state;
    return withParagraph(before, id, { ...moved, after: follower });
  }, paragraphs);
}

function effectOf(change: Exclude<TextChange, { kind: 'insert' | 'move' }>) {
  switch (change.kind) {
    case 'delete':
      return { place: 'dropped' } as const;
    case 'place':
      return { place: change.place === 'report' ? undefined : change.place };
    case 'replace':
      return { words: change.words, alternative: undefined };
    case 'alternative': {
      const { alternative } = change;
      return {
        words: undefined,
        alternative: alternative === 'original' ? undefined : alternative,
      };
    }
  }
}

/** "5 bis" for a paragraph after number 5, "5 ter" for the next, and so on; never one used before. */
export function newNumber(
  { paragraphs: tabled }: Draft,
  paragraphs: Paragraphs,
  kind: Paragraph['kind'],
  after: string,
): string {
  const ids = addedIn(paragraphs);
  const added = ids.flatMap((id) => own(paragraphs, id)?.added ?? []);
  const before = tabled.find(({ id }) => id === after) ?? own(paragraphs, after)?.added;
  const base = before?.kind === kind ? before.number.split(' ')[0] : '0';
  const used = new Set(
    [...tabled, ...added].filter((each) => each.kind === kind).map(({ number }) => number),
  );
  const free = LATIN.map((word) => `${base} ${word}`).find((number) => !used.has(number));
  return free ?? `${base} ${added.length + 2}`;
}
