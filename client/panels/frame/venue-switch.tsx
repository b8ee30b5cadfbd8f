import './venue-switch.css';
import { MapPin } from 'lucide-preact';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** Goes from one venue of the session to another; nothing where it has but one. */
export function VenueSwitch({ store }: { store: SessionStore }) {
  const venues = store.venues.value;
  if (venues.length < 2) return null;
  return (
    <span class="venue-switch">
      <MapPin size={18} aria-hidden="true" />
      <select
        class="input venue-switch__select"
        aria-label={t('venue.label')}
        value={store.venue.value}
        onChange={(event) => {
          const picked = venues[event.currentTarget.selectedIndex];
          if (picked !== undefined) store.goTo(picked.id);
        }}
      >
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
