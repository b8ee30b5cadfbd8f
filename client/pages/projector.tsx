import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../components/problem-text.ts';
import { Trouble, Waiting } from '../components/states.tsx';
import { t as commonWords } from '../components/words.ts';
import { SessionGate } from '../panels/frame/session-gate.tsx';
import { t as frameWords } from '../panels/frame/words.ts';
import { t as landingWords } from '../panels/landing/words.ts';
import { ProjectorFace } from '../panels/projector/projector-face.tsx';
import { ProjectorRuleBook } from '../panels/rule-book/projector-rule-book.tsx';
import { readCode } from '../sight/codes.ts';
import { fetchSessionByCode, RequestProblem } from '../sight/content.ts';
import { heldCredentials } from '../sight/credentials.ts';
import { useStore } from './use-store.ts';
import { t } from './words.ts';

/** The screen at the front of the room: it follows the session and knows no secrets. */
export function ProjectorPage({ code }: { code: string }) {
  const [found, setFound] = useState<Found | undefined>();
  useEffect(() => {
    document.documentElement.classList.add('is-projector');
    fetchSessionByCode(readCode(code)).then(
      ({ session }) => setFound({ session }),
      (problem: unknown) => setFound({ problem }),
    );
    return () => document.documentElement.classList.remove('is-projector');
  }, [code]);
  if (found === undefined) return <Waiting text={frameWords('loading.session')} />;
  if ('session' in found) return <Followed session={found.session} />;
  return (
    <Trouble {...reasonOf(found.problem)}>
      <button type="button" class="button button--primary" onClick={() => location.reload()}>
        {commonWords('loading.again')}
      </button>
    </Trouble>
  );
}

type Found = { readonly session: string } | { readonly problem: unknown };

/** Why the code led to no session: only where the server says so is there none. */
function reasonOf(problem: unknown): { readonly title: string; readonly text: string } {
  const isUnknown = problem instanceof RequestProblem && problem.status === 404;
  return isUnknown
    ? { title: t('projector.unknown'), text: landingWords('join.notFound') }
    : { title: commonWords('loading.failed'), text: problemText(problem) };
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
