import type { PromisedChange } from '../../procedure/deals/act.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { draftOf } from '../../procedure/texts/drafts.ts';
import { changeProblem } from '../../procedure/texts/text-changes.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import { departure } from '../../scenario/departure.ts';
import { heartStruck } from '../../scenario/matters.ts';
import { once, oncePerPair } from '../../scenario/once.ts';
import { crossedRedLines } from '../../scenario/red-lines.ts';
import type {
  Choice,
  Draft,
  DraftId,
  PublicScenario,
  SeatContent,
} from '../../scenario/scenario.ts';
import { contentFor, crossedBy } from '../../scenario/text-worth.ts';
import { NEGLIGIBLE, YES_ABOVE } from '../../scenario/utility.ts';
import { adviseVote } from '../advice.ts';
import { roomAsIf } from './as-if.ts';
import { A_HEART } from './threat.ts';

/** A change of one paragraph, and what a delegation would think of the text with it. */
export interface Weighed {
  readonly draft: DraftId;
  readonly change: PromisedChange;
  /** How it would then vote on the text, by its instructions. */
  readonly choice: Choice;
  /** How much better the text would be for it, on the scale of utilities. */
  readonly gain: number;
}

/** A name on a list says more than a vote: to sponsor takes a text that one would vote for with some to spare. */
export const SPONSORS_ABOVE = YES_ABOVE + 0.15;
/** How many changes a delegation thinks of at a time. */
const CANDIDATES = 12;
/** A change that brings less than this is not worth asking for. */
const WORTH_ASKING = 0.01;
/** One that would move no vote is named for less: it costs who hears of it nothing to have heard it. */
const WORTH_NAMING = 0.005;

/** A change that would make sense in a text, and the room as it would be with it. */
interface Thinkable {
  readonly change: PromisedChange;
  readonly asIf: Room;
}

/** The changes that would make sense in a text now: other words that are ready, or that a paragraph goes. */
const thinkableIn = oncePerPair((scenario: PublicScenario, room: Room) =>
  once(({ id }: Draft): readonly Thinkable[] =>
    changesOf(scenario, room, id).map((change) => ({
      change,
      asIf: roomAsIf(scenario, room, id, [change]),
    })),
  ),
);

function changesOf(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly PromisedChange[] {
  const text = textOf(scenario, room, draft);
  return text
    .flatMap(({ id: paragraph, alternatives, kind }): readonly PromisedChange[] => [
      ...alternatives.map(
        ({ id }) => ({ kind: 'alternative', paragraph, alternative: id }) as const,
      ),
      ...(kind === 'OP' ? [{ kind: 'delete', paragraph } as const] : []),
    ])
    .filter((change) => changeProblem(scenario, draft, text, change) === undefined);
}

/** The changes of a text that would bring a delegation most, the best first; none that bring it nothing. */
export function bestChanges(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: DraftId,
): readonly (Weighed & Thinkable)[] {
  const subject = { kind: 'draft', draft } as const;
  const now = adviseVote(scenario, room, knowledge, subject).utility;
  return thinkableIn(
    scenario,
    room,
  )(draftOf(scenario, draft))
    .map(({ change, asIf }): Weighed & Thinkable => {
      const { choice, utility } = adviseVote(scenario, asIf, knowledge, subject);
      return { draft, change, asIf, choice, gain: utility - now };
    })
    .filter(({ gain }) => gain > WORTH_ASKING)
    .sort((one, other) => other.gain - one.gain)
    .slice(0, CANDIDATES);
}

const WARMTH: Readonly<Record<Choice, number>> = { no: 0, abstain: 1, yes: 2 };

/** Whether one vote is friendlier to a text than another. */
export const isWarmer = (one: Choice, other: Choice): boolean => WARMTH[one] > WARMTH[other];

/**
 * The smallest change that would make a delegation's vote friendlier; undefined where no single one would. It speaks
 * of no vote for a text that would still cross one of its red lines.
 */
export function changeThatMoves(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: DraftId,
): Weighed | undefined {
  const { choice } = adviseVote(scenario, room, knowledge, { kind: 'draft', draft });
  const crosses = (asIf: Room): boolean =>
    crossedRedLines(knowledge.instructions, textOf(scenario, asIf, draft)).length > 0;
  return bestChanges(scenario, room, knowledge, draft)
    .filter((weighed) => isWarmer(weighed.choice, choice))
    .filter((weighed) => weighed.choice !== 'yes' || !crosses(weighed.asIf))
    .at(-1);
}

/**
 * The smallest change for which a delegation that would vote for a text would also sponsor it; undefined where
 * it would as the text stands, and where no single change would do.
 */
export function changeForName(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: DraftId,
): Weighed | undefined {
  const subject = { kind: 'draft', draft } as const;
  const now = adviseVote(scenario, room, knowledge, subject).utility;
  if (now >= SPONSORS_ABOVE) return undefined;
  return bestChanges(scenario, room, knowledge, draft)
    .filter(
      ({ gain, asIf }) =>
        now + gain >= SPONSORS_ABOVE &&
        crossedRedLines(knowledge.instructions, textOf(scenario, asIf, draft)).length === 0,
    )
    .at(-1);
}

/**
 * The change that would serve a delegation best for how little it asks of a text, whatever that does to its vote;
 * undefined where none would serve it. It asks for nothing that strikes the heart or crosses a line of its own.
 */
export function changeThatServes(
  scenario: PublicScenario,
  room: Room,
  { instructions }: SeatContent,
  draft: DraftId,
): PromisedChange | undefined {
  const tabled = draftOf(scenario, draft);
  const before = textOf(scenario, room, draft);
  const worthOf = contentFor(instructions)(tabled);
  const now = worthOf(before).worth;
  let best: { readonly change: PromisedChange; readonly value: number } | undefined;
  for (const { change, asIf } of thinkableIn(scenario, room)(tabled)) {
    const after = textOf(scenario, asIf, draft);
    const gain = worthOf(after).worth - now;
    if (gain <= WORTH_NAMING || heartStruck(before, after) >= A_HEART) continue;
    if (crossedBy(instructions, after) > crossedBy(instructions, before)) continue;
    const value = gain / departure(before, after);
    // Of two that are worth the same that of the later paragraph is named.
    if (best === undefined || value >= best.value - NEGLIGIBLE) best = { change, value };
  }
  return best?.change;
}
