import { useEffect, useRef } from 'preact/hooks';
import type { Chapter } from '../../scene/film/chapters.ts';
import { t } from './words.ts';

interface Props {
  readonly chapters: readonly Chapter[];
  readonly current: Chapter | undefined;
  readonly onSeek: (ms: number) => void;
}

/** The chapters in a row; where the row is longer than the page, it follows the film. */
export function ChapterList({ chapters, current, onSeek }: Props) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current === null || !shown) return;
    row.current.scrollLeft = shown.offsetLeft - (row.current.clientWidth - shown.offsetWidth) / 2;
  }, [current]);
  return (
    <nav class="film__chapters" aria-label={t('film.chapters')} ref={row}>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.at}>
            <button
              type="button"
              aria-current={chapter === current ? 'step' : undefined}
              onClick={() => onSeek(chapter.at)}
            >
              <span class="film__chapter-stage">{chapter.stage}</span>
              <span>{chapter.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
