import { changesOf, type Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { type TextChange, targetOf } from '../../../shared/procedure/texts/words.ts';

/** What a proposal adds to the text: a paragraph after what it is named by, at the beginning, or besides changes of it. */
export type Addition = 'after' | 'first' | 'besides';

/** Whether all that a proposal does is to add to the text. */
export const addsAlone = (proposal: Proposal): boolean =>
  changesOf(proposal).every(({ kind }) => kind === 'insert');

/** The changes by which a proposal is named: those of what stands in the text, where there are any. */
export const namedBy = (proposal: Proposal): readonly TextChange[] =>
  changesOf(proposal).filter(({ kind }) => kind !== 'insert' || addsAlone(proposal));

/** CON-17: a paragraph that is not in the text yet is named by where it would stand, not as a change to the one before. */
export function additionBy(proposal: Proposal): Addition | undefined {
  const changes = changesOf(proposal);
  if (addsAlone(proposal)) {
    return changes.every((change) => targetOf(change) === '') ? 'first' : 'after';
  }
  return changes.some(({ kind }) => kind === 'insert') ? 'besides' : undefined;
}
