import type { Request } from 'express';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import type { FamiliarAddresses } from '../familiar-addresses.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { SessionRoom } from '../rooms/session-room.ts';
import type { Store } from '../store/store.ts';
import { addressOf, credentialOf, roomOfMember } from './credentials.ts';
import { HttpError } from './errors.ts';
import { checkNotPlaying, type LeadersLeave } from './leave.ts';

export interface FilmDoorOptions {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly familiar: FamiliarAddresses;
  readonly leave: LeadersLeave;
}

/**
 * Who may watch what really happened, which gives the end of a session away: its facilitator, and all
 * who are in it from its debrief on, or sooner where the facilitator opens it (`?session=`). Anybody
 * beside a session, as long as anybody may open one here. And no delegate of a class under way.
 */
export class FilmDoor {
  readonly #options: FilmDoorOptions;

  constructor(options: FilmDoorOptions) {
    this.#options = options;
  }

  /** Throws an HttpError where who asks may not watch the film. */
  async check(request: Request<{ id: string; hash: string }>): Promise<void> {
    const { session } = request.query;
    const { id: scenario, hash } = request.params;
    const asked = typeof session === 'string' ? session : undefined;
    checkNotPlaying(
      { what: 'film', scenario, session: asked, address: addressOf(request) },
      this.#options,
    );
    if (asked === undefined) {
      if (!this.#options.leave.isForAnybody) closed();
      return;
    }
    const { rooms } = this.#options;
    const awake = await rooms.awakeNow(asked);
    if (awake !== undefined && isOf(awake, scenario, hash) && isOpen(awake)) return;
    const credential = await credentialOf(this.#options.store, request);
    const room = await roomOfMember(rooms, asked, credential);
    if (room === undefined || !isOf(room, scenario, hash)) closed();
    if (credential.role !== 'facilitator' && !isOpen(room)) closed();
  }
}

const isOf = ({ record }: SessionRoom, scenario: string, hash: string): boolean =>
  record.scenario === scenario && record.hash === hash;

const isOpen = ({ state: { room } }: SessionRoom): boolean =>
  isAfterPlay(room.phase) || room.options.film === 'open';

function closed(): never {
  throw new HttpError(
    403,
    'filmClosed',
    'What really happened can be watched from the debrief on, or when the facilitator opens it.',
  );
}
