import { z } from 'zod';
import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { type Decision, done, not } from '../kernel/decision.ts';
import type { Glance } from '../kernel/enumerate.ts';
import type { FactTable } from '../kernel/fact.ts';
import { inRoom } from '../kernel/fold.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import { amendment, changeNumber } from '../kernel/schemas.ts';
import type { SessionState } from '../kernel/state.ts';
import { hasOwnWords, standsSame, withStands } from '../texts/corrected.ts';
import { stands } from '../texts/schemas.ts';
import { knowsIssues } from '../texts/text-changes.ts';
import { type AmendmentId, type ChangeNumber, standingChanges } from './amendment.ts';
import { queued } from './programme.ts';

type Stands = Readonly<Record<string, number>>;

/** AMD-13: the facilitator says what the words of an amendment mean, where its mover got it wrong. */
export type CorrectingFact = {
  readonly type: 'amendmentStandsCorrected';
  readonly amendment: AmendmentId;
  readonly draft: DraftId;
  readonly change: ChangeNumber;
  /** Whose words they are. */
  readonly mover: SeatId;
  readonly stands: Stands;
};

interface Correction {
  readonly amendment: string;
  readonly change: string;
  readonly stands: Stands;
}

const mayCorrect = ({ scenario, room, command }: Question<Correction>): Verdict => {
  const found = own(room.amendments, command.amendment);
  if (found === undefined) return refuse('AMD-3', 'noSuchAmendment');
  if (found.status !== 'pending') return refuse('AMD-13', 'decidedAlready');
  const [, change] = standingChanges(found).find(([number]) => number === command.change) ?? [];
  if (change === undefined) return refuse('AMD-3', 'noSuchChange');
  if (!hasOwnWords(change)) return refuse('AMD-13', 'wordsOfScenario');
  if (!knowsIssues(scenario, command.stands)) return refuse('AMD-3', 'noSuchIssue');
  return standsSame(change.words.stands, command.stands)
    ? refuse('AMD-13', 'meansSoAlready')
    : ALLOWED;
};

function corrected({ room }: SessionState, asked: Correction): Decision<CorrectingFact> {
  const found = own(room.amendments, asked.amendment);
  if (found === undefined) return not('AMD-3', 'noSuchAmendment');
  const { draft, mover } = found;
  return done({ type: 'amendmentStandsCorrected', ...asked, draft, mover });
}

export const correctingMoves = {
  correctAmendmentStands: move({
    takes: z.strictObject({ amendment, change: changeNumber, stands }),
    by: 'facilitator',
    where: 'venue',
    forum: 'voting',
    inVote: false,
    inSuspension: true,
    outOfRoom: true,
    about: 'nothing',
    topic: 'amendments',
    house: false,
    place: 'any',
    may: mayCorrect,
    becomes: ({ amendment: id, change, stands: wanted }, { state }) =>
      corrected(state, { amendment: id, change, stands: wanted }),
  }),
};

export const correctingFacts: FactTable<CorrectingFact> = {
  amendmentStandsCorrected: {
    fold: (state, { amendment: id, draft, change: number, stands: wanted }, { scenario }) => {
      const found = own(state.room.amendments, id);
      if (found === undefined) return state;
      const changes = found.changes.map((change, index) =>
        String(index + 1) === number ? withStands(change, wanted) : change,
      );
      const amendments = { ...state.room.amendments, [id]: { ...found, changes } };
      return queued(inRoom(state, { amendments }), scenario, draft);
    },
    minute: (_room, { type, mover: seat, draft, amendment: id }) => [
      type,
      { seat, draft, amendment: id },
    ],
  },
};

export const correctingThinkable = {
  correctAmendmentStands: ({ scenario, room }: Glance) =>
    Object.entries(room.amendments)
      .slice(-A_FEW)
      .flatMap(([id, { changes }]) =>
        changes.slice(0, A_FEW).map((_change, index) => ({
          amendment: id,
          change: String(index + 1),
          stands: { [scenario.issues[0]?.id ?? '']: -1 },
        })),
      ),
};

const A_FEW = 3;
