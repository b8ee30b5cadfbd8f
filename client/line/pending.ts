import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { ClientCommand } from '../../shared/procedure/road/moves.ts';
import type { CommandMessage } from '../../shared/protocol/messages.ts';

/** A command that has been sent, or waits for the connection, and is not answered yet. */
export interface PendingCommand {
  readonly message: CommandMessage;
  /** What the command was meant for; a vote kept through a long silence must not fall into the next ballot. */
  readonly occasion: string;
}

/** What a command is meant for: the present ballot and its step for moves in a ballot, else the phase. */
export function occasionOfCommand(room: Room | undefined, command: ClientCommand): string {
  if (room === undefined) return '';
  switch (command.type) {
    case 'castVote':
    case 'explainVote':
    case 'requestVote':
      return `ballot ${room.ballot?.id ?? ''}`;
    case 'announceBallot':
    case 'adoptWithoutVote':
    case 'hearExplanations':
    case 'openVoting':
    case 'passRollCall':
    case 'lockVoting':
    case 'declareResult':
    case 'hearExplanationsAfter':
    case 'closeBallot':
      return `step ${room.ballot?.id ?? ''} ${room.ballot?.phase ?? ''} ${room.programme.length}`;
    case 'say':
    case 'yieldFloor':
    case 'endSpeech':
      return `floor ${room.floor.speaker ?? ''}`;
    default:
      return 'any';
  }
}

/** Splits what is still unanswered into what is to be sent again and what has lost its occasion. */
export function sortForResending(
  pending: readonly PendingCommand[],
  room: Room,
): { readonly again: readonly PendingCommand[]; readonly stale: readonly PendingCommand[] } {
  const again: PendingCommand[] = [];
  const stale: PendingCommand[] = [];
  for (const entry of pending) {
    const isSame = occasionOfCommand(room, entry.message.command) === entry.occasion;
    (isSame ? again : stale).push(entry);
  }
  return { again, stale };
}
