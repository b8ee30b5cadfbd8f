import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import type { FamiliarAddresses } from '../familiar-addresses.ts';
import { BucketByKey, type Limits } from '../limits.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { SessionRoom } from '../rooms/session-room.ts';
import { addressOf } from './credentials.ts';
import { HttpError } from './errors.ts';

/** The header in which a page shows the key of the installation. */
const HEADER = 'Leader-Key';
/** From so many people on a session is a class. */
const CLASS = 2;

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/**
 * Who may open sessions here: anybody, or where the installation has a key, who shows it. Throws an
 * HttpError where somebody may not.
 */
export class LeadersLeave {
  readonly #key: Buffer | undefined;
  readonly #tries: BucketByKey;

  constructor(key: string | undefined, { sessionsPerAddress }: Limits) {
    this.#key = key === undefined ? undefined : hashOf(key);
    this.#tries = new BucketByKey(sessionsPerAddress);
  }

  /** Whether nobody is asked for a key. */
  get isForAnybody(): boolean {
    return this.#key === undefined;
  }

  check(request: Request, address: string): void {
    if (this.#key === undefined) return;
    const shown = request.get(HEADER);
    if (shown !== undefined && !this.#tries.has(address)) {
      throw new HttpError(429, 'tooMany', 'Too many keys tried from here. Please wait a minute.');
    }
    if (shown !== undefined && timingSafeEqual(hashOf(shown), this.#key)) return;
    if (shown !== undefined) this.#tries.take(address);
    throw new HttpError(
      403,
      'leaderKey',
      'To open a session here you need the key of whoever runs this server.',
    );
  }
}

/** Something that gives away what a class does not know yet, and who asks for it where. */
export interface Reading {
  readonly what: 'briefs' | 'film';
  readonly scenario: string;
  /** The session in which it is asked for; undefined: in none. */
  readonly session: string | undefined;
  readonly address: string;
}

/** All briefs of a session are read in it, one by one or in its debrief. */
export const readingIn = ({ record }: SessionRoom, request: Request): Reading => ({
  what: 'briefs',
  scenario: record.scenario,
  session: record.id,
  address: addressOf(request),
});

interface Here {
  readonly rooms: Rooms;
  readonly familiar: FamiliarAddresses;
}

/**
 * Throws an HttpError where somebody at the address is a delegate in a class that plays the scenario
 * just now: what that class finds out at its end, and what its other delegations want, must not be
 * read in another session, which anybody can open and bring to its end.
 */
export function checkNotPlaying({ scenario, session, address, what }: Reading, here: Here): void {
  for (const room of here.rooms.all) {
    const { id, scenario: played } = room.record;
    if (id === session || played !== scenario || !isClassUnderWay(room)) continue;
    if (what === 'film' && room.state.room.options.film === 'open') continue;
    if (!here.familiar.isDelegates(id, address)) continue;
    throw new HttpError(
      403,
      'classUnderWay',
      'You are in a session that plays this scenario. This can be read once its debrief has opened.',
    );
  }
}

const isClassUnderWay = ({ state: { room } }: SessionRoom): boolean =>
  room.people >= CLASS && !isAfterPlay(room.phase);
