import { useEffect, useRef } from 'preact/hooks';
import { signalNews } from '../../scene/news/signal-news.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { tellNews } from './tell-news.ts';

/** So long signals are collected before the mover is told of them together, ms. */
const GATHERED_MS = 8_000;

/** Tells the mover of amendments who has signalled anew on them; what comes in a vote is told after it. */
export function useSignalNews({ scenario, room, store }: Inside): void {
  const seat = store.seat.value;
  const told = useRef({ room, seat });
  const isNew = told.current.seat !== seat || told.current.room.venue !== room.venue;
  if (isNew) told.current = { room, seat };
  const news = seat === undefined ? [] : signalNews(scenario, told.current.room, room, seat);
  const latest = useRef({ room, news });
  latest.current = { room, news };
  const isWaiting = news.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      const { room: now, news: gathered } = latest.current;
      told.current = { room: now, seat };
      for (const one of gathered) tellNews(one, store.delegations.value);
    }, GATHERED_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, seat]);
}
