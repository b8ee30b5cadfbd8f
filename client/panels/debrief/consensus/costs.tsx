import './costs.css';
import type { ComparedOutcome, Cost } from '../../../../shared/analysis/consensus.ts';
import type { SeatId } from '../../../../shared/scenario/scenario.ts';
import { Flag } from '../../../components/flag.tsx';
import { language } from '../../../language/language.ts';
import { t } from '../words.ts';

interface Props {
  readonly compared: ComparedOutcome;
  readonly own: SeatId | undefined;
  readonly onPick: ((seat: SeatId) => void) | undefined;
  /** How many are shown at first: those to whom it was dearest. */
  readonly atFirst: number;
  /** Width of the flags in CSS pixels. */
  readonly flags: number;
}

const FIGURES = {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
} as const;
/** The model's worth runs from -1 to 1; people read tens better. */
const SCALE = 10;

/** What the outcome meant to each delegation by its instructions, the dearest first. */
export function Costs({ compared, own, onPick, atFirst, flags }: Props) {
  const { costs, ours } = compared;
  if (ours === undefined) return null;
  const figured = figuresOf(costs, ours.adopted);
  const first = figured.filter(({ cost }, index) => index < atFirst || cost.delegation.id === own);
  const rest = figured.filter((each) => !first.includes(each));
  const most = Math.max(0.1, ...figured.map(({ figure }) => Math.abs(figure)));
  const row = (each: Figured) => (
    <CostRow
      key={each.cost.delegation.id}
      {...each}
      own={own}
      most={most}
      onPick={onPick}
      flags={flags}
    />
  );
  return (
    <section class="debrief__section">
      <h2>{t(ours.adopted ? 'costs.title' : 'costs.titleLost')}</h2>
      <p class="debrief__lead">{t(ours.adopted ? 'costs.lead' : 'costs.leadLost')}</p>
      <ul class="costs">{first.map(row)}</ul>
      {rest.length > 0 && onPick !== undefined && (
        <details>
          <summary class="debrief__link">{t('costs.others', { count: rest.length })}</summary>
          <ul class="costs">{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

interface Figured {
  readonly cost: Cost;
  readonly figure: number;
}

/** What is shown of each: what an agreed text changed for it, or what the text that failed would have been worth. */
function figuresOf(costs: readonly Cost[], isAdopted: boolean): readonly Figured[] {
  return costs
    .map((cost) => ({ cost, figure: isAdopted ? cost.change : cost.last }))
    .toSorted((one, other) => one.figure - other.figure);
}

interface RowProps extends Figured, Pick<Props, 'onPick' | 'flags'> {
  readonly own: SeatId | undefined;
  readonly most: number;
}

function CostRow({ cost, figure, own, most, onPick, flags }: RowProps) {
  const { delegation, crossed, stance } = cost;
  const share = Math.min(1, Math.abs(figure) / most) * 50;
  const side = figure < 0 ? { insetInlineEnd: '50%' } : { insetInlineStart: '50%' };
  const name = (
    <>
      <Flag iso2={delegation.iso2} size={flags} /> {delegation.shortName}
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
          class={figure < 0 ? 'cost__fill cost__fill--loss' : 'cost__fill'}
          style={{ ...side, width: `${share}%` }}
        />
      </span>
      <span class="cost__figure figures" translate={false}>
        {new Intl.NumberFormat(language.value.tag, FIGURES).format(figure * SCALE)}
      </span>
      {(crossed.length > 0 || stance !== 'within') && (
        <span class="cost__note">
          {stance !== 'within' && <strong>{t(`costs.${stance}`)} </strong>}
          {crossed.length > 0 && t('costs.crossed', { count: crossed.length })}
        </span>
      )}
    </li>
  );
}
