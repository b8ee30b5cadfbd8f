import { fewOf, type Glance } from '../kernel/enumerate.ts';

/** One move for each of the drafts. */
export const eachDraft = ({ scenario }: Glance): readonly { readonly draft: string }[] =>
  fewOf(scenario.drafts).map(({ id }) => ({ draft: id }));

export const draftsThinkable = {
  introduceDraft: eachDraft,
  joinSponsors: eachDraft,
  leaveSponsors: eachDraft,
  withdrawDraft: eachDraft,
  reintroduceDraft: eachDraft,
  moveNoVote: eachDraft,
};
