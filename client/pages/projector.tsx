import { useEffect, useState } from 'preact/hooks';
import { Trouble, Waiting } from '../components/states.tsx';
import { t as commonWords } from '../components/words.ts';
import { SessionGate } from '../panels/frame/session-gate.tsx';
import { t as frameWords } from '../panels/frame/words.ts';
import { t as landingWords } from '../panels/landing/words.ts';
import { ProjectorFace } from '../panels/projector/projector-face.tsx';
import { ProjectorRuleBook } from '../panels/rule-book/projector-rule-book.tsx';
import { readCode } from '../sight/codes.ts';
import { fetchSessionByCode } from '../sight/content.ts';
import { useStore } from './use-store.ts';
import { t } from './words.ts';

/** The screen at the front of the room: it follows the session and knows no secrets. */
export function ProjectorPage({ code }: { code: string }) {
  const [session, setSession] = useState<string | 'failed' | undefined>();
  useEffect(() => {
    document.documentElement.classList.add('is-projector');
    fetchSessionByCode(readCode(code)).then(
      (card) => setSession(card.session),
      () => setSession('failed'),
    );
    return () => document.documentElement.classList.remove('is-projector');
  }, [code]);
  if (session === undefined) return <Waiting text={frameWords('loading.session')} />;
  if (session === 'failed') {
    return (
      <Trouble title={t('projector.unknown')} text={landingWords('join.notFound')}>
        <button type="button" class="button button--primary" onClick={() => location.reload()}>
          {commonWords('loading.again')}
        </button>
      </Trouble>
    );
  }
  return <Followed session={session} />;
}

function Followed({ session }: { session: string }) {
  const store = useStore(session, undefined);
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
