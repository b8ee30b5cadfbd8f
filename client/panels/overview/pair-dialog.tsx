import { Dialog } from '../../components/dialog.tsx';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

interface Props {
  readonly store: SessionStore;
  readonly person: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Seats a person beside another, who keeps the seat. */
export function PairDialog({ store, person, name, onClose }: Props) {
  const own = store.facilitator.value?.people[person]?.seat;
  const others = Object.entries(store.facilitator.value?.people ?? {})
    .flatMap(([id, { name: other, seat }]) =>
      seat === undefined || id === person || seat === own ? [] : [{ id, other, seat }],
    )
    .toSorted((one, two) => one.other.localeCompare(two.other));
  return (
    <Dialog title={t('pair.title', { name })} onClose={onClose}>
      {others.length === 0 && <p class="quiet">{t('pair.none')}</p>}
      <ul class="tell__ready">
        {others.map(({ id, other, seat }) => (
          <li key={id}>
            <button
              type="button"
              class="button button--wide"
              onClick={() => {
                void store.send({ type: 'assignSeat', person, seat });
                onClose();
              }}
            >
              <Flag iso2={flagOf(store.delegations.value, seat)} size={22} />
              {other}, {nameOf(store.delegations.value, seat)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
