import { useEffect } from 'preact/hooks';
import { SessionGate } from '../panels/frame/session-gate.tsx';
import { ProjectorFace } from '../panels/projector/projector-face.tsx';
import { ProjectorRuleBook } from '../panels/rule-book/projector-rule-book.tsx';
import { heldCredentials } from '../sight/credentials.ts';
import { FoundByCode } from './found-by-code.tsx';
import { useStore } from './use-store.ts';

/** The screen at the front of the room: it follows the session and knows no secrets. */
export function ProjectorPage({ code }: { code: string }) {
  useEffect(() => {
    document.documentElement.classList.add('is-projector');
    return () => document.documentElement.classList.remove('is-projector');
  }, [code]);
  return <FoundByCode code={code}>{(session) => <Followed session={session} />}</FoundByCode>;
}

function Followed({ session }: { session: string }) {
  // Beside the facilitator's page the screen has a place that nobody else's can take.
  const store = useStore(session, heldCredentials(session).facilitator?.token, true);
  return (
    <SessionGate store={store}>
      {(inside) => (
        <>
          <ProjectorFace inside={inside} />
          <ProjectorRuleBook scenario={inside.scenario} room={inside.room} />
        </>
      )}
    </SessionGate>
  );
}
