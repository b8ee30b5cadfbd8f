import { CircleCheck } from 'lucide-preact';
import { Trouble } from '../../components/states.tsx';
import { navigate } from '../../router.ts';
import { t } from './words.ts';

/** What a device that has come through reads, and the way in. */
export function Reached() {
  return (
    <Trouble title={t('here.title')} text={t('here.text')}>
      <CircleCheck size={48} aria-hidden="true" />
      <button
        type="button"
        class="button button--primary button--large"
        onClick={() => navigate('/join')}
      >
        {t('here.act')}
      </button>
    </Trouble>
  );
}
