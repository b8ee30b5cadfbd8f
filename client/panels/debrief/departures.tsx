import './departures.css';
import { useState } from 'preact/hooks';
import type { Difference } from '../../../shared/analysis/compare.ts';
import type { Delegation, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { VoteChange } from './vote-chip.tsx';
import { t } from './words.ts';

interface Props {
  readonly moved: readonly Difference[];
  readonly delegations: readonly Delegation[];
  readonly selected: SeatId | undefined;
  readonly onPick: (seat: SeatId) => void;
  /** How many rows to show at first; on the projector there is no more than that. */
  readonly atFirst: number;
  readonly isFixed: boolean;
}

/** The states that voted otherwise than in the record, those played by people first. */
export function Departures({ moved, delegations, selected, onPick, atFirst, isFixed }: Props) {
  const [isWhole, setWhole] = useState(false);
  const known = new Map(delegations.map((each) => [each.id, each]));
  const rows = isWhole && !isFixed ? moved : moved.slice(0, atFirst);
  const hidden = moved.length - rows.length;
  return (
    <section class="debrief__section">
      <h2>{t('depart.title')}</h2>
      {moved.length === 0 && <p class="debrief__small">{t('depart.none')}</p>}
      {moved.length > 0 && !isFixed && <p class="debrief__lead">{t('depart.hint')}</p>}
      <ul class="departures">
        {rows.map((each) => {
          const delegation = known.get(each.seat);
          return (
            <li key={each.seat}>
              <button
                type="button"
                class="departures__one"
                aria-pressed={each.seat === selected}
                onClick={() => onPick(each.seat)}
              >
                <Flag iso2={delegation?.iso2 ?? ''} size={isFixed ? 36 : 26} />
                <span class="departures__who">
                  <span>{delegation?.shortName ?? each.seat}</span>
                  <small>{t(`${isFixed ? 'table' : 'depart'}.${each.playedBy}`)}</small>
                </span>
                <VoteChange
                  recorded={each.recorded}
                  ours={each.ours}
                  isReconstructed={each.reconstructed}
                />
              </button>
            </li>
          );
        })}
      </ul>
      {isFixed && hidden > 0 && <p class="debrief__small">{t('depart.more', { count: hidden })}</p>}
      {!isFixed && moved.length > atFirst && (
        <button type="button" class="debrief__link" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('depart.fewer') : t('depart.all', { count: moved.length })}
        </button>
      )}
    </section>
  );
}
