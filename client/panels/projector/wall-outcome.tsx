import './wall-outcome.css';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { StanceMark } from '../../components/stance-mark.tsx';
import { useVh } from '../../components/use-vh.ts';
import { paragraphNames } from '../../scene/texts/paragraph-names.ts';
import type { Ending, Figure, OutcomeCard, StandsAside } from '../../scene/wall/outcome.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import { t } from './words.ts';

/** Up to so many delegations are named beside their flags; more are shown by their codes. */
const NAMED = 45;

const SIGNS: Readonly<Record<Ending, string>> = {
  adopted: '✓',
  rejected: '✕',
  tied: '=',
  consensus: '✓',
  noConsensus: '✕',
};
const LIGHT_SIGNS: Readonly<Record<Figure['light'], string>> = {
  yes: '✓',
  no: '✕',
  abstain: '–',
  absent: '',
};

/** A result as a moment: what was decided, by how many, and who stood where. */
export function WallOutcome({ card, names }: { card: OutcomeCard; names: Delegations }) {
  return (
    <section
      key={card.title}
      class={`wall-outcome is-${card.ending}`}
      aria-label={t('outcome.label')}
      aria-live="polite"
    >
      <Verdict card={card} />
      {card.figures.length > 0 && <Figures figures={card.figures} names={names} />}
      {card.aside.length > 0 && <Aside aside={card.aside} names={names} />}
      {card.others.length > 0 && (
        <ul class="wall-outcome__others" aria-label={t('outcome.others')}>
          {card.others.map(({ title, ending, tally }) => (
            <li key={title}>
              <span class={`wall-outcome__small is-${ending}`} aria-hidden="true">
                {SIGNS[ending]}
              </span>
              {title}{' '}
              {tally !== '' && (
                <b class="figures" translate={false}>
                  {tally}
                </b>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Verdict({ card: { ending, title, sentence } }: { card: OutcomeCard }) {
  return (
    <div class="wall-outcome__verdict">
      <span class="wall-outcome__seal" aria-hidden="true">
        {SIGNS[ending]}
      </span>
      <div>
        <p class="wall-outcome__sign">{t(`outcome.sign.${ending}`)}</p>
        <h2 class="wall-outcome__title">{title}</h2>
        <p class="wall-outcome__sentence">{sentence}</p>
      </div>
    </div>
  );
}

/** The four figures, each with its share of the house and those who are behind it. */
function Figures({ figures, names }: { figures: readonly Figure[]; names: Delegations }) {
  const house = figures.reduce((sum, { count }) => sum + count, 0);
  const isNamed = house <= NAMED;
  return (
    <ul class={isNamed ? 'wall-outcome__figures' : 'wall-outcome__figures is-crowded'}>
      {figures.map(({ light, count, seats }) => (
        <li
          key={light}
          class={`wall-outcome__figure is-${light}`}
          style={{ '--share': String(Math.max(count / Math.max(1, house), 0.001)) }}
        >
          <p class="wall-outcome__count">
            <strong class="figures" translate={false}>
              {count}
            </strong>
            <span>
              <i aria-hidden="true">{LIGHT_SIGNS[light]}</i> {t(`outcome.${light}`)}
            </span>
          </p>
          <ul class="wall-outcome__seats">
            {seats.map((seat) => (
              <OneSeat key={seat} seat={seat} names={names} isNamed={isNamed} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OneSeat({ seat, names, isNamed }: { seat: SeatId; names: Delegations; isNamed: boolean }) {
  const vh = useVh();
  if (!isNamed) {
    return (
      <li>
        <span aria-hidden="true" translate={false}>
          {seat}
        </span>
        <span class="only-read">{nameOf(names, seat)}</span>
      </li>
    );
  }
  return (
    <li>
      <Flag iso2={flagOf(names, seat)} size={Math.round(3.4 * vh)} /> {nameOf(names, seat)}
    </li>
  );
}

/** Who objected, stood aside or explained, over what. */
function Aside({ aside, names }: { aside: readonly StandsAside[]; names: Delegations }) {
  const vh = useVh();
  return (
    <ul class="wall-outcome__aside">
      {aside.map(({ light, seats }) => (
        <li key={light}>
          <p class="wall-outcome__stance">
            <StanceMark light={light} word="elsewhere" />{' '}
            <b class="figures" translate={false}>
              {seats.length}
            </b>{' '}
            {t(`outcome.${light}`)}
          </p>
          <ul class="wall-outcome__seats">
            {seats.map(({ seat, over }) => (
              <li key={seat}>
                <Flag iso2={flagOf(names, seat)} size={Math.round(4 * vh)} /> {nameOf(names, seat)}
                {light !== 'explain' && (
                  <small>{t('outcome.over', { paragraphs: paragraphNames(over) })}</small>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
