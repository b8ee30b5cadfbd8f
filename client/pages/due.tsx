import { Brand } from '../components/brand.tsx';
import { HallArcs } from '../components/hall-arcs.tsx';
import { Due } from '../panels/calendar/due.tsx';
import { t as calendarWords } from '../panels/calendar/words.ts';
import { SessionGate } from '../panels/frame/session-gate.tsx';
import { navigate } from '../router.ts';
import { heldCredentials, ownAddress } from '../sight/credentials.ts';
import { FoundByCode } from './found-by-code.tsx';
import { useStore } from './use-store.ts';
import '../panels/landing/landing.css';

/** What is due in a session, and when: for everybody with its code, and for who has a seat what waits for them. */
export function DuePage({ code }: { code: string }) {
  return (
    <FoundByCode code={code}>{(session) => <DueIn session={session} code={code} />}</FoundByCode>
  );
}

function DueIn({ session, code }: { session: string; code: string }) {
  const { person } = heldCredentials(session);
  const store = useStore(session, person?.token, person === undefined);
  const go = () => navigate(person === undefined ? `/join/${code}` : ownAddress('s', session));
  return (
    <SessionGate store={store}>
      {(inside) => (
        <div class="landing landing--join">
          <HallArcs />
          <header class="landing__head">
            <Brand />
          </header>
          <main class="landing__main" id="main">
            <section class="panel landing__panel due" aria-labelledby="due-title">
              <h1 id="due-title">{calendarWords('due.page')}</h1>
              <p class="quiet">
                {calendarWords('due.in', {
                  title: inside.room.title === '' ? inside.scenario.title : inside.room.title,
                })}
              </p>
              <Due inside={inside} />
              <button type="button" class="button button--primary button--wide" onClick={go}>
                {calendarWords(person === undefined ? 'due.join' : 'due.goOn')}
              </button>
            </section>
          </main>
        </div>
      )}
    </SessionGate>
  );
}
