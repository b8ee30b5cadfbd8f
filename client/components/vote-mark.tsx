import './vote-mark.css';
import type { VoteLight } from '../scene/model/vote-lights.ts';
import { t } from '../scene/model/words.ts';

const SIGNS: Readonly<Record<VoteLight, string>> = {
  yes: '✓',
  no: '✕',
  abstain: '–',
  cast: '•',
  none: '',
  notVoting: '',
};

interface Props {
  readonly light: VoteLight;
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
