import { t as hallWords } from '../../../client/panels/hall/words.ts';
import { t as textWords } from '../../../client/scene/texts/words.ts';
import type { Choice, Delegation, SeatId } from '../../../shared/scenario/scenario.ts';
import { scenario } from './house.ts';

/** A size of screen that many phones have. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A delegation of the scenario. Throws where there is none. */
export function delegation(seat: SeatId, { delegations } = scenario): Delegation {
  const found = delegations.find(({ id }) => id === seat);
  if (found === undefined) throw new Error(`There is no delegation ${seat}.`);
  return found;
}

/** The drafts in the order in which they are decided, by what delegates call them. */
export const drafts = scenario.drafts.map(({ shortName }) => shortName);

/** "L.37 as a whole". */
export const subject = (draft: string) => textWords('subject.draft', { draft });

/** The accessible name of a voting button on a draft: it starts with the vote and says on what. */
export const voteButton = (choice: Choice, draft: string): RegExp =>
  voteButtonOn(choice, subject(draft));

/** The same on whatever is put to the vote. */
export function voteButtonOn(choice: Choice, what: string): RegExp {
  const [word, on] = [hallWords(`ballot.${choice}`), hallWords('ballot.on', { subject: what })];
  return new RegExp(`^${literally(word)}\\s*${literally(on)}`);
}

/** The accessible name of a move on a paragraph, of the draft that is read or of one of two side by side. */
export const onParagraph = (act: 'amend' | 'revise', paragraph: string): RegExp =>
  new RegExp(`^${literally(hallWords(`open.${act}Label`, { paragraph }))}( .*)?$`);

/** A pattern that matches the words and nothing else. */
export const literally = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
