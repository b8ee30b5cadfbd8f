import { language } from '../../language/language.ts';

const FIGURES = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** A score as one reads it: two decimals, by the customs of the language. */
export const scoreInFigures = (score: number): string =>
  new Intl.NumberFormat(language.value.tag, FIGURES).format(score);
