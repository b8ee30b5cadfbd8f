import { expectedIn, rosterPlan } from '../../../shared/planning/roster.ts';
import type { Expected } from '../../../shared/procedure/kernel/state.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { RosterPanel } from '../landing/roster-panel.tsx';
import { useRoster } from '../landing/use-roster.ts';
import { t } from './words.ts';

/** A message is no longer than so many bytes, with what goes round the names. */
const MOST_BYTES = 15_000;

/** A roster that comes, or changes, when the session is open already. */
export function RosterDesk({ inside: { store, scenario, room } }: { inside: Inside }) {
  const roster = useRoster(scenario);
  if (roster === undefined) return null;
  const expected = expectedIn(roster.reading);
  const isTooLong = bytesOf(expected) > MOST_BYTES;
  const take = async () => {
    const { plan: before } = room.options;
    const { places, ...plan } = rosterPlan(scenario, roster.reading, before?.goal);
    await store.send({ type: 'expectPeople', expected: [...expected] });
    const seating = 'assigned' as const;
    const options = { seating, plan: { ...plan, places: [...places] } };
    await store.send({ type: 'changeOptions', options });
    roster.read('');
  };
  return (
    <section class="side-block" aria-label={t('roster.title')}>
      <RosterPanel scenario={scenario} roster={roster} />
      {roster.isInUse && (
        <div class="button-row">
          <button
            type="button"
            class="button button--primary"
            disabled={isTooLong}
            onClick={() => void take()}
          >
            {t(room.hasRoster ? 'roster.instead' : 'roster.take')}
          </button>
          {isTooLong && <p class="field__problem">{t('roster.tooLong')}</p>}
        </div>
      )}
      {room.hasRoster && !roster.isInUse && (
        <button
          type="button"
          class="button button--small"
          onClick={() => void store.send({ type: 'expectPeople', expected: [] })}
        >
          {t('roster.away')}
        </button>
      )}
    </section>
  );
}

const bytesOf = (expected: readonly Expected[]): number =>
  new TextEncoder().encode(JSON.stringify(expected)).length;
