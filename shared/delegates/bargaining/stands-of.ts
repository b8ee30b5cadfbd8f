import type { Room } from '../../procedure/kernel/room.ts';
import { wholeText, wordsOf } from '../../procedure/texts/texts.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import type { DraftId, IssueId, PublicScenario } from '../../scenario/scenario.ts';

/** Where a paragraph stands on an issue before and after a change; 0 where it says nothing on it. */
export interface MovedStand {
  readonly issue: IssueId;
  readonly before: number;
  readonly after: number;
}

/** What a change does to the stands of its paragraph, issue by issue. */
export function changedStands(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  change: TextChange,
): readonly MovedStand[] {
  const target = change.kind === 'insert' ? undefined : change.paragraph;
  const now = wholeText(scenario, room, draft).find(({ id }) => id === target);
  const before = now?.place === 'report' ? now.stands : {};
  const after = standsAfter(scenario, draft, change, now?.stands ?? {});
  const issues = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...issues].map((issue) => ({
    issue,
    before: before[issue] ?? 0,
    after: after[issue] ?? 0,
  }));
}

function standsAfter(
  scenario: PublicScenario,
  draft: DraftId,
  change: TextChange,
  now: Readonly<Record<IssueId, number>>,
): Readonly<Record<IssueId, number>> {
  switch (change.kind) {
    case 'delete':
      return {};
    case 'place':
      return change.place === 'report' ? now : {};
    case 'move':
      return now;
    case 'insert':
    case 'replace':
      return change.words.stands;
    case 'alternative':
      return wordsOf(scenario, draft, change)?.stands ?? {};
  }
}
