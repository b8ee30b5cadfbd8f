import './press.css';
import { latestFirst } from '../../../shared/procedure/press/wire.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

/** The latest headline, in one line for the wall; nothing while there is none. */
export function WireLine({ inside: { room } }: { inside: SessionSeen }) {
  const latest = latestFirst(room).find(({ hidden }) => hidden === undefined);
  if (latest === undefined) return null;
  return (
    <p class="wire-line" role="status">
      <span class="kicker">{t('wire.title')}</span> <span>{latest.headline}</span>
    </p>
  );
}
