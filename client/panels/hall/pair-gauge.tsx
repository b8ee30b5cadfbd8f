import '../../components/stand-gauge.css';
import type { Likeness } from '../../scene/texts/side-by-side.ts';
import { t } from './words.ts';

interface Props {
  readonly part: Likeness['parts'][number];
  readonly drafts: readonly [string, string];
  /** Where the own delegation stands, where it has instructions on the issue. */
  readonly ideal: number | undefined;
}

/** Where two drafts stand on an issue, from one end of it to the other: a square, a diamond, and the own dot. */
export function PairGauge({ part: { issue, left, right }, drafts: [one, other], ideal }: Props) {
  const values = { minus: issue.minus, plus: issue.plus, one, other, left, right };
  const label =
    ideal === undefined ? t('pairs.gauge', values) : t('pairs.gaugeOwn', { ...values, ideal });
  return (
    <svg class="gauge" viewBox="0 0 120 14" role="img" aria-label={label}>
      <title>{label}</title>
      <line x1="7" x2="113" y1="7" y2="7" class="gauge__line" />
      <line x1="60" x2="60" y1="4" y2="10" class="gauge__line gauge__middle" />
      <rect x={place(left) - 5} y="2" width="10" height="10" rx="2" class="gauge__text" />
      <rect
        x={place(right) - 4.5}
        y="2.5"
        width="9"
        height="9"
        class="gauge__other"
        transform={`rotate(45 ${place(right)} 7)`}
      />
      {ideal !== undefined && <circle cx={place(ideal)} cy="7" r="4" class="gauge__own" />}
    </svg>
  );
}

/** From -2..2 to the gauge's width. */
const place = (stand: number): number => 60 + stand * 26.5;
