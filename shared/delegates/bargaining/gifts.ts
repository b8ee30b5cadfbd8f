import type { Act, Votable } from '../../procedure/deals/act.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { own } from '../../procedure/kernel/own.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { DraftId, IssueId, SeatId } from '../../scenario/scenario.ts';
import type { Scales } from './price.ts';

/** What one delegation does for another in return: all of it together. */
export type Gift = readonly Act[];

/** So many issues one speaks to for another (FLO-10 takes three). */
const WORDS = 2;

/**
 * Words for another in open meeting: of the first of these sides, and of all of them. Computers find the time for it
 * when they explain a vote, which no sponsor does on its own text.
 */
export function wordsFor(
  { scenario, room }: Scales,
  giver: SeatId,
  sides: readonly IssueSide[],
): readonly Gift[] {
  const mayExplain = otherDrafts({ scenario }, '').some(
    (draft) => !sponsorsOf(scenario, room, draft).includes(giver),
  );
  if (!mayExplain) return [];
  const acts = sides.slice(0, WORDS).map((side): Act => ({ kind: 'speakTo', ...side }));
  return acts.map((_, index) => acts.slice(0, index + 1));
}

/** The drafts before the meeting but this one. */
export const otherDrafts = ({ scenario }: Pick<Scales, 'scenario'>, but: DraftId) =>
  scenario.drafts.flatMap(({ id, kind }) => (id === but || kind !== 'resolution' ? [] : [id]));

/** Votes for what another has moved, and peace for what it sponsors: what everybody can see that it wants. */
export function publicWishes(
  { scenario, room }: Scales,
  other: SeatId,
  but: DraftId,
): readonly Gift[] {
  const moved = Object.entries(room.amendments).flatMap(([amendment, { mover, status }]): Gift[] =>
    mover === other && status === 'pending'
      ? [[{ kind: 'vote', on: { kind: 'amendment', amendment }, choice: 'yes' }]]
      : [],
  );
  const sponsored = otherDrafts({ scenario }, but).filter((draft) =>
    sponsorsOf(scenario, room, draft).includes(other),
  );
  return [
    ...moved,
    ...sponsored.flatMap((draft): readonly Gift[] => [
      [{ kind: 'vote', on: onDraft(draft), choice: 'notNo' }],
      [{ kind: 'notDivide', draft }],
    ]),
  ];
}

export const onDraft = (draft: DraftId): Votable => ({ kind: 'draft', draft });

/** Whether a delegation could promise all of it as things stand. */
export const mayGive = ({ scenario, room }: Scales, by: SeatId, gift: Gift): boolean =>
  gift.every((act) => mayPromise({ scenario, room, by, act }).may);

/** The side of an issue on which a delegation stands itself; none where it does not care. */
export function ownSide({ knowledge }: Scales, issue: IssueId): readonly IssueSide[] {
  const stand = own(knowledge.instructions.positions, issue)?.stand ?? 0;
  return stand === 0 ? [] : [{ issue, end: stand > 0 ? 'plus' : 'minus' }];
}
