import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { lazyPage } from '../components/lazy-page.tsx';
import { Trouble } from '../components/states.tsx';
import { NoteDialog } from '../panels/frame/note-dialog.tsx';
import { type Inside, SessionGate } from '../panels/frame/session-gate.tsx';
import { t as frameWords } from '../panels/frame/words.ts';
import { DelegateDebrief } from '../panels/hall/delegate-debrief.tsx';
import { DelegateHall } from '../panels/hall/delegate-hall.tsx';
import { PrivateLineDialog } from '../panels/help/private-line.tsx';
import { InjectDialog } from '../panels/injects/inject-dialog.tsx';
import { DelegateLobby } from '../panels/lobby/delegate-lobby.tsx';
import { SharingRequests } from '../panels/lobby/sharing.tsx';
import { RuleBook } from '../panels/rule-book/rule-book.tsx';
import { ShadowDialog } from '../panels/shadow/shadow-dialog.tsx';
import { navigate } from '../router.ts';
import { forgetPerson, heldCredentials, keepCredentials, takeKeys } from '../sight/credentials.ts';
import type { SessionStore } from '../sight/store.ts';
import { SharedDevice } from './shared-device.tsx';
import { useForgetfulWarning } from './use-forgetful-warning.ts';
import { useStore } from './use-store.ts';
import { t } from './words.ts';

const FirstVote = lazyPage(() =>
  import('../panels/first-vote/first-vote.tsx').then((m) => m.FirstVote),
);

/** A delegate's page: the lobby, the hall, the debrief, as the session moves on. */
export function DelegatePage({ session }: { session: string }) {
  const held = useMemo(() => {
    takeKeys('s', session);
    return heldCredentials(session);
  }, [session]);
  const isSolo = held.solo === true;
  if (held.person === undefined) {
    return (
      <Trouble title={t('stranger.title')} text={t('stranger.text')}>
        <button type="button" class="button button--primary" onClick={() => navigate('/')}>
          {frameWords('link.joinAgain')}
        </button>
      </Trouble>
    );
  }
  if (held.sharers !== undefined && held.sharers.length > 1) {
    return (
      <SharedDevice session={session} sharers={held.sharers}>
        {(inside) => <Face inside={inside} />}
      </SharedDevice>
    );
  }
  return (
    <Seated
      session={session}
      token={held.person.token}
      chairToken={isSolo ? held.facilitator?.token : undefined}
    />
  );
}

interface SeatedProps {
  readonly session: string;
  readonly token: string;
  /** Held by a person playing alone, who also moves the session on. */
  readonly chairToken: string | undefined;
}

function Seated({ session, token, chairToken }: SeatedProps) {
  useForgetfulWarning();
  const store = useStore(session, token);
  const link = store?.link.value;
  // The key of who was removed with a word is kept: it tells the server who asks to come back (SEA-20).
  const isGone =
    link?.kind === 'refused' && link.why === 'tokenUnknown' && link.removal === undefined;
  useEffect(() => {
    if (isGone) forgetPerson(session);
  }, [isGone, session]);
  return (
    <SessionGate store={store}>
      {(inside) =>
        chairToken === undefined ? (
          <Face inside={inside} />
        ) : (
          <WithChair inside={inside} session={session} token={chairToken} />
        )
      }
    </SessionGate>
  );
}

interface ChairProps {
  readonly inside: Inside;
  readonly session: string;
  readonly token: string;
}

/** The second line of a person playing alone: the facilitator's, for "Continue". */
function WithChair({ inside, session, token }: ChairProps) {
  const chair = useStore(session, token);
  const venue = inside.store.venue.value;
  useEffect(() => {
    if (venue !== undefined) chair?.goTo(venue);
  }, [chair, venue]);
  return <Face inside={inside} chair={chair} />;
}

function Face({ inside, chair }: { inside: Inside; chair?: SessionStore | undefined }) {
  const { session } = inside.store;
  const isGuided = useSignal(heldCredentials(session).guided === true);
  const endGuide = () => {
    isGuided.value = false;
    keepCredentials(session, { guided: false });
  };
  if (chair !== undefined && isGuided.value) {
    return <FirstVote inside={inside} chair={chair} onEnd={endGuide} />;
  }
  return (
    <>
      <Room inside={inside} chair={chair} />
      <SharingRequests inside={inside} />
      <PrivateLineDialog store={inside.store} />
      <NoteDialog inside={inside} />
      <InjectDialog inside={inside} />
      <ShadowDialog inside={inside} />
      <RuleBook scenario={inside.scenario} room={inside.room} />
    </>
  );
}

function Room({ inside, chair }: { inside: Inside; chair: SessionStore | undefined }) {
  switch (inside.room.phase) {
    case 'lobby':
      return <DelegateLobby inside={inside} />;
    case 'debrief':
    case 'archived':
      return <DelegateDebrief inside={inside} chair={chair} />;
    default:
      return <DelegateHall inside={inside} chair={chair} />;
  }
}
