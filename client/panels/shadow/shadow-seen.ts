import type { Room } from '../../../shared/procedure/kernel/room.ts';
import {
  AT_FIRST,
  comingRound,
  openingShadow,
  shadowOf,
} from '../../../shared/procedure/shadow/rounds.ts';
import type { ClosedRound, SeatShadow, Shadow } from '../../../shared/procedure/shadow/shadow.ts';
import type {
  PublicScenario,
  RoundId,
  ShadowIncident,
  ShadowModel,
  ShadowRound,
} from '../../../shared/scenario/scenario.ts';
import { t as stageWords } from '../../scene/model/words.ts';
import type { SessionSeen } from '../../sight/session-seen.ts';
import { t } from './words.ts';

/** The shadow of cyber war as a page sees it. */
export interface ShadowSeen {
  readonly model: ShadowModel;
  readonly shadow: Shadow;
  /** The round that closes next; undefined after the last. */
  readonly coming: ShadowRound | undefined;
  /** What the own seat does; as at first where it has done nothing. */
  readonly ours: SeatShadow;
  /** Set for the facilitator who plays the seat: what it did before they chose is not shown to them (SEA-23). */
  readonly isStandIn: boolean;
}

/** Undefined where the session does not play it. */
export function shadowSeen({ store, scenario, room }: SessionSeen): ShadowSeen | undefined {
  const model = shadowOf(scenario, room);
  if (model === undefined) return undefined;
  return {
    model,
    shadow: room.shadow ?? openingShadow(model),
    coming: comingRound(scenario, room),
    ours: store.desk.value?.shadow ?? AT_FIRST,
    isStandIn: store.desk.value?.before !== undefined,
  };
}

/** The rounds that have closed, the first first. */
export const closedRounds = ({
  rounds,
}: Pick<Shadow, 'rounds'>): readonly (ClosedRound & {
  readonly id: RoundId;
})[] =>
  Object.entries(rounds)
    .map(([id, round]) => ({ id, ...round }))
    .toSorted((one, other) => one.order - other.order);

/** Which round comes next, by its number among those that are played. */
export const comingOrder = ({ rounds }: Pick<Shadow, 'rounds'>): number =>
  Object.keys(rounds).length + 1;

/** One of the scenario's incidents, by its name. */
export const incidentOf = ({ incidents }: ShadowModel, kind: string): ShadowIncident | undefined =>
  incidents.find(({ id }) => id === kind);

/** What weighs more for who was struck by it, by the names of the issues. */
export const issuesMoved = (
  { issues }: Pick<PublicScenario, 'issues'>,
  incident: ShadowIncident | undefined,
): readonly string[] =>
  (incident?.moves ?? []).flatMap(
    ({ issue, salience }) =>
      (salience > 0 ? issues.find(({ id }) => id === issue)?.name : undefined) ?? [],
  );

/** A meter’s way since the round before, in words. */
export const movedInWords = (before: number, now: number): string =>
  t('meter.moved', movedBetween(before, now));

/** Which way a meter has gone, and how far. */
export const movedBetween = (before: number, now: number) => ({
  moved: now > before ? ('up' as const) : now < before ? ('down' as const) : ('same' as const),
  by: Math.abs(now - before),
});

/** The national interest before the first round that is shown: as it began, or nought where it is told as moved (SEA-23). */
export const interestBefore = ({ model, ours }: ShadowSeen): number =>
  ours.unseen === undefined ? model.begins.interest : 0;

/** When the round that is coming closes, in words. */
export function closesWhen(room: Room, { shadow, model, coming }: ShadowSeen): string {
  if (coming === undefined) return t('over');
  const round = comingOrder(shadow);
  // Rounds that were skipped are none any more.
  const rounds = round + model.rounds.length - 1 - model.rounds.indexOf(coming);
  if (room.shadow?.overdue?.round === coming.id) return t('when.soon', { round, rounds });
  return t('when', {
    round,
    rounds,
    share: Math.round(coming.share * 100),
    phase: stageWords(`phase.${coming.phase}`),
  });
}
