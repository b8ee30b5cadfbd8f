import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { Flag } from '../../components/flag.tsx';
import { StanceMark } from '../../components/stance-mark.tsx';
import { showsStances } from '../../scene/model/stance-lights.ts';
import {
  dissociationsOf,
  numbersOf,
  objectionsOf,
  reportOf,
} from '../../scene/texts/negotiation.ts';
import { paragraphNames } from '../../scene/texts/paragraph-names.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

interface Props {
  readonly inside: Inside;
  readonly negotiation: Negotiation;
}

/** At the gavel: who objects and who stays outside, over what, at a glance. */
export function Refusals({ inside: { store, scenario, room }, negotiation }: Props) {
  if (!showsStances(negotiation)) return null;
  const names = store.delegations.value;
  const lines = reportOf(scenario, room, negotiation);
  const rows = [
    ...objectionsOf(negotiation).map(([seat, over]) => ({ seat, over, light: 'object' as const })),
    ...dissociationsOf(negotiation).map(([seat, over]) => ({
      seat,
      over,
      light: 'dissociate' as const,
    })),
  ];
  if (rows.length === 0) return <p class="quiet">{t('chair.objects', { count: 0 })}</p>;
  return (
    <ul class="refusals">
      {rows.map(({ seat, over, light }) => (
        <li key={seat}>
          <StanceMark light={light} />
          <Flag iso2={flagOf(names, seat)} size={22} />
          <strong>{nameOf(names, seat)}</strong>
          <span class="quiet">{paragraphNames(numbersOf(lines, over))}</span>
        </li>
      ))}
    </ul>
  );
}
