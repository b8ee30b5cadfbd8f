import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import type { Fold } from '../kernel/fact.ts';
import { changeDraft, drop, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Cause } from '../texts/paragraphs.ts';
import { withChanges } from '../texts/text-changes.ts';
import { textOf } from '../texts/texts.ts';
import type { TextChange, Words } from '../texts/words.ts';
import {
  type Amendment,
  type AmendmentEvent,
  type AmendmentId,
  type Fall,
  isOperative,
  moveAmendment,
  standingChanges,
} from './amendment.ts';
import { pendingAmendments } from './amendment-order.ts';
import type { AmendmentFact } from './facts.ts';
import { settled, skipped, withFall } from './falls.ts';
import { presentAmendment, withAmendment } from './present.ts';
import { queued } from './programme.ts';
import { parentChangeOf } from './wordings.ts';

type AmendmentFold<T extends AmendmentFact['type']> = Fold<Extract<AmendmentFact, { type: T }>>;

export const amendmentProposed: AmendmentFold<'amendmentProposed'> = (
  state,
  fact,
  { scenario },
) => {
  const { amendment: id, draft, seat: mover, changes } = fact;
  const amendment: Amendment = { draft, mover, changes, status: 'pending' };
  return queued(withAmendment(state, id, amendment), scenario, draft);
};

/** AMD-5: a sub-amendment would put other words in the place of its parent's. */
export const subAmendmentProposed: AmendmentFold<'subAmendmentProposed'> = (
  state,
  fact,
  { scenario },
) => {
  const { amendment: id, draft, parent, parentChange, seat: mover, words } = fact;
  const change = parentChangeOf(state.room, { parent, parentChange });
  if (change === undefined) throw new Error(`Amendment ${parent} has no such change.`);
  const changes = [reworded(change, words)];
  const amendment: Amendment = { draft, mover, changes, parent, parentChange, status: 'pending' };
  return queued(withAmendment(state, id, amendment), scenario, draft);
};

export const amendmentWithdrawn: AmendmentFold<'amendmentWithdrawn'> = (
  state,
  fact,
  { scenario },
) => {
  const { amendment: id, draft } = fact;
  const withdrawn = moved(state, id, 'withdraw');
  return queued(settled(withdrawn, scenario, draft, id), scenario, draft);
};

/** AMD-2: the leader's own change counts at once; amendments that it leaves without sense fall. */
export const draftRevised: AmendmentFold<'draftRevised'> = (
  state,
  { draft, seat, seq, changes },
  { scenario },
) => {
  const revision = (own(state.room.drafts, draft)?.revision ?? 0) + 1;
  const changed = withChanges(
    scenario,
    state.room.drafts,
    draft,
    changes,
    () => ({ fact: seq, at: state.at, how: 'revision', by: [seat] }),
    (index) => `revision-${revision}-${index + 1}`,
  );
  const revised = inRoom(state, { drafts: changeDraft(changed, draft, () => ({ revision })) });
  return queued(settled(revised, scenario, draft), scenario, draft);
};

export const amendmentsOrdered: AmendmentFold<'amendmentsOrdered'> = (
  state,
  { draft, order },
  { scenario },
) =>
  queued(
    inRoom(state, { drafts: changeDraft(state.room.drafts, draft, () => ({ order })) }),
    scenario,
    draft,
  );

/** AMD-6 and AMD-7: what an adopted amendment does to the text and to the amendments still to come. */
export function afterAmendment(
  state: SessionState,
  scenario: PublicScenario,
  id: AmendmentId,
  isAdopted: boolean,
): SessionState {
  const amendment = presentAmendment(state.room, id);
  const { draft, parent } = amendment;
  const decided = moved(state, id, isAdopted ? 'adopt' : 'reject');
  if (!isAdopted) return queued(decided, scenario, draft);
  const applied =
    parent === undefined
      ? amended(decided, scenario, id, 'amendment')
      : parentAmended(decided, parent, amendment);
  return queued(settled(applied, scenario, draft, id), scenario, draft);
}

/**
 * DIV-5 and DIV-6: changes that a separate vote has not kept are no longer part of the amendment; once all
 * such votes are held and nothing operative is left of what was, it is rejected as a whole (rule 129).
 */
