import type { ComponentChildren } from 'preact';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { Trouble, Waiting } from '../../components/states.tsx';
import { t as commonWords } from '../../components/words.ts';
import { navigate } from '../../router.ts';
import { forgetPerson } from '../../sight/credentials.ts';
import type { SessionStore } from '../../sight/store.ts';
import { brokenWords, LinkBanner } from './link-banner.tsx';
import { type RefusedLink, refusedWords } from './refused-words.ts';
import { RehearsalMark } from './rehearsal-mark.tsx';
import { Removed } from './removed.tsx';
import { t } from './words.ts';

/** What a page inside a session can count on. */
export interface Inside {
  readonly store: SessionStore;
  readonly scenario: PublicScenario;
  readonly room: Room;
}

interface Props {
  readonly store: SessionStore | undefined;
  readonly children: (inside: Inside) => ComponentChildren;
}

/** Shows a session's page once all it needs is there; before, the wait; else what is wrong and what helps. */
export function SessionGate({ store, children }: Props) {
  if (store === undefined) return <Waiting text={t('loading.session')} />;
  const link = store.link.value;
  if (link.kind === 'refused') return <Refused store={store} link={link} />;
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario !== undefined && room !== undefined) {
    return (
      <>
        <LinkBanner link={link} />
        <RehearsalMark room={room} />
        {children({ store, scenario, room })}
      </>
    );
  }
  if (store.contentProblem.value !== undefined) {
    return (
      <Trouble title={commonWords('loading.failed')} text={commonWords('problem.unreachable')}>
        <button type="button" class="button button--primary" onClick={() => store.retry()}>
          {commonWords('loading.again')}
        </button>
      </Trouble>
    );
  }
  return <Waiting text={brokenWords(link) ?? t('loading.session')} />;
}

function Refused({ store, link }: { store: SessionStore; link: RefusedLink }) {
  const { why } = link;
  if (why === 'protocolOutdated') {
    return (
      <Trouble title={t('link.outdated')} text={t('link.outdatedText')}>
        <button type="button" class="button button--primary" onClick={() => location.reload()}>
          {t('link.reload')}
        </button>
      </Trouble>
    );
  }
  if (link.removal !== undefined) {
    return <Removed session={store.session} code={store.code.value} removal={link.removal} />;
  }
  if (why === 'tokenUnknown') {
    const joinAgain = () => {
      forgetPerson(store.session);
      navigate(store.code.value === undefined ? '/' : `/join/${store.code.value}`);
    };
    return (
      <Trouble title={t('link.noPlace')} text={t('link.noPlaceText')}>
        <button type="button" class="button button--primary" onClick={joinAgain}>
          {t('link.joinAgain')}
        </button>
      </Trouble>
    );
  }
  const { title, text } = refusedWords(link);
  return (
    <Trouble title={title} text={text}>
      <button type="button" class="button button--primary" onClick={() => navigate('/')}>
        {t('unknown.home')}
      </button>
    </Trouble>
  );
}
