import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { isBefore, votingBegun } from '../drafts/draft.ts';
import { isLeader, withDraft } from '../drafts/rules.ts';
import { own } from '../kernel/own.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { isTabling } from '../kernel/script.ts';
import { sponsorsOf } from '../texts/drafts.ts';
import { addedIn } from '../texts/paragraphs.ts';
import type { AskedChange, OwnWords, SeenVersions } from '../texts/schemas.ts';
import {
  ADDITIONS_ALLOWED,
  changeFrom,
  changeProblem,
  knowsIssues,
  leavesNothing,
  mayFollow,
  resolved,
  sameChange,
  saysSame,
} from '../texts/text-changes.ts';
import { paragraphsOf, textOf, wordsOf } from '../texts/texts.ts';
import { asSeen } from '../texts/versions.ts';
import {
  type Amendment,
  type AmendmentId,
  amendmentAccepts,
  type ChangeNumber,
  standingChanges,
} from './amendment.ts';
import { pendingAmendments } from './amendment-order.ts';

/** AMD-11: so many amendments of one delegation to one draft may be pending. */
export const PENDING_ALLOWED = 3;
/** AMD-11: so many it may put forward in all: what is withdrawn stays on record, before everybody. */
export const AMENDMENTS_ALLOWED = 12;
const MEETING_PHASES: readonly string[] = ['generalDebate', 'informals', 'action'];

/** Changes of a draft, and of which versions they were thought. */
interface AskedChanges {
  readonly draft: string;
  readonly changes: readonly AskedChange[];
  readonly seen?: SeenVersions | undefined;
}

export const mayPropose = (question: SeatQuestion<AskedChanges>): Verdict => {
  const { scenario, room, command, seat } = question;
  const { draft, changes } = command;
  return firstRefusal(
    () => textIsOpen(question, draft),
    () => doesNotSponsor(scenario, room, draft, seat),
    () => hasAmendmentsLeft(room, draft, seat),
    () => asSeen(room, draft, command.seen),
    () => changesArePossible(question, draft, changes),
    () => isNew(scenario, room, draft, changes),
  );
};

/** AMD-1: from circulation until voting on the draft begins, while no request to divide it waits. */
function textIsOpen({ scenario, room }: Question, draft: string): Verdict {
  return withDraft(room, draft, ({ status }) => {
    if (!MEETING_PHASES.includes(room.phase)) return refuse('AMD-1', 'noAmendmentsNow');
    if (!isBefore(scenario, room, status) || votingBegun(room, draft))
      return refuse('AMD-1', 'tooLateToAmend');
    return isUndivided(room, draft);
  });
}

/** AMD-8: neither the draft nor an amendment to it is about to be divided. */
export const isUndivided = ({ division }: Room, draft: string): Verdict =>
  division?.draft === draft ? refuse('AMD-8', 'divisionUnderWay') : ALLOWED;

/** AMD-2: in committee the sponsors change their text by revising it; in plenary it is no longer theirs. */
function doesNotSponsor(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  seat: SeatId,
): Verdict {
  return isTabling(scenario, room) && sponsorsOf(scenario, room, draft).includes(seat)
    ? refuse('AMD-2', 'sponsorsRevise')
    : ALLOWED;
}

function hasAmendmentsLeft(room: Room, draft: string, seat: SeatId): Verdict {
  const mine = Object.values(room.amendments).filter(
    (amendment) => amendment.mover === seat && amendment.draft === draft,
  );
  if (mine.length >= AMENDMENTS_ALLOWED) {
    return refuse('AMD-11', 'amendmentsAllUsed', { count: AMENDMENTS_ALLOWED });
  }
  return mine.filter(({ status }) => status === 'pending').length < PENDING_ALLOWED
    ? ALLOWED
    : refuse('AMD-11', 'amendmentsUsed', { count: PENDING_ALLOWED });
}

/** AMD-11: a text does not grow without end. */
function hasSpace(room: Room, draft: string, changes: readonly AskedChange[]): Verdict {
  const wanted = changes.filter(({ kind }) => kind === 'insert').length;
  if (wanted === 0) return ALLOWED;
  const added = addedIn(paragraphsOf(room, draft)).length;
  return added + wanted <= ADDITIONS_ALLOWED
    ? ALLOWED
    : refuse('AMD-11', 'textFull', { count: ADDITIONS_ALLOWED });
}

/** AMD-3 and AMD-11: of each paragraph one thing is said, all can be done, and a text is left. */
const changesArePossible = (
  { scenario, room }: Question,
  draft: string,
  changes: readonly AskedChange[],
): Verdict =>
  firstRefusal(
    () => oneChangeEach(changes),
    () => hasSpace(room, draft, changes),
    ...changes.map((each) => () => changeIsPossible(scenario, room, draft, each)),
    () =>
      changes.some(({ kind }) => kind === 'delete') &&
      leavesNothing(textOf(scenario, room, draft), changes)
        ? refuse('AMD-3', 'emptiesText')
        : ALLOWED,
  );

function oneChangeEach(changes: readonly AskedChange[]): Verdict {
  const named = changes.flatMap((change) => (change.kind === 'insert' ? [] : [change.paragraph]));
  return new Set(named).size === named.length ? ALLOWED : refuse('AMD-3', 'changedTwice');
}

