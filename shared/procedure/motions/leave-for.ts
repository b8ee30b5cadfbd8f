import type { House } from '../kernel/house.ts';
import type { ScriptStep } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { enterPhase } from '../session/fold.ts';

/** The meeting goes on to another phase; it stays where the script has none. `at` in ms since 1970. */
export function leaveFor(
  state: SessionState,
  step: ScriptStep | undefined,
  at: number,
  house: House,
): SessionState {
  return step === undefined ? state : enterPhase(state, step, at, house);
}
