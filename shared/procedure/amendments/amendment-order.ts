import type { DraftId, IssueId, Paragraph, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { textOf } from '../texts/texts.ts';
import { targetOf } from '../texts/words.ts';
import type { Amendment, AmendmentId } from './amendment.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/**
 * How an amendment departs from the original in substance, the furthest first: it deletes the
 * paragraph, turns its meaning round, replaces it, narrows or widens it, adds to it, or only words it
 * otherwise.
 */
export const DISTANCES = ['delete', 'reverse', 'replace', 'scope', 'insert', 'wording'] as const;

/** From so many steps on the issues, all added up, a change replaces the substance. */
const REPLACING_STEPS = 2;

/** How far an amendment is from what it would change, and by what one can tell. */
export interface Distance {
  readonly kind: (typeof DISTANCES)[number];
  /** How far it moves the stands on the issues, all added up. */
  readonly steps: number;
  /** The issue that it moves most, where it moves any. */
  readonly issue?: IssueId;
}

/**
 * How far the amendment is from the text as it stands, or a sub-amendment from its parent’s words: as far
 * as that of its changes that departs furthest. What a separate vote takes out of it does not move it.
 */
export function distanceOf(scenario: PublicScenario, room: Room, amendment: Amendment): Distance {
  const each = wordingsOf(scenario, room, amendment).map(distanceOfChange);
  const [furthest, ...others] = each.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || other.steps - one.steps,
  );
  if (furthest === undefined) throw new Error('An amendment has no change: the log is broken.');
  return others.reduce((sum, { steps }) => ({ ...sum, steps: sum.steps + steps }), furthest);
}

/** How far one change of an amendment is from the words that it would change. */
function distanceOfChange({ change, before, after }: Wording): Distance {
  const stood = before?.stands ?? {};
  if (after === undefined) return { kind: 'delete', ...moved(stood, {}) };
  const steps = moved(stood, after.stands);
  if (change.kind === 'insert') return { kind: 'insert', ...steps };
  return { kind: changeKind(stood, after.stands, steps.steps), ...steps };
}

const rankOf = ({ kind }: Distance): number => DISTANCES.indexOf(kind);

type Stands = Readonly<Record<IssueId, number>>;

function changeKind(before: Stands, after: Stands, steps: number): Distance['kind'] {
  if (Object.keys(after).some((issue) => (before[issue] ?? 0) * (own(after, issue) ?? 0) < 0)) {
    return 'reverse';
  }
  if (steps >= REPLACING_STEPS) return 'replace';
  return steps > 0 ? 'scope' : 'wording';
}

function moved(before: Stands, after: Stands): Pick<Distance, 'steps' | 'issue'> {
  let steps = 0;
  let most = 0;
  let issue: IssueId | undefined;
  for (const each of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const by = Math.abs((own(after, each) ?? 0) - (before[each] ?? 0));
    steps += by;
    if (by <= most) continue;
    most = by;
    issue = each;
  }
  return { steps, ...(issue !== undefined && { issue }) };
}

/**
 * The order in which the pending amendments to a draft come to the vote (rule 130): as the Chair has
 * ruled, else furthest in substance from the original first; a sub-amendment just before its parent.
 * The order of the text, then of submission, decides between equals.
 */
export function votingOrder(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly AmendmentId[] {
  const pending = pendingAmendments(room, draft);
  const byDistance = furthestFirst(scenario, room, pending);
  const tops = byDistance.filter((id) => own(room.amendments, id)?.parent === undefined);
  return ruled(tops, own(room.drafts, draft)?.order ?? []).flatMap((top) => [
    ...byDistance.filter((id) => own(room.amendments, id)?.parent === top),
    top,
  ]);
}

/** The amendments to a draft that are still to be decided, by number. */
export function pendingAmendments(room: Room, draft: DraftId): readonly AmendmentId[] {
  return Object.entries(room.amendments)
    .filter(([, amendment]) => amendment.draft === draft && amendment.status === 'pending')
    .map(([id]) => id);
}

/** The Chair's order where it names them; others keep the place that their distance gives them. */
function ruled(proposed: readonly AmendmentId[], order: readonly AmendmentId[]) {
  const named = order.filter((id) => proposed.includes(id));
  return proposed.reduce<readonly AmendmentId[]>((list, id, index) => {
    if (named.includes(id)) return list;
    const next = proposed.slice(index + 1).find((other) => list.includes(other));
    const place = next === undefined ? list.length : list.indexOf(next);
    return [...list.slice(0, place), id, ...list.slice(place)];
  }, named);
}

function furthestFirst(
  scenario: PublicScenario,
  room: Room,
  ids: readonly AmendmentId[],
): readonly AmendmentId[] {
  const known = ids.flatMap((id) => {
    const amendment = own(room.amendments, id);
    if (amendment === undefined) return [];
    const distance = distanceOf(scenario, room, amendment);
    const text = textOf(scenario, room, amendment.draft);
    const place = placeOf(text, amendment);
    return [{ id, rank: rankOf(distance), steps: distance.steps, place }];
  });
  return known
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        other.steps - one.steps ||
        one.place - other.place ||
        Number(one.id) - Number(other.id),
    )
    .map(({ id }) => id);
}

/** Where in the text the first of its changes is. */
function placeOf(text: readonly Paragraph[], { changes }: Amendment): number {
  const targets = changes.map(targetOf);
  return Math.min(...targets.map((target) => text.findIndex(({ id }) => id === target)));
}
