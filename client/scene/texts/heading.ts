import type { Words } from '../../../shared/procedure/texts/words.ts';

/** The opening of a paragraph of a report as a heading: it ends before a new sentence begins. */
export const withHeading = <Asked extends Pick<Words, 'lead' | 'text'>>(words: Asked): Asked =>
  /[\p{L}\p{N})’”]$/u.test(words.lead) && /^[“‘(]*\p{Lu}/u.test(words.text)
    ? { ...words, lead: `${words.lead}.` }
    : words;
