import { sightOf } from '../../shared/procedure/kernel/sight.ts';
import type { Actor } from '../../shared/procedure/kernel/state.ts';
import {
  glanceAt,
  MOVE_TYPES,
  type MoveType,
  thinkable,
} from '../../shared/procedure/road/enumerate.ts';
import { mayDo } from '../../shared/procedure/road/may-do.ts';
import { type Command, MOVES } from '../../shared/procedure/road/moves.ts';
import { door, facilitator, person, seat, type TestSession } from '../fixtures/session.ts';

/** A move that somebody makes, by its name in the matrix. */
export interface Tried {
  readonly name: string;
  readonly by: Actor;
  readonly command: Command;
  /** The rule that refuses it; undefined: it is allowed. */
  readonly refusedBy?: string;
}

/** Moves whose kind is told apart by what they ask. */
function nameOf(command: Command): string {
  if (command.type === 'raiseMotion') return `${command.type} ${command.matter.kind}`;
  if (command.type === 'raisePoint') return `${command.type} ${command.matter}`;
  if (command.type === 'takeStance') return `${command.type} ${command.stance.kind}`;
  return command.type;
}

/** People and the facilitator come and go in the same way whatever is under way. */
const OF_PEOPLE: readonly MoveType[] = [
  'join',
  'drop',
  'comeBack',
  'readBrief',
  'takeSeat',
  'leaveSeat',
  'askToShare',
  'stopAsking',
  'letShare',
  'declineToShare',
  'assignSeat',
  'releaseSeat',
  'removePerson',
  'removeUnseated',
  'nameLeader',
  'coverChair',
  'handBackChair',
];

/** Talk is no move of the meeting: whatever is under way, it is as open as its phase. */
const isTalk = (type: MoveType): boolean => MOVES[type].topic === 'talk';

/** Every move that can be thought of in a session, by everybody who might make it, with its verdict. */
export function tryEverything({ open, state }: TestSession): readonly Tried[] {
  const actors: readonly Actor[] = [
    facilitator,
    ...open.delegations.map(({ id }) => seat(id)),
    door,
    person('p1'),
  ];
  const types = MOVE_TYPES.filter((type) => !OF_PEOPLE.includes(type) && !isTalk(type));
  return types.flatMap((type) => {
    const moves: readonly Command[] = thinkable(type, glanceAt(open, state));
    return moves.flatMap((command) =>
      actors.map((by): Tried => {
        const verdict = mayDo(open, sightOf(state, by), by, command);
        const move = { name: nameOf(command), by, command };
        return verdict.may ? move : { ...move, refusedBy: verdict.refusal.rule };
      }),
    );
  });
}

/** Rules that only say that somebody else makes such a move. */
const NOT_YOURS: readonly string[] = ['SES-2', 'SEA-6', 'NET-4'];

/** For each kind of move: allowed to somebody, or the rule that most often refuses it. */
export function verdicts(tried: readonly Tried[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of new Set(tried.map((each) => each.name))) {
    const all = tried.filter((each) => each.name === name);
    const rules = all.flatMap(({ refusedBy }) => refusedBy ?? []);
    const told = rules.filter((rule) => !NOT_YOURS.includes(rule));
    const isAllowed = rules.length < all.length;
    found.set(name, isAllowed ? 'allowed' : mostOf(told.length === 0 ? rules : told));
  }
  return found;
}

function mostOf(rules: readonly string[]): string {
  const count = (rule: string) => rules.filter((other) => other === rule).length;
  const [most] = [...new Set(rules)].sort(
    (one, other) => count(other) - count(one) || one.localeCompare(other),
  );
  return most ?? 'none';
}
