import { useEffect, useRef } from 'preact/hooks';
import { voterCount } from '../../../shared/procedure/kernel/membership.ts';
import { announce } from '../../components/announcer.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

/** Votes are told to screen readers in batches: the first at once, then every so often, in ms. */
const BATCH_MS = 6000;

/** Tells screen readers how many votes are in, a batch at a time; never how they fall. */
export function useVoteNews(store: SessionStore): void {
  const scenario = store.scenario.value;
  const room = store.room.value;
  const isOpen = room?.ballot?.phase === 'inProgress';
  const count = isOpen ? Object.keys(room.lights).length : 0;
  const told = useRef(0);
  const latest = useRef(count);
  latest.current = count;
  const present = scenario === undefined || room === undefined ? 0 : voterCount(scenario, room);
  useEffect(() => {
    told.current = 0;
    if (!isOpen) return;
    const timer = setInterval(() => {
      const news = latest.current - told.current;
      if (news <= 0) return;
      told.current = latest.current;
      announce(t('votes.batch', { news, count: latest.current, present }));
    }, BATCH_MS);
    return () => clearInterval(timer);
  }, [isOpen, present]);
}
