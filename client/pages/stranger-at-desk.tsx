import { Trouble } from '../components/states.tsx';
import { t as frameWords } from '../panels/frame/words.ts';
import { navigate } from '../router.ts';
import { t } from './words.ts';

/** For who comes to the facilitator's pages without the key. */
export function StrangerAtDesk() {
  return (
    <Trouble title={t('stranger.deskTitle')} text={t('stranger.deskText')}>
      <button type="button" class="button button--primary" onClick={() => navigate('/')}>
        {frameWords('unknown.home')}
      </button>
    </Trouble>
  );
}
