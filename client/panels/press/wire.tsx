import './press.css';
import { useSignal } from '@preact/signals';
import { latestFirst, type Story } from '../../../shared/procedure/press/wire.ts';
import { Composer } from '../../components/composer.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { timeOfDay } from '../../language/dates.ts';
import { facilitatorMay } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  /** On the wall no more than these are shown. */
  readonly most?: number;
}

/** PRS-1: the wire, the latest story first; nothing while there is none. */
export function Wire({ store, most }: Props) {
  const room = store.room.value;
  const stories = room === undefined ? [] : latestFirst(room);
  if (stories.length === 0) return null;
  return (
    <section class="wire">
      <h2>{t('wire.title')}</h2>
      <p class="quiet">{t('wire.lead')}</p>
      <ol class="wire__list">
        {stories.slice(0, most).map((story) => (
          <li key={story.id}>
            <One store={store} story={story} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({
  store,
  story,
}: {
  readonly store: SessionStore;
  readonly story: Story & { readonly id: string };
}) {
  const { at, headline, text, hidden } = story;
  if (hidden !== undefined) return <p class="quiet">{t('wire.hidden', { reason: hidden })}</p>;
  return (
    <article>
      <h3 class="wire__headline">{headline}</h3>
      <p class="wire__text">{text}</p>
      <p class="quiet figures">
        <time translate={false}>{timeOfDay(at)}</time> <Hide store={store} story={story} />
      </p>
    </article>
  );
}

/** PRS-3: whoever leads the session may hide a story, with a reason. */
function Hide({
  store,
  story: { id, headline },
}: {
  readonly store: SessionStore;
  readonly story: Story & { readonly id: string };
}) {
  const isAsking = useSignal(false);
  if (store.facilitator.value === undefined) return null;
  const asked = { type: 'hideStory', story: id, reason: '.' } as const;
  if (facilitatorMay(store, asked)?.may !== true) return null;
  const close = () => {
    isAsking.value = false;
  };
  const hide = async (reason: string) => {
    const isDone = 'done' in (await store.send({ ...asked, reason }));
    if (isDone) close();
    return isDone;
  };
  return (
    <>
      <button
        type="button"
        class="button button--small"
        aria-haspopup="dialog"
        aria-label={t('hide.which', { headline })}
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {t('hide.open')}
      </button>
      {isAsking.value && (
        <Dialog title={t('hide.which', { headline })} onClose={close}>
          <Composer
            field={`hide ${id}`}
            label={t('hide.reason')}
            placeholder=""
            act={t('hide.act')}
            onSend={hide}
          />
        </Dialog>
      )}
    </>
  );
}
