import type { Refusal } from '../../shared/procedure/kernel/refusal.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { Actor, SessionState } from '../../shared/procedure/kernel/state.ts';
import { nextAlarm } from '../../shared/procedure/road/alarms.ts';
import { decide } from '../../shared/procedure/road/decide.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { type NamedCommand, placeOf } from '../../shared/procedure/road/moves.ts';
import { replay, step } from '../../shared/procedure/road/step.ts';
import { openingFact } from '../../shared/procedure/session/opening.ts';
import type { Limits } from '../../shared/scenario/red-lines.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { WORLDS, type World } from './worlds.ts';

/** A move of somebody, so many ms after the one before; or the next clock that runs out. */
export type FuzzMove =
  | { readonly by: Actor; readonly command: NamedCommand; readonly after: number }
  | 'ring';

/** When walks begin, ms since 1970. */
export const OPENED = 1_000_000;
/** Lots fall on the second of those among whom they are drawn. */
const LOT = () => 0.3;

/** What every capital has in its files: two lines, on the issues that the worlds have. */
const BRIEF: Limits = {
  positions: {},
  redLines: [
    { text: 'A line.', issue: 'forum', beyond: 1, file: { chance: 1 } },
    { text: 'Another.', issue: 'law', beyond: 1, terms: { cost: 2, delayMs: 30_000 } },
  ],
};
const briefOf = () => BRIEF;

/** A session that a walk goes through: its log, its state, and a clock that the walk moves. */
export class FuzzSession {
  readonly scenario: PublicScenario;
  readonly facts: Fact[];
  now: number;
  #state: SessionState;

  constructor(scenario: PublicScenario, facts: readonly Fact[]) {
    this.scenario = scenario;
    this.facts = [...facts];
    this.#state = replay(scenario, facts);
    this.now = this.#state.at;
  }

  /** A session that has just been opened in a world. */
  static open({ name, options }: World): FuzzSession {
    const scenario = WORLDS[name];
    const body = openingFact(scenario, { seed: 1, title: 'A walk', solo: false, options });
    const by: Actor = { kind: 'facilitator' };
    return new FuzzSession(scenario, [{ ...body, seq: 1, at: OPENED, by, commandId: 'opening' }]);
  }

  get state(): SessionState {
    return this.#state;
  }

  get room(): Room {
    return this.#state.room;
  }

  /** Tries a move; gives the refusal, or the fact that it became; undefined: no clock runs. */
  try(move: FuzzMove): Fact | Refusal | undefined {
    if (move !== 'ring') return this.#move(move.by, move.command, move.after);
    const alarm = nextAlarm(this.scenario, this.#state);
    if (alarm === undefined) return undefined;
    const { clock, venue } = alarm;
    const command: NamedCommand = { type: 'clockRanOut', clock, ...(venue && { venue }) };
    return this.#move({ kind: 'clock' }, command, Math.max(0, alarm.at - this.now));
  }

  #move(by: Actor, command: NamedCommand, after: number): Fact | Refusal {
    this.now += after;
    const environment = { now: this.now, random: LOT, briefOf };
    const decision = decide(this.scenario, this.#state, by, command, environment);
    if (!decision.ok) return decision.refusal;
    const seq = this.#state.seq + 1;
    const place = placeOf(command);
    const fact: Fact = {
      ...decision.fact,
      ...place,
      seq,
      at: this.now,
      by,
      commandId: `walk-${seq}`,
    };
    this.#state = step(this.scenario, this.#state, fact);
    this.facts.push(fact);
    return fact;
  }
}

export const isFact = (answer: Fact | Refusal | undefined): answer is Fact =>
  answer !== undefined && 'seq' in answer;
