import type { AnyStateMachine, EventFromLogic } from 'xstate';
import { accepts, advance } from './advance.ts';

/** A machine whose value is one word, as the room keeps it. */
export interface Phases<Phase extends string, Event extends string> {
  /** Whether the machine takes the event now. */
  accepts(phase: Phase, event: Event): boolean;
  /** The phase after an event. Throws where the machine does not take it: the log is broken. */
  after(phase: Phase, event: Event): Phase;
}

/** Reads a machine's value in the room's own words; `Phase` names those in which it can stand there. */
export function phasesOf<Phase extends string>() {
  return <M extends AnyStateMachine>(machine: M): Phases<Phase, EventFromLogic<M>['type']> => ({
    accepts: (phase, event) => accepts(machine, phase, event),
    after: (phase, event) => {
      const next = advance(machine, phase, event);
      if (typeof next !== 'string') throw brokenLog(machine, event);
      return next as Phase;
    },
  });
}

/** What is thrown where a fact asks of a machine what it cannot do. */
export function brokenLog({ id }: AnyStateMachine, event: string): Error {
  return new Error(`The ${id} machine cannot take "${event}" now: the log is broken.`);
}
