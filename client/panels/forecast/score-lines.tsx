import './forecast.css';
import type { ScoredForecast } from '../../../shared/analysis/forecasts.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import type { ForecastsView } from '../../../shared/views/views.ts';
import { listOf } from '../../language/lists.ts';
import { decidedMatterName } from './matter-name.ts';
import { scoreInFigures } from './score.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly scored: readonly ScoredForecast[];
  /** How the forecasts of all lay, where enough have forecast. */
  readonly all: ForecastsView;
}

/** How one's own forecasts did, one line each. */
export function ScoreLines({ scenario, room, scored, all }: Props) {
  return (
    <>
      <ul class="scores">
        {scored.map((each) => (
          <li key={each.matter}>
            <strong class="figures">
              {t('score', {
                matter: decidedMatterName(scenario, room, each.matter),
                score: scoreInFigures(each.score),
              })}
            </strong>
            <span class="quiet">
              {listOf(whatWasSaid(scenario, room, each))} {meanOfAll(all, each)}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet scores__hint">{t('scoreHint')}</p>
    </>
  );
}

/** What everybody held likely of the result on average, beside one’s own figure. */
function meanOfAll(all: ForecastsView, { matter }: ScoredForecast): string {
  const spread = own(all, matter);
  return spread?.result === undefined
    ? ''
    : t('mean', { count: spread.count, percent: spread.result.mean });
}

function whatWasSaid(
  { delegations }: PublicScenario,
  room: Room,
  { matter, forecast, came }: ScoredForecast,
): readonly string[] {
  const isBallot = own(room.results, matter) !== undefined;
  const states = Object.entries(forecast.states).map(([seat, percent]) => {
    const name = delegations.find(({ id }) => id === seat)?.shortName ?? seat;
    const happened = own(came.states, seat);
    if (happened === undefined) return t('judged.unknown', { name, percent });
    const values = { name, percent, happened: happened ? 'yes' : 'no' };
    return t(isBallot ? 'judged.vote' : 'judged.object', values);
  });
  const happened = came.result ? 'yes' : 'no';
  return [t('judged.result', { percent: forecast.result, happened }), ...states];
}
