import './two-drafts.css';
import { Equal, Split } from 'lucide-preact';
import type { Instructions } from '../../../shared/scenario/scenario.ts';
import type { Likeness } from '../../scene/texts/side-by-side.ts';
import { PairGauge } from './pair-gauge.tsx';
import { t } from './words.ts';

interface Props {
  readonly like: Likeness;
  /** The short names of the two drafts. */
  readonly drafts: readonly [string, string];
  readonly instructions: Instructions | undefined;
}

/** Under two paragraphs that are about the same: what they share, or the issue on which they part. */
export function PairLine({ like: { words, parts, shares }, drafts, instructions }: Props) {
  const [first] = parts;
  if (first === undefined) {
    return (
      <p class="pair__line pair__line--shared">
        <Equal size={16} aria-hidden="true" />
        <span>
          {words === 'same'
            ? t('pairs.same')
            : t('pairs.otherWords', {
                count: shares.length,
                issue: shares[0]?.name ?? '',
              })}
        </span>
      </p>
    );
  }
  const ideal = instructions?.positions[first.issue.id]?.stand;
  return (
    <p class="pair__line">
      <Split size={16} aria-hidden="true" />
      <span>
        {t('pairs.part', { count: parts.length - 1, issue: first.issue.name })}
        {parts.length > 1 && (
          <span class="only-read">
            {' '}
            {parts
              .slice(1)
              .map(({ issue }) => issue.name)
              .join(', ')}
          </span>
        )}
      </span>
      <PairGauge part={first} drafts={drafts} ideal={ideal} />
    </p>
  );
}
