import type { Minute } from '../kernel/room.ts';
import { kindOf } from './kinds.ts';
import type { MotionMatter } from './motion.ts';

/** What a motion asks, as values of its messages: minutes and seconds in whole numbers. */
export const valuesOf = (matter: MotionMatter): Minute['values'] =>
  matter.kind === 'appeal' ? {} : kindOf(matter).values(matter);
