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
 * Courtesies that cost who gives them little: a word in open meeting on the first of these sides, one on all of them,
 * and with these not to have a text divided that it does not sponsor itself. Computers find the time for words when
 * they explain a vote, which no sponsor does on its own text.
 */
export function courtesies(
  { scenario, room }: Scales,
  giver: SeatId,
  sides: readonly IssueSide[],
  but: DraftId,
): readonly Gift[] {
  const isFree = (draft: DraftId) => !sponsorsOf(scenario, room, draft).includes(giver);
  if (!otherDrafts({ scenario }, '').some(isFree)) return [];
  const acts = sides.slice(0, WORDS).map((side): Act => ({ kind: 'speakTo', ...side }));
  const words = acts.map((_, index) => acts.slice(0, index + 1));
  const peace = otherDrafts({ scenario }, but)
    .filter(isFree)
    .map((draft): Gift => [...acts, { kind: 'notDivide', draft }]);
  return [...words, ...peace];
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

/** All that is or will be put to the vote and that one can ask others about: drafts, and amendments that are pending. */
export const mattersIn = (
  scenario: Scales['scenario'],
  { amendments }: Pick<Scales['room'], 'amendments'>,
): readonly Votable[] => [
  ...otherDrafts({ scenario }, '').map(onDraft),
  ...Object.entries(amendments).flatMap(([amendment, { status, parent }]): readonly Votable[] =>
    status === 'pending' && parent === undefined ? [{ kind: 'amendment', amendment }] : [],
  ),
];

export const onDraft = (draft: DraftId): Votable => ({ kind: 'draft', draft });

/** Whether a delegation could promise all of it as things stand. */
export const mayGive = ({ scenario, room }: Scales, by: SeatId, gift: Gift): boolean =>
  gift.every((act) => mayPromise({ scenario, room, by, act }).may);

/** The side of an issue on which a delegation stands itself; none where it does not care. */
export function ownSide({ knowledge }: Scales, issue: IssueId): readonly IssueSide[] {
  const stand = own(knowledge.instructions.positions, issue)?.stand ?? 0;
  return stand === 0 ? [] : [{ issue, end: stand > 0 ? 'plus' : 'minus' }];
}
