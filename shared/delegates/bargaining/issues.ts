import { type AmendmentId, standingChanges } from '../../procedure/amendments/amendment.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { IssueId, SeatContent } from '../../scenario/scenario.ts';
import type { Situation } from '../situation.ts';
import { changedStands } from './stands-of.ts';

/** How much a delegation cares about an issue, by its brief; 0 for one that it does not know. */
const salienceOf = ({ instructions }: SeatContent, issue: IssueId): number =>
  instructions.positions[issue]?.salience ?? 0;

/**
 * The issue that the first change of an amendment moves most for a delegation: what its mover says that it is about.
 * The draft itself where it moves none; empty where there is no such amendment.
 */
export function issueOfAmendment(
  { scenario, room, knowledge }: Pick<Situation, 'scenario' | 'room' | 'knowledge'>,
  id: AmendmentId,
): string {
  const amendment = own(room.amendments, id);
  const [first] = amendment === undefined ? [] : standingChanges(amendment);
  if (amendment === undefined || first === undefined) return '';
  const moved = new Map<IssueId, number>();
  for (const { issue, before, after } of changedStands(scenario, room, amendment.draft, first[1])) {
    const nearer = nearerBy(knowledge, issue, after) - nearerBy(knowledge, issue, before);
    moved.set(issue, (moved.get(issue) ?? 0) + nearer);
  }
  const [most] = [...moved].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  return most === undefined || most[1] === 0 ? amendment.draft : most[0];
}

/** How much nearer a stand on an issue is to what a delegation wants than nothing at all, by its salience. */
function nearerBy(knowledge: SeatContent, issue: IssueId, stand: number): number {
  const ideal = knowledge.instructions.positions[issue]?.stand ?? 0;
  return salienceOf(knowledge, issue) * (Math.abs(ideal) - Math.abs(ideal - stand));
}
