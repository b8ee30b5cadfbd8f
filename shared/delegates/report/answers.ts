import { isNamed, namedProposal } from '../../procedure/consensus/consensus.ts';
import type { Negotiation, Proposal } from '../../procedure/consensus/negotiation.ts';
import { changesOf } from '../../procedure/consensus/negotiation.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { PlacedParagraph } from '../../procedure/texts/texts.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import { leastWorth } from '../../scenario/blocking.ts';
import { decidedBy, wordingFor, worthWhere } from '../../scenario/consensus-model.ts';
import { once } from '../../scenario/once.ts';
import type { ParagraphId, PublicScenario, SeatContent, SeatId } from '../../scenario/scenario.ts';
import { NEGLIGIBLE } from '../../scenario/utility.ts';
import { INTEREST } from '../../scenario/weights.ts';
import { adoptedIn, changedIn, formerNames } from './changed.ts';
import { type Decision, decide, type Weighing } from './decision.ts';
import { chanceAfter, type Mind, mindOf } from './mind.ts';
import type { OpenReport } from './open-report.ts';
import { isUntried, wishesIn } from './wishes.ts';

/** What a delegation's instructions say of a proposal, and how much it brings on the scale of utilities. */
export interface ProposalAdvice extends Decision {
  readonly gain: number;
}

/** What is proposed: all that would change, whose it is, and who has said that it can live with it. */
export interface Asked {
  readonly changes: readonly TextChange[];
  /** Left out for what nobody has proposed. */
  readonly by?: SeatId;
  readonly acceptedBy: readonly SeatId[];
  /** What others have promised the delegation for it, discounted by trust; nothing where it is left out. */
  readonly promised?: number;
}

/** So much may be taken from a delegation by one other without return: twice what it lets pass for nothing. */
const ONE_SIDED = 2;

/**
 * How a delegation would answer a proposal by its instructions: shown to people as advice, acted on by the
 * computer. See `decide` for the order of the reasons.
 */
export function adviseChanges(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
  asked: Asked,
): ProposalAdvice {
  const weighing = weigh(scenario, room, negotiation, knowledge, asked);
  const { answer, why } = decide(weighing);
  return { answer, why, gain: weighing.gain };
}

/** The same of one change, or of several together, that nobody has put forward. */
export const adviseProposal = (
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
  change: TextChange,
  also: readonly TextChange[] = [],
): ProposalAdvice =>
  adviseChanges(scenario, room, negotiation, knowledge, {
    changes: [change, ...also],
    acceptedBy: [],
  });

/** How a delegation would answer each of the proposals on the table, in their order. */
export const adviseProposals = (
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): readonly { readonly proposal: Proposal; readonly advice: ProposalAdvice }[] =>
  Object.values(negotiation.proposals).map((proposal) => ({
    proposal,
    advice: adviseChanges(scenario, room, negotiation, knowledge, askedBy(proposal)),
  }));

export const askedBy = once(
  (proposal: Proposal): Asked => ({
    changes: changesOf(proposal),
    by: proposal.by,
    acceptedBy: [...proposal.acceptedBy, proposal.by],
  }),
);

/** All on which the answer turns. */
export function weigh(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
  { changes, by, acceptedBy, promised = 0 }: Asked,
): Weighing {
  const mind = mindOf(scenario, room, negotiation, knowledge);
  const { report, reading, blocking, style, objectors } = mind;
  const { draft, paragraphs, read } = report;
  const effect = reading.after(changedIn(draft, read.text, changes));
  const gain = effect.worth - reading.worth;
  const tolerance = changes.some(leaves) ? 0 : style.tolerance;
  const touched = touchedBy(changes);
  const { seat } = knowledge;
  let still = 0;
  for (const held of objectors.values()) {
    if (held.some((id) => !touched.includes(id))) still += 1;
  }
  const isHolder = touched.some((id) => own(paragraphs, id)?.heldBy?.includes(seat) ?? false);
  return {
    blocksNow: reading.objects,
    blocksThen: effect.objects,
    crossesMore: effect.crossesMore,
    frees: effect.frees,
    worth: reading.worth,
    gain,
    promised,
    leastNow: leastWorth(blocking, objectors.size),
    leastThen: leastWorth(blocking, still),
    outside: blocking.outside,
    chance: mind.chance,
    chanceThen: chanceAfter(mind, negotiation, changes, touched, acceptedBy, seat),
    tolerance,
    isContested: objectors.size > 0,
    isLate: report.isLate,
    isHolder,
    ownNext: isHolder && !report.isLate && gain > 0 ? ownNext(negotiation, mind, touched) : 0,
    isReversal: gain < 0 && isReversal(formerNames(paragraphs), changes),
    isOneSided:
      by !== undefined && gain < 0 && taken(report, knowledge, by) > ONE_SIDED * style.tolerance,
  };
}

/** The paragraphs that changes touch. */
function touchedBy(changes: readonly TextChange[]): readonly ParagraphId[] {
  const touched: ParagraphId[] = [];
  for (const change of changes) if (change.kind !== 'insert') touched.push(change.paragraph);
  return touched;
}

/** Whether changes go back to what a paragraph had before. */
const isReversal = (former: ReadonlySet<string>, changes: readonly TextChange[]): boolean =>
  former.size > 0 && changes.some((change) => isNamed(change) && former.has(namedProposal(change)));

/** That a paragraph leaves the report is nothing to be let pass. */
const leaves = (change: TextChange): boolean =>
  change.kind === 'delete' || (change.kind === 'place' && change.place !== 'report');

/** What the best of its own wishes for these paragraphs would bring that has not been tried. */
function ownNext(
  negotiation: Negotiation,
  { report, reading }: Mind,
  touched: readonly string[],
): number {
  const best = new Map<string, number>();
  for (const { paragraph, gain, name } of wishesIn(report, reading)) {
    if (gain <= NEGLIGIBLE) break;
    if (!touched.includes(paragraph) || best.has(paragraph)) continue;
    if (isUntried(negotiation, name)) best.set(paragraph, gain);
  }
  return [...best.values()].reduce((sum, gain) => sum + gain, 0);
}

/** What the proposals of another delegation that have become the text have cost this one, returns counted. */
function taken(
  { draft, paragraphs }: OpenReport,
  { instructions }: SeatContent,
  by: SeatId,
): number {
  const share = INTEREST / decidedBy(draft.paragraphs);
  const wordingIn = wordingFor(instructions);
  const worthIn = (paragraph: PlacedParagraph) =>
    worthWhere(wordingIn(paragraph.stands), paragraph, share);
  return adoptedIn(draft, paragraphs)
    .filter((adopted) => adopted.by === by)
    .reduce((sum, { before, after }) => sum + worthIn(before) - worthIn(after), 0);
}
