import { tell } from '../../components/toast.tsx';
import type { News } from '../../scene/news/news-item.ts';
import { newsWords } from '../../scene/news/news-queue.ts';
import type { Delegations } from '../../sight/names.ts';

/** Tells a piece of news in passing; what comes later of the same takes its place. */
export function tellNews(news: News, names: Delegations): void {
  const { title, text } = newsWords(news, names);
  tell({
    tone: 'plain',
    about: news.group,
    text: title,
    ...(text !== undefined && { more: text }),
  });
}
