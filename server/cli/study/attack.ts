import { A_HEART } from '../../../shared/delegates/bargaining/threat.ts';
import type { Trial } from '../../../shared/delegates/simulate.ts';
import type { PromisedChange } from '../../../shared/procedure/deals/act.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { placedText } from '../../../shared/procedure/texts/texts.ts';
import { dice } from '../../../shared/scenario/dice.ts';
import { heartStruck, utilityOfMatter } from '../../../shared/scenario/matters.ts';
import type { Draft, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { NO_BELOW } from '../../../shared/scenario/utility.ts';

/** An amendment that somebody is made to move. */
export interface Attack extends Trial {
  readonly command: Extract<SeatCommand, { type: 'proposeAmendment' }>;
}

/** In so many of all sessions a text is attacked. */
const SHARE = 0.5;

/**
 * The amendment at the heart of a text that a session is to have, by its seed: of one of its drafts, moved in
 * the informals by a core seat that does not stand with the text; undefined in the other half of sessions, and
 * where nothing is voted on.
 */
export function attackIn(scenario: Scenario, seed: number): Attack | undefined {
  if (dice(seed, 'attack', 'happens') >= SHARE) return undefined;
  const drafts = scenario.drafts.filter(({ kind }) => kind === 'resolution');
  const draft = pick(drafts, dice(seed, 'attack', 'draft'));
  if (draft === undefined) return undefined;
  const mover = pick(strangersTo(scenario, draft), dice(seed, 'attack', 'mover'));
  if (mover === undefined) return undefined;
  const change = pick(blowsAt(scenario, draft, mover), dice(seed, 'attack', 'change'));
  if (change === undefined) return undefined;
  return {
    phase: 'informals',
    seat: mover,
    command: { type: 'proposeAmendment', draft: draft.id, changes: [change] },
  };
}

function pick<Thing>(things: readonly Thing[], lot: number): Thing | undefined {
  return things[Math.floor(lot * things.length)];
}

/** Core seats that neither sponsor a draft nor are loyal to its pole. */
function strangersTo(scenario: Scenario, { sponsors, pole }: Draft): readonly SeatId[] {
  return scenario.coreSeats.filter(
    (seat) =>
      !sponsors.some((each) => each.seat === seat) &&
      (pole === undefined || (scenario.instructions[seat]?.loyalty[pole] ?? 0) < LOYAL),
  );
}

/** Who is so loyal to a pole belongs to it. */
const LOYAL = 0.5;

/** What can be taken out of a text, or put in its place, that strikes its heart and that its leader would vote against. */
function blowsAt(scenario: Scenario, draft: Draft, mover: SeatId): readonly PromisedChange[] {
  const blows = draft.paragraphs
    .filter(({ kind }) => kind === 'OP')
    .flatMap(({ id: paragraph, alternatives }): readonly PromisedChange[] => [
      { kind: 'delete', paragraph },
      ...alternatives.map(
        ({ id: alternative }) => ({ kind: 'alternative', paragraph, alternative }) as const,
      ),
    ]);
  return blows.filter((change) => strikes(scenario, draft, mover, change));
}

function strikes(scenario: Scenario, draft: Draft, mover: SeatId, change: PromisedChange): boolean {
  const leader = draft.sponsors[0]?.seat ?? '';
  const instructions = scenario.instructions[leader];
  if (instructions === undefined) return false;
  const changed =
    change.kind === 'delete'
      ? ({ place: 'dropped' } as const)
      : { alternative: change.alternative };
  const before = draft.paragraphs;
  const after = placedText(draft, { [change.paragraph]: changed }).filter(
    ({ place }) => place === 'report',
  );
  if (heartStruck(before, after) < A_HEART) return false;
  const about = {
    draft,
    wanted: before,
    sponsors: draft.sponsors.map(({ seat }) => seat),
    room: scenario,
  };
  const matter = { kind: 'changes', before, after, mover } as const;
  return utilityOfMatter({ seat: leader, instructions, residual: 0 }, about, matter) < NO_BELOW;
}