export function afterAmendmentPart(
  state: SessionState,
  scenario: PublicScenario,
  { amendment: id, part }: Extract<BallotSubject, { kind: 'amendmentPart' }>,
  isKept: boolean,
): SessionState {
  const voted = isKept
    ? state
    : part.reduce((before, number) => withFall(before, id, number, SEPARATE_VOTE), state);
  const left = state.room.programme.some(
    (item) => item.kind === 'amendmentPart' && item.amendment === id,
  );
  const { draft } = presentAmendment(voted.room, id);
  if (left || !hasLapsed(scenario, voted.room, id)) return queued(voted, scenario, draft);
  return queued(moved(voted, id, 'reject'), scenario, draft);
}

const SEPARATE_VOTE: Fall = { because: 'separateVote' };

/** Whether nothing of an amendment is left; or, of what the separate votes were about, nothing operative. */
function hasLapsed(scenario: PublicScenario, room: Room, id: AmendmentId): boolean {
  const amendment = presentAmendment(room, id);
  const text = textOf(scenario, room, amendment.draft);
  const standing = standingChanges(amendment).map(([, change]) => change);
  const votedDown = amendment.changes.filter(
    (_change, index) => own(amendment.fallen ?? {}, String(index + 1))?.because === 'separateVote',
  );
  const isAbout = (change: TextChange) => isOperative(text, change);
  return standing.length === 0 || (votedDown.some(isAbout) && !standing.some(isAbout));
}

/** MUN-4: what its sponsors take as friendly is in their text at once, as a revision of it. */
export function takenIn(
  state: SessionState,
  scenario: PublicScenario,
  id: AmendmentId,
): SessionState {
  const { draft } = presentAmendment(state.room, id);
  const changed = amended(moved(state, id, 'accept'), scenario, id, 'friendly');
  const revised = inRoom(changed, {
    drafts: changeDraft(changed.room.drafts, draft, ({ revision }) => ({ revision: revision + 1 })),
  });
  return queued(settled(revised, scenario, draft), scenario, draft);
}

/** A draft that will not be voted on takes its pending amendments with it. */
export function dropAmendments(state: SessionState, draft: DraftId): SessionState {
  return pendingAmendments(state.room, draft).reduce(
    (before, id) => skipped(before, id, { because: 'draftGone' }),
    state,
  );
}

function moved(state: SessionState, id: AmendmentId, event: AmendmentEvent): SessionState {
  return withAmendment(state, id, moveAmendment(presentAmendment(state.room, id), event));
}

function parentAmended(
  state: SessionState,
  parent: AmendmentId,
  { changes: [reads], parentChange }: Amendment,
): SessionState {
  const before = moveAmendment(presentAmendment(state.room, parent), 'amend');
  const changes = before.changes.map((change, index) =>
    reads !== undefined && String(index + 1) === parentChange ? reads : change,
  );
  // AMD-14: what was said was said of other words.
  return withAmendment(state, parent, { ...drop(before, 'signals'), changes, amended: true });
}

/** The text as the amendment says; it is also the work of those who changed its words. */
function amended(
  state: SessionState,
  scenario: PublicScenario,
  id: AmendmentId,
  how: 'amendment' | 'friendly',
): SessionState {
  const amendment = presentAmendment(state.room, id);
  const { draft, changes, mover } = amendment;
  const standing = standingChanges(amendment);
  const others = Object.values(state.room.amendments)
    .filter(({ parent, status }) => parent === id && status === 'adopted')
    .map((sub) => sub.mover);
  const by = [...new Set([mover, ...others])];
  const cause: Cause = { fact: state.seq + 1, at: state.at, how, by, amendment: id };
  const { drafts } = state.room;
  const newId = (index: number) =>
    changes.length === 1 ? `amendment-${id}` : `amendment-${id}-${standing[index]?.[0]}`;
  return inRoom(state, {
    drafts: withChanges(
      scenario,
      drafts,
      draft,
      standing.map(([, change]) => change),
      () => cause,
      newId,
    ),
  });
}

/** Other words in a proposed change; a deletion or another place proposes none, and stays as it is. */
function reworded(change: TextChange, words: Words): TextChange {
  switch (change.kind) {
    case 'delete':
    case 'place':
    case 'move':
      return change;
    case 'replace':
    case 'alternative':
      return { kind: 'replace', paragraph: change.paragraph, words };
    case 'insert':
      return { ...change, words };
  }
}
