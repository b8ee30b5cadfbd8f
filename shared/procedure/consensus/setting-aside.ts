import { z } from 'zod';
import type { SeatId } from '../../scenario/scenario.ts';
import { type Decision, done, not } from '../kernel/decision.ts';
import type { Glance } from '../kernel/enumerate.ts';
import type { FactTable } from '../kernel/fact.ts';
import { inRoom, without } from '../kernel/fold.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { proposal } from '../kernel/schemas.ts';
import type { SessionState } from '../kernel/state.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import { ofTheChair } from './moves.ts';
import {
  moveNegotiation,
  type Proposal,
  type ProposalId,
  presentNegotiation,
} from './negotiation.ts';
import { withPast } from './past.ts';
import { when, withNegotiation } from './rules.ts';

/** CON-14: the Chair has thanked whoever proposed a change, and set it aside. */
export type SettingAsideFact = {
  readonly type: 'proposalSetAside';
  readonly proposal: ProposalId;
  /** Who proposed it: the honour stays with that delegation. */
  readonly mover: SeatId;
  readonly change: TextChange;
  readonly also?: readonly TextChange[];
};

/**
 * Only what somebody refuses is set aside. The system in the Chair leaves it on the table, for whoever
 * refuses may still change their mind.
 */
const maySetAside = ({ room, command }: Question<{ readonly proposal: string }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'work', 'CON-14', 'notDrafting'),
      () => {
        const asked = own(negotiation.proposals, command.proposal);
        if (asked === undefined) return refuse('CON-6', 'noSuchProposal');
        return asked.refusedBy.length > 0 ? ALLOWED : refuse('CON-14', 'nobodyRefuses');
      },
    ),
  );

/** CON-15: until then delegations have time to answer the proposal; ms since 1970. */
export const answerableUntil = ({ options }: Room, { since }: Proposal): number =>
  since + options.times.reading;

function setAside({ room }: SessionState, id: string, now: number): Decision<SettingAsideFact> {
  const found = own(room.negotiation?.proposals ?? {}, id);
  if (found === undefined) return not('CON-6', 'noSuchProposal');
  if (now < answerableUntil(room, found)) return not('CON-15', 'stillToBeAnswered');
  const { by: mover, change, also } = found;
  return done({ type: 'proposalSetAside', proposal: id, mover, change, ...(also && { also }) });
}

export const settingAsideMoves = {
  setProposalAside: move({
    takes: z.strictObject({ proposal }),
    ...ofTheChair,
    about: 'text',
    may: maySetAside,
    becomes: ({ proposal: id }, { state, environment }) => setAside(state, id, environment.now),
  }),
};

export const settingAsideFacts: FactTable<SettingAsideFact> = {
  proposalSetAside: {
    fold: (state, { proposal: id, change, also = [], seq }) => {
      const negotiation = moveNegotiation(presentNegotiation(state.room), 'work');
      const gone = own(negotiation.proposals, id);
      return inRoom(state, {
        negotiation: {
          ...negotiation,
          proposals: without(negotiation.proposals, id),
          setAside: [...(negotiation.setAside ?? []), [change, ...also]],
          ...withPast(negotiation.past, seq, gone === undefined ? [] : [[gone, 'setAside']]),
        },
      });
    },
    minute: (_room, { type, mover: seat, change }) =>
      change.kind === 'insert'
        ? [`${type}.insert`, { seat }]
        : [type, { seat, paragraph: targetOf(change) }],
  },
};

export const settingAsideThinkable = {
  setProposalAside: ({ room }: Glance) =>
    Object.keys(room.negotiation?.proposals ?? {}).map((id) => ({ proposal: id })),
};
