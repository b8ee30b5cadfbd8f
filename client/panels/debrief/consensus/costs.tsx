import type { SeatId } from '../../../../shared/scenario/scenario.ts';
import { Flag } from '../../../components/flag.tsx';
import { LOCALE } from '../../../language/common.ts';
import { t } from '../../../language/consensus.ts';
import type { ComparedOutcome, Cost } from './outcomes.ts';

interface Props {
  readonly compared: ComparedOutcome;
  readonly own: SeatId | undefined;
  readonly onPick: ((seat: SeatId) => void) | undefined;
  /** How many are shown at first: those to whom it was dearest. */
  readonly atFirst: number;
}

const figures = new Intl.NumberFormat(LOCALE, {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
/** The model's worth runs from -1 to 1; people read tens better. */
const SCALE = 10;

/** What the text was worth to each delegation by its instructions, the dearest first. */
export function Costs({ compared, own, onPick, atFirst }: Props) {
  const { costs, ours } = compared;
  if (ours === undefined) return null;
  const first = costs.filter(({ delegation }, index) => index < atFirst || delegation.id === own);
  const rest = costs.filter((cost) => !first.includes(cost));
  const most = Math.max(0.1, ...costs.map(({ worth }) => Math.abs(worth)));
  return (
    <section class="debrief__section">
      <h2>{t(ours.adopted ? 'costs.title' : 'costs.titleLost')}</h2>
      <p class="debrief__lead">{t(ours.adopted ? 'costs.lead' : 'costs.leadLost')}</p>
      <ul class="costs">
        {first.map((cost) => (
          <CostRow key={cost.delegation.id} cost={cost} own={own} most={most} onPick={onPick} />
        ))}
      </ul>
      {rest.length > 0 && onPick !== undefined && (
        <details>
          <summary class="debrief__link">{t('costs.others', { count: rest.length })}</summary>
          <ul class="costs">
            {rest.map((cost) => (
              <CostRow key={cost.delegation.id} cost={cost} own={own} most={most} onPick={onPick} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly cost: Cost;
  readonly own: SeatId | undefined;
  readonly most: number;
  readonly onPick: ((seat: SeatId) => void) | undefined;
}

function CostRow({ cost, own, most, onPick }: RowProps) {
  const { delegation, worth, crossed, stance } = cost;
  const share = Math.min(1, Math.abs(worth) / most) * 50;
  const side = worth < 0 ? { right: '50%' } : { left: '50%' };
  const name = (
    <>
      <Flag iso2={delegation.iso2} size={22} /> {delegation.shortName}
    </>
  );
  return (
    <li class={delegation.id === own ? 'cost is-own' : 'cost'}>
      {onPick === undefined ? (
        <span class="cost__name">{name}</span>
      ) : (
        <button type="button" class="cost__name" onClick={() => onPick(delegation.id)}>
          {name}
        </button>
      )}
      <span class="cost__bar" aria-hidden="true">
        <span
          class={worth < 0 ? 'cost__fill cost__fill--loss' : 'cost__fill'}
          style={{ ...side, width: `${share}%` }}
        />
      </span>
      <span class="cost__figure figures">{figures.format(worth * SCALE)}</span>
      {(crossed.length > 0 || stance !== 'within') && (
        <span class="cost__note">
          {stance !== 'within' && <strong>{t(`costs.${stance}`)} </strong>}
          {crossed.length > 0 && t('costs.crossed', { count: crossed.length })}
        </span>
      )}
    </li>
  );
}
