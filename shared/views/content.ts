import { withoutFiles } from '../scenario/capital.ts';
import type {
  Forum,
  PublicScenario,
  RecordContent,
  Scenario,
  SeatContent,
  SeatId,
  Stage,
} from '../scenario/scenario.ts';

/** The unchanging content that anybody may have: everything but briefs, anchors, the record and what it shows. */
export function publicContent(scenario: Scenario): PublicScenario {
  const {
    instructions,
    record,
    outcomes,
    anchors,
    stanceAnchors,
    attendance,
    blocking,
    rivalStatements,
    history,
    debrief,
    ...open
  } = scenario;
  return open;
}

/** What is told of a scenario where one is chosen. */
export interface ScenarioCard
  extends Pick<
    PublicScenario,
    | 'id'
    | 'hash'
    | 'title'
    | 'subtitle'
    | 'summary'
    | 'players'
    | 'card'
    | 'runsOfShow'
    | 'coreSeats'
    | 'houseRules'
  > {
  /** What each of its stages goes through, by which its runs of show are reckoned. */
  readonly stages: readonly Pick<Stage, 'venue' | 'phases'>[];
  /** How many delegations it has. */
  readonly seats: number;
  /** Where it ends: a forum that votes, or one that decides by consensus. */
  readonly forum: Forum;
  /** Whether there is a film of what really happened. */
  readonly hasHistory: boolean;
}

/** The card of a scenario. Throws where it has no stage. */
export function scenarioCard(scenario: Scenario): ScenarioCard {
  const { id, hash, title, subtitle, summary, players, card, runsOfShow, coreSeats, houseRules } =
    scenario;
  const last = scenario.stages.at(-1);
  if (last === undefined) throw new Error(`The scenario ${id} has no stage.`);
  return {
    id,
    hash,
    title,
    subtitle,
    summary,
    players,
    ...(card && { card }),
    stages: scenario.stages.map(({ venue, phases }) => ({ phases, ...(venue && { venue }) })),
    runsOfShow,
    coreSeats,
    seats: scenario.delegations.length,
    forum: last.forum,
    hasHistory: scenario.history !== undefined,
    ...(houseRules && { houseRules }),
  };
}

/**
 * The unchanging content of one seat: its own brief and anchors, nobody else's, and
 * nothing of what capital would answer.
 * Throws where the scenario has no such seat.
 */
export function seatContent(scenario: Scenario, seat: SeatId): SeatContent {
  const instructions = scenario.instructions[seat];
  if (instructions === undefined) throw new Error(`The scenario has no seat ${seat}.`);
  const anchors: Record<string, SeatContent['anchors'][string]> = {};
  for (const { id, stage, draft, subject, paragraph } of scenario.record) {
    const anchor = scenario.anchors[id]?.[seat];
    if (anchor === undefined) continue;
    anchors[id] = { stage, draft, subject, ...(paragraph && { paragraph }), ...anchor };
  }
  const stanceAnchors: Record<string, SeatContent['stanceAnchors'][string]> = {};
  for (const { id, stage, draft } of scenario.outcomes) {
    const anchor = scenario.stanceAnchors[id]?.[seat];
    if (anchor !== undefined) stanceAnchors[id] = { stage, draft, ...anchor };
  }
  const blocking = scenario.blocking[seat];
  return {
    seat,
    instructions: withoutFiles(instructions),
    anchors,
    stanceAnchors,
    attendance: scenario.attendance[seat] ?? 1,
    ...(blocking && { blocking }),
  };
}

/** What the debrief reveals: the record as it was, and every delegation's brief. */
export function recordContent(scenario: Scenario): RecordContent {
  const { debrief, record, outcomes, rivalStatements, instructions, history } = scenario;
  const hasHistory = history !== undefined;
  return { debrief, record, outcomes, rivalStatements, instructions, hasHistory };
}
