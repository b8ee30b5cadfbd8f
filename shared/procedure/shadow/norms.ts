import type { PublicScenario, SeatId, ShadowModel, ShadowNorm } from '../../scenario/scenario.ts';
import { membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { roomsOf } from '../kernel/venue.ts';
import { sponsorsOf } from '../texts/drafts.ts';
import { standingOf } from '../texts/paragraphs.ts';
import { paragraphsOf, wholeText } from '../texts/texts.ts';

/** A norm that stands in a text, and the delegations that support it. */
export interface NormInForce {
  readonly norm: ShadowNorm;
  readonly supporters: ReadonlySet<SeatId>;
}

/** Nothing restrains more than this: some risk stays. */
const MOST_RESTRAINT = 0.8;

/**
 * SHA-5: the norms that stand in a text now. In a report under negotiation all support a paragraph but
 * those who hold it; a draft resolution has its sponsors, and once adopted those who voted for it.
 */
export function normsInForce(
  whole: PublicScenario,
  { norms }: ShadowModel,
  room: Room,
): readonly NormInForce[] {
  return norms.flatMap((norm) => {
    const there = roomsOf(room).find(({ drafts }) => own(drafts, norm.draft) !== undefined);
    const supporters = there && supportersIn(whole, there, norm);
    return supporters === undefined || supporters.size === 0 ? [] : [{ norm, supporters }];
  });
}

function supportersIn(
  whole: PublicScenario,
  room: Room,
  { draft, paragraph }: ShadowNorm,
): ReadonlySet<SeatId> | undefined {
  const standing = own(room.drafts, draft);
  const text = wholeText(whole, room, draft).find(({ id }) => id === paragraph);
  if (standing === undefined || text?.place !== 'report') return undefined;
  const members = membersOf(whole).map(({ id }) => id);
  if (standing.status !== 'notAgreed' && room.negotiation?.draft === draft) {
    const { heldBy } = standingOf(own(paragraphsOf(room, draft), paragraph));
    return new Set(members.filter((seat) => !heldBy.includes(seat)));
  }
  switch (standing.status) {
    case 'circulated':
    case 'introduced':
    case 'inAction':
      return new Set(sponsorsOf(whole, room, draft));
    case 'recommended':
    case 'adopted':
      return new Set(votersFor(whole, room, draft) ?? sponsorsOf(whole, room, draft));
    default:
      return undefined;
  }
}

/** Who voted for a draft when it was last adopted; all members without a vote, undefined where no names were taken. */
function votersFor(
  whole: PublicScenario,
  { results }: Room,
  draft: string,
): readonly SeatId[] | undefined {
  const members = membersOf(whole).map(({ id }) => id);
  const last = Object.values(results).findLast(
    ({ subject, outcome }) =>
      subject.kind === 'draft' && subject.draft === draft && outcome === 'adopted',
  );
  if (last?.how === 'withoutVote') return members;
  const { votes } = last ?? {};
  return votes === undefined ? undefined : members.filter((_, index) => votes[index] === 'y');
}

/** By how much less likely an incident is from a delegation, for the norms that it supports. */
export const restraintOn = (norms: readonly NormInForce[], seat: SeatId): number =>
  Math.min(
    MOST_RESTRAINT,
    norms.reduce(
      (sum, { norm, supporters }) => sum + (supporters.has(seat) ? norm.restrains : 0),
      0,
    ),
  );
