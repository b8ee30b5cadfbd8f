import { useEffect } from 'preact/hooks';
import { tell } from '../../components/toast.tsx';
import { concerns } from '../../scene/news/concerns.ts';
import { newsWords } from '../../scene/news/news-queue.ts';
import type { Inside } from '../frame/session-gate.tsx';
import { useNews } from '../frame/use-news.ts';

/** Tells a delegation what others have just done to its drafts, amendments and proposals. */
export function useSeatNews(inside: Inside): void {
  const { scenario, room, store } = inside;
  const seat = store.seat.value;
  const { shown } = useNews(
    inside,
    false,
    (news) => seat !== undefined && concerns(scenario, room, seat, news),
  );
  useEffect(() => {
    for (const { news } of shown) {
      const { title, text } = newsWords(news, store.delegations.value);
      tell({
        tone: 'plain',
        about: news.group,
        text: title,
        ...(text !== undefined && { more: text }),
      });
    }
  }, [shown]);
}
