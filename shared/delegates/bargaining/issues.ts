import { type AmendmentId, standingChanges } from '../../procedure/amendments/amendment.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import type { DraftId, IssueId, PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import type { Situation } from '../situation.ts';
import { changedStands } from './stands-of.ts';

/** How much a delegation cares about an issue, by its brief; 0 for one that it does not know. */
const salienceOf = ({ instructions }: SeatContent, issue: IssueId): number =>
  instructions.positions[issue]?.salience ?? 0;

/**
 * The issue on which a text matters most to a delegation: the one it cares about, on which the text stands
 * farthest on the side that its vote answers to. The draft itself where it touches nothing of that kind.
 */
export function issueOfText(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: DraftId,
  isFriendly: boolean,
): string {
  const weights = new Map<IssueId, number>();
  for (const { stands, weight } of textOf(scenario, room, draft)) {
    for (const [issue, stand] of Object.entries(stands)) {
      const nearer = nearerBy(knowledge, issue, stand) * weight;
      weights.set(issue, (weights.get(issue) ?? 0) + nearer);
    }
  }
  const sign = isFriendly ? 1 : -1;
  const [first] = [...weights].sort(([, one], [, other]) => sign * (other - one));
  return first === undefined || sign * first[1] <= 0 ? draft : first[0];
}

/** The issue that a change moves most for a delegation; the draft itself where it moves none. */
export const issueOfChange = (
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: DraftId,
  change: TextChange,
): string => issueOfChanges(scenario, room, knowledge, draft, [change]);

/** The same of several changes together. */
export function issueOfChanges(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  draft: DraftId,
  changes: readonly TextChange[],
): string {
  const moved = new Map<IssueId, number>();
  for (const change of changes) {
    for (const { issue, before, after } of changedStands(scenario, room, draft, change)) {
      const nearer = nearerBy(knowledge, issue, after) - nearerBy(knowledge, issue, before);
      moved.set(issue, (moved.get(issue) ?? 0) + nearer);
    }
  }
  const [first] = [...moved].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  return first === undefined || first[1] === 0 ? draft : first[0];
}

/** The issue that the first change of an amendment moves most for a delegation; none where there is no such amendment. */
export function issueOfAmendment(
  { scenario, room, knowledge }: Pick<Situation, 'scenario' | 'room' | 'knowledge'>,
  id: AmendmentId,
): string {
  const amendment = own(room.amendments, id);
  const [first] = amendment === undefined ? [] : standingChanges(amendment);
  return amendment === undefined || first === undefined
    ? ''
    : issueOfChange(scenario, room, knowledge, amendment.draft, first[1]);
}

/** How much nearer a stand on an issue is to what a delegation wants than nothing at all, by its salience. */
function nearerBy(knowledge: SeatContent, issue: IssueId, stand: number): number {
  const ideal = knowledge.instructions.positions[issue]?.stand ?? 0;
  return salienceOf(knowledge, issue) * (Math.abs(ideal) - Math.abs(ideal - stand));
}
