import type { Act, Votable } from '../../procedure/deals/act.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { own } from '../../procedure/kernel/own.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { adviseChanges, adviseProposal, askedBy } from '../report/answers.ts';
import { roomAsIf } from './as-if.ts';
import { voteHeard } from './heard.ts';
import { type Scales, utilityOn } from './price.ts';

/** One vote among many seldom decides: what moving one from no to yes is worth, of what the text is worth. */
const A_VOTE = 0.3;
/** A name on the list moves others. */
const A_SPONSOR = 0.25;
/** A change that is put forward is not yet made. */
const A_PROPOSAL = 0.4;
/** Where consensus is sought every delegation that accepts is needed. */
const AN_ACCEPTANCE = 0.6;
/** One objection less, where one is enough to block. */
const AN_OBJECTION = 0.5;
const A_COURTESY = 0.03;

/**
 * What it is worth to a delegation that another does something, on the scale of utilities: how far the act
 * moves that delegation from where the public record lets one expect it, times what it moves.
 */
export function gainFrom(scales: Scales, by: SeatId, act: Act): number {
  switch (act.kind) {
    case 'vote': {
      const expected = expectedVote(scales, by, act.on);
      return (votePromised(act.choice, expected) - expected) * utilityOn(scales, act.on) * A_VOTE;
    }
    case 'stayAway':
      return (0 - expectedVote(scales, by, act.on)) * utilityOn(scales, act.on) * A_VOTE;
    case 'attend':
      return 0;
    case 'sponsor':
      return utilityOn(scales, { kind: 'draft', draft: act.draft }) * A_SPONSOR;
    case 'leave':
      return 0 - utilityOn(scales, { kind: 'draft', draft: act.draft }) * A_SPONSOR;
    case 'propose':
      return gainOfChange(scales, act.draft, act.change) * A_PROPOSAL;
    case 'withdrawAmendment':
      return 0 - utilityOn(scales, { kind: 'amendment', amendment: act.amendment }) * A_PROPOSAL;
    case 'withdrawProposal':
      return 0 - gainOfProposal(scales, act.proposal) * A_PROPOSAL;
    case 'accept':
      return gainOfProposal(scales, act.proposal) * AN_ACCEPTANCE;
    case 'notRefuse':
      return (gainOfProposal(scales, act.proposal) * AN_ACCEPTANCE) / 2;
    case 'hold':
      return 0 - A_COURTESY;
    case 'release':
      return A_COURTESY;
    case 'stance':
      return act.stance === 'dissociate' ? 0 : AN_OBJECTION * A_VOTE;
    case 'move':
      return 0;
    case 'notMove':
    case 'notDivide':
    case 'notObjectToDivision':
      return A_COURTESY * stakeIn(scales, act);
    case 'speakTo':
      return A_COURTESY * sideOn(scales, act);
    case 'cable':
      return A_COURTESY;
  }
}

/**
 * How a delegation will vote, -1 (no) to 1 (yes): as it has told the one that asks itself, else as far as its name
 * on lists tells everybody.
 */
function expectedVote({ scenario, room, own: ours }: Scales, seat: SeatId, on: Votable): number {
  const draft = on.kind === 'draft' ? on.draft : own(room.amendments, on.amendment)?.draft;
  if (draft === undefined) return 0;
  const sponsors = sponsorsOf(scenario, room, draft).includes(seat);
  const told = voteHeard(ours?.messages ?? NO_MESSAGES, seat, on);
  if (on.kind === 'amendment') {
    if (own(room.amendments, on.amendment)?.mover === seat) return 1;
    if (told !== undefined) return TOLD[told];
    return sponsors ? -1 : 0;
  }
  if (told !== undefined && !sponsors) return TOLD[told];
  if (sponsors) return 1;
  const sponsorsAnother = scenario.drafts.some(
    ({ id, pole }) =>
      id !== draft && pole !== undefined && sponsorsOf(scenario, room, id).includes(seat),
  );
  return sponsorsAnother ? -0.5 : 0;
}

const NO_MESSAGES = {};
const TOLD = { yes: 1, abstain: 0, no: -1 } as const;

function votePromised(choice: 'yes' | 'no' | 'abstain' | 'notNo', expected: number): number {
  switch (choice) {
    case 'yes':
      return 1;
    case 'no':
      return -1;
    case 'abstain':
      return 0;
    case 'notNo':
      return Math.max(0, expected);
  }
}

function gainOfChange(
  scales: Scales,
  draft: DraftId,
  change: Extract<Act, { kind: 'propose' }>['change'],
): number {
  const { scenario, room, knowledge } = scales;
  if (room.negotiation !== undefined) {
    return adviseProposal(scenario, room, room.negotiation, knowledge, change).gain;
  }
  const on = { kind: 'draft', draft } as const;
  const then = { ...scales, room: roomAsIf(scenario, room, draft, [change]) };
  return utilityOn(then, on) - utilityOn(scales, on);
}

function gainOfProposal({ scenario, room, knowledge }: Scales, id: string): number {
  const { negotiation } = room;
  const proposal = own(negotiation?.proposals ?? {}, id);
  if (negotiation === undefined || proposal === undefined) return 0;
  return adviseChanges(scenario, room, negotiation, knowledge, askedBy(proposal)).gain;
}

/** Peace round a text is worth more to who leads it. */
function stakeIn({ scenario, room, knowledge }: Scales, act: Act): number {
  if (!('draft' in act)) return 1;
  const { seat } = knowledge;
  if (leaderOf(scenario, room, act.draft) === seat) return 3;
  return sponsorsOf(scenario, room, act.draft).includes(seat) ? 2 : 1;
}

/** 1 where a word for that end of an issue is a word for what it wants itself, -1 for the contrary. */
function sideOn({ knowledge }: Scales, { issue, end }: IssueSide): number {
  const stand = own(knowledge.instructions.positions, issue)?.stand ?? 0;
  return Math.sign(stand) * (end === 'plus' ? 1 : -1);
}
