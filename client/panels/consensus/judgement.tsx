import './report.css';
import { Ban, Check, Minus, TriangleAlert } from 'lucide-preact';
import type { Instructions } from '../../../shared/scenario/scenario.ts';
import { type ParagraphAdvice, paragraphAdvice } from '../../../shared/scenario/utility.ts';
import type { Words } from '../../scene/texts/negotiation.ts';
import { t } from './words.ts';

type Distance = ParagraphAdvice['distance'];
const FROM_WORST: readonly Distance[] = ['redLine', 'far', 'tolerable', 'agrees'];

const MARKS = { redLine: Ban, far: TriangleAlert, tolerable: Minus, agrees: Check } as const;

/** The worst that a wording means for a delegation; undefined where its instructions are silent. */
export function worstOf(
  instructions: Pick<Instructions, 'positions' | 'redLines'>,
  words: Pick<Words, 'stands'>,
): Distance | undefined {
  const found = paragraphAdvice(instructions, words).map(({ distance }) => distance);
  return FROM_WORST.find((distance) => found.includes(distance));
}

interface Props {
  readonly instructions: Instructions | undefined;
  readonly words: Pick<Words, 'stands'>;
}

/** What a wording means by the own instructions, in a sign and a few words. */
export function Judgement({ instructions, words }: Props) {
  if (instructions === undefined) return null;
  const worst = worstOf(instructions, words);
  if (worst === undefined) return null;
  const Mark = MARKS[worst];
  return (
    <p class={`judge judge--${worst}`}>
      <Mark size={16} aria-hidden="true" />
      <span class="only-read">{t('judge.label')} </span>
      {t(`judge.${worst}`)}
    </p>
  );
}
