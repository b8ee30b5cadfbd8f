/** How many of something may come at once, and how many a second in the long run. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** What the server lets through before it says "too many". */
export interface Limits {
  /** Messages on one connection. */
  readonly messages: Allowance;
  /** Messages refused in a row, after which the connection is ended. */
  readonly floods: number;
  /** Connections to one session, projectors included. */
  readonly connectionsPerSession: number;
  /** Tabs of one person. */
  readonly connectionsPerPerson: number;
  readonly peoplePerSession: number;
  /** Sessions created from one address. */
  readonly sessionsPerAddress: Allowance;
  /** People joining from one address: a whole class may sit behind it. */
  readonly joinsPerAddress: Allowance;
  /** Wrong join codes and tokens tried from one address. */
  readonly missesPerAddress: Allowance;
}

export const LIMITS: Limits = {
  messages: { burst: 40, perSecond: 20 },
  floods: 200,
  connectionsPerSession: 1_000,
  connectionsPerPerson: 12,
  peoplePerSession: 600,
  sessionsPerAddress: { burst: 30, perSecond: 0.1 },
  joinsPerAddress: { burst: 600, perSecond: 5 },
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

  /** Takes a token; false where there is none. */
  take(now: number): boolean {
    this.#fill(now);
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Whether there is a token to take. */
  has(now: number): boolean {
    this.#fill(now);
    return this.#tokens >= 1;
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

/** Above so many addresses, those that have been quiet are forgotten. */
const REMEMBERED_ADDRESSES = 10_000;

/** One bucket for every address that has been in touch lately. */
export class BucketByAddress {
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Takes a token of the address; false where it has none. */
  take(address: string): boolean {
    return this.#bucket(address).take(performance.now());
  }

  /** Whether the address has a token left. */
  has(address: string): boolean {
    return this.#bucket(address).has(performance.now());
  }

  #bucket(address: string): TokenBucket {
    const known = this.#buckets.get(address);
    if (known !== undefined) return known;
    const now = performance.now();
    if (this.#buckets.size >= REMEMBERED_ADDRESSES) {
      for (const [other, bucket] of this.#buckets) {
        if (bucket.isFull(now)) this.#buckets.delete(other);
      }
    }
    const bucket = new TokenBucket(this.#allowance, now);
    this.#buckets.set(address, bucket);
    return bucket;
  }
}
