import type { ChangeNumber } from '../../../shared/procedure/amendments/amendment.ts';
import { parentChangeOf } from '../../../shared/procedure/amendments/wordings.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import type { AskedChange, AskedReportChange } from '../../../shared/procedure/texts/schemas.ts';
import { textOf, wordsOf as wordsIn } from '../../../shared/procedure/texts/texts.ts';
import { versionOf } from '../../../shared/procedure/texts/versions.ts';
import type { Words } from '../../../shared/procedure/texts/words.ts';
import type { Paragraph, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { withHeading } from './heading.ts';

/** What the form is for: an amendment, the leader's own revision, a proposal for a report, or a sub-amendment. */
export type Purpose =
  | {
      readonly kind: 'amend' | 'revise' | 'propose';
      readonly draft: string;
      readonly paragraph?: string;
    }
  | {
      readonly kind: 'sub';
      readonly draft: string;
      readonly amendment: string;
      readonly change: ChangeNumber;
    };

export type Stands = Readonly<Record<string, number>>;

/** What has been filled in so far. */
export interface Proposal {
  readonly paragraph: string;
  /** `alternative:<id>` for a wording that the scenario has ready. */
  readonly choice: 'own' | 'delete' | 'insert' | 'move' | 'merge' | `alternative:${string}`;
  readonly lead: string;
  readonly text: string;
  readonly stands: Stands;
  /** The paragraph as it was when the form was opened at it. */
  readonly base: Base;
  /** The paragraph that it is to follow (`move`; '' for the beginning) or to be one with (`merge`). */
  readonly other?: { readonly paragraph: string; readonly version: number } | undefined;
}

/** What somebody who writes had before them: a version of a paragraph, and its words. */
export interface Base {
  readonly version: number;
  readonly lead: string;
  readonly text: string;
}

/** A paragraph as it stands now, to be written on. */
export function baseOf(room: Room, draft: string, paragraph: Paragraph | undefined): Base {
  const { id = '', lead = '', text = '' } = paragraph ?? {};
  return { version: versionOf(room, draft, id), lead, text };
}

/** Whether somebody has changed the paragraph since the form was opened at it. */
export const isStale = (
  room: Room,
  { draft, kind }: Purpose,
  { paragraph, choice, base, other }: Proposal,
): boolean =>
  kind !== 'sub' &&
  choice !== 'insert' &&
  (versionOf(room, draft, paragraph) !== base.version ||
    (choice === 'merge' &&
      other !== undefined &&
      versionOf(room, draft, other.paragraph) !== other.version));

/** Whether the words are still those that the form was opened with. */
export const isUntouched = ({ choice, lead, text, base }: Proposal): boolean =>
  (choice !== 'own' && choice !== 'merge') || (lead === base.lead && text === base.text);

/** The paragraphs that a proposal can be about. */
export function paragraphsFor(
  scenario: PublicScenario,
  room: Room,
  { draft }: Purpose,
): readonly Paragraph[] {
  return textOf(scenario, room, draft);
}

/** The form as it opens: on a paragraph, with the words that are there. */
export function firstProposal(scenario: PublicScenario, room: Room, purpose: Purpose): Proposal {
  if (purpose.kind === 'sub') {
    const words = proposedWords(scenario, room, purpose);
    return {
      paragraph: '',
      choice: 'own',
      lead: words?.lead ?? '',
      text: words?.text ?? '',
      stands: words?.stands ?? {},
      base: baseOf(room, purpose.draft, undefined),
    };
  }
  const paragraphs = paragraphsFor(scenario, room, purpose);
  const chosen = paragraphs.find(({ id }) => id === purpose.paragraph) ?? paragraphs[0];
  return onParagraph(room, purpose, chosen);
}

/** The form after another paragraph was chosen: its first ready wording, else its own words. */
export function onParagraph(
  room: Room,
  purpose: Purpose,
  paragraph: Paragraph | undefined,
): Proposal {
  const first = purpose.kind === 'propose' ? undefined : paragraph?.alternatives[0];
  const base = baseOf(room, purpose.draft, paragraph);
  return onChoice(paragraph, first === undefined ? 'own' : `alternative:${first.id}`, base);
}

/** The form after another kind of change was chosen. */
export function onChoice(
  paragraph: Paragraph | undefined,
  choice: Proposal['choice'],
  base: Base,
): Proposal {
  const blank = choice === 'insert' || paragraph === undefined;
  return {
    paragraph: paragraph?.id ?? '',
    choice,
    lead: blank ? '' : paragraph.lead,
    text: blank ? '' : paragraph.text,
    stands: blank ? {} : paragraph.stands,
    base,
  };
}

/** Whether nothing has been filled in: no words, or still those of the text. */
export function isUnfilled(
  paragraphs: readonly Paragraph[],
  { paragraph: id, choice, lead, text, stands, other }: Proposal,
): boolean {
  if ((choice === 'move' || choice === 'merge') && other === undefined) return true;
  if (choice !== 'own' && choice !== 'insert' && choice !== 'merge') return false;
  const paragraph = paragraphs.find((each) => each.id === id);
  if (isBlank(paragraph, { lead, text })) return true;
  return (
    choice === 'own' &&
    paragraph !== undefined &&
    lead === paragraph.lead &&
    text === paragraph.text &&
    sameStands(stands, paragraph.stands)
  );
}

/** Whether words are wanting: a paragraph of a report may begin without words for what it does. */
export const isBlank = (
  paragraph: Paragraph | undefined,
  { lead, text }: Pick<Proposal, 'lead' | 'text'>,
): boolean => text.trim() === '' || (lead.trim() === '' && paragraph?.kind !== 'P');

const sameStands = (one: Stands, other: Stands): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((issue) => one[issue] === other[issue]);

/** The form for one more change: on the next paragraph that none is about yet, as it stands. */
export function nextProposal(
  room: Room,
  { draft }: Purpose,
  paragraphs: readonly Paragraph[],
  made: readonly Proposal[],
): Proposal {
  const last = paragraphs.findIndex(({ id }) => id === made.at(-1)?.paragraph);
  const onward = [...paragraphs.slice(last + 1), ...paragraphs.slice(0, last + 1)];
  const free = onward.find(({ id }) => made.every(({ paragraph }) => paragraph !== id));
  const next = free ?? paragraphs[0];
  return onChoice(next, 'own', baseOf(room, draft, next));
}

/** The words that the proposal would put there; undefined where it deletes. */
export function wordsOf(
  paragraph: Paragraph | undefined,
  { choice, lead, text, stands }: Proposal,
): Pick<Words, 'lead' | 'text' | 'stands'> | undefined {
  if (choice === 'delete') return undefined;
  if (choice === 'own' || choice === 'insert' || choice === 'merge') return { lead, text, stands };
  if (choice === 'move') return paragraph;
  return paragraph?.alternatives.find(({ id }) => choice === `alternative:${id}`);
}

/** The words that the proposal would change; undefined where it adds. */
export function wordsChanged(
  scenario: PublicScenario,
  room: Room,
  purpose: Purpose,
  paragraph: Paragraph | undefined,
  { choice }: Proposal,
): Pick<Words, 'lead' | 'text'> | undefined {
  if (purpose.kind === 'sub') return proposedWords(scenario, room, purpose);
  return choice === 'insert' ? undefined : paragraph;
}

/** The move that the form would make with these changes; a sub-amendment takes one, with its own words. */
export function commandFor(
  purpose: Purpose,
  paragraphs: readonly Paragraph[],
  proposals: readonly Proposal[],
): SeatCommand | undefined {
  if (purpose.kind === 'sub') {
    const { amendment, change } = purpose;
    const [proposal] = proposals;
    return (
      proposal && { type: 'proposeSubAmendment', amendment, change, words: ownWordsOf(proposal) }
    );
  }
  const { kind, draft } = purpose;
  const seen = seenIn(proposals);
  if (kind === 'propose') {
    const [proposal] = proposals;
    const [change, ...also] = proposal === undefined ? [] : inReport(proposal);
    return (
      change && {
        type: 'proposeChange',
        draft,
        seen,
        change,
        ...(also.length > 0 && { also }),
      }
    );
  }
  const changes = proposals.flatMap((proposal) => changesFor(paragraphs, proposal));
  if (changes.length === 0) return undefined;
  return kind === 'amend'
    ? { type: 'proposeAmendment', draft, seen, changes }
    : { type: 'reviseDraft', draft, seen, changes };
}

/** Of each paragraph that is to change the version that was before whoever writes. */
const seenIn = (proposals: readonly Proposal[]): Record<string, number> =>
  Object.fromEntries(
    proposals
      .filter(({ choice }) => choice !== 'insert')
      .flatMap(({ paragraph, base, choice, other }): [string, number][] => [
        [paragraph, base.version],
        ...(choice === 'merge' && other !== undefined
          ? [[other.paragraph, other.version] as [string, number]]
          : []),
      ]),
  );

/** Own words for a paragraph of a report, for one more that follows it, another place, or two made one. */
function inReport(proposal: Proposal): readonly AskedReportChange[] {
  const { choice, paragraph, other } = proposal;
  const words = withHeading(ownWordsOf(proposal));
  if (choice === 'insert') return [{ kind: 'insert', after: paragraph, paragraphKind: 'P', words }];
  if (choice === 'move') {
    return other === undefined ? [] : [{ kind: 'move', paragraph, after: other.paragraph }];
  }
  const replaced: AskedReportChange = { kind: 'replace', paragraph, words };
  return choice === 'merge' && other !== undefined
    ? [replaced, { kind: 'delete', paragraph: other.paragraph }]
    : [replaced];
}

const ownWordsOf = ({ lead, text, stands }: Proposal) => ({
  lead: lead.trim(),
  text: text.trim(),
  stands: { ...stands },
});

/** The changes that a filled-in form asks for: one, or for a merger the new words and what goes. */
export function changesFor(
  paragraphs: readonly Paragraph[],
  proposal: Proposal,
): readonly AskedChange[] {
  const { choice, other } = proposal;
  const words = ownWordsOf(proposal);
  const paragraph = paragraphs.find(({ id }) => id === proposal.paragraph);
  switch (choice) {
    case 'delete':
      return [{ kind: 'delete', paragraph: proposal.paragraph }];
    case 'own':
      return [{ kind: 'replace', paragraph: proposal.paragraph, words }];
    case 'move':
      return other === undefined
        ? []
        : [{ kind: 'move', paragraph: proposal.paragraph, after: other.paragraph }];
    case 'merge':
      return other === undefined
        ? []
        : [
            { kind: 'replace', paragraph: proposal.paragraph, words },
            { kind: 'delete', paragraph: other.paragraph },
          ];
    case 'insert':
      return [
        {
          kind: 'insert',
          after: proposal.paragraph,
          paragraphKind: paragraph?.kind === 'PP' ? 'PP' : 'OP',
          words,
        },
      ];
    default:
      return [
        {
          kind: 'alternative',
          paragraph: proposal.paragraph,
          alternative: choice.slice('alternative:'.length),
        },
      ];
  }
}

/** A change that any text would take, to ask whether changes may be proposed at all. */
export function probe(text: readonly Paragraph[]): AskedChange | undefined {
  const last = text.at(-1);
  if (last === undefined || last.kind === 'P') return undefined;
  const words = { lead: '.', text: '.', stands: {} };
  return { kind: 'insert', after: last.id, paragraphKind: last.kind, words };
}

function proposedWords(
  scenario: PublicScenario,
  room: Room,
  { draft, amendment: parent, change: parentChange }: Extract<Purpose, { kind: 'sub' }>,
): Words | undefined {
  const change = parentChangeOf(room, { parent, parentChange });
  return change && wordsIn(scenario, draft, change);
}
