import { changeDraft, type Fold, inRoom, without } from './fold.ts';

export const votePledged: Fold<'votePledged'> = (state, { seat }) =>
  inRoom(state, { pledged: { ...state.room.pledged, [seat]: true } });

export const pledgeWithdrawn: Fold<'pledgeWithdrawn'> = (state, { seat }) =>
  inRoom(state, { pledged: without(state.room.pledged, seat) });

export const draftSigned: Fold<'draftSigned'> = (state, { draft, seat }) =>
  inRoom(state, {
    drafts: changeDraft(state.room.drafts, draft, ({ signatories }) => ({
      signatories: [...signatories, seat],
    })),
  });

export const signatureWithdrawn: Fold<'signatureWithdrawn'> = (state, { draft, seat }) =>
  inRoom(state, {
    drafts: changeDraft(state.room.drafts, draft, ({ signatories }) => ({
      signatories: signatories.filter((other) => other !== seat),
    })),
  });
