import './organiser.css';
import { ExternalLink, TriangleAlert } from 'lucide-preact';
import type { RoomSummary } from '../../../shared/views/room-summary.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import { showCode } from '../../sight/codes.ts';
import { deskAddress } from '../../sight/gathering.ts';
import { t } from './words.ts';

interface Props {
  readonly rooms: readonly RoomSummary[];
  readonly token: string;
}

/** Every room in a row: what goes on, who is there, what is to be looked at, and the way to its desk. */
export function RoomsTable({ rooms, token }: Props) {
  const alarmed = rooms.filter(({ alarms }) => alarms.length > 0).length;
  if (rooms.length === 0) return <p class="quiet">{t('rooms.none')}</p>;
  return (
    <>
      <p role="status">{t('rooms.watch', { count: alarmed })}</p>
      <div class="organiser__scroll">
        <table class="organiser__table">
          <thead>
            <tr>
              <th scope="col">{t('rooms.room')}</th>
              <th scope="col">{t('rooms.state')}</th>
              <th scope="col">{t('rooms.people')}</th>
              <th scope="col">{t('rooms.alarms')}</th>
              <th scope="col">
                <span class="only-read">{t('rooms.desk')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rooms.map((room) => (
              <Row key={room.session} room={room} token={token} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ room, token }: { room: RoomSummary; token: string }) {
  const { session, code, title, state, phase, people, here, missing = 0, alarms, stability } = room;
  return (
    <tr class={alarms.length > 0 ? 'is-alarmed' : ''}>
      <th scope="row">
        {title}{' '}
        <span class="quiet" translate={false}>
          {showCode(code)}
        </span>
      </th>
      <td>
        {stageWords(`phase.${phase}`)}, {t(`state.${state}`)}
        {stability !== undefined && (
          <p class="quiet">{t('rooms.stability', { value: stability })}</p>
        )}
      </td>
      <td>
        {t('rooms.here', { here, people })}
        {missing > 0 && <span class="quiet">, {t('rooms.missing', { missing })}</span>}
      </td>
      <td>
        {alarms.length === 0 ? (
          <span class="quiet">{t('rooms.noAlarm')}</span>
        ) : (
          <ul>
            {alarms.map((alarm) => (
              <li key={alarm} class="organiser__alarm">
                <TriangleAlert size={16} aria-hidden="true" /> {t(`alarm.${alarm}`)}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <a
          class="button button--small"
          href={deskAddress(token, session)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('rooms.open', { title, code: showCode(code) })}
        >
          <ExternalLink size={16} aria-hidden="true" /> {t('rooms.desk')}
        </a>
      </td>
    </tr>
  );
}
