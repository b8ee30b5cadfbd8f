import './proposal.css';
import { TextMarks } from '../../components/text-marks.tsx';
import type { Words } from '../../scene/texts/negotiation.ts';
import { differenceBetween } from '../../scene/texts/text-difference.ts';
import { t } from './words.ts';

/** A wording beside the present one: what it inserts and what it takes out, opened on demand. */
export function WordingDiff({ present, words }: { present: Words; words: Words }) {
  return (
    <details class="wording-diff">
      <summary>{t('clause.changes')}</summary>
      <p>
        <TextMarks stretches={differenceBetween(present, words)} />
      </p>
    </details>
  );
}
