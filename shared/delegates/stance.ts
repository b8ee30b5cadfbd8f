import type { Negotiation } from '../procedure/consensus/negotiation.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Judgement } from '../scenario/consensus-model.ts';
import type { PublicScenario, SeatContent } from '../scenario/scenario.ts';
import { NO_BELOW, YES_ABOVE } from '../scenario/utility.ts';
import { outlookOf, viewOf } from './report/mind.ts';

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
 * otherwise goes along, explaining itself where it gains nothing.
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

/** The stance alone, without what it would be over. */
export const stanceOf = (...about: Parameters<typeof outlookOf>): StanceAdvice['stance'] =>
  stanceBy(outlookOf(...about));

function stanceBy({
  objects,
  reading: { dissociates, worth },
}: ReturnType<typeof outlookOf>): StanceAdvice['stance'] {
  if (objects) return 'object';
  if (dissociates.length > 0) return 'dissociate';
  if (worth < NO_BELOW) return 'explain';
  return worth > YES_ABOVE ? 'join' : 'silent';
}
