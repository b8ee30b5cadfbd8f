import type { CommandMessage } from '../../shared/protocol/messages.ts';

/**
 * A command that has been sent, or waits for the connection, and is not answered yet. It names what
 * it is about, so that it may be sent again at any time: the server refuses what is over (NET-5).
 */
export interface PendingCommand {
  readonly message: CommandMessage;
}
