import { useEffect, useRef, useState } from 'preact/hooks';
import { newsBetween } from '../../scene/news/news.ts';
import type { News } from '../../scene/news/news-item.ts';
import {
  EMPTY_QUEUE,
  enqueue,
  forgetWaiting,
  moveOn,
  type NewsQueue,
  nextChange,
} from '../../scene/news/news-queue.ts';
import type { Inside } from './session-gate.tsx';

/**
 * What this page has seen happen since it was opened, as far as it `matters` to whoever reads it. What
 * still waits its turn when the `chapter` changes is forgotten; left out: nothing is.
 */
export function useNews(
  { scenario, room }: Inside,
  isHushed: boolean,
  matters: (news: News) => boolean = () => true,
  chapter = '',
): NewsQueue {
  const before = useRef(room);
  const chapterBefore = useRef(chapter);
  const [queue, setQueue] = useState(EMPTY_QUEUE);
  useEffect(() => {
    const news = newsBetween(scenario, before.current, room).filter(matters);
    before.current = room;
    const isOver = chapterBefore.current !== chapter;
    chapterBefore.current = chapter;
    if (isOver) setQueue(forgetWaiting);
    if (news.length > 0 && !isHushed) setQueue((sofar) => enqueue(sofar, news, performance.now()));
  }, [scenario, room]);
  useEffect(() => {
    if (isHushed) setQueue(EMPTY_QUEUE);
  }, [isHushed]);
  useEffect(() => {
    const wait = nextChange(queue, performance.now());
    if (wait === undefined) return;
    const timer = setTimeout(
      () => setQueue((sofar) => moveOn(sofar, performance.now())),
      wait + 20,
    );
    return () => clearTimeout(timer);
  }, [queue]);
  return queue;
}
