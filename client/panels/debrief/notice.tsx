import type { OurBallot } from '../../../shared/analysis/compare.ts';
import { t } from './words.ts';

/** In place of a coloured map: what our room did instead of a vote by name, and what that means. */
export function Notice({
  ours,
  text,
  isComparison,
}: {
  ours: OurBallot;
  text: string;
  isComparison: boolean;
}) {
  const kind = ours.kind === 'notHeld' ? ours.why : ours.kind;
  if (kind === 'roll') return null;
  const tally = ours.kind === 'showOfHands' ? ours.tally : { yes: 0, no: 0 };
  return (
    <div class="notice">
      <h3>{t(`none.${kind}.title`)}</h3>
      <p>{t(`none.${kind}.text`, { text, yes: tally.yes, no: tally.no })}</p>
      {isComparison && <p>{t('none.compare')}</p>}
    </div>
  );
}
