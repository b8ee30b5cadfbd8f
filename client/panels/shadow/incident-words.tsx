import './shadow.css';
import type { Incident } from '../../../shared/procedure/shadow/shadow.ts';
import { Flag } from '../../components/flag.tsx';
import { listOf } from '../../language/lists.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { incidentOf, issuesMoved, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  readonly incident: Incident;
  /** Whether it changed what delegations want. */
  readonly isPlayed: boolean;
  /** Width of the flags in CSS pixels. */
  readonly size?: number;
}

/** What happened to whom, and whom they name; and to who was struck, what weighs more for it. */
export function IncidentWords({ inside, incident, isPlayed, size = 22 }: Props) {
  const { store, scenario } = inside;
  const names = store.delegations.value;
  const model = shadowSeen(inside)?.model ?? scenario.shadow;
  const kind = model && incidentOf(model, incident.kind);
  const { struck, named } = incident;
  const issues = issuesMoved(scenario, kind);
  return (
    <>
      <p class="shadow-incident__text">{kind?.text}</p>
      <p class="shadow-incident__who">
        <Flag iso2={flagOf(names, struck)} size={size} />
        {t('struck', { name: nameOf(names, struck) })}
      </p>
      <p class="shadow-incident__who">
        {named !== undefined && <Flag iso2={flagOf(names, named)} size={size} />}
        {named === undefined
          ? t('named.nobody')
          : t('named.somebody', { name: nameOf(names, named) })}
      </p>
      {isPlayed && struck === store.seat.value && issues.length > 0 && (
        <p class="shadow-incident__you">{t('weighs.you', { issues: listOf(issues) })}</p>
      )}
    </>
  );
}
