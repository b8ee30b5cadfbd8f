import './hall-strip.css';
import { Maximize2 } from 'lucide-preact';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import { standingOf } from '../../../shared/procedure/texts/paragraphs.ts';
import { paragraphsOf } from '../../../shared/procedure/texts/texts.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import type { Inside } from '../frame/session-gate.tsx';
import { lampsInWords, litSeats, marksOf } from './lamps.ts';
import { SeatLamps } from './seat-lamps.tsx';
import { useMovers } from './use-movers.ts';
import { t } from './words.ts';

/** So many name plates fit beside each other in two rows; a larger room is a row of lamps. */
const PLATES_AT_MOST = 40;

interface Props {
  readonly inside: Inside;
  /** Makes the hall large again. */
  readonly onTurn: () => void;
}

/** The hall as a slim living strip while people read and write: who is here, asks to speak, holds what. */
export function HallStrip({ inside, onTurn }: Props) {
  const seats = membersOf(inside.scenario);
  return (
    <section class="hall-strip" aria-label={t('strip.label')}>
      {seats.length <= PLATES_AT_MOST ? <Plates inside={inside} /> : <SeatLamps inside={inside} />}
      <button type="button" class="button button--small hall-strip__turn" onClick={onTurn}>
        <Maximize2 size={16} aria-hidden="true" />
        {t('strip.turn')}
      </button>
    </section>
  );
}

/** A plate with flag and code for each member, in two rows. */
function Plates({ inside }: { inside: Inside }) {
  const holding = holdersIn(inside);
  const own = inside.store.seat.value;
  const seats = litSeats(inside);
  const movers = useMovers(inside);
  return (
    <ul
      class="hall-strip__plates"
      aria-label={lampsInWords(seats)}
      style={{ '--plates': String(Math.ceil(seats.length / 2)) }}
    >
      {seats.map(({ id, iso2, shortName, lamp }) => {
        const holds = holding.has(id);
        return (
          <li
            key={id}
            class={`plate ${marksOf(lamp, own === id, movers.has(id))}`}
            title={shortName}
          >
            <Flag iso2={iso2} size={16} />
            <span aria-hidden="true">{id}</span>
            <span class="only-read">
              {shortName}
              {holds ? `, ${t('strip.holds')}` : ''}
            </span>
            {holds && (
              <span class="plate__holds" aria-hidden="true">
                [ ]
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who holds something of the report in brackets. */
function holdersIn({ room }: Inside): ReadonlySet<SeatId> {
  const { negotiation } = room;
  if (negotiation === undefined) return new Set();
  return new Set(
    Object.values(paragraphsOf(room, negotiation.draft)).flatMap((paragraph) => {
      const standing = standingOf(paragraph);
      return standing.status === 'bracketed' ? standing.heldBy : [];
    }),
  );
}
