import type { HouseRules } from '../../scenario/scenario.ts';
import { type DiagramRegion, diagramOf } from '../kernel/diagram.ts';
import { isHouseRule } from '../kernel/house-rules.ts';
import type { ShownMachine, UnderWay } from '../kernel/procedure.ts';
import type { Room } from '../kernel/room.ts';
import type { RuleId } from '../kernel/rules.ts';
import { type Machines, PROCEDURES } from './procedures.ts';

export type ProcedureName = keyof Machines;

const SHOWN: { readonly [Name in ProcedureName]: ShownMachine } = Object.assign(
  {},
  ...Object.values(PROCEDURES).map(({ machines }) => machines),
);

/** One thing of every machine that can be shown, by name. */
const ofEach = <Key extends keyof ShownMachine>(
  key: Key,
): { readonly [Name in ProcedureName]: Machines[Name][Key] & ShownMachine[Key] } =>
  Object.assign({}, ...Object.entries(SHOWN).map(([name, shown]) => ({ [name]: shown[key] })));

/** The machines that can be shown, by name. */
export const MACHINES = ofEach('machine');

/** The rules that speak of each state of each machine: what may happen there, and how it ends. */
export const RULES_AT: {
  readonly [Name in ProcedureName]: Readonly<Record<string, readonly RuleId[]>>;
} = ofEach('rulesAt');

/** A procedure that is under way in the room, and where it stands. */
export interface ProcedureUnderWay extends UnderWay {
  readonly name: ProcedureName;
}

/** What the moment is about, the most telling first; the session and the drafts are always among them. */
const TOLD: readonly ProcedureName[] = [
  'point',
  'housePoint',
  'caucus',
  'ballot',
  'motion',
  'amendment',
  'division',
  'consensus',
  'floor',
  'session',
  'draft',
];

/**
 * The procedures that are under way in the room. The first is the one that the moment is about; the
 * course of the session and the life of each draft are always among them.
 */
export const proceduresUnderWay = (room: Room): readonly ProcedureUnderWay[] =>
  TOLD.flatMap((name) => SHOWN[name].underWay(room).map((present) => ({ name, ...present })));

/** The diagrams of a procedure, the present state marked. */
export const regionsOf = ({ name, value }: ProcedureUnderWay): readonly DiagramRegion[] =>
  diagramOf(MACHINES[name], value);

/**
 * The rules of a procedure, in two parts: those of the states it stands in, and all its others.
 * House rules are among them only where the session plays by them.
 */
export function governingRules(
  name: ProcedureName,
  present: readonly string[],
  houseRules: HouseRules,
): { readonly now: readonly RuleId[]; readonly elsewhere: readonly RuleId[] } {
  const rulesAt = RULES_AT[name];
  const isPlayed = (rule: RuleId) => houseRules === 'mun' || !isHouseRule(rule);
  const now = new Set(present.flatMap((state) => rulesAt[state] ?? []).filter(isPlayed));
  const all = new Set(Object.values(rulesAt).flat().filter(isPlayed));
  return { now: [...now], elsewhere: [...all].filter((rule) => !now.has(rule)) };
}
