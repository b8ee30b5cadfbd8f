import '../panels/landing/landing.css';
import { Brand } from '../components/brand.tsx';
import { HallArcs } from '../components/hall-arcs.tsx';
import { JoinPanel } from '../panels/landing/join-panel.tsx';
import { navigate } from '../router.ts';
import { t } from './words.ts';

/** The way in and nothing else: the code, a name, in. */
export function JoinPage({ code }: { code: string | undefined }) {
  return (
    <div class="landing landing--join">
      <HallArcs />
      <header class="landing__head">
        <Brand />
      </header>
      <main class="landing__main" id="main">
        <JoinPanel isPage {...(code !== undefined && { code })} />
      </main>
      <footer class="landing__foot">
        <button type="button" class="button button--quiet" onClick={() => navigate('/')}>
          {t('join.elsewhere')}
        </button>
      </footer>
    </div>
  );
}
