import { isApart } from '../procedure/kernel/calendar.ts';
import { own } from '../procedure/kernel/own.ts';
import type { BallotResult, Room } from '../procedure/kernel/room.ts';
import { isAfterPlay, isMeeting, stageOf } from '../procedure/kernel/script.ts';
import type { SessionState } from '../procedure/kernel/state.ts';
import { missingFrom } from '../procedure/seating/expected.ts';
import { openingShadow, shadowOf } from '../procedure/shadow/rounds.ts';
import { draftOf } from '../procedure/texts/drafts.ts';
import type { OutcomeTier, Phase, PublicScenario, Tally } from '../scenario/scenario.ts';

/**
 * What an organiser is to look at: nobodyHere: a session has begun and nobody is in it; late: its phase is over
 * by the clock, and nobody has gone on; stuck: nothing has happened for a while; chairGone: the system presides
 * for a facilitator who is gone.
 */
export type RoomAlarm = 'nobodyHere' | 'late' | 'stuck' | 'chairGone';

/** What was decided on a text in one room, or in fact. */
export interface RoomDecision {
  /** Of the stage and the text: the same in all rooms that play the scenario. */
  readonly key: string;
  readonly stage: string;
  readonly draft: string;
  readonly outcome: 'adopted' | 'rejected' | 'tied';
  /** Left out where nothing was counted. */
  readonly tally?: Pick<Tally, 'yes' | 'no' | 'abstain'>;
  /** Of a report by consensus: how much was agreed. */
  readonly tier?: OutcomeTier;
}

/**
 * One room as its organiser sees it beside the others: what anybody in it can see, and how many of its roster are
 * missing.
 */
export interface RoomSummary {
  readonly session: string;
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly state: 'running' | 'paused' | 'over';
  readonly phase: Phase;
  readonly people: number;
  /** How many of them are here just now. */
  readonly here: number;
  /** How many of its roster have not come; left out without one, and never who. */
  readonly missing?: number;
  readonly alarms: readonly RoomAlarm[];
  readonly decisions: readonly RoomDecision[];
  /** Collective stability under the shadow of cyber war, in steps of five (SHA-6); left out where it is not played. */
  readonly stability?: number;
}

/** After so long without anything a meeting is stuck, in ms. */
const STUCK_MS = 300_000;

/** How it is with a session that is awake; `now` in ms since 1970. */
export function roomSummary(
  scenario: PublicScenario,
  state: SessionState,
  now: number,
): Omit<RoomSummary, 'session' | 'code' | 'scenario'> {
  const { room, people, roster } = state;
  const here = Object.values(people).filter(({ online }) => online).length;
  const isOver = isAfterPlay(room.phase);
  return {
    title: room.title || scenario.title,
    state: isOver ? 'over' : room.paused === undefined ? 'running' : 'paused',
    phase: room.phase,
    people: room.people,
    here,
    ...(roster && { missing: missingFrom(roster, people).length }),
    alarms: isHeldNow(room) ? alarmsOf(state, here, now) : [],
    decisions: decisionsIn(scenario, state),
    ...stabilityIn(scenario, room),
  };
}

function stabilityIn(scenario: PublicScenario, room: Room): Pick<RoomSummary, 'stability'> {
  const model = shadowOf(scenario, room);
  if (model === undefined) return {};
  return { stability: (room.shadow ?? openingShadow(model)).stability };
}

/** Whether people should be there now: not in the lobby, nor between sittings, nor when it is over. */
const isHeldNow = (room: Room): boolean =>
  room.phase !== 'lobby' && !isAfterPlay(room.phase) && !isApart(room);

function alarmsOf({ room, at }: SessionState, here: number, now: number): readonly RoomAlarm[] {
  const { clocks, paused, chairCovered } = room;
  const isLate = paused === undefined && clocks.phase !== undefined && clocks.phase.endsAt < now;
  const isStuck = paused === undefined && isMeeting(room) && now - at > STUCK_MS;
  return [
    ...(here === 0 ? (['nobodyHere'] as const) : []),
    ...(isLate ? (['late'] as const) : []),
    ...(isStuck ? (['stuck'] as const) : []),
    ...(chairCovered ? (['chairGone'] as const) : []),
  ];
}

/** The last word on each text at each stage: votes on whole texts, and what came of reports. */
function decisionsIn(scenario: PublicScenario, { room }: SessionState): readonly RoomDecision[] {
  const votes = new Map<string, RoomDecision>();
  for (const result of Object.values(room.results)) {
    if (result.subject.kind !== 'draft') continue;
    const decided = decisionOf(scenario, result, result.subject.draft);
    votes.set(decided.key, decided);
  }
  const reports = scenario.stages.flatMap((stage): readonly RoomDecision[] => {
    const outcome = own(room.outcomes, stage.id);
    if (outcome === undefined) return [];
    const { draft, adopted, tier } = outcome;
    return [
      {
        key: `${stage.id}/${draft}`,
        stage: stage.name,
        draft: draftOf(scenario, draft).shortName,
        outcome: adopted ? 'adopted' : 'rejected',
        tier,
      },
    ];
  });
  return [...votes.values(), ...reports];
}

function decisionOf(
  scenario: PublicScenario,
  { stage: index, outcome, how, tally }: BallotResult,
  draft: string,
): RoomDecision {
  const stage = stageOf(scenario, { stage: index });
  return {
    key: `${stage.id}/${draft}`,
    stage: stage.name,
    draft: draftOf(scenario, draft).shortName,
    outcome,
    ...(how !== 'withoutVote' && { tally }),
  };
}
