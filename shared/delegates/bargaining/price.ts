import type { Cable } from '../../procedure/capital/cable.ts';
import type { Act } from '../../procedure/deals/act.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { Message } from '../../procedure/talk/talk.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import { distanceToBand } from '../../scenario/anchor.ts';
import { crossedRedLines } from '../../scenario/red-lines.ts';
import type { DraftId, IssueId, PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import { NO_BELOW, YES_ABOVE } from '../../scenario/utility.ts';
import { adviseVote } from '../advice.ts';
import { lineToAsk } from '../cables.ts';
import { adviseChanges, adviseProposal, askedBy } from '../report/answers.ts';
import { adviseStance } from '../stance.ts';
import { roomAsIf } from './as-if.ts';
import { SPONSORS_ABOVE } from './changes.ts';

/** What one's own act would cost a delegation; never: its instructions forbid it. */
export type Price =
  | { readonly kind: 'never'; readonly because: 'redLine' | 'mandate' }
  | { readonly kind: 'cost'; readonly cost: number };

/** What a delegation sees and knows when it weighs something. */
export interface Scales {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly knowledge: SeatContent;
  /** What it sees beyond the room; of that, what it has asked of its capital, and what others have told it. */
  readonly own?: { readonly cables?: Box<Cable>; readonly messages?: Box<Message> };
}

/** What it costs to be seen doing something odd that does no harm. */
const SMALL = 0.03;
/** What a vote next to one's own line costs, of its distance. */
const AT_THE_LINE = 0.15;
/** To leave a list is half as bad as to lose the text. */
const LEAVING = 0.5;

const costs = (cost: number): Price => ({ kind: 'cost', cost: Math.max(0, cost) });
const NEVER: Price = { kind: 'never', because: 'redLine' };
const OUTSIDE_MANDATE: Price = { kind: 'never', because: 'mandate' };

/**
 * What an act would cost the delegation that promises it, on the scale of utilities: how far it is from
 * what its instructions say. It never votes for, joins or lets pass what crosses one of its red lines.
 */
export function priceOf(scales: Scales, act: Act): Price {
  switch (act.kind) {
    case 'vote':
      return priceOfVote(scales, act);
    case 'stayAway':
      return costs(Math.abs(utilityOn(scales, act.on)) - YES_ABOVE);
    case 'attend':
      return costs(SMALL);
    case 'sponsor':
    case 'leave':
      return priceOfSponsorship(scales, act.kind, act.draft);
    case 'propose':
      return priceOfChange(scales, act);
    case 'withdrawAmendment':
      return costs(SMALL + utilityOn(scales, { kind: 'amendment', amendment: act.amendment }));
    case 'withdrawProposal':
    case 'accept':
    case 'notRefuse':
      return priceOfAnswer(scales, act.kind, act.proposal);
    case 'hold':
    case 'release':
      return priceOfBrackets(scales, act.kind, act.paragraph);
    case 'stance':
      return priceOfStance(scales, act.stance);
    case 'move':
      return costs(3 * SMALL);
    case 'notMove':
    case 'notDivide':
    case 'notObjectToDivision':
      return costs(SMALL);
    case 'speakTo':
      return priceOfWord(scales, act);
    case 'cable':
      return priceOfCable(scales, act.issue);
  }
}

/** What a text or an amendment is worth to a delegation, as it would vote on it; 0 for one that is gone. */
export function utilityOn(
  { scenario, room, knowledge }: Scales,
  on: Extract<Act, { kind: 'vote' }>['on'],
): number {
  if (on.kind === 'draft') return adviseVote(scenario, room, knowledge, on).utility;
  const amendment = own(room.amendments, on.amendment);
  if (amendment === undefined) return 0;
  const subject = { kind: 'amendment', amendment: on.amendment, draft: amendment.draft } as const;
  return adviseVote(scenario, room, knowledge, subject).utility;
}

function priceOfVote(scales: Scales, { on, choice }: Extract<Act, { kind: 'vote' }>): Price {
  const utility = utilityOn(scales, on);
  if (choice === 'yes' && on.kind === 'draft' && crosses(scales, on.draft)) return NEVER;
  return expressive(choice === 'notNo' ? NO_BELOW - utility : distanceToBand(utility, choice));
}

/**
 * One vote seldom decides: what it costs to cast it against one's line is to be seen doing so, little for who
 * is undecided, more than the distance for who is far from it, and nothing for who would cast it anyway.
 */
const expressive = (distance: number): Price =>
  costs(distance <= 0 ? 0 : distance * (AT_THE_LINE + distance));

/** Whether a text as it stands crosses a line of the delegation's. */
function crosses({ scenario, room, knowledge }: Scales, draft: DraftId): boolean {
  return crossedRedLines(knowledge.instructions, textOf(scenario, room, draft)).length > 0;
}

function priceOfSponsorship(scales: Scales, kind: 'sponsor' | 'leave', draft: DraftId): Price {
  const { scenario, room, knowledge } = scales;
  const utility = utilityOn(scales, { kind: 'draft', draft });
  if (kind === 'leave') {
    return leaderOf(scenario, room, draft) === knowledge.seat
      ? OUTSIDE_MANDATE
      : costs(LEAVING * utility + SMALL);
  }
  return crosses(scales, draft) ? NEVER : costs(SPONSORS_ABOVE - utility);
}

function priceOfChange(
  scales: Scales,
  { draft, change }: Extract<Act, { kind: 'propose' }>,
): Price {
  const { scenario, room, knowledge } = scales;
  const { negotiation } = room;
  if (negotiation !== undefined) {
    const { answer, why, gain } = adviseProposal(scenario, room, negotiation, knowledge, change);
    return answer === 'refuse' && why === 'redLine' ? NEVER : costs(SMALL - gain);
  }
  const then = { ...scales, room: roomAsIf(scenario, room, draft, [change]) };
  if (crosses(then, draft) && !crosses(scales, draft)) return NEVER;
  const on = { kind: 'draft', draft } as const;
  return costs(SMALL + utilityOn(scales, on) - utilityOn(then, on));
}

function priceOfAnswer(
  { scenario, room, knowledge }: Scales,
  kind: 'withdrawProposal' | 'accept' | 'notRefuse',
  id: string,
): Price {
  const { negotiation } = room;
  const proposal = own(negotiation?.proposals ?? {}, id);
  if (negotiation === undefined || proposal === undefined) return OUTSIDE_MANDATE;
  const asked = askedBy(proposal);
  const { why, gain } = adviseChanges(scenario, room, negotiation, knowledge, asked);
  if (kind === 'withdrawProposal') return costs(gain + SMALL);
  if (why === 'redLine') return NEVER;
  if (why === 'mandate') return OUTSIDE_MANDATE;
  return costs(kind === 'accept' ? 0 - gain : (0 - gain) / 2);
}

function priceOfBrackets(
  { scenario, room, knowledge }: Scales,
  kind: 'hold' | 'release',
  paragraph: string,
): Price {
  const { negotiation } = room;
  if (negotiation === undefined) return OUTSIDE_MANDATE;
  if (kind === 'hold') return costs(2 * SMALL);
  const { over } = adviseStance(scenario, room, negotiation, knowledge);
  return over.includes(paragraph) ? NEVER : costs(0);
}

function priceOfStance(
  { scenario, room, knowledge }: Scales,
  stance: 'join' | 'dissociate' | 'notObject',
): Price {
  const { negotiation } = room;
  if (negotiation === undefined) return OUTSIDE_MANDATE;
  const advice = adviseStance(scenario, room, negotiation, knowledge);
  if (stance === 'dissociate') return costs(3 * SMALL);
  if (advice.objects) return NEVER;
  if (stance === 'join' && advice.dissociates.length > 0) return NEVER;
  return costs(stance === 'join' ? 0 - advice.utility : 0);
}

/** What a delegation stands for it says gladly, what it does not care for as a favour, the contrary never. */
function priceOfWord({ knowledge }: Scales, { issue, end }: IssueSide): Price {
  const stand = own(knowledge.instructions.positions, issue)?.stand ?? 0;
  if (stand === 0) return costs(SMALL);
  return stand > 0 === (end === 'plus') ? costs(0) : OUTSIDE_MANDATE;
}

/** A question to capital is asked once, and costs standing; who has no such line, or nothing left, cannot. */
function priceOfCable({ knowledge, own: ours }: Scales, issue: IssueId): Price {
  const { instructions } = knowledge;
  return lineToAsk(instructions, ours?.cables ?? {}, issue) === undefined
    ? OUTSIDE_MANDATE
    : costs(2 * SMALL);
}
