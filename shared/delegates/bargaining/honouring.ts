import type { Act } from '../../procedure/deals/act.ts';
import type { BallotSubject } from '../../procedure/kernel/room.ts';
import type { SeatCommand } from '../../procedure/road/moves.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import { crossedRedLines } from '../../scenario/red-lines.ts';
import type { Choice } from '../../scenario/scenario.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { type Owed, owedBy, promisedVote } from './promises.ts';

/**
 * What a delegation means to do, with its word kept: it votes and stands as it has promised, and leaves
 * undone what it has promised not to do. No promise takes it across a red line.
 */
export function honouring(
  situation: Situation,
  moves: readonly PlannedMove[],
): readonly PlannedMove[] {
  const { scenario, room, own, seat } = situation;
  const owed = owedBy(scenario, room, own.deals ?? {}, seat);
  if (owed.length === 0) return moves;
  return moves.flatMap((move) => {
    const command = kept(situation, owed, move.command);
    return command === undefined ? [] : [{ ...move, command }];
  });
}

function kept(
  situation: Situation,
  owed: readonly Owed[],
  command: PlannedMove['command'],
): PlannedMove['command'] | undefined {
  if (owed.some(({ act }) => isBrokenBy(act, command))) return undefined;
  switch (command.type) {
    case 'castVote':
      return {
        ...command,
        choice: promisedOn(situation, owed, situation.room.ballot?.subject, command.choice),
      };
    case 'takeStance':
      return owed.some(({ act }) => act.kind === 'stance' && act.stance === 'join')
        ? { ...command, stance: { kind: 'join' } }
        : command;
    default:
      return command;
  }
}

/** The vote that a delegation casts on what is put to the vote, with its word kept, where it would vote otherwise by itself. */
export function votePromised(
  situation: Situation,
  subject: BallotSubject,
  otherwise: Choice,
): { readonly choice: Choice; readonly isKnown: boolean } {
  const { scenario, room, own, seat } = situation;
  const owed = owedBy(scenario, room, own.deals ?? {}, seat);
  const open = owed.filter(({ deal }) => deal.public);
  const choice = promisedOn(situation, owed, subject, otherwise);
  return { choice, isKnown: promisedOn(situation, open, subject, otherwise) === choice };
}

function promisedOn(
  { scenario, room, knowledge }: Situation,
  owed: readonly Owed[],
  subject: BallotSubject | undefined,
  otherwise: Choice,
): Choice {
  const promised = subject && promisedVote(owed, subject, otherwise);
  if (subject?.kind !== 'draft' || promised !== 'yes') return promised ?? otherwise;
  const text = textOf(scenario, room, subject.draft);
  return crossedRedLines(knowledge.instructions, text).length > 0 ? otherwise : promised;
}

/** Whether a move is what was promised not to be done. */
function isBrokenBy(act: Act, command: SeatCommand): boolean {
  switch (act.kind) {
    case 'notRefuse':
    case 'accept':
      return command.type === 'refuseProposal' && command.proposal === act.proposal;
    case 'release':
      return command.type === 'holdParagraph' && command.paragraph === act.paragraph;
    case 'hold':
      return command.type === 'releaseParagraph' && command.paragraph === act.paragraph;
    case 'stance':
      return isObjection(command);
    case 'notMove':
      return command.type === 'raiseMotion' && command.matter.kind === act.motion;
    case 'notDivide':
      return command.type === 'requestDivision' && command.draft === act.draft;
    case 'notObjectToDivision':
      return command.type === 'objectToDivision';
    default:
      return false;
  }
}

const isObjection = (command: SeatCommand): boolean =>
  command.type === 'breakSilence' ||
  (command.type === 'takeStance' && command.stance.kind === 'object');
