import './stand-gauge.css';
import { t } from './words.ts';

interface Props {
  /** Where the text stands, -2 to 2. */
  readonly stand?: number;
  /** Where the own delegation stands, -2 to 2. */
  readonly ideal: number;
  /** What the two ends mean. */
  readonly minus: string;
  readonly plus: string;
}

/** A line from one end of a dispute to the other: the text as a square, the own wish as a dot. */
export function StandGauge({ stand, ideal, minus, plus }: Props) {
  const label =
    stand === undefined
      ? t('gauge.own', { ideal, minus, plus })
      : t('gauge.both', { stand, ideal, minus, plus });
  return (
    <svg class="gauge" viewBox="0 0 120 14" role="img" aria-label={label}>
      <title>{label}</title>
      <line x1="7" x2="113" y1="7" y2="7" class="gauge__line" />
      <line x1="60" x2="60" y1="4" y2="10" class="gauge__line gauge__middle" />
      {stand !== undefined && (
        <rect x={place(stand) - 5} y="2" width="10" height="10" rx="2" class="gauge__text" />
      )}
      <circle cx={place(ideal)} cy="7" r="4.5" class="gauge__own" />
    </svg>
  );
}

/** From -2..2 to the gauge's width. */
function place(stand: number): number {
  return 60 + stand * 26.5;
}
