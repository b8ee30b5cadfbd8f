import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { playRun, type Setting } from './run.ts';

/** What a worker is told: first what to play, then seeds, one after another. */
export interface Task {
  readonly scenario: Scenario;
  readonly setting: Setting;
}

/** A process of a study: it is told a task, then seeds, and tells what came of each. */
let play: ((seed: number) => unknown) | undefined;
process.on('message', (told: Task | number) => {
  if (typeof told === 'number') process.send?.(play?.(told));
  else play = (seed) => playRun(told.scenario, seed, told.setting);
});
