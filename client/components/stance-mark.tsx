import './stance-mark.css';
import type { StanceLight } from '../scene/model/stance-lights.ts';
import { t } from './words.ts';

const SIGNS: Readonly<Record<StanceLight, string>> = {
  join: '+',
  explain: '…',
  dissociate: '/',
  object: '!',
  holds: '[ ]',
  none: '',
};

interface Props {
  readonly light: StanceLight;
  /** Where the word stands: beside the sign, only for screen readers, or written by whoever uses it. */
  readonly word?: 'shown' | 'spoken' | 'elsewhere';
}

/** A stance as a sign in its own shape, with its word: never in the colours of the votes. */
export function StanceMark({ light, word = 'spoken' }: Props) {
  return (
    <>
      <span class={`stance-mark stance-mark--${light}`} aria-hidden="true">
        {SIGNS[light]}
      </span>
      {word !== 'elsewhere' && (
        <span class={word === 'shown' ? 'mark__name' : 'only-read'}>{t(`light.${light}`)}</span>
      )}
    </>
  );
}
