import type { Negotiation, Proposal } from '../procedure/consensus/negotiation.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { stageOf } from '../procedure/kernel/script.ts';
import { standingOf } from '../procedure/texts/paragraphs.ts';
import { paragraphsOf } from '../procedure/texts/texts.ts';
import type { TextChange } from '../procedure/texts/words.ts';
import { type Judgement, judgeReport, utilityOfReport } from '../scenario/consensus-model.ts';
import type { PublicScenario, SeatContent, StanceAnchor } from '../scenario/scenario.ts';
import { NO_BELOW, utilityOfChange, YES_ABOVE } from '../scenario/utility.ts';
import { askedText } from './asked-text.ts';

/** A change that takes more than this from a text makes it clearly worse. */
const CLEARLY_WORSE = 0.05;
/** Differences below this are none. */
const NOTHING = 1e-9;

/** What a delegation's instructions say of a report. */
interface Judged extends Judgement {
  /** What the report is worth to it against having none; thresholds are in scenario/utility.ts. */
  readonly utility: number;
}

/** What they say of the report as it now stands. */
export interface StanceAdvice extends Judged {
  readonly stance: 'silent' | 'join' | 'explain' | 'dissociate' | 'object';
}

/** What a delegation's instructions say of a proposal. */
export interface ProposalAdvice {
  readonly answer: 'accept' | 'refuse' | 'neutral';
  /**
   * redLine: it would cross a line that the text does not cross now; removesOurObjection; better or
   * worse than the present words; livesWithIt: it loses, but without it there may be no report.
   */
  readonly why: 'redLine' | 'removesOurObjection' | 'better' | 'worse' | 'livesWithIt' | 'same';
  /** How much the change brings it, on the scale of utilities. */
  readonly gain: number;
}

/**
 * How a delegation would stand at the gavel by its instructions: shown to people as advice, acted on
 * by the computer. It objects where the report crosses a line that blocks, dissociates itself where it
 * crosses one that does not, and otherwise goes along, explaining itself where it gains nothing.
 */
export function adviseStance(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): StanceAdvice {
  const judged = judge(scenario, room, negotiation, knowledge);
  return { ...judged, stance: stanceOf(judged) };
}

function stanceOf({ objects, dissociates, utility }: Judged): StanceAdvice['stance'] {
  if (objects) return 'object';
  if (dissociates.length > 0) return 'dissociate';
  if (utility < NO_BELOW) return 'explain';
  return utility > YES_ABOVE ? 'join' : 'silent';
}

/**
 * How a delegation would answer a proposal: never against its red lines; else by what it gains. Where
 * somebody holds the paragraph it accepts a loss while the changed report is still better than none.
 */
export function adviseProposal(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
  change: TextChange,
): ProposalAdvice {
  const now = judge(scenario, room, negotiation, knowledge);
  return answerTo(scenario, room, negotiation, knowledge, now, change);
}

/** How a delegation would answer each of the proposals on the table, in their order. */
export function adviseProposals(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): readonly { readonly proposal: Proposal; readonly advice: ProposalAdvice }[] {
  const now = judge(scenario, room, negotiation, knowledge);
  return Object.values(negotiation.proposals).map((proposal) => ({
    proposal,
    advice: answerTo(scenario, room, negotiation, knowledge, now, proposal.change),
  }));
}

function answerTo(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
  now: Judged,
  change: TextChange,
): ProposalAdvice {
  const then = judge(scenario, room, negotiation, knowledge, change);
  // What a text is worth is a mean, which any paragraph that leaves it moves.
  const gain = Math.min(
    then.utility - now.utility,
    worthOfLosing(scenario, room, negotiation, knowledge, change),
  );
  const answer = (given: ProposalAdvice['answer'], why: ProposalAdvice['why']) => ({
    answer: given,
    why,
    gain,
  });
  if (crossesMore(now, then)) return answer('refuse', 'redLine');
  if (removesObjection(now, then, change)) return answer('accept', 'removesOurObjection');
  if (gain > NOTHING) return answer('accept', 'better');
  if (isHeld(room, negotiation, change)) {
    if (then.utility > 0) return answer('accept', 'livesWithIt');
    return gain < -NOTHING ? answer('refuse', 'worse') : answer('neutral', 'same');
  }
  if (gain < -CLEARLY_WORSE) return answer('refuse', 'worse');
  return answer('neutral', 'same');
}

/**
 * What it brings that a paragraph leaves the report: nothing to a delegation that the paragraph does no
 * harm, however the mean of the others would stand without it. No bound on changes of other kinds.
 */
function worthOfLosing(
  scenario: PublicScenario,
  room: Room,
  { draft }: Negotiation,
  { instructions }: SeatContent,
  change: TextChange,
): number {
  const leaves = change.kind === 'delete' || (change.kind === 'place' && change.place !== 'report');
  if (!leaves) return Number.POSITIVE_INFINITY;
  const lost = askedText(scenario, room, draft).find(({ id }) => id === change.paragraph);
  return lost?.place === 'report'
    ? utilityOfChange(instructions, lost, undefined)
    : Number.POSITIVE_INFINITY;
}

/** A new paragraph can only be what was missing; any other change, what a paragraph needed. */
function removesObjection(now: Judgement, then: Judgement, change: TextChange): boolean {
  return change.kind === 'insert'
    ? now.objects && !then.objects
    : now.over.includes(change.paragraph) && !then.over.includes(change.paragraph);
}

function isHeld(room: Room, { draft }: Negotiation, change: TextChange): boolean {
  if (change.kind === 'insert') return false;
  const state = own(paragraphsOf(room, draft), change.paragraph);
  return standingOf(state).status === 'bracketed';
}

function crossesMore(now: Judgement, then: Judgement): boolean {
  return (then.objects && !now.objects) || then.over.some((id) => !now.over.includes(id));
}

/** The report as it stands, or as it would stand after a change. */
function judge(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  { instructions, stanceAnchors }: SeatContent,
  change?: TextChange,
): Judged {
  const text = askedText(scenario, room, negotiation.draft, change);
  const stage = stageOf(scenario, room).id;
  const anchor: StanceAnchor | undefined = Object.values(stanceAnchors).find(
    (candidate) => candidate.stage === stage && candidate.draft === negotiation.draft,
  );
  return {
    ...judgeReport(instructions, text, anchor),
    utility: utilityOfReport(instructions, text, scenario.issues),
  };
}
