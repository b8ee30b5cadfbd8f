import type { SeatId } from '../../scenario/scenario.ts';
import { presentStates } from '../kernel/diagram.ts';
import type { Room } from '../kernel/room.ts';
import type { RuleId } from '../kernel/rules.ts';
import { governingRules } from '../road/governing-rules.ts';
import { type ProcedureName, proceduresUnderWay, regionsOf } from '../road/under-way.ts';

/** What keeps a delegation from taking part: it cannot hear, it needs a break, or something in the room. */
export type PrivilegeNeed = 'hearing' | 'break' | 'comfort';

/** Where the procedure stands, as the rule book knows it, and the rules that govern it there. */
export interface Standing {
  readonly procedure: ProcedureName;
  /** Each region of the procedure with the state that it stands in, such as 'ballot.inProgress'. */
  readonly states: readonly string[];
  readonly rules: readonly RuleId[];
}

/** What the Chair says to a point: words of its own, or where the rule book says that things stand. */
export type ChairAnswer = { readonly words: string } | Standing;

/** A point that only the house rules know, and where it stands. */
export type HousePoint = {
  readonly by: SeatId;
  readonly phase: 'raised' | 'answered';
  readonly answer?: ChairAnswer;
} & (
  | { readonly kind: 'privilege'; readonly need: PrivilegeNeed }
  | { readonly kind: 'inquiry'; readonly question: string }
);

/** MUN-8 and MUN-9: only that one cannot hear interrupts a speaker; other points wait for the end of the speech. */
export const waitsForSpeech = ({ floor }: Room, point: HousePoint): boolean =>
  point.phase === 'raised' &&
  floor.podium !== 'empty' &&
  (point.kind === 'inquiry' || point.need !== 'hearing');

/** How many rules an answer names: as many as one can take in. */
const RULES_NAMED = 4;

/** MUN-8: how the system in the Chair answers a question on the procedure. */
export function standingOf(room: Room): Standing {
  const first = proceduresUnderWay(room).find(({ name }) => name !== 'housePoint');
  if (first === undefined) throw new Error('No procedure is under way: the log is broken.');
  const regions = regionsOf(first);
  const { now } = governingRules(first.name, presentStates(regions), room.options.houseRules);
  return {
    procedure: first.name,
    states: regions.flatMap(({ id, states }) =>
      states.filter(({ isPresent }) => isPresent).map((state) => `${id}.${state.id}`),
    ),
    rules: now.slice(0, RULES_NAMED),
  };
}
