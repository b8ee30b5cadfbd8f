import './planned-class.css';
import { Check } from 'lucide-preact';
import { goalNamed } from '../../../shared/planning/goals.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

/** What the class was planned for, and how much of it is there. */
export function PlannedClass({ inside: { store, scenario, room } }: { inside: Inside }) {
  const { plan, minutes = 0 } = room.options;
  if (plan === undefined) return null;
  const goal = goalNamed(scenario, plan.goal);
  const planned = plan.places.reduce((sum, { people }) => sum + people, plan.press);
  return (
    <section class="side-block" aria-labelledby="planned-title">
      <h2 id="planned-title">{t('planned.title', { here: room.people, planned, minutes })}</h2>
      <div class="planned-class">
        <p>{goal.name}</p>
        {goal.watch !== undefined && (
          <p class="quiet">{t('planned.watch', { watch: goal.watch })}</p>
        )}
        <ul class="planned-class__seats">
          {plan.places.map(({ seat, people }) => {
            const name = nameOf(store.delegations.value, seat);
            const isTaken = own(room.seats, seat) !== undefined;
            return (
              <li key={seat}>
                <Flag iso2={flagOf(store.delegations.value, seat)} size={20} />
                {people > 1 ? t('planned.several', { name, people }) : name}
                {isTaken && <Check size={14} aria-hidden="true" />}
                {isTaken && <span class="only-read">{t('planned.taken')}</span>}
              </li>
            );
          })}
        </ul>
        {plan.press > 0 && <p class="quiet">{t('planned.press', { press: plan.press })}</p>}
      </div>
    </section>
  );
}
