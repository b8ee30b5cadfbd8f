import { z } from 'zod';
import type { SeatId } from '../../scenario/scenario.ts';
import { type Decision, done, not } from '../kernel/decision.ts';
import type { Glance } from '../kernel/enumerate.ts';
import type { FactTable } from '../kernel/fact.ts';
import { inRoom } from '../kernel/fold.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { proposal } from '../kernel/schemas.ts';
import type { SessionState } from '../kernel/state.ts';
import { hasOwnWords, standsSame, withStands } from '../texts/corrected.ts';
import { stands } from '../texts/schemas.ts';
import { knowsIssues } from '../texts/text-changes.ts';
import { targetOf } from '../texts/words.ts';
import { onTheText } from './moves.ts';
import { moveNegotiation, type ProposalId, presentNegotiation } from './negotiation.ts';
import { when, withNegotiation } from './rules.ts';

type Stands = Readonly<Record<string, number>>;

/** CON-19: the facilitator says what somebody's own words mean, where their author got it wrong. */
export type CorrectingFact = {
  readonly type: 'proposalStandsCorrected';
  readonly proposal: ProposalId;
  /** Whose words they are. */
  readonly mover: SeatId;
  /** The paragraph that they are about, or that they follow; '' at the beginning. */
  readonly paragraph: string;
  readonly stands: Stands;
};

const mayCorrect = ({
  scenario,
  room,
  command,
}: Question<{ readonly proposal: string; readonly stands: Stands }>): Verdict =>
  withNegotiation(room, (negotiation) =>
    firstRefusal(
      () => when(negotiation, 'work', 'CON-19', 'notDrafting'),
      () => {
        const change = own(negotiation.proposals, command.proposal)?.change;
        if (change === undefined) return refuse('CON-6', 'noSuchProposal');
        if (!hasOwnWords(change)) return refuse('CON-19', 'wordsOfScenario');
        if (!knowsIssues(scenario, command.stands)) return refuse('CON-6', 'noSuchIssue');
        return standsSame(change.words.stands, command.stands)
          ? refuse('CON-19', 'meansSoAlready')
          : ALLOWED;
      },
    ),
  );

function corrected(
  { room }: SessionState,
  id: ProposalId,
  wanted: Stands,
): Decision<CorrectingFact> {
  const found = own(room.negotiation?.proposals ?? {}, id);
  if (found === undefined) return not('CON-6', 'noSuchProposal');
  return done({
    type: 'proposalStandsCorrected',
    proposal: id,
    mover: found.by,
    paragraph: targetOf(found.change),
    stands: wanted,
  });
}

export const correctingMoves = {
  correctProposalStands: move({
    takes: z.strictObject({ proposal, stands }),
    ...onTheText,
    by: 'facilitator',
    outOfRoom: true,
    may: mayCorrect,
    becomes: ({ proposal: id, stands: wanted }, { state }) => corrected(state, id, wanted),
  }),
};

export const correctingFacts: FactTable<CorrectingFact> = {
  proposalStandsCorrected: {
    fold: (state, { proposal: id, stands: wanted }) => {
      const negotiation = moveNegotiation(presentNegotiation(state.room), 'work');
      const found = own(negotiation.proposals, id);
      if (found === undefined) return state;
      const change = withStands(found.change, wanted);
      const proposals = { ...negotiation.proposals, [id]: { ...found, change } };
      return inRoom(state, { negotiation: { ...negotiation, proposals } });
    },
    minute: (_room, { type, mover: seat, paragraph }) =>
      paragraph === '' ? [`${type}.first`, { seat }] : [`${type}.of`, { seat, paragraph }],
  },
};

export const correctingThinkable = {
  correctProposalStands: ({ scenario, room }: Glance) =>
    Object.keys(room.negotiation?.proposals ?? {}).map((id) => ({
      proposal: id,
      stands: { [scenario.issues[0]?.id ?? '']: -1 },
    })),
};
