import { useEffect } from 'preact/hooks';
import { concerns } from '../../scene/news/concerns.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useNews } from '../frame/use-news.ts';
import { tellNews } from './tell-news.ts';
import { useSignalNews } from './use-signal-news.ts';

/** Tells a delegation what others have just done to its drafts, amendments and proposals. */
export function useSeatNews(inside: Inside): void {
  useSignalNews(inside);
  const { scenario, room, store } = inside;
  const seat = store.seat.value;
  const { shown } = useNews(
    inside,
    false,
    (news) => seat !== undefined && concerns(scenario, room, seat, news),
  );
  useEffect(() => {
    for (const { news } of shown) tellNews(news, store.delegations.value);
  }, [shown]);
}
