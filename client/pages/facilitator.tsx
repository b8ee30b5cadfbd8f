import { useMemo } from 'preact/hooks';
import { Trouble } from '../components/states.tsx';
import { FacilitatorDesk } from '../panels/facilitator/desk.tsx';
import { FacilitatorDebrief } from '../panels/facilitator/facilitator-debrief.tsx';
import { FacilitatorLobby } from '../panels/facilitator/facilitator-lobby.tsx';
import { type Inside, SessionGate } from '../panels/frame/session-gate.tsx';
import { t as frameWords } from '../panels/frame/words.ts';
import { RuleBook } from '../panels/rule-book/rule-book.tsx';
import { navigate } from '../router.ts';
import { heldCredentials, takeKeys } from '../sight/credentials.ts';
import { useForgetfulWarning } from './use-forgetful-warning.ts';
import { useStore } from './use-store.ts';
import { t } from './words.ts';

/** The facilitator's page, by the private link: set up, run, debrief. */
export function FacilitatorPage({ session }: { session: string }) {
  const token = useMemo(() => {
    takeKeys('f', session);
    return heldCredentials(session).facilitator?.token;
  }, [session]);
  if (token === undefined) {
    return (
      <Trouble title={t('stranger.deskTitle')} text={t('stranger.deskText')}>
        <button type="button" class="button button--primary" onClick={() => navigate('/')}>
          {frameWords('unknown.home')}
        </button>
      </Trouble>
    );
  }
  return <Known session={session} token={token} />;
}

function Known({ session, token }: { session: string; token: string }) {
  useForgetfulWarning();
  const store = useStore(session, token);
  return (
    <SessionGate store={store}>
      {(inside) => (
        <>
          <Face inside={inside} token={token} />
          <RuleBook scenario={inside.scenario} room={inside.room} />
        </>
      )}
    </SessionGate>
  );
}

function Face({ inside, token }: { inside: Inside; token: string }) {
  switch (inside.room.phase) {
    case 'lobby':
      return <FacilitatorLobby inside={inside} token={token} />;
    case 'debrief':
    case 'archived':
      return <FacilitatorDebrief inside={inside} />;
    default:
      return <FacilitatorDesk inside={inside} token={token} />;
  }
}
