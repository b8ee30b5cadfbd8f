import { goalNamed } from '../../../shared/planning/goals.ts';
import type { SessionPlan } from '../../../shared/procedure/kernel/class-plan.ts';
import { scriptOf, stageOf } from '../../../shared/procedure/kernel/script.ts';
import { lengthsAhead } from '../../../shared/procedure/session/hour.ts';
import type { Delegation, Phase, PublicScenario } from '../../../shared/scenario/scenario.ts';
import { timeOfDay } from '../../language/dates.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { showCode } from '../../sight/codes.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t } from './words.ts';

const MINUTE_MS = 60_000;

interface Props {
  readonly inside: Inside;
  readonly delegations: readonly Delegation[];
}

/** For the facilitator's own hand: what happens when if the session began now, and who plays whom. */
export function RunSheet({ inside: { store, scenario, room }, delegations }: Props) {
  const script = scriptOf(scenario, room.venue);
  const lengths = lengthsAhead(scenario, room, store.now());
  const whole = [...lengths.values()].reduce((sum, ms) => sum + ms, 0);
  const names = namesBySeat(store.facilitator.value?.people ?? {});
  const { plan } = room.options;
  const planned = new Map(plan?.places.map(({ seat, people }) => [seat, people]));
  const start = store.now();
  let at = start;
  return (
    <article class="sheet-page run-sheet">
      <h2>
        {t('sheet.title')}: {room.title === '' ? scenario.title : room.title}
      </h2>
      <p>
        {t('sheet.code')} <b translate={false}>{showCode(store.code.value ?? '')}</b> ·{' '}
        {t('sheet.total', { minutes: Math.round(whole / MINUTE_MS) })}
      </p>
      {plan !== undefined && <Goal scenario={scenario} plan={plan} people={room.people} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sheet.clock')}</th>
            <th scope="col">{t('sheet.minute')}</th>
            <th scope="col">{t('sheet.minutes')}</th>
            <th scope="col">{t('sheet.phase')}</th>
            <th scope="col">{t('sheet.do')}</th>
          </tr>
        </thead>
        <tbody>
          {script
            .filter((step) => (lengths.get(step) ?? 0) > 0)
            .map((step) => {
              const begins = at;
              at += lengths.get(step) ?? 0;
              const { phase, stage } = step;
              return (
                <tr key={`${stage} ${phase}`}>
                  <td class="figures">{timeOfDay(begins)}</td>
                  <td class="figures">{Math.round((begins - start) / MINUTE_MS)}′</td>
                  <td class="figures">{Math.round((lengths.get(step) ?? 0) / MINUTE_MS)}</td>
                  <td>
                    <b>{stageWords(`phase.${phase}`)}</b>
                    {isMeeting(phase) && <small> {stageOf(scenario, step).name}</small>}
                  </td>
                  <td>{wordsFor(phase)}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
      <h3>{t('sheet.seats')}</h3>
      <ul class="run-sheet__seats">
        {delegations.map(({ id, shortName }) => (
          <li key={id}>
            <b>{shortName}</b> {names.get(id)?.join(', ') ?? freeSeat(planned.get(id))}
          </li>
        ))}
      </ul>
    </article>
  );
}

const freeSeat = (people: number | undefined): string =>
  people === undefined ? t('sheet.free') : t('sheet.planned', { people });

interface GoalProps {
  readonly scenario: PublicScenario;
  readonly plan: SessionPlan;
  readonly people: number;
}

/** What the lesson is for, what to watch while it goes on, and how its debrief opens. */
function Goal({ scenario, plan, people }: GoalProps) {
  const { name, watch, ask } = goalNamed(scenario, plan.goal);
  const seats = plan.places.reduce((sum, place) => sum + place.people, 0);
  return (
    <>
      <p>
        <b>{t('sheet.goal')}</b> {name} ·{' '}
        {t('sheet.people', { planned: seats + plan.press, people, press: plan.press })}
      </p>
      {watch !== undefined && (
        <p>
          <b>{t('sheet.watch')}</b> {watch}
        </p>
      )}
      {ask !== undefined && (
        <p>
          <b>{t('sheet.ask')}</b> {ask}
        </p>
      )}
    </>
  );
}

const isMeeting = (phase: Phase): boolean => phase !== 'briefing' && phase !== 'debrief';

function wordsFor(phase: Phase): string {
  return phase === 'lobby' || phase === 'archived' ? '' : t(`sheet.do.${phase}`);
}

function namesBySeat(
  people: Readonly<Record<string, { readonly name: string; readonly seat?: string }>>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, seat } of Object.values(people)) {
    if (seat !== undefined) names.set(seat, [...(names.get(seat) ?? []), name]);
  }
  return names;
}
