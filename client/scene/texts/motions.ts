import { isHouseRule } from '../../../shared/procedure/kernel/house-rules.ts';
import type { MotionMatter } from '../../../shared/procedure/motions/motion.ts';
import { MOTIONS } from '../../../shared/procedure/motions/motions.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { ofMotions } from '../../language/procedures.ts';

/** What the sentences about a motion say of it. */
export function motionValues(
  scenario: PublicScenario,
  matter: MotionMatter,
): { draft: string; topic: string; minutes: number; seconds: number } {
  const draft = 'draft' in matter ? draftOf(scenario, matter.draft).shortName : '';
  const ms = 'ms' in matter ? matter.ms : 0;
  const topic = 'topic' in matter ? matter.topic : '';
  return { draft, topic, minutes: Math.round(ms / 60_000), seconds: Math.round(ms / 1_000) };
}

/** "the motion to take no action on L.37". */
export function motionName(scenario: PublicScenario, matter: MotionMatter): string {
  return ofMotions(`motion.${matter.kind}`, motionValues(scenario, matter));
}

/** Whether it is a motion that the United Nations does not know. */
export const isHouseMotion = ({ kind }: MotionMatter): boolean => isHouseRule(MOTIONS[kind].rule);

/** On which sides a motion may be spoken to. */
export function sidesOf({ kind }: MotionMatter): 'none' | 'against' | 'both' {
  const { inFavour, against } = MOTIONS[kind];
  if (inFavour > 0) return 'both';
  return against > 0 ? 'against' : 'none';
}
