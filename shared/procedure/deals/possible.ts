import { isConsensus } from '../../scenario/forums.ts';
import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { votingBegun } from '../drafts/draft.ts';
import { own } from '../kernel/own.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { sponsorsOf } from '../texts/drafts.ts';
import { standingOf } from '../texts/paragraphs.ts';
import { paragraphsOf } from '../texts/texts.ts';
import type { Act, Votable } from './act.ts';
import { isKnownChange } from './condition.ts';
import { isStillHeard } from './words-to-come.ts';

/** What is asked: may this delegation promise this act as things stand? */
export interface Asked {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly by: SeatId;
  readonly act: Act;
}

/** DEA-3: only what is still to be done, by who can do it, about what is there, may be promised. */
export function mayPromise({ scenario, room, by, act }: Asked): Verdict {
  switch (act.kind) {
    case 'vote':
    case 'stayAway':
    case 'attend':
      return isToBeVotedOn(scenario, room, act.on);
    case 'sponsor':
    case 'leave':
      return mayPromiseSponsorship(scenario, room, by, act);
    case 'propose':
      return onlyIf(
        isOpenDraft(room, act.draft) && isKnownChange(scenario, room, act.draft, act.change),
      );
    case 'withdrawAmendment':
      return onlyIf(isPendingOf(room, by, act.amendment));
    case 'withdrawProposal':
      return onlyIf(proposalOf(room, act.proposal)?.by === by);
    case 'accept':
    case 'notRefuse':
      return mayPromiseAnswer(room, by, act.kind, act.proposal);
    case 'hold':
    case 'release':
      return mayPromiseBrackets(room, by, act);
    case 'stance':
      return onlyIf(isToBeDecided(scenario, room));
    case 'move':
    case 'notMove':
      return ALLOWED;
    case 'notDivide':
    case 'notObjectToDivision':
      return onlyIf(isOpenDraft(room, act.draft));
    case 'speakTo':
      if (!hasIssue(scenario, act.issue)) return refuse('DEA-3', 'nothingToPromise');
      return isStillHeard(scenario, room, by) ? ALLOWED : refuse('DEA-3', 'heardNoMore');
    case 'cable':
      return onlyIf(hasIssue(scenario, act.issue) && stageOf(scenario, room).capital !== 'away');
  }
}

const hasIssue = ({ issues }: PublicScenario, issue: string): boolean =>
  issues.some(({ id }) => id === issue);

const onlyIf = (isPossible: boolean): Verdict =>
  isPossible ? ALLOWED : refuse('DEA-3', 'nothingToPromise');

/** Whether a report is sought here and nothing has come of it yet. */
const isToBeDecided = (scenario: PublicScenario, room: Room): boolean =>
  room.negotiation !== undefined && !Object.hasOwn(room.outcomes, stageOf(scenario, room).id);

const isPendingOf = ({ amendments }: Room, by: SeatId, id: string): boolean => {
  const amendment = own(amendments, id);
  return amendment?.mover === by && amendment.status === 'pending';
};

function mayPromiseSponsorship(
  scenario: PublicScenario,
  room: Room,
  by: SeatId,
  { kind, draft }: Extract<Act, { readonly kind: 'sponsor' | 'leave' }>,
): Verdict {
  if (!isOpenDraft(room, draft)) return refuse('DEA-3', 'nothingToPromise');
  const sponsors = sponsorsOf(scenario, room, draft).includes(by);
  return sponsors === (kind === 'leave') ? ALLOWED : refuse('DEA-3', 'doneAlready');
}

function mayPromiseAnswer(
  room: Room,
  by: SeatId,
  kind: 'accept' | 'notRefuse',
  id: string,
): Verdict {
  const proposal = proposalOf(room, id);
  if (proposal === undefined || proposal.by === by) return refuse('DEA-3', 'nothingToPromise');
  const given = kind === 'accept' ? proposal.acceptedBy : proposal.refusedBy;
  return given.includes(by) ? refuse('DEA-3', 'doneAlready') : ALLOWED;
}

function isToBeVotedOn(scenario: PublicScenario, room: Room, on: Votable): Verdict {
  if (isConsensus(stageOf(scenario, room).forum)) return refuse('CON-1', 'noVotesHere');
  const isOpen =
    on.kind === 'draft'
      ? isOpenDraft(room, on.draft)
      : own(room.amendments, on.amendment)?.status === 'pending';
  return onlyIf(isOpen);
}

/** Whether a draft is before the meeting and the voting on it has not begun. */
function isOpenDraft(room: Room, id: DraftId): boolean {
  const status = own(room.drafts, id)?.status;
  const isOpen = status === 'circulated' || status === 'introduced' || status === 'inAction';
  return (isOpen || status === 'recommended') && !votingBegun(room, id);
}

const proposalOf = ({ negotiation }: Room, id: string) => own(negotiation?.proposals ?? {}, id);

function mayPromiseBrackets(
  room: Room,
  by: SeatId,
  { kind, paragraph }: Extract<Act, { readonly paragraph: string }>,
): Verdict {
  const { negotiation } = room;
  if (negotiation === undefined) return refuse('DEA-3', 'nothingToPromise');
  const state = own(paragraphsOf(room, negotiation.draft), paragraph);
  const isHolding = standingOf(state).heldBy.includes(by);
  return isHolding === (kind === 'release') ? ALLOWED : refuse('DEA-3', 'doneAlready');
}
