import { scriptOf, stageOf } from '../../../shared/procedure/kernel/script.ts';
import { lengthsAhead } from '../../../shared/procedure/session/hour.ts';
import type { Delegation, Phase } from '../../../shared/scenario/scenario.ts';
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
  let at = store.now();
  return (
    <article class="sheet-page run-sheet">
      <h2>
        {t('sheet.title')}: {room.title === '' ? scenario.title : room.title}
      </h2>
      <p>
        {t('sheet.code')} <b translate={false}>{showCode(store.code.value ?? '')}</b> ·{' '}
        {t('sheet.total', { minutes: Math.round(whole / MINUTE_MS) })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sheet.clock')}</th>
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
            <b>{shortName}</b> {names.get(id)?.join(', ') ?? t('sheet.free')}
          </li>
        ))}
      </ul>
    </article>
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
