import { latestPerPair } from '../../scenario/once.ts';
import type { PublicScenario, RoundId, ShadowModel, ShadowRound } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { isVoteUnderWay } from '../kernel/question.ts';
import type { Room } from '../kernel/room.ts';
import { isAfterPlay, isMeeting, scriptOf } from '../kernel/script.ts';
import { isVenue, roomAt } from '../kernel/venue.ts';
import { type SeatShadow, type Shadow, toldStability } from './shadow.ts';

/** SHA-1: the shadow of cyber war, where the scenario has one and the session plays it. */
export const shadowOf = (
  { shadow }: Pick<PublicScenario, 'shadow'>,
  { options }: Pick<Room, 'options'>,
): ShadowModel | undefined => (options.shadow === 'on' ? shadow : undefined);

/** What is to be seen of it before any round has closed. */
export const openingShadow = ({ begins }: ShadowModel): Shadow => ({
  stability: toldStability(begins.stability),
  rounds: {},
});

/** What a delegation has done in it before it has done anything. */
export const AT_FIRST: SeatShadow = { posture: 'restrain', past: '', interest: [] };

/** The last round that has closed, by its place in the scenario; -1 before the first. */
export const lastClosed = ({ rounds }: ShadowModel, { shadow }: Pick<Room, 'shadow'>): number =>
  rounds.findLastIndex(({ id }) => own(shadow?.rounds ?? {}, id) !== undefined);

/**
 * SHA-1 and SHA-2: the round that closes next; undefined after the last, and where the session does not
 * play the shadow. A round whose phase was skipped is none any more.
 */
export const comingRound = (scenario: PublicScenario, room: Room): ShadowRound | undefined =>
  coming(scenario, room);

/** Found once for all who ask about the same room. */
const coming = latestPerPair((scenario: PublicScenario, room: Room): ShadowRound | undefined => {
  const model = shadowOf(scenario, room);
  if (model === undefined || isAfterPlay(room.phase)) return undefined;
  const last = lastClosed(model, room);
  return model.rounds.find(
    (each, index) =>
      index > last && (room.shadow?.overdue?.round === each.id || isAhead(scenario, room, each)),
  );
});

/** Whether the phase of a round is still to come, or goes on. */
function isAhead(scenario: PublicScenario, room: Room, round: ShadowRound): boolean {
  const stage = scenario.stages.findIndex(({ id }) => id === round.stage);
  const venue = scenario.stages[stage]?.venue;
  if (venue !== undefined && !isVenue(room, venue)) return false;
  const there = roomAt(room, venue);
  const script = scriptOf(scenario, venue);
  const placeOf = (at: { readonly phase: string; readonly stage: number }): number =>
    script.findIndex((step) => step.phase === at.phase && step.stage === at.stage);
  return placeOf({ phase: round.phase, stage }) >= placeOf(there);
}

/** Whether a round belongs to the phase that goes on here. */
export const isOfPhase = (scenario: PublicScenario, room: Room, round: ShadowRound): boolean =>
  round.phase === room.phase && scenario.stages[room.stage]?.id === round.stage;

/** The round that can close here now, by hand or by the clock. */
export function openRound(scenario: PublicScenario, room: Room): ShadowRound | undefined {
  const round = comingRound(scenario, room);
  if (round === undefined || !isMeeting(room)) return undefined;
  const isOverdue = room.shadow?.overdue?.round === round.id;
  return isOverdue || isOfPhase(scenario, room, round) ? round : undefined;
}

/** What the clock closes next, and when (ms since 1970). */
export interface DueRound {
  readonly id: RoundId;
  readonly at: number;
}

/** SHA-2: when the round that is open here closes; undefined while a vote or a suspension keeps it out. */
export function dueRound(scenario: PublicScenario, room: Room): DueRound | undefined {
  if (room.suspended !== undefined || isVoteUnderWay(room)) return undefined;
  const round = openRound(scenario, room);
  if (round === undefined) return undefined;
  const { overdue } = room.shadow ?? {};
  // A meeting that was taken back to the phase of the round has its time again.
  if (overdue?.round === round.id && !isOfPhase(scenario, room, round)) {
    return { id: round.id, at: overdue.since };
  }
  const { phase } = room.clocks;
  return (
    phase && {
      id: round.id,
      at: Math.round(phase.endsAt - phase.totalMs * (1 - round.share)),
    }
  );
}
