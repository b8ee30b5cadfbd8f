import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import { postponeBallot } from '../ballot/postpone.ts';
import type { Fold } from '../kernel/fact.ts';
import { changeDraft, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { ProgrammeItem, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Cause } from '../texts/paragraphs.ts';
import { changeProblem, withChanges } from '../texts/text-changes.ts';
import { textOf } from '../texts/texts.ts';
import type { TextChange, Words } from '../texts/words.ts';
import {
  type Amendment,
  type AmendmentEvent,
  type AmendmentId,
  moveAmendment,
  type Skipped,
} from './amendment.ts';
import { pendingAmendments, votingOrder } from './amendment-order.ts';
import type { AmendmentFact } from './facts.ts';

type AmendmentFold<T extends AmendmentFact['type']> = Fold<Extract<AmendmentFact, { type: T }>>;

export const amendmentProposed: AmendmentFold<'amendmentProposed'> = (
  state,
  fact,
  { scenario },
) => {
  const { amendment: id, draft, seat: mover, change } = fact;
  const amendment: Amendment = { draft, mover, change, status: 'pending' };
  return queued(withAmendment(state, id, amendment), scenario, draft);
};

/** AMD-5: a sub-amendment would put other words in the place of its parent's. */
export const subAmendmentProposed: AmendmentFold<'subAmendmentProposed'> = (
  state,
  fact,
  { scenario },
) => {
  const { amendment: id, draft, parent, seat: mover, words } = fact;
  const change = reworded(presentAmendment(state.room, parent).change, words);
  const amendment: Amendment = { draft, mover, change, parent, status: 'pending' };
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
    () => ({ fact: seq, how: 'revision', by: [seat] }),
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
  const { draft, change, parent } = presentAmendment(state.room, id);
  const decided = moved(state, id, isAdopted ? 'adopt' : 'reject');
  if (!isAdopted) return queued(decided, scenario, draft);
  const applied =
    parent === undefined
      ? amended(decided, scenario, id, 'amendment')
      : parentAmended(decided, parent, change);
  return queued(settled(applied, scenario, draft, id), scenario, draft);
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

/** The programme with the pending amendments to each draft just before the vote on it, in their order. */
export function withAmendments(scenario: PublicScenario, room: Room): Room['programme'] {
  return room.programme
    .filter(({ kind }) => kind !== 'amendment')
    .flatMap((item): readonly ProgrammeItem[] =>
      item.kind === 'draft' ? [...votes(scenario, room, item.draft), item] : [item],
    );
}

/** The votes on the amendments to a draft; one that was announced before keeps what was asked then. */
const votes = (scenario: PublicScenario, room: Room, draft: DraftId): readonly ProgrammeItem[] =>
  votingOrder(scenario, room, draft)
    .filter((amendment) => !isInBallot(room, amendment))
    .map(
      (amendment) =>
        room.programme.find(
          (item) => item.kind === 'amendment' && item.amendment === amendment,
        ) ?? {
          kind: 'amendment',
          draft,
          amendment,
          attempt: 1,
        },
    );

/** What is being voted on is not to come; what was tied comes again, also while its result is shown. */
const isInBallot = ({ ballot, results }: Room, amendment: AmendmentId): boolean =>
  ballot?.subject.kind === 'amendment' &&
  ballot.subject.amendment === amendment &&
  own(results, ballot.id) === undefined;

/** The amendments in their order again; a ballot on the draft that was only announced waits for them. */
function queued(state: SessionState, scenario: PublicScenario, draft: DraftId): SessionState {
  const waiting = postponed(state, draft);
  return inRoom(waiting, { programme: withAmendments(scenario, waiting.room) });
}

function postponed(state: SessionState, draft: DraftId): SessionState {
  const { ballot } = state.room;
  if (ballot?.subject.kind !== 'draft' && ballot?.subject.kind !== 'amendment') return state;
  if (ballot.subject.draft !== draft) return state;
  return postponeBallot(state);
}

export function presentAmendment({ amendments }: Room, id: AmendmentId): Amendment {
  const amendment = own(amendments, id);
  if (amendment === undefined) throw new Error(`There is no amendment ${id}: the log is broken.`);
  return amendment;
}

export function withAmendment(
  state: SessionState,
  id: AmendmentId,
  amendment: Amendment,
): SessionState {
  return inRoom(state, { amendments: { ...state.room.amendments, [id]: amendment } });
}

function moved(state: SessionState, id: AmendmentId, event: AmendmentEvent): SessionState {
  return withAmendment(state, id, moveAmendment(presentAmendment(state.room, id), event));
}

function skipped(state: SessionState, id: AmendmentId, why: Skipped): SessionState {
  const amendment = moveAmendment(presentAmendment(state.room, id), 'skip');
  return withAmendment(state, id, { ...amendment, skipped: why });
}

function parentAmended(state: SessionState, parent: AmendmentId, change: TextChange): SessionState {
  const before = moveAmendment(presentAmendment(state.room, parent), 'amend');
  return withAmendment(state, parent, { ...before, change, amended: true });
}

/** The text as the amendment says; it is also the work of those who changed its words. */
function amended(
  state: SessionState,
  scenario: PublicScenario,
  id: AmendmentId,
  how: 'amendment' | 'friendly',
): SessionState {
  const { draft, change, mover } = presentAmendment(state.room, id);
  const others = Object.values(state.room.amendments)
    .filter(({ parent, status }) => parent === id && status === 'adopted')
    .map((sub) => sub.mover);
  const by = [...new Set([mover, ...others])];
  const cause: Cause = { fact: state.seq + 1, how, by, amendment: id };
  const { drafts } = state.room;
  const newId = `amendment-${id}`;
  return inRoom(state, {
    drafts: withChanges(
      scenario,
      drafts,
      draft,
      [change],
      () => cause,
      () => newId,
    ),
  });
}

/** Other words in a proposed change; a deletion proposes none, and stays as it is. */
function reworded(change: TextChange, words: Words): TextChange {
  switch (change.kind) {
    case 'delete':
    case 'place':
      return change;
    case 'replace':
    case 'alternative':
      return { kind: 'replace', paragraph: change.paragraph, words };
    case 'insert':
      return { ...change, words };
  }
}

/** Skips the pending amendments that what has just happened decides; `by`, where an amendment did it. */
function settled(
  state: SessionState,
  scenario: PublicScenario,
  draft: DraftId,
  by?: AmendmentId,
): SessionState {
  const byWhom = by === undefined ? {} : { by };
  const first = pendingAmendments(state.room, draft).find(
    (id) => whySkipped(state.room, scenario, id, by) !== undefined,
  );
  if (first === undefined) return state;
  const because = whySkipped(state.room, scenario, first, by);
  if (because === undefined) return state;
  return settled(skipped(state, first, { because, ...byWhom }), scenario, draft, by);
}

function whySkipped(
  room: Room,
  scenario: PublicScenario,
  id: AmendmentId,
  by: AmendmentId | undefined,
): Skipped['because'] | undefined {
  const { draft, change, parent } = presentAmendment(room, id);
  if (parent !== undefined && own(room.amendments, parent)?.status !== 'pending')
    return 'parentGone';
  const decided = by === undefined ? undefined : own(room.amendments, by);
  if (decided?.status === 'adopted' && decided.parent === parent) {
    if (parent !== undefined || sameParagraph(decided.change, change)) return 'contradicts';
  }
  return parent === undefined
    ? changeProblem(scenario, draft, textOf(scenario, room, draft), change)
    : undefined;
}

const sameParagraph = (one: TextChange, other: TextChange): boolean =>
  one.kind !== 'insert' && other.kind !== 'insert' && one.paragraph === other.paragraph;
