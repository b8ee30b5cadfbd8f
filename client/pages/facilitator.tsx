import { useMemo } from 'preact/hooks';
import { FacilitatorDesk } from '../panels/facilitator/desk.tsx';
import { FacilitatorDebrief } from '../panels/facilitator/facilitator-debrief.tsx';
import { FacilitatorLobby } from '../panels/facilitator/facilitator-lobby.tsx';
import { type Inside, SessionGate } from '../panels/frame/session-gate.tsx';
import { RuleBook } from '../panels/rule-book/rule-book.tsx';
import { heldCredentials, takeKeys } from '../sight/credentials.ts';
import { StrangerAtDesk } from './stranger-at-desk.tsx';
import { useForgetfulWarning } from './use-forgetful-warning.ts';
import { useStore } from './use-store.ts';

/** The facilitator's page, by the private link: set up, run, debrief. */
export function FacilitatorPage({ session }: { session: string }) {
  const token = useMemo(() => {
    takeKeys('f', session);
    return heldCredentials(session).facilitator?.token;
  }, [session]);
  if (token === undefined) return <StrangerAtDesk />;
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
