import '../stage-pane/seat-table.css';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { Flag } from '../../components/flag.tsx';
import { VoteMark } from '../../components/vote-mark.tsx';
import { type SeatLight, seatLights } from '../../scene/model/stance-lights.ts';
import { SeatStance } from '../consensus/seat-stance.tsx';
import { t as paneWords } from '../stage-pane/words.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly room: Room;
}

/** The room as a table: who is there and how each delegation has voted. */
export function FilmTable({ scenario, room }: Props) {
  const { negotiation } = room;
  const stanceOf = negotiation && seatLights(room, negotiation);
  return (
    <div class="seat-table film__table">
      <section class="seat-table__scroll" aria-label={t('film.tableLabel')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('film.delegation')}</th>
              <th scope="col">
                {negotiation === undefined ? t('film.vote') : paneWords('table.stance')}
              </th>
            </tr>
          </thead>
          <tbody>
            {scenario.delegations.map(({ id, iso2, shortName }) => (
              <tr key={id}>
                <th scope="row">
                  <Flag iso2={iso2} size={22} /> {shortName}
                </th>
                <td>
                  <Standing room={room} seat={id} stance={stanceOf?.(id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface StandingProps {
  readonly room: Room;
  readonly seat: SeatId;
  /** Where a report is negotiated. */
  readonly stance: SeatLight | undefined;
}

function Standing({ room, seat, stance }: StandingProps) {
  if (stance !== undefined) {
    return (
      <span class="seat-table__vote">
        <SeatStance light={stance} />
      </span>
    );
  }
  const light = room.lights[seat];
  if (light !== undefined) {
    return (
      <span class="seat-table__vote">
        <VoteMark light={light} word="shown" />
      </span>
    );
  }
  return <span class="quiet">{room.absent[seat] ? t('film.absent') : t('film.present')}</span>;
}
