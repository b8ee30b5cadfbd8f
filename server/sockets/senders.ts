import type { Visitor } from '../../shared/views/audiences.ts';
import { BucketByKey, type Limits } from '../limits.ts';

/** Who sends on a connection, and from where. */
export interface Sender {
  readonly session: string;
  readonly visitor: Visitor;
  readonly address: string;
}

/**
 * How much each sender has sent lately. What is counted belongs to the person, the session and the
 * address, not to the connection: who comes back starts with what was left.
 */
export class Senders {
  readonly #ofSender: BucketByKey;
  readonly #ofSession: BucketByKey;
  readonly #ofAddress: BucketByKey;
  readonly #packets: BucketByKey;

  constructor(limits: Limits) {
    this.#ofSender = new BucketByKey(limits.messages);
    this.#ofSession = new BucketByKey(limits.messagesPerSession);
    this.#ofAddress = new BucketByKey(limits.messagesPerAddress);
    this.#packets = new BucketByKey(limits.packets);
  }

  /** Counts a message; false where the sender, the session or the address has sent too many. */
  mayBeHeard(sender: Sender): boolean {
    const buckets = [
      this.#ofSender.of(keyOf(sender)),
      this.#ofSession.of(sender.session),
      this.#ofAddress.of(sender.address),
    ];
    const now = performance.now();
    if (!buckets.every((bucket) => bucket.has(now))) return false;
    for (const bucket of buckets) bucket.take(now);
    return true;
  }

  /** Counts whatever comes, answers to nothing too; false where the line is better ended. */
  mayStay(sender: Sender): boolean {
    return this.#packets.take(keyOf(sender));
  }

  /** Whether a connection of the sender need not be ended as soon as it begins. */
  mayComeBack(sender: Sender): boolean {
    return this.#packets.has(keyOf(sender));
  }
}

function keyOf({ session, visitor, address }: Sender): string {
  switch (visitor.role) {
    case 'person':
      return `${session} ${visitor.person}`;
    case 'facilitator':
      return `${session} *`;
    case 'projector':
      return `${session} @${address}`;
  }
}
