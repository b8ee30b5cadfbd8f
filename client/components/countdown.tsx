import './countdown.css';
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../shared/procedure/kernel/room.ts';
import { daysInWords } from '../language/dates.ts';

interface Props {
  readonly clock: Clock;
  /** Server time, ms since 1970. */
  readonly now: () => number;
  readonly pausedSince?: number | undefined;
  readonly label: string;
}

/** Time left on a clock, ticking once a second; it stands still while the meeting is paused. */
export function Countdown({ clock, now, pausedSince, label }: Props) {
  const left = useTimeLeft(clock, now, pausedSince);
  return (
    <span class={left <= 10_000 ? 'countdown countdown--soon' : 'countdown'} role="timer">
      <span class="only-read">{label} </span>
      <span class="figures" translate={false}>
        {showTime(left)}
      </span>
    </span>
  );
}

/** ms left on a clock, at least 0, renewed as each second of the server's clock begins. */
export function useTimeLeft(clock: Clock, now: () => number, pausedSince?: number): number {
  const [ticks, tick] = useState(0);
  const left = Math.max(0, clock.endsAt - (pausedSince ?? now()));
  useEffect(() => {
    if (pausedSince !== undefined || left === 0) return;
    const timer = setTimeout(() => tick((count) => count + 1), (left % 1000) + 1);
    return () => clearTimeout(timer);
  }, [ticks, clock.endsAt, pausedSince]);
  return left;
}

/** From so many hours on, days are told. */
const DAYS_FROM_HOURS = 48;

/** Minutes and seconds: 4:05. Above an hour, hours too; above two days, days. Takes milliseconds, rounds up to seconds. */
export function showTime(ms: number): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const pad = (figure: number) => String(figure).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  if (hours >= DAYS_FROM_HOURS) return daysInWords(Math.floor(hours / 24));
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = pad(seconds % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}
