import { useNow } from '../../components/use-now.ts';
import './help-calls.css';
import { useSignal } from '@preact/signals';
import { CircleHelp } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { announce } from '../../components/announcer.tsx';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { MINUTES_ANEW, minutesIn } from './minutes.ts';
import { TellDialog } from './tell-dialog.tsx';
import { t } from './words.ts';

/** HLP-2: who asks for help, the longest first; the first thing on the desk. */
export function HelpCalls({ store }: { store: SessionStore }) {
  const title = useId();
  const answered = useSignal<string | undefined>(undefined);
  const now = useNow(store.now, MINUTES_ANEW);
  const calls = Object.entries(store.facilitator.value?.people ?? {})
    .flatMap(([id, { name, seat, help }]) => (help ? [{ id, name, seat, ...help }] : []))
    .toSorted((one, other) => one.since - other.since);
  useCallNews(calls);
  const open = calls.find(({ id }) => id === answered.value);
  if (calls.length === 0) return null;
  return (
    <section class="help-calls" aria-labelledby={title}>
      <h2 id={title} class="help-calls__title">
        <CircleHelp size={18} aria-hidden="true" /> {t('calls.title', { count: calls.length })}
      </h2>
      <ul>
        {calls.map(({ id, name, seat, since, text }) => (
          <li key={id} class="help-calls__one">
            <span class="help-calls__who">
              <strong>{name}</strong>
              {seat !== undefined && `, ${nameOf(store.delegations.value, seat)}`}{' '}
              <span class="quiet">
                {t('calls.for', { minutes: minutesIn(Math.max(0, now - since)) })}
              </span>
              <span class="help-calls__text">{text ?? <i>{t('calls.noWords')}</i>}</span>
            </span>
            <button
              type="button"
              class="button button--small button--primary"
              aria-label={t('act.answer', { name })}
              aria-haspopup="dialog"
              onClick={() => {
                answered.value = id;
              }}
            >
              {t('calls.answer')}
            </button>
            <button
              type="button"
              class="button button--small"
              aria-label={t('calls.doneOf', { name })}
              onClick={() => void store.send({ type: 'closeHelp', person: id })}
            >
              {t('calls.done')}
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <TellDialog
          store={store}
          person={open.id}
          name={open.name}
          {...(open.text !== undefined && { asked: open.text })}
          onClose={() => {
            answered.value = undefined;
          }}
        />
      )}
    </section>
  );
}

interface Call {
  readonly id: string;
  readonly name: string;
  readonly since: number;
}

/** Says once of each call that comes while the page is open. */
function useCallNews(calls: readonly Call[]): void {
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const keyOf = ({ id, since }: Call) => `${id} ${since}`;
  const all = calls.map(keyOf).join(' ');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(calls.map(keyOf));
    const fresh = before && calls.find((call) => !before.has(keyOf(call)));
    if (fresh !== undefined) announce(t('calls.new', { name: fresh.name }));
  }, [all]);
}
