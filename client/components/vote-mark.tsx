import type { Light } from '../../shared/procedure/room.ts';
import { t } from '../language/common.ts';

const SIGNS: Readonly<Record<Light | 'none', string>> = {
  yes: '✓',
  no: '✕',
  abstain: '–',
  cast: '•',
  none: '',
};

/** A vote as a sign in its own shape; `named` also says it in words, else screen readers hear the word. */
export function VoteMark({ light, named }: { light: Light | 'none'; named?: boolean }) {
  return (
    <>
      <span class={`mark mark--${light}`} aria-hidden="true">
        {SIGNS[light]}
      </span>
      <span class={named ? 'mark__name' : 'only-read'}>{t(`vote.${light}`)}</span>
    </>
  );
}
