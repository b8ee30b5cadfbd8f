import { z } from 'zod';
import { ruleSources } from '../../language/en/rule-sentences.ts';
import type {
  DraftId,
  InjectId,
  ParagraphId,
  PublicScenario,
  SeatId,
} from '../../scenario/scenario.ts';
import { drop } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import { isSeat, type Question } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { RuleId } from '../kernel/rules.ts';
import { amendment, ballot, draft, id, paragraph, proposal, seat } from '../kernel/schemas.ts';

/**
 * What the facilitator has put on the wall in place of what the meeting would show there. board: the
 * vote under way, or the last result; lounge: who sits with whom out of the meeting; curtain: nothing but that the room takes a break; code: how to
 * come in, as large as it can be written.
 */
export type WallPicture =
  | { readonly kind: 'hall' | 'board' | 'canvass' | 'lounge' | 'code' | 'curtain' }
  | { readonly kind: 'text'; readonly draft: DraftId; readonly paragraph?: ParagraphId }
  | { readonly kind: 'seat'; readonly seat: SeatId }
  /** A rule of the rule book. */
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'amendment'; readonly amendment: string }
  /** What is proposed for a paragraph of a report. */
  | { readonly kind: 'proposal'; readonly proposal: string }
  /** What came of a vote, by its ballot. */
  | { readonly kind: 'result'; readonly ballot: string }
  /** What came from outside, as a headline. */
  | { readonly kind: 'headline'; readonly inject: InjectId }
  /** A question to everybody, and the lines that were written. */
  | { readonly kind: 'round'; readonly round: string };

/** The facilitator's choice for the wall of a venue; left out of the room while the wall follows the meeting. */
export interface Wall {
  readonly shows: WallPicture;
  /** Stays when the phase changes. */
  readonly pinned?: true;
}

const plain = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

/** The number of a rule that there is. */
const ruleNumber = z.custom<RuleId>(
  (number) => typeof number === 'string' && Object.hasOwn(ruleSources, number),
);

/** What the wall can be told to show; automatic: to follow the meeting again. */
export const wallOrder = z.union([
  plain('automatic'),
  plain('hall'),
  plain('board'),
  plain('canvass'),
  plain('lounge'),
  plain('code'),
  plain('curtain'),
  z.strictObject({ kind: z.literal('text'), draft, paragraph: paragraph.optional() }),
  z.strictObject({ kind: z.literal('seat'), seat }),
  z.strictObject({ kind: z.literal('rule'), rule: ruleNumber }),
  z.strictObject({ kind: z.literal('amendment'), amendment }),
  z.strictObject({ kind: z.literal('proposal'), proposal }),
  z.strictObject({ kind: z.literal('result'), ballot }),
  z.strictObject({ kind: z.literal('headline'), inject: id }),
  z.strictObject({ kind: z.literal('round'), round: z.string().regex(/^r[1-9]\d{0,9}$/) }),
]);

export type WallOrder = z.infer<typeof wallOrder>;

/** SES-10: the wall shows only what is there to be seen. */
export function mayDirectWall({
  scenario,
  room,
  command: { shows },
}: Question<{ readonly shows: WallOrder }>): Verdict {
  switch (shows.kind) {
    case 'board':
      return hasBoard(room) ? ALLOWED : refuse('SES-10', 'noBoard');
    case 'text':
      if (own(room.drafts, shows.draft) === undefined) return refuse('DRA-5', 'noSuchDraft');
      return shows.paragraph === undefined ||
        paragraphsKnown(scenario, room, shows.draft).includes(shows.paragraph)
        ? ALLOWED
        : refuse('SES-10', 'notInTheText');
    case 'seat':
      return isSeat(scenario, shows.seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat');
    case 'lounge':
    case 'amendment':
    case 'proposal':
    case 'result':
    case 'headline':
    case 'round':
      return isThere(room, shows) ? ALLOWED : refuse('SES-10', 'notThereToShow');
    default:
      return ALLOWED;
  }
}

/** Whether a thing that comes and goes in play is there to be shown; whatever else can be always is. */
export function isThere(room: Room, shows: WallPicture | WallOrder): boolean {
  switch (shows.kind) {
    case 'lounge':
      return room.options.talk !== 'closed';
    case 'amendment':
      return own(room.amendments, shows.amendment) !== undefined;
    case 'proposal':
      return own(room.negotiation?.proposals ?? {}, shows.proposal) !== undefined;
    case 'result':
      return own(room.results, shows.ballot) !== undefined;
    case 'headline':
      return own(room.injects ?? {}, shows.inject) !== undefined;
    case 'round':
      return own(room.rounds ?? {}, shows.round) !== undefined;
    default:
      return true;
  }
}

/** The paragraphs that a draft was tabled with or has been given in play, by id. */
export const paragraphsKnown = (
  { drafts }: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): readonly ParagraphId[] => [
  ...(drafts.find((tabled) => tabled.id === id)?.paragraphs.map((each) => each.id) ?? []),
  ...Object.keys(own(room.drafts, id)?.paragraphs ?? {}),
];

/** Whether there is a vote under way, or one that has been counted. */
export const hasBoard = ({ ballot, results }: Pick<Room, 'ballot' | 'results'>): boolean =>
  ballot !== undefined || Object.keys(results).length > 0;

/** The picture that was ordered; undefined where the wall is to follow the meeting. */
export function pictureOrdered(shows: WallOrder): WallPicture | undefined {
  switch (shows.kind) {
    case 'automatic':
      return undefined;
    case 'text': {
      const { kind, draft: id, paragraph: part } = shows;
      return part === undefined ? { kind, draft: id } : { kind, draft: id, paragraph: part };
    }
    default:
      return shows;
  }
}

/** SES-10: at the next phase the wall follows the meeting again, unless the choice is pinned. */
export const withWallOfNextPhase = (room: Room): Room =>
  room.wall === undefined || room.wall.pinned ? room : drop(room, 'wall');
