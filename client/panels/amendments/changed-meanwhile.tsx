import './amendments.css';
import type { Paragraph } from '../../../shared/scenario/scenario.ts';
import { TextMarks } from '../../components/text-marks.tsx';
import type { Base } from '../../scene/texts/proposal.ts';
import { differenceBetween } from '../../scene/texts/text-difference.ts';
import { t } from './words.ts';

interface Props {
  /** The words that were there when the form was opened. */
  readonly base: Base;
  /** The paragraph as it stands now; undefined where it has been taken out. */
  readonly paragraph: Paragraph | undefined;
  readonly onRead: () => void;
}

/** Somebody else has changed the paragraph: how it reads now, beside what was typed, which stays. */
export function ChangedMeanwhile({ base, paragraph, onRead }: Props) {
  return (
    <section class="amend__meanwhile" role="status" aria-label={t('meanwhile.title')}>
      <h3>{t('meanwhile.title')}</h3>
      <p>{t(paragraph === undefined ? 'meanwhile.gone' : 'meanwhile.explained')}</p>
      <p class="amend__paper">
        <TextMarks stretches={differenceBetween(base, paragraph)} />
      </p>
      {paragraph !== undefined && (
        <button type="button" class="button button--small" onClick={onRead}>
          {t('meanwhile.read')}
        </button>
      )}
    </section>
  );
}
