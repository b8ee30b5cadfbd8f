import type { PersonId } from '../../shared/procedure/kernel/state.ts';
import type { Outlet, Visitor } from '../rooms/broadcaster.ts';
import type { SessionServer } from './types.ts';

const personChannel = (session: string, person: PersonId) => `${session} ${person}`;
const facilitatorChannel = (session: string) => `${session} *`;

/** The channels that a visitor of a session listens to. */
export function channelsOf(session: string, visitor: Visitor): string[] {
  switch (visitor.role) {
    case 'projector':
      return [session];
    case 'facilitator':
      return [session, facilitatorChannel(session)];
    case 'person':
      return [session, personChannel(session, visitor.person)];
  }
}

/** The way from a room to its visitors: everything but the welcome goes through here. */
export function outletOf(io: SessionServer, session: string): Outlet {
  return {
    toEverybody: (version, patch) => {
      io.to(session).emit('u', version, patch);
    },
    toPerson: (person, version, patch) => {
      io.to(personChannel(session, person)).emit('o', version, patch);
    },
    toFacilitators: (version, patch) => {
      io.to(facilitatorChannel(session)).emit('o', version, patch);
    },
    dismiss: (person) => {
      io.in(personChannel(session, person)).disconnectSockets(true);
    },
  };
}
