import { useState } from 'preact/hooks';
import {
  type CalendarPart,
  datedSteps,
  partsOf,
  type Spread,
  type Undated,
  undatedSteps,
} from '../../../shared/planning/calendar-plan.ts';
import type { Appointment } from '../../../shared/procedure/kernel/calendar.ts';
import type { PlannedMinutes } from '../../../shared/procedure/kernel/class-plan.ts';
import { mayHaveCalendar } from '../../../shared/procedure/session/calendar.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** A first sitting is proposed for this hour, and a deadline for that. */
const MORNING = 10;
const EVENING = 18;
/** Two lessons are proposed a week apart; a deadline comes so many days after what it follows. */
const WEEK_MS = 7 * DAY_MS;
const WRITING_MS = 3 * DAY_MS;

/** How a session is being spread over days. */
export interface Spreading {
  readonly spread: Spread;
  readonly choose: (spread: Spread) => void;
  readonly steps: readonly Undated[];
  /** The dates of the steps, ms since 1970. */
  readonly dates: readonly number[];
  readonly setDate: (index: number, at: number) => void;
  /** What comes of it; undefined at a stretch. */
  readonly calendar: readonly Appointment[] | undefined;
  readonly parts: readonly CalendarPart[];
  /** Whether the dates are in order. */
  readonly isFit: boolean;
}

interface Planned {
  readonly scenario: PublicScenario;
  readonly lengths: PlannedMinutes;
  /** Minutes of one lesson. */
  readonly minutes: number;
}

/** How a session is spread over days while it is planned: what gets a date, and which. */
export function useSpreading(): (planned: Planned) => Spreading {
  const [spread, setSpread] = useState<Spread>('atAStretch');
  const [byHand, setByHand] = useState<Readonly<Record<number, number>>>({});
  return ({ scenario, lengths, minutes }) => {
    const steps = undatedSteps(scenario, lengths, spread);
    const dates = proposedDates(steps, Date.now()).map((at, index) => byHand[index] ?? at);
    const calendar = steps.length === 0 ? undefined : datedSteps(steps, dates, minutes);
    return {
      spread,
      choose: (chosen) => {
        setByHand({});
        setSpread(chosen);
      },
      steps,
      dates,
      setDate: (index, at) => setByHand({ ...byHand, [index]: at }),
      calendar,
      parts: calendar === undefined ? [] : partsOf(scenario, { options: { calendar } }),
      isFit: calendar === undefined || mayHaveCalendar(scenario, calendar).may,
    };
  };
}

/** Dates to begin with: tomorrow morning, three days to write, a week between two lessons. */
function proposedDates(steps: readonly Undated[], now: number): readonly number[] {
  let at = atHour(now + DAY_MS, MORNING);
  return steps.map(({ kind }, index) => {
    if (index === 0) return at;
    const follows = steps[index - 1]?.kind;
    if (kind === 'writing') at = atHour(at + WRITING_MS, EVENING);
    else at = atHour(at + (follows === 'writing' ? DAY_MS : WEEK_MS), MORNING);
    return at;
  });
}

/** That hour of the day of a moment, by the clock of whoever plans. */
const atHour = (moment: number, hour: number): number => new Date(moment).setHours(hour, 0, 0, 0);
