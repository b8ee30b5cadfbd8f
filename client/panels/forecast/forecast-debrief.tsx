import './forecast.css';
import {
  type BandedForecasts,
  banded,
  bandedSpread,
  calibration,
} from '../../../shared/analysis/calibration.ts';
import {
  type Came,
  cameOf,
  judgedIn,
  type ScoredForecast,
  scoredForecasts,
} from '../../../shared/analysis/forecasts.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { MatterId } from '../../../shared/procedure/kernel/state.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { ForecastSpread } from '../../../shared/views/views.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { CalibrationPicture } from './calibration-picture.tsx';
import { decidedMatterName } from './matter-name.ts';
import { scoreInFigures } from './score.ts';
import { ScoreLines } from './score-lines.tsx';
import { t } from './words.ts';

interface DecidedSpread {
  readonly matter: MatterId;
  readonly spread: ForecastSpread;
  readonly came: Came;
}

/** What people expected beside what came: how it lay in the room, one's own scores, the calibration. */
export function ForecastDebrief({ inside: { store, scenario, room } }: { inside: SessionSeen }) {
  const decided = Object.entries(store.forecasts.value).flatMap(([matter, spread]) => {
    const came = cameOf(scenario, room, matter);
    return came === undefined ? [] : [{ matter, spread, came }];
  });
  const own = scoredForecasts(scenario, room, store.person.value?.forecasts ?? {});
  if (decided.length === 0) return null;
  return (
    <section class="debrief__section forecast-debrief">
      <h2>{t('debrief.title')}</h2>
      <p class="quiet">{t('debrief.lead')}</p>
      <CalibrationPicture
        own={ofOwn(own)}
        all={ofAll(decided.flatMap(({ spread, came }) => bandedSpread(spread, came)))}
      />
      <ul class="scores">
        {decided.map((each) => (
          <li key={each.matter}>{roomLine(scenario, room, each)}</li>
        ))}
      </ul>
      {own.length > 0 && (
        <>
          <h3 class="kicker">{t('debrief.own')}</h3>
          <p class="figures">
            {t('debrief.mean', { count: own.length, score: scoreInFigures(meanOf(own)) })}
          </p>
          <ScoreLines scenario={scenario} room={room} scored={own} all={store.forecasts.value} />
        </>
      )}
    </section>
  );
}

const ofOwn = (own: readonly ScoredForecast[]) =>
  own.length === 0
    ? undefined
    : calibration(own.flatMap(({ forecast, came }) => judgedIn(forecast, came)).map(banded));

const ofAll = (all: readonly BandedForecasts[]) =>
  all.length === 0 ? undefined : calibration(all);

const meanOf = (own: readonly ScoredForecast[]): number =>
  own.reduce((sum, { score }) => sum + score, 0) / own.length;

function roomLine(
  scenario: PublicScenario,
  room: Room,
  { matter, spread: { count, result }, came }: DecidedSpread,
): string {
  const name = decidedMatterName(scenario, room, matter);
  if (result === undefined) return t('debrief.few', { matter: name, count });
  const happened = came.result ? 'yes' : 'no';
  return t('debrief.room', { matter: name, count, percent: result.mean, happened });
}
