import { SessionGate } from '../panels/frame/session-gate.tsx';
import { PrintRoom } from '../panels/print/print-room.tsx';
import { heldCredentials } from '../sight/credentials.ts';
import { StrangerAtDesk } from './stranger-at-desk.tsx';
import { useStore } from './use-store.ts';

/** What the facilitator of a session prints for it. */
export function PrintPage({ session }: { session: string }) {
  const token = heldCredentials(session).facilitator?.token;
  if (token === undefined) return <StrangerAtDesk />;
  return <Known session={session} token={token} />;
}

function Known({ session, token }: { session: string; token: string }) {
  const store = useStore(session, token);
  return (
    <SessionGate store={store}>
      {(inside) => <PrintRoom inside={inside} token={token} />}
    </SessionGate>
  );
}
