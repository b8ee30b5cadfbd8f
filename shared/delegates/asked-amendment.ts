import type { AmendmentId, ChangeNumber } from '../procedure/amendments/amendment.ts';
import { standingWordings, type Wording } from '../procedure/amendments/wordings.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { textOf } from '../procedure/texts/texts.ts';
import { targetOf, type Words } from '../procedure/texts/words.ts';
import type { JudgedParagraph, JudgedText } from '../scenario/departure.ts';
import { once, oncePerPair } from '../scenario/once.ts';
import type { ParagraphId, PublicScenario, SeatId } from '../scenario/scenario.ts';

/** A text without an amendment and with it, and whose it is. */
interface AmendedText {
  readonly before: JudgedText;
  readonly after: JudgedText;
  readonly mover: SeatId;
}

/**
 * The text with and without the changes of an amendment that are still part of it; only those of that
 * numbers, where any are named. For a sub-amendment: the text as its parent would have it, and as it
 * would itself. All who are asked get the same two texts. Throws where the room has no such amendment.
 */
export function amendedText(
  scenario: PublicScenario,
  room: Room,
  id: AmendmentId,
  numbers?: readonly ChangeNumber[],
): AmendedText {
  const amendment = own(room.amendments, id);
  if (amendment === undefined) throw new Error(`The room has no amendment ${id}.`);
  const text: JudgedText = textOf(scenario, room, amendment.draft);
  const known = amendedTexts(text, room.amendments);
  const key = `${id} ${numbers?.join() ?? 'all'}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const wordings = standingWordings(scenario, room, amendment, numbers);
  const made: AmendedText = {
    before:
      amendment.parent === undefined
        ? text
        : reading(
            text,
            wordings.map(({ before: words, ...wording }) => [wording, words]),
          ),
    after: reading(
      text,
      wordings.map(({ after: words, ...wording }) => [wording, words]),
    ),
    mover: amendment.mover,
  };
  known.set(key, made);
  return made;
}

const amendedTexts = oncePerPair(
  (_text: JudgedText, _amendments: Room['amendments']) => new Map<string, AmendedText>(),
);

type Where = Pick<Wording, 'number' | 'change'>;

/** A text in which the paragraphs of some changes read so, or are gone. */
function reading(
  text: JudgedText,
  words: readonly (readonly [Where, Words | undefined])[],
): JudgedText {
  const inPlace = new Map<ParagraphId, Words | undefined>();
  const added: JudgedParagraph[] = [];
  for (const [{ number, change }, now] of words) {
    if (change.kind !== 'insert') inPlace.set(targetOf(change), now);
    else if (now !== undefined) {
      added.push({ ...now, id: `new ${number}`, kind: change.paragraphKind });
    }
  }
  const read = text.flatMap((paragraph): readonly JudgedParagraph[] => {
    if (!inPlace.has(paragraph.id)) return [paragraph];
    const now = inPlace.get(paragraph.id);
    return now === undefined ? [] : [{ ...paragraph, ...now }];
  });
  return [...read, ...added];
}

/** A text without some of its paragraphs; the same for all who are asked. */
export function textWithout(text: JudgedText, part: readonly ParagraphId[]): JudgedText {
  const known = partedTexts(text);
  const key = part.join(' ');
  const without = known.get(key) ?? text.filter(({ id }) => !part.includes(id));
  known.set(key, without);
  return without;
}

const partedTexts = once((_text: JudgedText) => new Map<string, JudgedText>());
