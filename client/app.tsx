import { useEffect } from 'preact/hooks';
import { Announcer } from './components/announcer.tsx';
import { lazyPage } from './components/lazy-page.tsx';
import { SafetyNet } from './components/safety-net.tsx';
import { Trouble } from './components/states.tsx';
import { language } from './language/language.ts';
import { JoinPage } from './pages/join.tsx';
import { t as frameWords } from './panels/frame/words.ts';
import { navigate, type Route, route } from './router.ts';
import { t } from './words.ts';

const LandingPage = lazyPage(() => import('./pages/landing.tsx').then((m) => m.LandingPage));
const DelegatePage = lazyPage(() => import('./pages/delegate.tsx').then((m) => m.DelegatePage));
const FacilitatorPage = lazyPage(() =>
  import('./pages/facilitator.tsx').then((m) => m.FacilitatorPage),
);
const DuePage = lazyPage(() => import('./pages/due.tsx').then((m) => m.DuePage));
const FilmPage = lazyPage(() => import('./pages/film.tsx').then((m) => m.FilmPage));
const GuidePage = lazyPage(() => import('./panels/guide/guide.tsx').then((m) => m.Guide));
const PrintPage = lazyPage(() => import('./pages/print.tsx').then((m) => m.PrintPage));
const OrganiserPage = lazyPage(() => import('./pages/organiser.tsx').then((m) => m.OrganiserPage));
const ReachHelpPage = lazyPage(() =>
  import('./panels/reach/reach-help.tsx').then((m) => m.ReachHelp),
);
const ReachedPage = lazyPage(() => import('./panels/reach/reached.tsx').then((m) => m.Reached));
const ProjectorPage = lazyPage(() => import('./pages/projector.tsx').then((m) => m.ProjectorPage));

/** The whole client: one page by the address, and the places where messages appear. */
export function App() {
  const current = route.value;
  useEffect(() => {
    document.title = t(`title.${current.page}`);
  }, [current.page]);
  return (
    <>
      <a class="skip-link" href="#main">
        {t('skip')}
      </a>
      {/* In another language everything is drawn anew, and what was kept from drawing to drawing with it. */}
      <SafetyNet key={language.value.locale}>
        <Page route={current} />
      </SafetyNet>
      <Announcer />
    </>
  );
}

function Page({ route: current }: { route: Route }) {
  switch (current.page) {
    case 'landing':
      return <LandingPage />;
    case 'join':
      return <JoinPage key={current.code} code={current.code} />;
    case 'delegate':
      return <DelegatePage key={current.session} session={current.session} />;
    case 'facilitator':
      return <FacilitatorPage key={current.session} session={current.session} />;
    case 'print':
      return <PrintPage key={current.session} session={current.session} />;
    case 'projector':
      return <ProjectorPage key={current.code} code={current.code} />;
    case 'due':
      return <DuePage key={current.code} code={current.code} />;
    case 'film':
      return <FilmPage key={current.scenario} id={current.scenario} />;
    case 'guide':
      return <GuidePage />;
    case 'organiser':
      return <OrganiserPage key={current.gathering} gathering={current.gathering} />;
    case 'help':
      return <ReachHelpPage />;
    case 'here':
      return <ReachedPage />;
    case 'unknown':
      return (
        <Trouble title={t('unknown.title')} text={t('unknown.text')}>
          <button type="button" class="button button--primary" onClick={() => navigate('/')}>
            {frameWords('unknown.home')}
          </button>
        </Trouble>
      );
  }
}
