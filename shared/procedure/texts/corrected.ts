import { own } from '../kernel/own.ts';
import type { TextChange } from './words.ts';

type Stands = Readonly<Record<string, number>>;

/** Whether a change has words of somebody's own, of which it can be said what they mean. */
export const hasOwnWords = (
  change: TextChange,
): change is Extract<TextChange, { readonly kind: 'replace' | 'insert' }> =>
  change.kind === 'replace' || change.kind === 'insert';

/** Whether both stand the same on the same issues. */
export const standsSame = (one: Stands, other: Stands): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((id) => own(one, id) === own(other, id));

/** A change whose words are taken to mean something else than their author said; words stay as they are. */
export const withStands = (change: TextChange, stands: Stands): TextChange =>
  hasOwnWords(change) ? { ...change, words: { ...change.words, stands, corrected: true } } : change;
