import './leaders.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { at } from '../../browser/base-path.ts';
import { problemText } from '../../components/problem-text.ts';
import { timeOfDay } from '../../language/dates.ts';
import { language } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { nameLeader } from '../../sight/content.ts';
import { heldCredentials, keepCredentials, ownAddress } from '../../sight/credentials.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useMinutes } from './use-minutes.ts';
import { t } from './words.ts';

/** SES-14: who leads, by name, and where this browser has given none, a line to give it. */
export function Leaders({ inside }: { inside: Inside }) {
  const { store } = inside;
  const title = useId();
  const names = Object.values(store.facilitator.value?.leaders ?? {}).map(({ name }) => name);
  const own = heldCredentials(store.session).facilitator;
  return (
    <section class="side-block" aria-labelledby={title}>
      <h2 id={title}>{t('leaders.title')}</h2>
      <p class="quiet">
        {names.length === 0 ? t('leaders.none') : t('leaders.names', { names: listOf(names) })}{' '}
        {own?.name !== undefined && t('leaders.own', { name: own.name })}
      </p>
      <LedBy inside={inside} />
      {own !== undefined && own.name === undefined && (
        <OwnName session={store.session} token={own.token} />
      )}
    </section>
  );
}

/** Which of those with a name did what of late, the latest first. */
function LedBy({ inside: { store, scenario, room } }: { inside: Inside }) {
  const minutes = useMinutes(room);
  const { leaders = {}, ledBy = {} } = store.facilitator.value ?? {};
  const acts = Object.entries(ledBy)
    .flatMap(([seq, leader]) => {
      const minute = minutes[seq];
      return minute === undefined ? [] : [{ seq, minute, name: leaders[leader]?.name ?? '' }];
    })
    .slice(-ACTS_SHOWN)
    .reverse();
  if (acts.length === 0) return null;
  return (
    <ol class="leaders__acts">
      {acts.map(({ seq, minute, name }) => (
        <li key={seq}>
          <time class="figures" translate={false} dateTime={new Date(minute.at).toISOString()}>
            {timeOfDay(minute.at)}
          </time>{' '}
          {t('leaders.by', { what: minuteText(scenario, minute, language.value), name })}
        </li>
      ))}
    </ol>
  );
}

/** So many of the latest acts of those who lead stand at the desk. */
const ACTS_SHOWN = 6;

function OwnName({ session, token }: { session: string; token: string }) {
  const name = useSignal('');
  const problem = useSignal('');
  const field = useId();
  const give = async (event: Event) => {
    event.preventDefault();
    const typed = name.value.trim();
    try {
      const own = await nameLeader(session, token, typed);
      const { facilitator } = heldCredentials(session);
      keepCredentials(session, { facilitator: { ...facilitator, token: own, name: typed } });
      // The page begins anew with the key that is this facilitator's own.
      history.replaceState(history.state, '', at(ownAddress('f', session)));
      location.reload();
    } catch (error) {
      problem.value = problemText(error);
    }
  };
  return (
    <form class="leaders" onSubmit={(event) => void give(event)}>
      <label class="field" for={field}>
        <span class="field__label">{t('leaders.give')}</span>
        <input
          id={field}
          class="input"
          maxLength={60}
          autocomplete="name"
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button button--small" disabled={name.value.trim() === ''}>
        {t('leaders.act')}
      </button>
      {problem.value !== '' && (
        <p class="field__problem" role="alert">
          {problem.value}
        </p>
      )}
    </form>
  );
}
