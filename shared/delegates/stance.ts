import type { Negotiation } from '../procedure/consensus/negotiation.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Judgement, PlacedParagraph } from '../scenario/consensus-model.ts';
import type { Outlook } from '../scenario/report-reading.ts';
import type { PublicScenario, SeatContent } from '../scenario/scenario.ts';
import { NO_BELOW, YES_ABOVE } from '../scenario/utility.ts';
import { RESERVED } from '../scenario/weights.ts';
import { outlookAsIf, viewOf } from './report/mind.ts';

/** What a delegation's instructions say of the report as it now stands. */
export interface StanceAdvice extends Judgement {
  readonly stance: 'silent' | 'join' | 'explain' | 'dissociate' | 'object';
  /** Whether it is a red line that the report crosses, where it objects. */
  readonly crosses: boolean;
  /** What the report is worth to it against having none; thresholds are in scenario/utility.ts. */
  readonly utility: number;
}

/**
 * How a delegation would stand at the gavel by its instructions: shown to people as advice, acted on by the
 * computer. It objects where the report crosses a line that blocks, or is worth less than it costs to be one
 * of so many that stand in its way; it dissociates itself where it crosses one that does not block, and
 * otherwise goes along, explaining itself where it gains nothing, or where one paragraph of the report takes
 * much from it.
 */
export function adviseStance(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): StanceAdvice {
  const view = viewOf(scenario, room, negotiation, knowledge);
  const { objects, over, reading } = view;
  const { dissociates, worth } = reading;
  const stance = stanceBy(view);
  return { stance, objects, crosses: reading.objects, over, dissociates, utility: worth };
}

/** The stance alone that a delegation would take if it had this brief, which is only imagined. */
export const stanceAsIf = (...about: Parameters<typeof outlookAsIf>): StanceAdvice['stance'] =>
  stanceBy(outlookAsIf(...about));

function stanceBy({
  objects,
  reading,
  report,
}: ReturnType<typeof outlookAsIf>): StanceAdvice['stance'] {
  const { dissociates, worth } = reading;
  if (objects) return 'object';
  if (dissociates.length > 0) return 'dissociate';
  if (worth < NO_BELOW || dearestIn(reading, report.read.text) >= RESERVED) return 'explain';
  return worth > YES_ABOVE ? 'join' : 'silent';
}

/** What the paragraph of the report takes away that takes most; 0 where none does. */
function dearestIn({ adds }: Outlook, text: readonly PlacedParagraph[]): number {
  let most = 0;
  for (const { id, place } of text) if (place === 'report') most = Math.max(most, 0 - adds(id));
  return most;
}

/** What it says who joins and explains itself: that the report is not its own, or that a part of it is not. */
export const explanationIn = ({ utility }: Pick<StanceAdvice, 'utility'>): 'explain' | 'reserve' =>
  utility < NO_BELOW ? 'explain' : 'reserve';
