import './meter.css';
import { t } from './words.ts';

interface Props {
  readonly label: string;
  /** 0 to 100; a national interest may leave that on either side. */
  readonly value: number;
  /** What is said below it. */
  readonly note?: string;
  readonly of: 'interest' | 'stability';
}

/** One of the two meters: a figure and a bar. */
export function Meter({ label, value, note, of }: Props) {
  const filled = Math.min(100, Math.max(0, value));
  return (
    <div class={`meter is-${of}`}>
      <p class="meter__head">
        <span>{label}</span>
        <strong class="figures" translate={false}>
          {value}
        </strong>
      </p>
      <div
        class="meter__bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={filled}
        aria-valuetext={t('meter.of', { value })}
      >
        <span class="meter__filled" style={{ '--filled': `${filled}%` }} />
      </div>
      {note !== undefined && <p class="meter__note quiet">{note}</p>}
    </div>
  );
}
