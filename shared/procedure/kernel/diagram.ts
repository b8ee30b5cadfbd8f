import type { AnyStateMachine, StateValue } from 'xstate';

/** A state of a machine, as a diagram shows it. */
export interface DiagramState {
  readonly id: string;
  readonly isPresent: boolean;
  /** Nothing leads on from it. */
  readonly isLast: boolean;
}

/** A way from one state to another; `from` and `to` are the same where the machine stays. */
export interface DiagramWay {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** One drawing: a whole machine, or one of the regions that a machine keeps side by side. */
export interface DiagramRegion {
  /** `ballot`, or `floor.podium` for a region of a machine that has several. */
  readonly id: string;
  /** In the order in which the machine declares them, which is the order of the procedure. */
  readonly states: readonly DiagramState[];
  readonly ways: readonly DiagramWay[];
}

/** The states that the regions stand in. */
export const presentStates = (regions: readonly DiagramRegion[]): readonly string[] =>
  regions.flatMap(({ states }) => states.filter(({ isPresent }) => isPresent).map(({ id }) => id));

/** What a diagram reads of a machine's node. */
interface Node {
  readonly key: string;
  readonly type: string;
  readonly states: Readonly<Record<string, Node>>;
  readonly transitions: ReadonlyMap<
    string,
    readonly { readonly target: readonly Node[] | undefined }[]
  >;
}

/**
 * The graph of a machine, read from the machine itself, with its present value marked; one region,
 * or several for a machine whose parts run side by side. Throws for a machine with states inside
 * states, which no diagram could show flat.
 */
export function diagramOf(machine: AnyStateMachine, value: StateValue): readonly DiagramRegion[] {
  const root: Node = machine.root;
  if (root.type !== 'parallel') return [regionOf(machine.id, root, value)];
  return Object.values(root.states).map((part) =>
    regionOf(
      `${machine.id}.${part.key}`,
      part,
      typeof value === 'string' ? undefined : value[part.key],
    ),
  );
}

function regionOf(id: string, node: Node, present: StateValue | undefined): DiagramRegion {
  const nodes = Object.values(node.states);
  const nested = nodes.find(({ states }) => Object.keys(states).length > 0);
  if (nested !== undefined) {
    throw new Error(
      `The state ${id}.${nested.key} has states of its own: it cannot be drawn flat.`,
    );
  }
  const ways = nodes.flatMap(waysFrom);
  return {
    id,
    states: nodes.map(({ key }) => ({
      id: key,
      isPresent: key === present,
      isLast: !ways.some((way) => way.from === key),
    })),
    ways,
  };
}

function waysFrom({ key, transitions }: Node): readonly DiagramWay[] {
  return [...transitions].flatMap(([event, targets]) =>
    targets.map(({ target }) => ({ from: key, to: target?.[0]?.key ?? key, event })),
  );
}
