import type { DraftId, Paragraph, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { DraftStanding, Room } from '../kernel/room.ts';
import { draftOf } from './drafts.ts';
import type { AskedChange } from './schemas.ts';
import { textOf } from './texts.ts';
import type { ChangeProblem, TextChange, Words } from './words.ts';

/** What a new paragraph counts, as in a scenario that does not say. */
const USUAL_WEIGHT = { PP: 1, OP: 2 } as const;
const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];

/**
 * A change as it goes into the record, with the scenario's words and weights. Undefined where it
 * names a paragraph or an alternative that the text does not have.
 */
export function changeFrom(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  asked: AskedChange,
): TextChange | undefined {
  if (asked.kind === 'insert') {
    const weight = USUAL_WEIGHT[asked.paragraphKind];
    return { ...asked, words: { ...asked.words, weight } };
  }
  const target = textOf(scenario, room, draft).find(({ id }) => id === asked.paragraph);
  if (target === undefined) return undefined;
  if (asked.kind === 'delete') return asked;
  if (asked.kind === 'replace') {
    return { ...asked, words: { ...asked.words, weight: target.weight } };
  }
  const offered = target.alternatives.find(({ id }) => id === asked.alternative);
  if (offered === undefined) return undefined;
  const { lead, text, stands, weight } = offered;
  const { paragraph, alternative } = asked;
  return { kind: 'replace', paragraph, alternative, words: { lead, text, stands, weight } };
}

/** Why a change would make no sense in the text as it stands now; undefined where it does. */
export function changeProblem(
  text: readonly Paragraph[],
  change: TextChange,
): ChangeProblem | undefined {
  if (change.kind === 'insert') return undefined;
  const target = text.find(({ id }) => id === change.paragraph);
  if (target === undefined) return 'paragraphGone';
  if (change.kind === 'replace') return saysSame(target, change.words) ? 'saysSame' : undefined;
  const left = text.filter(({ id, kind }) => kind === 'OP' && id !== change.paragraph);
  return left.length === 0 ? 'emptiesText' : undefined;
}

/** Whether two wordings neither read nor stand differently. */
export function saysSame(one: Words, other: Words): boolean {
  const issues = new Set([...Object.keys(one.stands), ...Object.keys(other.stands)]);
  return (
    one.lead === other.lead &&
    one.text === other.text &&
    [...issues].every((issue) => one.stands[issue] === other.stands[issue])
  );
}

/** Where a new paragraph of that kind may stand: preambular paragraphs come before operative ones. */
export function mayFollow(text: readonly Paragraph[], kind: 'PP' | 'OP', after: string): boolean {
  const place = text.findIndex(({ id }) => id === after);
  if (after !== '' && place === -1) return false;
  const before = after === '' ? undefined : text[place];
  if (kind === 'PP') return before === undefined || before.kind === 'PP';
  return before?.kind === 'OP' || text.slice(place + 1).every((next) => next.kind === 'OP');
}

/** A draft's standing after a change; a paragraph that it adds is known as `newId`. */
export function applyChange(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  change: TextChange,
  newId: string,
): Partial<DraftStanding> {
  const { dropped = [], wording = {} } = own(room.drafts, draft) ?? {};
  switch (change.kind) {
    case 'delete':
      return { dropped: [...dropped, change.paragraph] };
    case 'replace': {
      const added = own(wording, change.paragraph)?.added;
      const words = { ...change.words, ...(added && { added }) };
      return { wording: { ...wording, [change.paragraph]: words } };
    }
    case 'insert': {
      const { after, paragraphKind: kind, words } = change;
      const number = newNumber(scenario, room, draft, kind, after);
      return { wording: { ...wording, [newId]: { ...words, added: { kind, number, after } } } };
    }
  }
}

/** "5 bis" for a paragraph after number 5, "5 ter" for the next, and so on; never one used before. */
export function newNumber(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  kind: Paragraph['kind'],
  after: string,
): string {
  const { wording = {} } = own(room.drafts, draft) ?? {};
  const tabled = draftOf(scenario, draft).paragraphs;
  const added = Object.values(wording).flatMap((words) => words.added ?? []);
  const before = tabled.find(({ id }) => id === after) ?? own(wording, after)?.added;
  const base = before?.kind === kind ? before.number.split(' ')[0] : '0';
  const used = new Set(
    [...tabled, ...added].filter((each) => each.kind === kind).map(({ number }) => number),
  );
  const free = LATIN.map((word) => `${base} ${word}`).find((number) => !used.has(number));
  return free ?? `${base} ${added.length + 2}`;
}
