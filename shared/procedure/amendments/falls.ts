import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import { drop } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { changeProblem, leavesNothing } from '../texts/text-changes.ts';
import { textOf } from '../texts/texts.ts';
import type { TextChange } from '../texts/words.ts';
import {
  type Amendment,
  type AmendmentId,
  type ChangeNumber,
  type Fall,
  moveAmendment,
  type Skipped,
  type SkipReason,
  standingChanges,
} from './amendment.ts';
import { pendingAmendments } from './amendment-order.ts';
import { presentAmendment, withAmendment } from './present.ts';

/** Takes out of the pending amendments what has just been decided otherwise; `by`, where an amendment did it. */
export function settled(
  state: SessionState,
  scenario: PublicScenario,
  draft: DraftId,
  by?: AmendmentId,
): SessionState {
  const byWhom = by === undefined ? {} : { by };
  const first = firstToFall(state.room, scenario, draft, by);
  if (first === undefined) return state;
  const { id, number, because } = first;
  const why = { because, ...byWhom };
  const fallen =
    number === undefined ? skipped(state, id, why) : withoutChange(state, id, number, why);
  return settled(fallen, scenario, draft, by);
}

/** The first change that falls; without a number the amendment as a whole. */
function firstToFall(
  room: Room,
  scenario: PublicScenario,
  draft: DraftId,
  by: AmendmentId | undefined,
): { id: AmendmentId; number?: ChangeNumber; because: SkipReason } | undefined {
  for (const id of pendingAmendments(room, draft)) {
    const amendment = presentAmendment(room, id);
    if (emptiesText(room, scenario, amendment)) return { id, because: 'emptiesText' };
    for (const [number, change] of standingChanges(amendment)) {
      const because = whyFalls(room, scenario, amendment, change, by);
      if (because !== undefined) return { id, number, because };
    }
  }
  return undefined;
}

function whyFalls(
  room: Room,
  scenario: PublicScenario,
  amendment: Amendment,
  change: TextChange,
  by: AmendmentId | undefined,
): SkipReason | undefined {
  const { draft, parent } = amendment;
  if (parent !== undefined && !standsInParent(room, parent, amendment)) return 'parentGone';
  const decided = by === undefined ? undefined : own(room.amendments, by);
  if (decided?.status === 'adopted' && decidesOn(decided, amendment, change)) return 'contradicts';
  return parent === undefined
    ? changeProblem(scenario, draft, textOf(scenario, room, draft), change)
    : undefined;
}

/** All that it deletes, taken together, would leave nothing operative. */
function emptiesText(room: Room, scenario: PublicScenario, amendment: Amendment): boolean {
  const changes = standingChanges(amendment).map(([, change]) => change);
  return (
    amendment.parent === undefined &&
    changes.filter(({ kind }) => kind === 'delete').length > 1 &&
    leavesNothing(textOf(scenario, room, amendment.draft), changes)
  );
}

/** Whether what a sub-amendment would reword is still proposed. */
function standsInParent(room: Room, id: AmendmentId, { parentChange }: Amendment): boolean {
  const parent = own(room.amendments, id);
  return (
    parent?.status === 'pending' &&
    standingChanges(parent).some(([number]) => number === parentChange)
  );
}

/** Whether an adopted amendment has decided on the same paragraph, or the same change of the same parent. */
const decidesOn = (decided: Amendment, { parent, parentChange }: Amendment, change: TextChange) =>
  decided.parent === parent &&
  (parent === undefined
    ? standingChanges(decided).some(([, other]) => sameParagraph(other, change))
    : decided.parentChange === parentChange);

const sameParagraph = (one: TextChange, other: TextChange): boolean =>
  one.kind !== 'insert' && other.kind !== 'insert' && one.paragraph === other.paragraph;

/** A change is no longer part of the amendment; one of which nothing is left is not put to the vote. */
function withoutChange(
  state: SessionState,
  id: AmendmentId,
  number: ChangeNumber,
  why: Skipped,
): SessionState {
  const fallen = withFall(state, id, number, why);
  return standingChanges(presentAmendment(fallen.room, id)).length === 0
    ? skipped(fallen, id, why)
    : fallen;
}

/** The amendment without one of its changes; what was said of it as it was falls too (AMD-14). */
export function withFall(
  state: SessionState,
  id: AmendmentId,
  number: ChangeNumber,
  why: Fall,
): SessionState {
  const amendment = drop(presentAmendment(state.room, id), 'signals');
  return withAmendment(state, id, { ...amendment, fallen: { ...amendment.fallen, [number]: why } });
}

export function skipped(state: SessionState, id: AmendmentId, why: Skipped): SessionState {
  const amendment = moveAmendment(presentAmendment(state.room, id), 'skip');
  return withAmendment(state, id, { ...amendment, skipped: why });
}
