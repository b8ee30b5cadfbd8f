import './text-marks.css';
import type { Stretch } from '../scene/texts/text-difference.ts';
import { t } from './words.ts';

/**
 * A text with what is inserted and what is deleted marked: underlined and struck through, and said
 * to screen readers, so that nothing hangs on colour.
 */
export function TextMarks({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <>
      {stretches.map((stretch, index) => (
        <Marked key={`${index} ${stretch.kind}`} stretch={stretch} />
      ))}
    </>
  );
}

function Marked({ stretch: { kind, text } }: { stretch: Stretch }) {
  if (kind === 'same') return <>{text}</>;
  const spoken = <span class="only-read">{t(`mark.${kind}`)}</span>;
  const end = <span class="only-read">{t('mark.end')}</span>;
  return kind === 'inserted' ? (
    <ins class="marks__in">
      {spoken}
      {text}
      {end}
    </ins>
  ) : (
    <del class="marks__out">
      {spoken}
      {text}
      {end}
    </del>
  );
}
