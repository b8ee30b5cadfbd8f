import './rounds.css';
import { type LineRound, linesInOrder } from '../../../shared/procedure/rounds/round.ts';
import { spokenText } from '../../../shared/views/spoken-text.ts';
import { Flag } from '../../components/flag.tsx';
import { language } from '../../language/language.ts';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

interface Props {
  readonly inside: SessionSeen;
  readonly round: LineRound;
}

/** RND-3: what everybody has written, once the round is over; before, that it is hidden. */
export function RoundLines({ inside: { store, scenario, room }, round }: Props) {
  const names = store.delegations.value;
  if (round.lines === undefined) return <p class="quiet">{t('round.hidden')}</p>;
  const written = linesInOrder(room, round);
  if (written.length === 0) return <p class="quiet">{t('round.nobody')}</p>;
  return (
    <ul class="round__lines">
      {written.map(([seat, line]) => (
        <li key={seat}>
          <Flag iso2={flagOf(names, seat)} size={22} />
          <span>
            <strong>{nameOf(names, seat)}</strong>{' '}
            {room.seats[seat] === undefined && (
              <span class="chip chip--computer">{t('round.computer')}</span>
            )}{' '}
            {spokenText(scenario, line, language.value)}
          </span>
        </li>
      ))}
    </ul>
  );
}
