import { z } from 'zod';
import type { SeatId } from '../../scenario/scenario.ts';
import { type Decision, done, not } from '../kernel/decision.ts';
import type { Glance } from '../kernel/enumerate.ts';
import type { FactTable } from '../kernel/fact.ts';
import { inRoom, without } from '../kernel/fold.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { proposal } from '../kernel/schemas.ts';
import type { SessionState } from '../kernel/state.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import { onTheText } from './moves.ts';
import { moveNegotiation, type ProposalId, presentNegotiation } from './negotiation.ts';
import { withPast } from './past.ts';
import { when, withNegotiation } from './rules.ts';

/** CON-16: whoever proposed a change no longer does. */
export type WithdrawingFact = {
  readonly type: 'proposalWithdrawn';
  readonly proposal: ProposalId;
  readonly seat: SeatId;
  readonly change: TextChange;
};

/** What others have said to it binds nobody: who could live with it may propose it anew. */
const mayWithdraw = ({
  room,
  seat,
  command,
}: SeatQuestion<{ readonly proposal: string }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'work', 'CON-16', 'notDrafting'),
      () => {
        const asked = own(negotiation.proposals, command.proposal);
        if (asked === undefined) return refuse('CON-6', 'noSuchProposal');
        return asked.by === seat ? ALLOWED : refuse('CON-16', 'notYourProposal');
      },
    ),
  );

function withdrawn(
  { room }: SessionState,
  seat: SeatId,
  id: ProposalId,
): Decision<WithdrawingFact> {
  const found = own(room.negotiation?.proposals ?? {}, id);
  if (found === undefined) return not('CON-6', 'noSuchProposal');
  return done({ type: 'proposalWithdrawn', proposal: id, seat, change: found.change });
}

export const withdrawingMoves = {
  withdrawProposal: move({
    takes: z.strictObject({ proposal }),
    ...onTheText,
    may: mayWithdraw,
    becomes: (command, { state, seat }) => withdrawn(state, seat, command.proposal),
  }),
};

export const withdrawingFacts: FactTable<WithdrawingFact> = {
  proposalWithdrawn: {
    fold: (state, { proposal: id, seq }) => {
      const negotiation = moveNegotiation(presentNegotiation(state.room), 'work');
      const gone = own(negotiation.proposals, id);
      const proposals = without(negotiation.proposals, id);
      const past = withPast(negotiation.past, seq, gone === undefined ? [] : [[gone, 'withdrawn']]);
      return inRoom(state, { negotiation: { ...negotiation, proposals, ...past } });
    },
    minute: (_room, { type, seat, change }) =>
      change.kind === 'insert'
        ? [`${type}.insert`, { seat }]
        : [`${type}.change`, { seat, paragraph: targetOf(change) }],
  },
};

export const withdrawingThinkable = {
  withdrawProposal: ({ room }: Glance) =>
    Object.keys(room.negotiation?.proposals ?? {}).map((id) => ({ proposal: id })),
};
