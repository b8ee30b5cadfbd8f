import { type AnyStateMachine, type StateValue, transition } from 'xstate';

/**
 * The machines hold phases only, and the room keeps them as plain values; so a question to a machine
 * depends on nothing but (machine, value, event), and each answer is worked out once.
 */
const answers = new WeakMap<AnyStateMachine, Map<string, StateValue | undefined>>();

/** The value that an event leads to, or undefined where the machine does not accept it. */
export function advance(
  machine: AnyStateMachine,
  value: StateValue,
  event: string,
): StateValue | undefined {
  const key = `${typeof value === 'string' ? value : JSON.stringify(value)}>${event}`;
  let known = answers.get(machine);
  if (known === undefined) {
    known = new Map();
    answers.set(machine, known);
  }
  if (known.has(key)) return known.get(key);
  const answer = ask(machine, value, event);
  known.set(key, answer);
  return answer;
}

/** Whether the machine accepts the event now. */
export function accepts(machine: AnyStateMachine, value: StateValue, event: string): boolean {
  return advance(machine, value, event) !== undefined;
}

function ask(machine: AnyStateMachine, value: StateValue, event: string): StateValue | undefined {
  const before = machine.resolveState({ value, context: {} });
  if (!before.can({ type: event })) return undefined;
  const [after] = transition(machine, before, { type: event });
  return after.value;
}
