import type { Place } from '../../scenario/forums.ts';
import { oncePerPair } from '../../scenario/once.ts';
import type {
  Draft,
  DraftId,
  Paragraph,
  ParagraphId,
  PublicScenario,
} from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { asRead } from './as-read.ts';
import { draftOf } from './drafts.ts';
import type { ParagraphState, Paragraphs } from './paragraphs.ts';
import type { TextChange, Words } from './words.ts';

/** A paragraph as it now reads, and where it stands: in the text, in a lower place, or nowhere. */
export interface PlacedParagraph extends Paragraph {
  readonly place: Place;
}

/** The text of a draft as it stands now: reworded and added paragraphs in place, those taken out gone. */
export function textOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): readonly Paragraph[] {
  return compose(draftOf(scenario, id), paragraphsOf(room, id)).text;
}

/** A draft as its sponsors want it: as tabled, with what they have revised or taken in since. */
export const wantedText = (
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): readonly Paragraph[] => wanted(draftOf(scenario, id), paragraphsOf(room, id)).text;

const wanted = oncePerPair((draft: Draft, paragraphs: Paragraphs) => {
  const own = Object.entries(paragraphs).filter(([, { changes }]) => {
    const how = changes?.at(-1)?.how;
    return how === 'revision' || how === 'friendly';
  });
  return own.length === 0
    ? { text: draft.paragraphs }
    : { text: compose(draft, Object.fromEntries(own)).text };
});

/** All paragraphs of a draft in their order, those that are not in its text included. */
export function wholeText(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): readonly PlacedParagraph[] {
  return placedText(draftOf(scenario, id), paragraphsOf(room, id));
}

/** All paragraphs of a draft as they read and stand after what was done to them. */
export const placedText = (draft: Draft, paragraphs: Paragraphs): readonly PlacedParagraph[] =>
  compose(draft, paragraphs).whole;

const UNTOUCHED: Paragraphs = {};

/** What play has touched in a draft. */
export const paragraphsOf = ({ drafts }: Pick<Room, 'drafts'>, id: DraftId): Paragraphs =>
  own(drafts, id)?.paragraphs ?? UNTOUCHED;

/** Put together once for all who read it, as long as it reads so. */
const compose = (draft: Draft, paragraphs: Paragraphs) =>
  composed(draft, asRead(draft, paragraphs));

const composed = oncePerPair((draft: Draft, paragraphs: Paragraphs) => {
  const read = inOrder(draft, paragraphs).map((paragraph) =>
    reading(paragraph, own(paragraphs, paragraph.id)),
  );
  const placeOf = ({ id }: Paragraph): Place => own(paragraphs, id)?.place ?? 'report';
  return {
    text: read.filter((paragraph) => placeOf(paragraph) === 'report'),
    whole: read.map((paragraph): PlacedParagraph => ({ ...paragraph, place: placeOf(paragraph) })),
  };
});

/** One paragraph as it reads and stands after what was done to it. */
export const placed = (tabled: Paragraph, state: ParagraphState): PlacedParagraph => ({
  ...reading(tabled, state),
  place: state.place ?? 'report',
});

/** The paragraphs in their order: those added and moved in play after the ones that they follow. */
function inOrder(draft: Draft, paragraphs: Paragraphs): readonly Paragraph[] {
  const placed = Object.entries(paragraphs).filter(([, state]) => follows(state) !== undefined);
  if (placed.length === 0) return draft.paragraphs;
  const following = (id: string, section: string | undefined): readonly Paragraph[] =>
    placed
      .filter(([, state]) => follows(state) === id)
      .flatMap(([own, state]) => [
        ...underHeading(draft, own, state, section),
        ...following(own, section),
      ]);
  const stayed = draft.paragraphs.filter(({ id }) => own(paragraphs, id)?.after === undefined);
  return [
    ...following('', draft.paragraphs[0]?.section),
    ...stayed.flatMap((paragraph) => [paragraph, ...following(paragraph.id, paragraph.section)]),
  ];
}

/** Whom a paragraph follows by what was done in play; undefined where it stands as tabled. */
export const follows = ({ added, after }: ParagraphState): ParagraphId | undefined =>
  after ?? added?.after;

/** A paragraph that was added or moved stands under the heading of the one that it follows. */
function underHeading(
  { paragraphs }: Draft,
  id: ParagraphId,
  state: ParagraphState,
  section: string | undefined,
): readonly Paragraph[] {
  if (state.added !== undefined) return [newParagraph(id, state, section)];
  const tabled = paragraphs.find((each) => each.id === id);
  if (tabled === undefined) return [];
  const { section: _former, ...others } = tabled;
  return [section === undefined ? others : { ...others, section }];
}

function newParagraph(
  id: string,
  { added, words }: ParagraphState,
  section: string | undefined,
): Paragraph {
  return {
    id,
    kind: added?.kind ?? 'OP',
    ...(section !== undefined && { section }),
    number: added?.number ?? '',
    ...(words ?? { lead: '', text: '', stands: {}, weight: 0 }),
    alternatives: [],
    confidence: 'low',
    sources: [],
  };
}

function reading(paragraph: Paragraph, state: ParagraphState | undefined): Paragraph {
  if (state === undefined || state.added !== undefined) return paragraph;
  if (state.words !== undefined) return { ...paragraph, ...state.words };
  return state.alternative === undefined
    ? paragraph
    : { ...paragraph, ...readyWords(paragraph, state.alternative) };
}

/** The words of a change; undefined where it has none, or names words that the scenario has not. */
export function wordsOf(
  scenario: PublicScenario,
  draft: DraftId,
  change: TextChange,
): Words | undefined {
  switch (change.kind) {
    case 'replace':
    case 'insert':
      return change.words;
    case 'alternative': {
      const { paragraphs } = draftOf(scenario, draft);
      const tabled = paragraphs.find(({ id }) => id === change.paragraph);
      return tabled && readyWords(tabled, change.alternative);
    }
    case 'delete':
    case 'place':
    case 'move':
      return undefined;
  }
}

/** The words of a tabled paragraph, or of one of its alternatives. */
function readyWords(tabled: Paragraph, alternative: string): Words | undefined {
  const ready =
    alternative === 'original'
      ? tabled
      : tabled.alternatives.find((offered) => offered.id === alternative);
  if (ready === undefined) return undefined;
  const { lead, text, stands, weight } = ready;
  return { lead, text, stands, weight };
}
