import './wall-shadow.css';
import { useEffect, useState } from 'preact/hooks';
import { isVoteUnderWay } from '../../../shared/procedure/kernel/question.ts';
import { isAfterPlay } from '../../../shared/procedure/kernel/script.ts';
import { Flag } from '../../components/flag.tsx';
import { flagOf, nameOf } from '../../sight/names.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { Meter } from './meter.tsx';
import { InventedMark } from './shadow-card.tsx';
import { closedRounds, incidentOf, shadowSeen } from './shadow-seen.ts';
import { t } from './words.ts';

/** How long it stays on the wall, ms. */
const STANDS_MS = 75_000;
/** Width of a flag on the wall, in CSS pixels. */
const FLAG = 44;

/** What came of the last round, as a card on the wall for a while; it makes way for a vote. */
export function WallShadow({ inside }: { inside: SessionSeen }) {
  const { store, room } = inside;
  const seen = shadowSeen(inside);
  const latest = seen && closedRounds(seen.shadow).at(-1);
  const [gone, setGone] = useState<string | undefined>();
  const id = latest?.id;
  const until = latest === undefined ? 0 : latest.at + STANDS_MS;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => setGone(id), Math.max(0, until - store.now()));
    return () => clearTimeout(timer);
  }, [id, until]);
  const isShown =
    seen !== undefined &&
    latest !== undefined &&
    latest.incidents.length > 0 &&
    gone !== id &&
    store.now() < until &&
    !isVoteUnderWay(room);
  const names = store.delegations.value;
  return (
    <div class="wall-shadow" role="status">
      {isShown && (
        <article key={id} class="wall-shadow__card">
          <p class="wall-shadow__kind">
            {t('title')} · {t('debrief.round', { round: latest.order })}
          </p>
          {latest.incidents.map(({ kind, struck, named }, index) => (
            <section key={String(index)} class="wall-shadow__one">
              <h2>{incidentOf(seen.model, kind)?.title}</h2>
              {latest.incidents.length === 1 && (
                <p class="wall-shadow__text">{incidentOf(seen.model, kind)?.text}</p>
              )}
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
          ))}
          <p class="wall-shadow__foot">
            <InventedMark />
          </p>
        </article>
      )}
    </div>
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
