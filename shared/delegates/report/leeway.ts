import {
  changesOf,
  type Negotiation,
  type PastProposal,
  type Proposal,
} from '../../procedure/consensus/negotiation.ts';
import type { Paragraphs } from '../../procedure/texts/paragraphs.ts';
import type { PlacedParagraph } from '../../procedure/texts/texts.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import type { PlacedParagraph as JudgedParagraph } from '../../scenario/consensus-model.ts';
import { once, oncePerPair } from '../../scenario/once.ts';
import type { Draft, IssueId, SeatId } from '../../scenario/scenario.ts';
import type { ReadReport } from './as-read.ts';
import { changedIn } from './changed.ts';
import { refusersOf } from './mind.ts';
import { holding } from './open-report.ts';

/** An issue, and which way a change of a report moves it. */
type Direction = `${IssueId} ${'+' | '-'}`;

/** How far a change goes in one direction. */
interface Step {
  readonly direction: Direction;
  readonly far: number;
}

/** How often somebody has visibly refused to go in a direction, and gone along. */
interface Tried {
  refused: number;
  accepted: number;
}

/**
 * How likely one refuses a step of one on an issue of whom nothing is known; the odds grow with the square of the step,
 * for what asks for much is seldom taken.
 */
const REFUSES_A_STEP = 0.04;

/**
 * How likely it seems that nobody but its author refuses a proposal, 0 to 1, by how much it asks, and by what each has
 * refused and accepted so far for everybody to see: answers to proposals, and brackets. What is known is gathered once
 * for the room, and from no seat's brief.
 */
export function takenIn(
  draft: Draft,
  read: ReadReport,
  negotiation: Negotiation,
  paragraphs: Paragraphs,
): (proposed: Proposed) => number {
  const leeway = leewayIn(negotiation, paragraphs)(draft, read);
  const { refused = {} } = negotiation;
  return ({ changes, by, others }) => {
    const asked = stepsOf(draft, read, changes);
    const known = refusersOf(changes, refused);
    const takes = chancesOf(leeway, asked);
    let chance = 1;
    let unknown = others;
    leeway.forEach(({ seat }, index) => {
      if (seat === by) return;
      unknown -= 1;
      chance *= known.has(seat) ? KNOWN : (takes[index] ?? 1);
    });
    return chance * (1 - refusing(NOTHING_TRIED, asked)) ** Math.max(0, unknown);
  };
}

/** How likely each of whom something is known takes what is asked, in their order; the same for whoever asks. */
const chancesOf = oncePerPair((leeway: Leeway, asked: readonly Step[]): readonly number[] =>
  leeway.map(({ tried }) => 1 - refusing(tried, asked)),
);

/** What somebody could propose, and how many others there are to take it. */
interface Proposed {
  readonly changes: readonly TextChange[];
  readonly by: SeatId;
  readonly others: number;
}

/** Who is known to refuse the very words may have come round. */
const KNOWN = 0.1;

/** How likely one refuses: by the direction in which it has refused most, or in which most is asked. */
function refusing(tried: ReadonlyMap<Direction, Readonly<Tried>>, asked: readonly Step[]): number {
  let most = 0;
  for (const { direction, far } of asked) {
    const { refused, accepted } = tried.get(direction) ?? NO_ANSWERS;
    const expected = Math.min(1, REFUSES_A_STEP * far ** 2);
    most = Math.max(most, (refused + expected) / (refused + accepted + 1));
  }
  return most;
}
const NO_ANSWERS: Readonly<Tried> = { refused: 0, accepted: 0 };
const NOTHING_TRIED: ReadonlyMap<Direction, Readonly<Tried>> = new Map();

/** What is known of each who has shown anything. */
type Leeway = readonly {
  readonly seat: SeatId;
  readonly tried: ReadonlyMap<Direction, Readonly<Tried>>;
}[];

const leewayIn = oncePerPair((negotiation: Negotiation, paragraphs: Paragraphs) =>
  oncePerPair(
    (draft: Draft, read: ReadReport): Leeway => gathered(draft, read, negotiation, paragraphs),
  ),
);

/** The same while it is gathered. */
type Gathered = Map<SeatId, Map<Direction, Tried>>;

