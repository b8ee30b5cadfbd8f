import { type Chapter, neighbourOf } from '../../scene/film/chapters.ts';
import { t } from './words.ts';

interface Props {
  readonly time: number;
  readonly length: number;
  readonly chapters: readonly Chapter[];
  readonly current: Chapter | undefined;
  readonly onSeek: (ms: number) => void;
}

/** How far an arrow key goes, ms. */
const ARROW_MS = 5_000;

/** The film's length as a slider, with a mark for each chapter: arrows go by seconds, Page keys by chapters. */
export function Scrubber({ time, length, chapters, current, onSeek }: Props) {
  const share = (ms: number) => `${(100 * ms) / length}%`;
  const turn = (event: KeyboardEvent) => {
    const target = targetOf(event.key, time, length, chapters);
    if (target === undefined) return;
    event.preventDefault();
    onSeek(target);
  };
  return (
    <div class="film__scrubber">
      <span class="figures quiet film__time" translate={false}>
        {clock(time)}
      </span>
      <div class="film__track" style={{ '--played': share(time) }}>
        {chapters.map(({ at }) => (
          <i key={at} class="film__tick" style={{ left: share(at) }} aria-hidden="true" />
        ))}
        <input
          type="range"
          min={0}
          max={length}
          step={1}
          value={time}
          aria-label={t('film.position')}
          aria-valuetext={t('film.positionText', {
            time: clock(time),
            length: clock(length),
            chapter: current === undefined ? '' : `${current.stage}, ${current.name}`,
          })}
          onKeyDown={turn}
          onInput={(event) => onSeek(event.currentTarget.valueAsNumber)}
        />
      </div>
      <span class="figures quiet film__time" translate={false}>
        {clock(length)}
      </span>
    </div>
  );
}

function targetOf(
  key: string,
  time: number,
  length: number,
  chapters: readonly Chapter[],
): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return time - ARROW_MS;
    case 'ArrowRight':
    case 'ArrowUp':
      return time + ARROW_MS;
    case 'PageDown':
      return neighbourOf(chapters, time, 'later', length);
    case 'PageUp':
      return neighbourOf(chapters, time, 'earlier', length);
    default:
      return undefined;
  }
}

/** Minutes and seconds of film: 2:05. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
