import { useEffect, useState } from 'preact/hooks';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** The film's projector: where it stands and how it moves. */
export interface Player {
  /** ms of film. */
  readonly time: number;
  readonly isPlaying: boolean;
  readonly hasEnded: boolean;
  readonly speed: Speed;
  /** Starts, from the beginning where the film has ended; or stops. */
  toggle(): void;
  /** Goes to a moment, ms; keeps playing where it plays. */
  seek(ms: number): void;
  setSpeed(speed: Speed): void;
}

/** No jump longer than this, ms: a page that was hidden goes on where it stood. */
const LONGEST_FRAME = 250;

/** Runs a film of `length` ms; it starts by itself only when asked to. */
export function usePlayer(length: number, startsPlaying: boolean): Player {
  const [time, setTime] = useState(0);
  const [isPlaying, setPlaying] = useState(startsPlaying);
  const [speed, setSpeed] = useState<Speed>(1);
  const hasEnded = time >= length;

  useEffect(() => {
    if (!isPlaying) return;
    let last: number | undefined;
    let frame = requestAnimationFrame(function advance(now) {
      const passed = Math.min(now - (last ?? now), LONGEST_FRAME) * speed;
      last = now;
      setTime((before) => Math.min(length, before + passed));
      frame = requestAnimationFrame(advance);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, length]);

  useEffect(() => {
    if (hasEnded) setPlaying(false);
  }, [hasEnded]);

  return {
    time,
    isPlaying,
    hasEnded,
    speed,
    toggle: () => {
      if (hasEnded) setTime(0);
      setPlaying(!isPlaying);
    },
    seek: (ms) => setTime(Math.max(0, Math.min(length, ms))),
    setSpeed,
  };
}
