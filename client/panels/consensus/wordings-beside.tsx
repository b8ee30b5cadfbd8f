import './proposal.css';
import { TextMarks } from '../../components/text-marks.tsx';
import { lineOf, type Words } from '../../scene/texts/negotiation.ts';
import { beside } from '../../scene/texts/text-difference.ts';
import { t } from './words.ts';

/** The present words and those that are proposed, side by side, with what each has alone marked. */
export function WordingsBeside({ present, words }: { present: Words; words: Words }) {
  const [before, after] = beside(lineOf(present), lineOf(words));
  return (
    <div class="wordings">
      <div class="wordings__now">
        <p class="wordings__head">{t('proposal.now')}</p>
        <p class="proposal__text">
          <TextMarks stretches={before} />
        </p>
      </div>
      <div>
        <p class="wordings__head">{t('proposal.then')}</p>
        <p class="proposal__text">
          <TextMarks stretches={after} />
        </p>
      </div>
    </div>
  );
}
