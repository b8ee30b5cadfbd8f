import type { Visitor } from '../../shared/views/audiences.ts';
import { BucketByKey, type Limits } from '../limits.ts';

/** Who sends on a connection, and from where. */
export interface Sender {
  readonly session: string;
  readonly visitor: Visitor;
  readonly address: string;
  /** A screen that shows the facilitator's token; it sees no more than any other. */
  readonly isFacilitators?: true;
}

/** Every so many bytes of a message, begun, count as one message. */
const ONE_MESSAGE = 1024;

/**
 * How much each sender has sent lately. What is counted belongs to the person, the session and the
 * address, not to the connection: who comes back starts with what was left.
 */
export class Senders {
  readonly #ofSender: BucketByKey;
  readonly #ofSession: BucketByKey;
  readonly #ofAddress: BucketByKey;
  readonly #packets: BucketByKey;
  /** Who was cut off stays out for a second or two. */
  readonly #afterFlood: number;

  constructor(limits: Limits) {
    this.#ofSender = new BucketByKey(limits.messages);
    this.#ofSession = new BucketByKey(limits.messagesPerSession);
    this.#ofAddress = new BucketByKey(limits.messagesPerAddress);
    this.#packets = new BucketByKey(limits.packets);
    this.#afterFlood = Math.min(limits.packets.burst, limits.packets.perSecond);
  }

  /** Counts a message; false where the sender, the session or the address has sent too many. */
  mayBeHeard(sender: Sender, bytes = 0): boolean {
    const count = Math.max(1, Math.ceil(bytes / ONE_MESSAGE));
    const buckets = [
      this.#ofSender.of(keyOf(sender)),
      this.#ofSession.of(sender.session),
      this.#ofAddress.of(sender.address),
    ];
    const now = performance.now();
    if (!buckets.every((bucket) => bucket.has(now, count))) return false;
    for (const bucket of buckets) bucket.take(now, count);
    return true;
  }

  /** Counts whatever comes, answers to nothing too; false where the line is better ended. */
  mayStay(sender: Sender): boolean {
    return this.#packets.take(keyOf(sender));
  }

  /** Whether a connection of the sender need not be ended as soon as it begins. */
  mayComeBack(sender: Sender): boolean {
    return this.#packets.of(keyOf(sender)).has(performance.now(), this.#afterFlood);
  }
}

function keyOf({ session, visitor, address, isFacilitators }: Sender): string {
  switch (visitor.role) {
    case 'person':
      return `${session} ${visitor.person}`;
    case 'facilitator':
      return `${session} *`;
    case 'projector':
      return isFacilitators ? `${session} *@` : `${session} @${address}`;
  }
}
