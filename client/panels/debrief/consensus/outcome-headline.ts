import type { ComparedOutcome } from '../../../../shared/analysis/consensus.ts';

/** A sentence about an outcome beside the recorded one: a key of the catalogue, by what happened. */
export type OutcomeHeadline =
  | 'headline.notHeld'
  | 'headline.alone'
  | 'headline.found'
  | 'headline.lost'
  | 'headline.bothAgreed'
  | 'headline.sameHands'
  | 'headline.sameHandsElsewhere'
  | 'headline.otherHands'
  | 'headline.otherMatter'
  | 'headline.unnamed';

/** What our room did beside history: found a text where none was found, lost one, or did the same. */
export function outcomeHeadline({ ours, recorded }: ComparedOutcome): OutcomeHeadline {
  if (ours === undefined) return 'headline.notHeld';
  if (recorded === undefined) return 'headline.alone';
  const wasAdopted = recorded.tier !== 'none' && recorded.blockedBy.length === 0;
  if (ours.adopted) return wasAdopted ? 'headline.bothAgreed' : 'headline.found';
  if (wasAdopted) return 'headline.lost';
  if (ours.blockedBy.length === 0) return 'headline.unnamed';
  const same = [...ours.blockedBy].toSorted().join() === [...recorded.blockedBy].toSorted().join();
  const isSameMatter =
    ours.over.some((id) => recorded.over.includes(id)) ||
    (ours.over.length === 0 && recorded.over.length === 0);
  if (same) return isSameMatter ? 'headline.sameHands' : 'headline.sameHandsElsewhere';
  return isSameMatter ? 'headline.otherHands' : 'headline.otherMatter';
}
