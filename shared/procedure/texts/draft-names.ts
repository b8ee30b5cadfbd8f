import type { Draft, PublicScenario } from '../../scenario/scenario.ts';
import type { Revisions, Room } from '../kernel/room.ts';

/** How often each draft has been revised in play; undefined where none has. */
export function revisionsOf({ drafts }: Pick<Room, 'drafts'>): Revisions | undefined {
  const revised = Object.entries(drafts).filter(([, { revision }]) => revision > 0);
  return revised.length === 0
    ? undefined
    : Object.fromEntries(revised.map(([id, { revision }]) => [id, revision]));
}

/**
 * The scenario with its drafts under the symbols and names that so many revisions give them, so that
 * whatever speaks of a draft calls it the same: L.27/Rev.1 revised once is L.27/Rev.2. One that has
 * been named so before is named anew.
 */
export function asRevised(
  scenario: PublicScenario,
  revisions: Revisions | undefined,
): PublicScenario {
  const drafts = scenario.drafts.map((draft) => revisedDraft(draft, revisions?.[draft.id] ?? 0));
  const isSame = drafts.every((draft, index) => draft === scenario.drafts[index]);
  return isSame ? scenario : { ...scenario, drafts };
}

/** A draft as it is called after so many revisions. */
export function revisedDraft(draft: Draft, revisions: number): Draft {
  const more = revisions - (draft.revisions ?? 0);
  if (more === 0) return draft;
  const symbol = renumbered(draft.symbol, more);
  return { ...draft, symbol, shortName: renumbered(draft.shortName, more), revisions };
}

function renumbered(name: string, more: number): string {
  const [, base = name, before = '0'] = /^(.*?)(?:\/Rev\.(\d+))?$/.exec(name) ?? [];
  const number = Number(before) + more;
  return number === 0 ? base : `${base}/Rev.${number}`;
}
