import { UserRoundX } from 'lucide-preact';
import type { Missing } from '../../../shared/planning/who-is-missing.ts';
import { listOf } from '../../language/lists.ts';
import { nameOf } from '../../sight/names.ts';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** So many of those who are missing are named in the line. */
const NAMED = 4;

/** Who is missing before the session starts, in a line: it starts well without them. */
export function MissingLine({ store, missing }: { store: SessionStore; missing: Missing }) {
  const { count, people, seats } = missing;
  const seatName = (seat: string) => nameOf(store.delegations.value, seat);
  const named = [
    ...people.map(({ name, seat }) =>
      seat === undefined ? name : t('missing.at', { name, seat: seatName(seat) }),
    ),
    ...seats.map(seatName),
  ].slice(0, NAMED);
  const more = Math.max(0, count - named.length);
  const names = listOf(more > 0 ? [...named, t('missing.more', { more })] : named);
  return (
    <p class="lobby__missing" role="status">
      <UserRoundX size={20} aria-hidden="true" />
      <span>
        {t('missing.line', { count, names })} {t('missing.computer')}
      </span>
    </p>
  );
}
