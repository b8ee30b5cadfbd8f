import { Pause, Play, RotateCcw, SkipBack, SkipForward } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Segments } from '../../components/segments.tsx';
import { type Chapter, neighbourOf } from '../../scene/film/chapters.ts';
import { Scrubber } from './scrubber.tsx';
import { type Player, SPEEDS, type Speed } from './use-player.ts';
import { t } from './words.ts';

interface Props {
  readonly player: Player;
  readonly length: number;
  readonly chapters: readonly Chapter[];
  readonly current: Chapter | undefined;
}

/** Play, chapters, speed and the scrubber. */
export function Controls({ player, length, chapters, current }: Props) {
  const go = (direction: 'earlier' | 'later') =>
    player.seek(neighbourOf(chapters, player.time, direction, length));
  return (
    <div class="film__controls" role="group" aria-label={t('film.controls')}>
      <div class="film__buttons">
        <IconButton label={t('film.earlier')} onPress={() => go('earlier')}>
          <SkipBack size={20} aria-hidden="true" />
        </IconButton>
        <PlayButton player={player} />
        <IconButton label={t('film.later')} onPress={() => go('later')}>
          <SkipForward size={20} aria-hidden="true" />
        </IconButton>
      </div>
      <Scrubber
        time={player.time}
        length={length}
        chapters={chapters}
        current={current}
        onSeek={player.seek}
      />
      <Segments<`${Speed}`>
        label={t('film.speed')}
        options={SPEEDS.map((speed) => ({
          name: `${speed}` as const,
          label: t('film.times', { speed }),
        }))}
        chosen={`${player.speed}`}
        onChoose={(name) => player.setSpeed(SPEEDS.find((speed) => `${speed}` === name) ?? 1)}
      />
    </div>
  );
}

function PlayButton({ player }: { player: Player }) {
  const [Icon, label] = nextOf(player);
  return (
    <button type="button" class="button button--primary film__play" onClick={player.toggle}>
      <Icon size={20} aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}

function nextOf({ isPlaying, hasEnded }: Player) {
  if (isPlaying) return [Pause, t('film.pause')] as const;
  return hasEnded ? ([RotateCcw, t('film.again')] as const) : ([Play, t('film.play')] as const);
}

interface IconButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function IconButton({ label, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button--quiet button--icon"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
