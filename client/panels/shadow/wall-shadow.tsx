import './wall-shadow.css';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { isAfterPlay } from '../../../shared/procedure/kernel/script.ts';
import { Flag } from '../../components/flag.tsx';
import { WallNews } from '../../components/wall-news.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { Meter } from './meter.tsx';
import { InventedMark } from './shadow-card.tsx';
import { closedRounds, incidentOf, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

/** Width of a flag on the wall, in CSS pixels. */
const FLAG = 44;

/** What came of the last round, as a card on the wall for a while; it makes way for a vote. */
export function WallShadow({ inside }: { inside: SessionSeen }) {
  const { store, room } = inside;
  const seen = shadowSeen(inside);
  const latest = seen && closedRounds(seen.shadow).at(-1);
  const incidents = latest?.incidents ?? [];
  const names = store.delegations.value;
  return (
    <WallNews
      look="wall-shadow"
      latest={incidents.length === 0 ? undefined : latest}
      now={() => store.now()}
      isAside={isVoteUnderWay(room)}
      kind={`${t('title')} · ${t('debrief.round', { round: latest?.order ?? 0 })}`}
    >
      {incidents.map(({ kind, struck, named }, index) => {
        const incident = seen && incidentOf(seen.model, kind);
        return (
          <section key={String(index)}>
            <h2 class="wall-news__title">{incident?.title}</h2>
            {incidents.length === 1 && <p class="wall-news__text">{incident?.text}</p>}
            <p class="wall-shadow__who">
              <span>
                <Flag iso2={flagOf(names, struck)} size={FLAG} />
                {t('struck', { name: nameOf(names, struck) })}
              </span>
              <span>
                {named !== undefined && <Flag iso2={flagOf(names, named)} size={FLAG} />}
                {named === undefined
                  ? t('named.nobody')
                  : t('named.somebody', { name: nameOf(names, named) })}
              </span>
            </p>
          </section>
        );
      })}
      <p class="wall-shadow__foot">
        <InventedMark />
      </p>
    </WallNews>
  );
}

/** How stable the room is, in the band below the picture. */
export function WallStability({ inside }: { inside: SessionSeen }) {
  const seen = shadowSeen(inside);
  if (seen === undefined || isAfterPlay(inside.room.phase)) return null;
  return (
    <div class="wall-stability">
      <Meter of="stability" label={t('stability')} value={seen.shadow.stability} />
    </div>
  );
}
