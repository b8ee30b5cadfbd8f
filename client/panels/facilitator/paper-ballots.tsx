import './paper-ballots.css';
import { votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Choice, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { t as hallWords } from '../hall/words.ts';
import { t } from './words.ts';

const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain'];

/** BAL-15: while a vote is open, one row for each delegation that votes on paper. */
export function PaperBallots({ inside: { store, scenario, room } }: { inside: Inside }) {
  const { ballot, options, seats, lights } = room;
  if (options.paper !== 'on' || ballot?.phase !== 'inProgress') return null;
  const onPaper = scenario.delegations
    .map(({ id }) => id)
    .filter(
      (id) => own(seats, id) === 'facilitator' && votelessBecause(scenario, room, id) === undefined,
    );
  const keyed = onPaper.filter((id) => own(lights, id) !== undefined).length;
  return (
    <section class="paper-votes" aria-labelledby="paper-votes-title">
      <h2 id="paper-votes-title">{t('paper.title')}</h2>
      <p class="quiet" role="status">
        {onPaper.length === 0 ? t('paper.none') : t('paper.count', { keyed, all: onPaper.length })}
      </p>
      <ul class="paper-votes__list">
        {onPaper.map((seat) => (
          <li key={seat}>
            <PaperRow
              seat={seat}
              name={nameOf(store.delegations.value, seat)}
              iso2={flagOf(store.delegations.value, seat)}
              light={own(lights, seat)}
              onKey={(choice) => void store.send({ type: 'castVote', choice }, seat)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly seat: SeatId;
  readonly name: string;
  readonly iso2: string;
  /** What the board shows of its vote; on a sealed one only that it is in. */
  readonly light: Choice | 'cast' | undefined;
  readonly onKey: (choice: Choice) => void;
}

function PaperRow({ name, iso2, light, onKey }: RowProps) {
  return (
    <fieldset class="paper-votes__one" aria-label={t('paper.of', { name })}>
      <Flag iso2={iso2} size={24} />
      <span class="paper-votes__name">
        {name} {light === 'cast' && <VoteMark light="cast" />}
      </span>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          class="button button--small paper-votes__choice"
          aria-pressed={light === choice}
          onClick={() => onKey(choice)}
        >
          <VoteMark light={choice} word="elsewhere" /> {hallWords(`ballot.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