function gathered(
  draft: Draft,
  { text }: ReadReport,
  { proposals, past = NO_PAST }: Negotiation,
  paragraphs: Paragraphs,
): Leeway {
  const found: Gathered = new Map();
  for (const each of Object.values(proposals)) noteAnswers(found, draft, each);
  for (const [seat, before] of answeredIn(draft, past)) {
    for (const [direction, { refused, accepted }] of before) {
      const tried = triedBy(found, seat, direction);
      tried.refused += refused;
      tried.accepted += accepted;
    }
  }
  const byId = new Map(text.map((paragraph) => [paragraph.id, saidBy(paragraph)]));
  for (const [seat, held] of holding(paragraphs)) {
    for (const id of held) note(found, seat, byId.get(id) ?? [], 'refused');
  }
  return [...found].map(([seat, tried]) => ({ seat, tried }));
}

const NO_PAST = {};

/** What has been answered to proposals that are no longer on the table: the same until one more leaves it. */
const answeredIn = oncePerPair((draft: Draft, past: NonNullable<Negotiation['past']>) => {
  const found: Gathered = new Map();
  for (const each of Object.values(past)) noteAnswers(found, draft, each);
  return found;
});

function noteAnswers(found: Gathered, draft: Draft, proposal: Proposal | PastProposal): void {
  const steps = askedBy(draft, proposal);
  note(found, proposal.by, steps, 'accepted');
  for (const seat of proposal.acceptedBy) note(found, seat, steps, 'accepted');
  for (const seat of proposal.refusedBy) note(found, seat, steps, 'refused');
}

function note(found: Gathered, seat: SeatId, steps: readonly Step[], what: keyof Tried): void {
  for (const { direction } of steps) triedBy(found, seat, direction)[what] += 1;
}

function triedBy(found: Gathered, seat: SeatId, direction: Direction): Tried {
  const mine = found.get(seat) ?? new Map<Direction, Tried>();
  found.set(seat, mine);
  const tried = mine.get(direction) ?? { refused: 0, accepted: 0 };
  mine.set(direction, tried);
  return tried;
}

/** Where a paragraph lies. */
const saidBy = once((paragraph: PlacedParagraph): readonly Step[] => movedBetween([], [paragraph]));

/** How far a proposal would go from the text as it reads; for one change, which many think of, reckoned once. */
function stepsOf(draft: Draft, read: ReadReport, changes: readonly TextChange[]): readonly Step[] {
  const [first] = changes;
  return first !== undefined && changes.length === 1
    ? stepOf(draft)(read, first)
    : directionsOf(draft, read.text, changes);
}

const stepOf = once((draft: Draft) =>
  oncePerPair((read: ReadReport, change: TextChange) => directionsOf(draft, read.text, [change])),
);

/** Measured from the words as tabled, which stay: the text itself may have gone there meanwhile. */
const askedBy = oncePerPair((draft: Draft, proposal: Proposal | PastProposal): readonly Step[] =>
  directionsOf(draft, tabled(draft), changesOf(proposal)),
);

const tabled = once((draft: Draft): readonly PlacedParagraph[] =>
  draft.paragraphs.map((paragraph): PlacedParagraph => ({ ...paragraph, place: 'report' })),
);

/** Which way changes move which issues, and how far. */
const directionsOf = (
  draft: Draft,
  text: readonly PlacedParagraph[],
  changes: readonly TextChange[],
): readonly Step[] => {
  const after = changedIn(draft, text, changes);
  const before = text.filter(({ id }) => after.some((each) => each.id === id));
  return movedBetween(before, after);
};

function movedBetween(
  before: readonly JudgedParagraph[],
  after: readonly JudgedParagraph[],
): readonly Step[] {
  const moved = new Map<IssueId, number>();
  const add = (paragraphs: readonly JudgedParagraph[], sign: number) => {
    for (const { stands, place } of paragraphs) {
      if (place !== 'report') continue;
      for (const [issue, stand] of Object.entries(stands)) {
        moved.set(issue, (moved.get(issue) ?? 0) + sign * stand);
      }
    }
  };
  add(before, -1);
  add(after, 1);
  const steps: Step[] = [];
  for (const [issue, by] of moved) {
    if (by !== 0) steps.push({ direction: `${issue} ${by > 0 ? '+' : '-'}`, far: Math.abs(by) });
  }
  return steps;
}
