import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { type Row, sideBySide } from '../../scene/texts/side-by-side.ts';
import { standingText } from './two-drafts.tsx';

/** Who has read no farther than this, px, begins at the top of another draft. */
const AT_THE_TOP = 160;

/** A paragraph that so little of is hidden is read from its beginning, px. */
const A_LITTLE = 8;

/**
 * Where in another draft to go on reading: at the paragraph that is about the same as the one at the top
 * of what is read now, or at that paragraph itself. Undefined at the beginning, or where nothing answers.
 */
export function placeIn(
  scenario: PublicScenario,
  room: Room,
  text: HTMLElement | null,
  draft: string,
): string | undefined {
  const panel = text?.closest('.tab-panel');
  if (text === null || panel == null || panel.scrollTop < AT_THE_TOP) return undefined;
  const { top } = panel.getBoundingClientRect();
  const rows = [...text.querySelectorAll('[id^="row-"]')];
  const bar = text.querySelector('.text-tab__bar')?.getBoundingClientRect().bottom ?? top;
  const isSeen = (row: Element) => row.getBoundingClientRect().top >= Math.max(top, bar) - A_LITTLE;
  const shown = rows.find(isSeen) ?? rows.at(-1);
  const paragraph = shown?.id.slice('row-'.length);
  const from = scenario.drafts.find(({ paragraphs }) =>
    paragraphs.some(({ id }) => id === paragraph),
  );
  if (paragraph === undefined || from === undefined) return undefined;
  if (from.id === draft || !scenario.drafts.some(({ id }) => id === draft)) return paragraph;
  const pairs = sideBySide(
    standingText(scenario, room, from.id),
    standingText(scenario, room, draft),
  );
  return counterpart(pairs, paragraph);
}

/** The paragraph of the right draft beside one of the left; else beside the nearest that has one. */
function counterpart(rows: readonly Row[], id: string): string | undefined {
  const at = rows.findIndex(({ left }) => left?.paragraph.id === id);
  const pairs = rows.flatMap(({ left, right }, index) =>
    left !== undefined && right !== undefined
      ? [{ id: right.paragraph.id, distance: Math.abs(index - at) }]
      : [],
  );
  return pairs.toSorted((one, other) => one.distance - other.distance)[0]?.id;
}

/** Brings a paragraph to the top of what is read. */
export function goToRow(id: string): void {
  document.getElementById(`row-${id}`)?.scrollIntoView({ block: 'start' });
}
