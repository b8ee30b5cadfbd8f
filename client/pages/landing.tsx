import '../panels/landing/landing.css';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../shared/views/content.ts';
import { Brand } from '../components/brand.tsx';
import { GuideLink } from '../components/guide-link.tsx';
import { HallArcs } from '../components/hall-arcs.tsx';
import { CreatePanel } from '../panels/landing/create-panel.tsx';
import { FirstVoteButton } from '../panels/landing/first-vote-button.tsx';
import { JoinPanel } from '../panels/landing/join-panel.tsx';
import { LeadAgain } from '../panels/landing/lead-again.tsx';
import { OwnSessions } from '../panels/landing/own-sessions.tsx';
import { SoloPanel } from '../panels/landing/solo-panel.tsx';
import { OpenOrganiser } from '../panels/organiser/open-organiser.tsx';
import { fetchOpening, fetchScenarios } from '../sight/content.ts';
import { leaderKey } from '../sight/leader-key.ts';
import { t } from './words.ts';

/** Everything that starts here, on one screen: join by code, make a session, play alone. */
export function LandingPage() {
  const [scenarios, setScenarios] = useState<readonly ScenarioCard[] | 'failed' | undefined>();
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    fetchScenarios().then(setScenarios, () => setScenarios('failed'));
    fetchOpening().then(
      (opening) => {
        if (opening.asksPassword) leaderKey.value ??= '';
        setFull(opening.isFull);
      },
      () => undefined,
    );
  }, []);
  return (
    <div class="landing">
      <HallArcs />
      <header class="landing__head">
        <Brand />
        <GuideLink />
      </header>
      <main class="landing__main" id="main">
        <div class="landing__hero">
          <h1>{t('landing.title')}</h1>
          <p class="landing__lead">{t('landing.lead')}</p>
          {Array.isArray(scenarios) && <FirstVoteButton scenarios={scenarios} />}
        </div>
        {isFull && (
          <p class="landing__full" role="status">
            {t('landing.full')}
          </p>
        )}
        {Array.isArray(scenarios) && <OwnSessions scenarios={scenarios} />}
        <div class="landing__panels">
          <JoinPanel />
          <CreatePanel scenarios={scenarios} />
          <SoloPanel scenarios={scenarios} />
        </div>
      </main>
      <footer class="landing__foot">
        <LeadAgain />
        <OpenOrganiser />
        <p>{t('landing.foot')}</p>
      </footer>
    </div>
  );
}
