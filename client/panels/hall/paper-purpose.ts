import type { MarkedParagraph } from '../../scene/texts/marked-text.ts';
import { probe } from '../../scene/texts/proposal.ts';
import { seatMay } from '../../sight/actor.ts';
import type { SessionStore } from '../../sight/store.ts';

/** Whether the own seat may amend the draft now, or revise it as its leader. */
export function purposeFor(
  store: SessionStore,
  draft: string,
  marked: readonly MarkedParagraph[],
): 'amend' | 'revise' | undefined {
  const text = marked.filter(({ changed }) => changed?.kind !== 'delete');
  const change = probe(text.map(({ paragraph }) => paragraph));
  if (change === undefined) return undefined;
  if (seatMay(store, { type: 'reviseDraft', draft, changes: [change] })?.may) return 'revise';
  return seatMay(store, { type: 'proposeAmendment', draft, changes: [change] })?.may
    ? 'amend'
    : undefined;
}
