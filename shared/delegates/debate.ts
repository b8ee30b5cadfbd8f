import { textsSpokenFor } from '../procedure/floor/rules.ts';
import type { DraftId } from '../scenario/scenario.ts';
import { adviseVote } from './advice.ts';
import { statementOwed } from './bargaining/words-owed.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';
import { statementOf } from './statement.ts';

const SPEAKS_FOR_MS = 14_000;
/** The share of the seats most in play that speak in the debate when the computer plays them. */
const SPEAKING_SHARE = 0.3;

/** In the debate the leaders introduce their drafts, and some of the others ask for the floor. */
export function planDebate(situation: Situation): readonly PlannedMove[] {
  const { room, seat } = situation;
  if (room.floor.speaker === seat) {
    return [
      {
        afterMs: 1_200,
        command: {
          type: 'say',
          text: statementOf(situation),
          ...statementOwed(situation),
          ...wordFor(situation),
        },
      },
      ...introductions(situation),
      { afterMs: SPEAKS_FOR_MS, command: { type: 'yieldFloor' } },
    ];
  }
  return mayWantToSpeak(situation) ? [askForTheFloor(situation)] : [];
}

/** Which texts it speaks for: those that it would vote for as they stand. */
function wordFor({ scenario, room, knowledge }: Situation): {
  readonly inFavourOf?: DraftId[];
} {
  const inFavourOf = textsSpokenFor(scenario, room).filter(
    (draft) => adviseVote(scenario, room, knowledge, { kind: 'draft', draft }).choice === 'yes',
  );
  return inFavourOf.length === 0 ? {} : { inFavourOf };
}

function introductions({ scenario, room, seat }: Situation): readonly PlannedMove[] {
  return scenario.drafts
    .filter((draft) => draft.leader === seat && room.drafts[draft.id]?.status === 'circulated')
    .map((draft) => ({
      afterMs: 2_500,
      command: { type: 'introduceDraft', draft: draft.id },
    }));
}

function mayWantToSpeak({ scenario, room, seat, seed }: Situation): boolean {
  const { floor } = room;
  if (floor.list === 'closed' || floor.spoken[seat] || floor.queue.includes(seat)) return false;
  if (leads(scenario, seat)) return true;
  return (
    scenario.coreSeats.includes(seat) &&
    dice(seed, seat, 'speaks', String(room.stage)) < SPEAKING_SHARE
  );
}

function askForTheFloor({ scenario, seat, seed }: Situation): PlannedMove {
  const patience = leads(scenario, seat)
    ? 300 * dice(seed, seat, 'asks')
    : 2_000 + 20_000 * dice(seed, seat, 'asks');
  return { afterMs: Math.round(patience), command: { type: 'requestFloor' } };
}

const leads = (scenario: Situation['scenario'], seat: string): boolean =>
  scenario.drafts.some((draft) => draft.leader === seat);
