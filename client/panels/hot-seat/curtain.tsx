import './hot-seat.css';
import { useEffect, useRef } from 'preact/hooks';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** One of those who share the device, and the session as they see it. */
export interface Sharer {
  readonly name: string;
  readonly store: SessionStore;
}

interface Props {
  readonly sharers: readonly Sharer[];
  readonly onTake: (index: number) => void;
}

/** Between two turns: who is to have the device, and of each only what everybody in the room can see. */
export function Curtain({ sharers, onTake }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" class="curtain">
      <h1 ref={heading} tabIndex={-1}>
        {t('curtain.title')}
      </h1>
      <p>{t('curtain.text')}</p>
      <ul class="curtain__people">
        {sharers.map((sharer, index) => (
          <li key={sharer.name} hidden={sharer.store.link.value.kind === 'refused'}>
            <button
              type="button"
              class={`button button--large button--wide ${isAsked(sharer) ? 'button--primary' : ''}`}
              onClick={() => onTake(index)}
            >
              <Who sharer={sharer} />
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

function Who({ sharer: { name, store } }: { sharer: Sharer }) {
  const names = store.delegations.value;
  const seat = store.seat.value;
  const asked = askedOf(store);
  return (
    <>
      {seat !== undefined && <Flag iso2={flagOf(names, seat)} size={28} />}
      <span class="curtain__who">
        <strong>{t('curtain.take', { name })}</strong>
        <span>
          {seat === undefined
            ? t('curtain.noSeat')
            : t('curtain.seat', { seat: nameOf(names, seat) })}
          {asked !== undefined && ` · ${t(`curtain.${asked}`)}`}
        </span>
      </span>
    </>
  );
}

const isAsked = ({ store }: Sharer): boolean => askedOf(store) !== undefined;

/** What the meeting wants of the seat just now, as anybody can see. */
function askedOf({ room: { value: room }, seat: { value: seat } }: SessionStore) {
  if (room === undefined || seat === undefined) return undefined;
  if (room.floor.speaker === seat) return 'speaks';
  const isVoting = room.ballot?.phase === 'inProgress' && own(room.lights, seat) === undefined;
  return isVoting ? 'vote' : undefined;
}
