import type { DraftId } from '../../scenario/scenario.ts';
import type { House } from '../kernel/house.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';

/** What a vote on the words of a draft needs: on the whole, on a part or on an amendment (rules 84 and 125). */
export const majorityOnWords = (
  _house: House,
  { drafts }: Room,
  { draft }: { readonly draft: DraftId },
): 'simple' | 'twoThirds' => own(drafts, draft)?.majority ?? 'simple';
