import { type Decide, done, not, type SeatDecide } from '../kernel/decision.ts';
import { proposalId, readyChanges } from './consensus.ts';

export const holdParagraph: SeatDecide<'holdParagraph'> = ({ paragraph }, seat) =>
  done({ type: 'paragraphHeld', paragraph, seat });

export const releaseParagraph: SeatDecide<'releaseParagraph'> = ({ paragraph }, seat) =>
  done({ type: 'paragraphReleased', paragraph, seat });

export const proposeChange: SeatDecide<'proposeChange'> = ({ paragraph, change, line }, seat) =>
  done({
    type: 'changeProposed',
    proposal: proposalId({ paragraph, change }),
    paragraph,
    change,
    seat,
    ...(line !== undefined && { line }),
  });

export const acceptProposal: SeatDecide<'acceptProposal'> = ({ proposal }, seat) =>
  done({ type: 'proposalAccepted', proposal, seat });

export const refuseProposal: SeatDecide<'refuseProposal'> = ({ proposal }, seat) =>
  done({ type: 'proposalRefused', proposal, seat });

export const takeStance: SeatDecide<'takeStance'> = ({ stance }, seat) => {
  if (stance.kind === 'silent') return done({ type: 'stanceTakenBack', seat });
  if (stance.kind === 'join' || stance.kind === 'explain') {
    return done({ type: 'stanceTaken', seat, stance });
  }
  const { text, ...rest } = stance;
  return done({
    type: 'stanceTaken',
    seat,
    stance: { ...rest, ...(text !== undefined && { text }) },
  });
};

/** SIL-3: an objection in the last second counts, one at the deadline comes too late. */
export const breakSilence: SeatDecide<'breakSilence'> = (
  { paragraphs, text },
  seat,
  { state, environment },
) => {
  const endsAt = state.room.clocks.silence?.endsAt ?? 0;
  return environment.now >= endsAt
    ? not('SIL-3', 'silenceOver')
    : done({
        type: 'silenceBroken',
        seat,
        paragraphs,
        ...(text !== undefined && { text }),
      });
};

/** Without changes of the Chair's own, what nobody refuses goes into the next text. */
export const circulateText: Decide<'circulateText'> = ({ changes }, { state }) => {
  const { negotiation } = state.room;
  const ready = changes ?? (negotiation === undefined ? [] : readyChanges(negotiation));
  return done({ type: 'textCirculated', changes: ready });
};

export const agreeParagraphs: Decide<'agreeParagraphs'> = ({ paragraphs }) =>
  done({ type: 'paragraphsAgreed', paragraphs });

export const changeParagraph: Decide<'changeParagraph'> = ({ paragraph, change }) =>
  done({ type: 'paragraphChanged', paragraph, change });

export const presentFinalText: Decide<'presentFinalText'> = () =>
  done({ type: 'finalTextPresented' });

export const startSilence: Decide<'startSilence'> = ({ ms }) =>
  done({ type: 'silenceStarted', ms });

/** SIL-4: before the silence expires, never after. */
export const extendSilence: Decide<'extendSilence'> = ({ ms }, { state, environment }) =>
  environment.now >= (state.room.clocks.silence?.endsAt ?? 0)
    ? not('SIL-4', 'silenceOver')
    : done({ type: 'silenceExtended', ms });

export const putToGavel: Decide<'putToGavel'> = () => done({ type: 'questionPut' });

export const suspendForConsultations: Decide<'suspendForConsultations'> = ({ ms }) =>
  done({ type: 'consultationsOpened', ms });

export const adoptByConsensus: Decide<'adoptByConsensus'> = () =>
  done({ type: 'adoptedByConsensus' });

export const declareNoConsensus: Decide<'declareNoConsensus'> = () =>
  done({ type: 'noConsensusDeclared' });
