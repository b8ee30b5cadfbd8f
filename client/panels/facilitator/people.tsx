import './people.css';
import { useSignal } from '@preact/signals';
import { Armchair, TriangleAlert, UserMinus, UserX } from 'lucide-preact';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { listOf } from '../../language/lists.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { SeatPicker } from '../lobby/seat-picker.tsx';
import { NotHere } from '../overview/not-here.tsx';
import { Barred } from './barred.tsx';
import { type PersonRow, peopleByNeed } from './people-order.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { t } from './words.ts';

/** Everybody by name with their seat: who needs help first. */
export function People({ inside }: { inside: Inside }) {
  const view = inside.store.facilitator.value;
  if (view === undefined) return null;
  const rows = peopleByNeed(view, inside.scenario, inside.room);
  return (
    <>
      {rows.length === 0 && <p class="quiet people__none">{t('people.none')}</p>}
      <ul class="people">
        {rows.map((row) => (
          <Person key={row.id} inside={inside} row={row} />
        ))}
      </ul>
      {view.read.length > 0 && (
        <p class="quiet people__own">
          {t('people.youRead', { names: briefNames(inside, view.read) })}
        </p>
      )}
      <NotHere inside={inside} />
      <Barred store={inside.store} />
    </>
  );
}

/** Whose briefs they are, in a row. */
function briefNames({ store }: Inside, seats: readonly SeatId[]): string {
  return listOf(seats.map((seat) => nameOf(store.delegations.value, seat)));
}

/** Whose briefs somebody has read (SEA-12): more than one is worth a look. */
function HasRead({ inside, seats }: { inside: Inside; seats: readonly SeatId[] }) {
  const names = briefNames(inside, seats);
  return seats.length > 1 ? (
    <span class="people__read people__read--several">
      <TriangleAlert size={16} aria-hidden="true" /> {t('people.readSeveral', { names })}
    </span>
  ) : (
    <span class="people__read quiet">{t('people.read', { names })}</span>
  );
}

/** Who of the roster somebody is who joined by another name (SEA-22); nothing while nobody is missing. */
function Recognise({ inside: { store }, id, name }: { inside: Inside; id: string; name: string }) {
  const missing = Object.values(store.facilitator.value?.missing ?? {});
  if (missing.length === 0) return null;
  return (
    <label class="people__recognise">
      <span class="only-read">{t('people.recognise', { name })}</span>
      <select
        class="input"
        value=""
        onChange={({ currentTarget: { value } }) => {
          if (value === '') return;
          void store.send({ type: 'recognisePerson', person: id, name: value });
        }}
      >
        <option value="">{t('people.recogniseChoose')}</option>
        {missing.map(({ name: expected, seat }) => (
          <option key={expected} value={expected}>
            {seat === undefined
              ? expected
              : t('missing.at', { name: expected, seat: nameOf(store.delegations.value, seat) })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Person({ inside, row }: { inside: Inside; row: PersonRow }) {
  const { store } = inside;
  const isSeating = useSignal(false);
  const isRemoving = useSignal(false);
  const { id, need } = row;
  const { name, seat, asks, promised, read, onRoster } = row.person;
  const expected = seat === undefined ? onRoster?.seat : undefined;
  return (
    <li class={`people__one people__one--${need}`}>
      <span class="people__who">
        <span class="people__name">{name}</span>
        <span class="people__seat">
          {seat === undefined ? (
            <span class="quiet">{t('people.noSeat')}</span>
          ) : (
            <>
              <Flag iso2={flagOf(store.delegations.value, seat)} size={20} />
              {nameOf(store.delegations.value, seat)}
            </>
          )}
          {(need === 'help' || need === 'dropped' || need === 'notVoted') && (
            <span class="chip chip--waiting">{t(`need.${need}`)}</span>
          )}
        </span>
        {seat === undefined && promised !== undefined && (
          <span class="people__asks">
            {t('people.promised', { seat: nameOf(store.delegations.value, promised) })}
            <button
              type="button"
              class="button button--small"
              onClick={() => void store.send({ type: 'assignSeat', person: id, seat: promised })}
            >
              {t('people.giveNow')}
              <span class="only-read">{t('people.whom', { name })}</span>
            </button>
          </span>
        )}
        {asks !== undefined && (
          <span class="people__asks">
            {t('people.asks', { seat: nameOf(store.delegations.value, asks) })}
            <button
              type="button"
              class="button button--small"
              onClick={() => void store.send({ type: 'assignSeat', person: id, seat: asks })}
            >
              {t('people.letShare')}
              <span class="only-read">{t('people.whom', { name })}</span>
            </button>
          </span>
        )}
        {expected !== undefined && (
          <span class="people__asks">
            {t('people.expected', { seat: nameOf(store.delegations.value, expected) })}
            <button
              type="button"
              class="button button--small"
              onClick={() => void store.send({ type: 'assignSeat', person: id, seat: expected })}
            >
              {t('people.letShare')}
              <span class="only-read">{t('people.whom', { name })}</span>
            </button>
          </span>
        )}
        {seat === undefined && onRoster === undefined && (
          <Recognise inside={inside} id={id} name={name} />
        )}
        {read !== undefined && <HasRead inside={inside} seats={read} />}
      </span>
      <span class="people__acts">
        <button
          type="button"
          class="button button--small"
          aria-haspopup="dialog"
          onClick={() => {
            isSeating.value = true;
          }}
        >
          <Armchair size={16} aria-hidden="true" />
          {seat === undefined ? t('people.assign') : t('people.move')}
          <span class="only-read">{t('people.whom', { name })}</span>
        </button>
        {seat !== undefined && (
          <button
            type="button"
            class="button button--quiet button--icon button--small"
            aria-label={t('people.release', { name })}
            title={t('people.release', { name })}
            onClick={() => void store.send({ type: 'releaseSeat', person: id })}
          >
            <UserMinus size={18} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={t('people.remove', { name })}
          title={t('people.remove', { name })}
          onClick={() => {
            isRemoving.value = true;
          }}
        >
          <UserX size={18} aria-hidden="true" />
        </button>
      </span>
      {isSeating.value && (
        <Dialog
          title={t('people.assignTo', { name })}
          onClose={() => {
            isSeating.value = false;
          }}
        >
          <SeatPicker
            inside={inside}
            onPick={(wanted) => {
              void store.send({ type: 'assignSeat', person: id, seat: wanted });
              isSeating.value = false;
            }}
          />
        </Dialog>
      )}
      {isRemoving.value && (
        <RemoveDialog
          store={store}
          person={id}
          name={name}
          onClose={() => {
            isRemoving.value = false;
          }}
        />
      )}
    </li>
  );
}
