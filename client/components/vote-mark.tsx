import './vote-mark.css';
import type { Light } from '../../shared/procedure/kernel/room.ts';
import { t } from '../scene/model/words.ts';

const SIGNS: Readonly<Record<Light | 'none', string>> = {
  yes: '✓',
  no: '✕',
  abstain: '–',
  cast: '•',
  none: '',
};

interface Props {
  readonly light: Light | 'none';
  /** Where the word stands: beside the sign, only for screen readers, or written by whoever uses it. */
  readonly word?: 'shown' | 'spoken' | 'elsewhere';
}

/** A vote as a sign in its own shape, with its word. */
export function VoteMark({ light, word = 'spoken' }: Props) {
  return (
    <>
      <span class={`mark mark--${light}`} aria-hidden="true">
        {SIGNS[light]}
      </span>
      {word !== 'elsewhere' && (
        <span class={word === 'shown' ? 'mark__name' : 'only-read'}>{t(`vote.${light}`)}</span>
      )}
    </>
  );
}
