import { takenIn } from '../amendments/fold.ts';
import { presentAmendment, withAmendment } from '../amendments/present.ts';
import type { Fold } from '../kernel/fact.ts';
import { changeDraft, inRoom, without } from '../kernel/fold.ts';
import type { HouseRuleFact } from './facts.ts';
import { isFriendlyToAll } from './house-rules.ts';

type HouseRuleFold<T extends HouseRuleFact['type']> = Fold<Extract<HouseRuleFact, { type: T }>>;

export const votePledged: HouseRuleFold<'votePledged'> = (state, { seat }) =>
  inRoom(state, { pledged: { ...state.room.pledged, [seat]: true } });

export const pledgeWithdrawn: HouseRuleFold<'pledgeWithdrawn'> = (state, { seat }) =>
  inRoom(state, { pledged: without(state.room.pledged, seat) });

export const draftSigned: HouseRuleFold<'draftSigned'> = (state, { draft, seat }) =>
  inRoom(state, {
    drafts: changeDraft(state.room.drafts, draft, ({ signatories }) => ({
      signatories: [...signatories, seat],
    })),
  });

export const signatureWithdrawn: HouseRuleFold<'signatureWithdrawn'> = (state, { draft, seat }) =>
  inRoom(state, {
    drafts: changeDraft(state.room.drafts, draft, ({ signatories }) => ({
      signatories: signatories.filter((other) => other !== seat),
    })),
  });

/** MUN-4: sponsors note that they take an amendment as friendly; once all have, it is in their text. */
export const friendlyAccepted: HouseRuleFold<'friendlyAccepted'> = (
  state,
  { amendment: id, seat },
  { scenario },
) => {
  const before = presentAmendment(state.room, id);
  const friendlyTo = [...(before.friendlyTo ?? []), seat];
  const noted = withAmendment(state, id, { ...before, friendlyTo });
  return isFriendlyToAll(scenario, noted.room, id) ? takenIn(noted, scenario, id) : noted;
};
