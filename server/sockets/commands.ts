import { refusal } from '../../shared/procedure/kernel/refusal.ts';
import {
  type CommandMessage,
  commandMessageSchema,
  type Reply,
} from '../../shared/protocol/messages.ts';
import type { Visitor } from '../../shared/views/audiences.ts';
import type { ClientLetter } from '../rooms/envelope.ts';
import { MALFORMED } from '../rooms/refusals.ts';

/** How the client is to be answered: the last thing in a Socket.IO packet, if it is a function. */
export function answerOf(packet: readonly unknown[]): ((reply: Reply) => void) | undefined {
  const last = packet.at(-1);
  return typeof last === 'function' ? (reply) => last(reply) : undefined;
}

/** A message as a command of the visitor who sent it, or why it is not one. */
export function readCommand(
  visitor: Visitor,
  message: unknown,
): ClientLetter | Extract<Reply, { refused: unknown }> {
  const parsed = commandMessageSchema.safeParse(message);
  if (!parsed.success) return { refused: MALFORMED };
  const { id, command } = parsed.data;
  const seat = seatOf(parsed.data);
  switch (visitor.role) {
    case 'projector':
      return { refused: refusal('NET-4', 'notYours') };
    case 'facilitator':
      return {
        from: 'facilitator',
        id,
        command,
        ...seat,
        ...(visitor.who !== undefined && { who: visitor.who }),
      };
    case 'person':
      return { from: 'person', person: visitor.person, id, command, ...seat };
  }
}

const seatOf = ({ seat }: CommandMessage) => (seat === undefined ? {} : { seat });
