/** How many of something may come at once, and how many a second in the long run. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** What the server lets through before it says "too many"; docs/security.md tells of each. */
export interface Limits {
  /**
   * Messages of one person, or of the facilitator, over all their connections; a long one counts as
   * several, for every kilobyte of it goes to the disk.
   */
  readonly messages: Allowance;
  /** Messages of all who are in a session, and of all who come from one address. */
  readonly messagesPerSession: Allowance;
  readonly messagesPerAddress: Allowance;
  /** The largest message on a connection, and the largest body of a request, in bytes. */
  readonly bytesPerMessage: number;
  readonly bytesPerRequest: number;
  /** The largest body of the request that opens a session, which may bring a roster. */
  readonly bytesPerRoster: number;
  /** Packets of one sender, those too that nobody answers; who sends more is cut off. */
  readonly packets: Allowance;
  /** Tabs of one person, and of the facilitator. */
  readonly connectionsPerPerson: number;
  readonly connectionsOfFacilitator: number;
  /** Projectors and others who only look, and show no token. */
  readonly screensPerSession: number;
  readonly screensPerAddress: number;
  /** Projectors that show the facilitator's token; the others cannot take their places. */
  readonly screensOfFacilitator: number;
  readonly peoplePerSession: number;
  /** Facts after which a session takes no more moves but to its next phase. */
  readonly factsPerSession: number;
  /** Bytes of a session's log after which it does the same. */
  readonly bytesPerSession: number;
  /** Bytes that wait for a connection that does not read what it is sent; with more it is ended. */
  readonly bytesUnread: number;
  /** Sessions opened from one address, and wrong keys of the installation tried there. */
  readonly sessionsPerAddress: Allowance;
  /** People joining from one address: a whole class may sit behind it. */
  readonly joinsPerAddress: Allowance;
  /** Wrong join codes tried from one address: they alone could be guessed. */
  readonly missesPerAddress: Allowance;
}

export const LIMITS: Limits = {
  messages: { burst: 40, perSecond: 20 },
  messagesPerSession: { burst: 2_000, perSecond: 150 },
  messagesPerAddress: { burst: 3_000, perSecond: 300 },
  bytesPerMessage: 16_384,
  bytesPerRequest: 16_384,
  bytesPerRoster: 65_536,
  packets: { burst: 240, perSecond: 30 },
  connectionsPerPerson: 12,
  connectionsOfFacilitator: 12,
  screensPerSession: 60,
  screensPerAddress: 12,
  screensOfFacilitator: 6,
  peoplePerSession: 600,
  factsPerSession: 60_000,
  bytesPerSession: 33_554_432,
  bytesUnread: 2_097_152,
  sessionsPerAddress: { burst: 30, perSecond: 0.1 },
  joinsPerAddress: { burst: 250, perSecond: 2 },
  missesPerAddress: { burst: 60, perSecond: 1 },
};

/** A bucket of tokens that fills itself: each use takes one, and an empty bucket refuses. */
export class TokenBucket {
  readonly #allowance: Allowance;
  #tokens: number;
  #filledAt: number;

  /** `now` in ms, from any clock that does not step back. */
  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#tokens = allowance.burst;
    this.#filledAt = now;
  }

  /** Takes a token, or so many; false where there are not enough, and then takes none. */
  take(now: number, count = 1): boolean {
    if (!this.has(now, count)) return false;
    this.#tokens -= count;
    return true;
  }

  /** Whether there are so many tokens to take. */
  has(now: number, count = 1): boolean {
    this.#fill(now);
    return this.#tokens >= count;
  }

  /** Whether the bucket is as full as a new one. */
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= this.#allowance.burst;
  }

  #fill(now: number): void {
    const { burst, perSecond } = this.#allowance;
    const filled = this.#tokens + ((now - this.#filledAt) / 1_000) * perSecond;
    this.#tokens = Math.min(burst, filled);
    this.#filledAt = now;
  }
}

/** Above so many keys, those that have been quiet are forgotten. */
const REMEMBERED_KEYS = 10_000;

/** One bucket for every address, or whatever else the key names, that has been in touch lately. */
export class BucketByKey {
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Takes a token of the key's; false where it has none. */
  take(key: string): boolean {
    return this.of(key).take(performance.now());
  }

  /** Whether the key has a token left. */
  has(key: string): boolean {
    return this.of(key).has(performance.now());
  }

  /** The bucket of the key. */
  of(key: string): TokenBucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    const now = performance.now();
    if (this.#buckets.size >= REMEMBERED_KEYS) {
      for (const [other, bucket] of this.#buckets) {
        if (bucket.isFull(now)) this.#buckets.delete(other);
      }
    }
    const bucket = new TokenBucket(this.#allowance, now);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
