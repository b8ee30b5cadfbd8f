import { backing, type Neighbourhood } from './backing.ts';
import { decisiveness, departure, type JudgedText } from './departure.ts';
import { once } from './once.ts';
import { type Limits, stepsBeyond, strainsOf } from './red-lines.ts';
import type { Draft, Instructions, IssueId, Position, RedLine, SeatId } from './scenario.ts';
import { type Stands, textStands } from './stands.ts';
import { COURTESY, GIVEN_UP, HEART, INTEREST, LINE_COST } from './weights.ts';

/** What of its instructions a delegation judges a text by. */
export type Interests = Pick<Instructions, 'positions' | 'redLines' | 'loyalty'>;

/** A text before the room, with all that is public about it. */
export interface TextCase {
  readonly draft: Pick<Draft, 'pole' | 'paragraphs' | 'sponsors'>;
  /** As its sponsors want it: as tabled, with what they have revised or accepted since. */
  readonly wanted: JudgedText;
  readonly sponsors: readonly SeatId[];
  readonly room: Neighbourhood;
}

/** A delegation that judges, and by how much the record corrects the model on the text as tabled. */
export interface Judge {
  readonly seat: SeatId;
  readonly instructions: Interests;
  readonly residual: number;
}

/** What a text is worth to a delegation, in parts. */
interface Worth {
  /** What it decides of its interests, less the red lines that it crosses. */
  readonly content: number;
  /** What it counts whose text it is, and what the record says of the delegation beyond the model. */
  readonly side: number;
  /** The two of which the side consists. */
  readonly sponsors: number;
  readonly record: number;
}

/**
 * What a text is worth to a delegation against having none: its content, the side of its sponsors, and the
 * Assembly’s habit to say yes. Thresholds are in utility.ts.
 */
export function worthOfText(judge: Judge, about: TextCase, text: JudgedText): number {
  const { content, side } = partsOfWorth(judge, about, text);
  return COURTESY + content + side;
}

/**
 * The side of its sponsors fades as a text departs from what they want, and turns where hardly anything
 * of that is left. The residual belongs to the text as tabled and fades as the text departs from that; it
 * says nothing of a delegation that has joined the sponsors since, or left them.
 */
export function partsOfWorth(
  { seat, instructions, residual }: Judge,
  { draft, wanted, sponsors, room }: TextCase,
  text: JudgedText,
): Worth {
  const kept = Math.max(-1, 1 - departure(wanted, text) / GIVEN_UP);
  const backed = backing(seat, instructions, draft, sponsors, room);
  const hasTurned = sponsors.includes(seat) !== draft.sponsors.some((each) => each.seat === seat);
  const fromSponsors = kept * backed;
  const record = hasTurned ? 0 : residual * asRecorded(draft, text);
  return {
    content: contentFor(instructions)(draft)(text).worth,
    side: fromSponsors + record,
    sponsors: fromSponsors,
    record,
  };
}

/** How far the record still speaks of a text: 1 as it was tabled, 0 where nothing of that is left. */
export const asRecorded = ({ paragraphs }: Pick<Draft, 'paragraphs'>, text: JudgedText): number =>
  Math.max(0, 1 - departure(paragraphs, text) / GIVEN_UP);

/**
 * What a text says and decides, for a delegation: per paragraph the gain on each issue by salience, by
 * how much the paragraph decides, over all that the tabled text decides; less the red lines crossed.
 * A paragraph that leaves takes its own part away and moves nothing else.
 */
export const contentFor = once((instructions: Interests) =>
  once((draft: Pick<Draft, 'paragraphs'>) =>
    once((text: JudgedText) => ({
      worth:
        (INTEREST * gainOf(instructions, text)) / decidedAsTabled(draft) -
        LINE_COST * crossedBy(instructions, text),
    })),
  ),
);

function gainOf(instructions: Interests, text: JudgedText): number {
  const gainIn = gainFrom(instructions);
  let gained = 0;
  for (const paragraph of text) gained += decisiveness(paragraph) * gainIn(paragraph.stands).gain;
  return gained;
}

/** What a wording brings a delegation on all issues that it touches. */
export const gainFrom = once((brief: Pick<Instructions, 'positions'>) =>
  once((stands: Stands) => ({ gain: gainIn(brief, stands) })),
);

/** The same, reckoned anew. */
export function gainIn({ positions }: Pick<Instructions, 'positions'>, stands: Stands): number {
  let gain = 0;
  for (const issue of Object.keys(stands)) gain += gainOn(positions[issue], stands[issue] ?? 0);
  return gain;
}

/** What it brings on one issue that a paragraph stands so: -1 to 1 where it is vital, else a part of that. */
const gainOn = (position: Position | undefined, stand: number): number =>
  position === undefined
    ? 0
    : ((position.salience / 3) * (Math.abs(position.stand) - Math.abs(position.stand - stand))) / 2;

/** What a text decides for and against a delegation on each issue that it touches, for comparing issues. */
export function gainByIssue(
  { positions }: Pick<Instructions, 'positions'>,
  text: JudgedText,
): ReadonlyMap<IssueId, number> {
  const gains = new Map<IssueId, number>();
  for (const paragraph of text) {
    for (const [issue, stand] of Object.entries(paragraph.stands)) {
      const gain = decisiveness(paragraph) * gainOn(positions[issue], stand);
      gains.set(issue, (gains.get(issue) ?? 0) + gain);
    }
  }
  return gains;
}

/** By what gains are divided, so that a text wholly at a vital ideal brings 1. */
export const decidedAsTabled = ({ paragraphs }: Pick<Draft, 'paragraphs'>): number =>
  Math.max(1, contested(paragraphs));

/** How much a text decides of what anybody can want or not. */
function contested(text: JudgedText): number {
  return text.reduce(
    (sum, paragraph) =>
      Object.keys(paragraph.stands).length === 0 ? sum : sum + decisiveness(paragraph),
    0,
  );
}

/** How far a text crosses red lines, all together. */
export function crossedBy(limits: Limits, text: JudgedText): number {
  let crossed = 0;
  for (const share of linesCrossedBy(limits, text).values()) crossed += share;
  return crossed;
}

/**
 * The red lines that a text crosses, each by the weight of the weightiest that crosses it: in full (1) from
 * that of a heart, and where the line is about the text as a whole.
 */
export function linesCrossedBy(limits: Limits, text: JudgedText): ReadonlyMap<RedLine, number> {
  const weights = new Map<RedLine, number>();
  const strainsIn = strainsOf(limits);
  for (const paragraph of text) {
    for (const line of strainsIn(paragraph.stands).crossed) {
      weights.set(line, Math.max(weights.get(line) ?? 0, decisiveness(paragraph)));
    }
  }
  const crossed = new Map<RedLine, number>();
  for (const [line, weight] of weights) crossed.set(line, Math.min(1, weight / HEART));
  for (const line of limits.redLines) {
    if (line.scope === 'text' && (stepsBeyond(limits, line, textStands(text)) ?? 0) > 0)
      crossed.set(line, 1);
  }
  return crossed;
}