/** AMD-3: there is such a paragraph, something changes in it, and a text is left. */
function changeIsPossible(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  asked: AskedChange,
): Verdict {
  const change = changeFrom(scenario, room, draft, asked);
  if (change === undefined) return refuse('AMD-3', 'noSuchParagraph');
  const text = textOf(scenario, room, draft);
  if (change.kind === 'insert' && !mayFollow(text, change.paragraphKind, change.after)) {
    return refuse('AMD-3', 'noSuchPlace');
  }
  if ('words' in change && !knowsIssues(scenario, change.words.stands)) {
    return refuse('AMD-3', 'noSuchIssue');
  }
  const problem = changeProblem(scenario, draft, text, change);
  return problem === undefined ? ALLOWED : refuse('AMD-3', problem);
}

/** AMD-3: the same amendment is not put twice. */
function isNew(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  asked: readonly AskedChange[],
): Verdict {
  const changes = resolved(scenario, room, draft, asked) ?? [];
  const isThere = pendingAmendments(room, draft).some((id) => {
    const amendment = own(room.amendments, id);
    if (amendment === undefined || amendment.parent !== undefined) return false;
    const standing = standingChanges(amendment).map(([, change]) => change);
    return (
      standing.length === changes.length &&
      changes.every((one) => standing.some((other) => sameChange(scenario, draft, one, other)))
    );
  });
  return isThere ? refuse('AMD-3', 'proposedAlready') : ALLOWED;
}

export const mayProposeSub = (
  question: SeatQuestion<{
    readonly amendment: AmendmentId;
    readonly change: ChangeNumber;
    readonly words: OwnWords;
  }>,
): Verdict => {
  const { scenario, room, command, seat } = question;
  return withAmendment(room, command.amendment, (amendment) => {
    const { draft, mover, parent, status } = amendment;
    return firstRefusal(
      () => textIsOpen(question, draft),
      () => (status === 'pending' ? ALLOWED : refuse('AMD-5', 'decidedAlready')),
      () => (parent === undefined ? ALLOWED : refuse('AMD-5', 'oneLevelDown')),
      () => (mover === seat ? refuse('AMD-5', 'ownAmendment') : ALLOWED),
      () => hasAmendmentsLeft(room, draft, seat),
      () => {
        const [, change] =
          standingChanges(amendment).find(([number]) => number === command.change) ?? [];
        if (change === undefined) return refuse('AMD-3', 'noSuchChange');
        const proposed = wordsOf(scenario, draft, change);
        if (proposed === undefined) return refuse('AMD-5', 'nothingToSubAmend');
        const words = { ...command.words, weight: proposed.weight };
        if (!knowsIssues(scenario, words.stands)) return refuse('AMD-3', 'noSuchIssue');
        return saysSame(words, proposed) ? refuse('AMD-3', 'saysSame') : ALLOWED;
      },
    );
  });
};

/** AMD-9: rule 122 holds for amendments too. */
export const mayWithdraw = (
  question: SeatQuestion<{ readonly amendment: AmendmentId }>,
): Verdict => {
  const { room, command, seat } = question;
  const id = command.amendment;
  return withAmendment(room, id, (amendment) =>
    firstRefusal(
      () => (amendment.mover === seat ? ALLOWED : refuse('AMD-9', 'notTheMover')),
      () => (amendmentAccepts(amendment, 'withdraw') ? ALLOWED : refuse('AMD-9', 'decidedAlready')),
      () => (wasVotedOn(room, id, 'amendment') ? refuse('AMD-9', 'tiedAlready') : ALLOWED),
      () => (wasVotedOn(room, id, 'amendmentPart') ? refuse('AMD-9', 'partsVotedOn') : ALLOWED),
      () => (amendment.amended ? refuse('AMD-9', 'amendmentAmended') : ALLOWED),
    ),
  );
};

/** A vote on the amendment has been held: the whole, whose tie waits for its second vote, or a part of it. */
const wasVotedOn = (
  { results }: Room,
  id: AmendmentId,
  kind: 'amendment' | 'amendmentPart',
): boolean =>
  Object.values(results).some(({ subject }) => subject.kind === kind && subject.amendment === id);

export const mayRevise = (question: SeatQuestion<AskedChanges>): Verdict => {
  const { scenario, room, command, seat } = question;
  const { draft, changes } = command;
  return firstRefusal(
    () => withDraft(room, draft, () => isLeader(scenario, room, draft, seat)),
    () => (isTabling(scenario, room) ? ALLOWED : refuse('AMD-2', 'committeeText')),
    () => textIsOpen(question, draft),
    () => asSeen(room, draft, command.seen),
    () => changesArePossible(question, draft, changes),
  );
};

/** AMD-4: the Chair may rule another order until the first amendment is voted on. */
export const mayOrder = (
  question: Question<{ readonly draft: string; readonly order: readonly AmendmentId[] }>,
): Verdict => {
  const { room, command } = question;
  const tops = pendingAmendments(room, command.draft).filter(
    (id) => own(room.amendments, id)?.parent === undefined,
  );
  return firstRefusal(
    () =>
      withDraft(room, command.draft, () =>
        votingBegun(room, command.draft) ? refuse('AMD-4', 'orderFixed') : ALLOWED,
      ),
    () => isUndivided(room, command.draft),
    () =>
      tops.length === command.order.length && tops.every((id) => command.order.includes(id))
        ? ALLOWED
        : refuse('AMD-4', 'orderIncomplete'),
  );
};

function withAmendment(
  { amendments }: Room,
  id: AmendmentId,
  ask: (amendment: Amendment) => Verdict,
): Verdict {
  const amendment = own(amendments, id);
  return amendment === undefined ? refuse('AMD-3', 'noSuchAmendment') : ask(amendment);
}
