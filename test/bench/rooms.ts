import { join, openSession } from '../fixtures/live-server.ts';
import { newId, TestClient } from '../fixtures/test-client.ts';
import { sum } from './figures.ts';
import { LoadClient } from './load-client.ts';

export interface Joining {
  readonly clients: readonly LoadClient[];
  /** ms until all have been greeted. */
  readonly ms: number;
  /** Bytes over the socket for each client, until all have been greeted. */
  readonly bytesPerClient: number;
}

export interface RoomPlan {
  readonly scenario: string;
  readonly seats: readonly string[];
}

/** Opens a session in which every seat has a person, and lets all of them connect at once. */
export async function fillRoom(
  port: number,
  { scenario, seats }: RoomPlan,
): Promise<Joining & { facilitator: TestClient }> {
  const session = await openSession(port, { scenario });
  const people = await Promise.all(seats.map((seat) => join(port, session, `Delegate of ${seat}`)));
  const facilitator = await TestClient.connect(port, {
    session: session.session,
    token: session.facilitatorToken,
  });
  for (const [index, { person }] of people.entries()) {
    await facilitator.send({ type: 'assignSeat', person, seat: seats[index] ?? '' });
  }
  const auths = people.map(({ token }) => ({ session: session.session, token }));
  const joined = await connectAll(port, seats, auths);
  return { ...joined, facilitator };
}

/** Connects one client for each seat, all at once. */
export async function connectAll(
  port: number,
  ids: readonly string[],
  auths: readonly object[],
): Promise<Joining> {
  const start = performance.now();
  const clients = ids.map((id, index) => new LoadClient(port, id, auths[index] ?? {}));
  await Promise.all(clients.map((client) => client.greeted()));
  const ms = performance.now() - start;
  return { clients, ms, bytesPerClient: sum(clients.map(({ bytes }) => bytes)) / clients.length };
}

/** Takes the room as far as open voting on its first draft. */
export async function openVoting(facilitator: TestClient): Promise<void> {
  await facilitator.send({ type: 'advancePhase', to: 'briefing' });
  await facilitator.send({ type: 'advancePhase', to: 'action' });
  await facilitator.send({ type: 'announceBallot' });
  await facilitator.send({ type: 'openVoting' });
  await facilitator.until(() => facilitator.room?.ballot?.phase === 'inProgress');
}

/** A vote in the ballot that the room is in, as the product's server takes it. */
export const productVote =
  ({ room }: TestClient) =>
  (_seat: string, choice: string) => ({
    id: newId(),
    command: { type: 'castVote', choice, about: room?.ballot?.id },
  });

/** A vote as the bare server takes it. */
export const bareVote = (seat: string, choice: string) => ({ id: newId(), seat, choice });
