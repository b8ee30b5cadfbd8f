import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';
import {
  type ClientToServer,
  PROTOCOL,
  type Reply,
  type ServerToClient,
} from '../../shared/protocol/messages.ts';

const cardsSchema = z.array(z.object({ id: z.string() })).min(1);
const openedSchema = z.object({
  session: z.string(),
  code: z.string(),
  facilitatorToken: z.string(),
});
const summarySchema = z.object({ hash: z.string() });
const contentSchema = z.object({ delegations: z.array(z.object({ id: z.string() })) });
const joinedSchema = z.object({ token: z.string() });

/** How many people there are: more would come the same way. */
const PEOPLE = 3;

type Line = Socket<ServerToClient, ClientToServer>;

/** Who can come back into a session. */
export interface Member {
  readonly session: string;
  readonly token: string;
  /** The versions of the views they were told of last. */
  readonly have: Readonly<Record<string, number>>;
}

/** Opens a session of the first scenario, in which some people join and take seats, and leaves it. */
export async function openClass(server: string): Promise<readonly Member[]> {
  const [card] = cardsSchema.parse(await ask(`${server}/api/scenarios`));
  const opened = openedSchema.parse(await ask(`${server}/api/sessions`, { scenario: card?.id }));
  const { session, code, facilitatorToken } = opened;
  const { hash } = summarySchema.parse(await ask(`${server}/api/sessions/${session}`));
  const content = await ask(`${server}/api/scenarios/${card?.id}/${hash}.json`);
  const seats = contentSchema.parse(content).delegations.slice(0, PEOPLE);
  const facilitator = { session, token: facilitatorToken, have: {} };
  const members = [await visit(server, facilitator)];
  for (const { id: seat } of seats) {
    const person = { code, name: `Delegate of ${seat}` };
    const { token } = joinedSchema.parse(
      await ask(`${server}/api/sessions/${session}/people`, person),
    );
    members.push(await visit(server, { session, token, have: {} }, (line) => takeSeat(line, seat)));
  }
  return members;
}

/** Everybody comes back into the session, all at once. */
export async function comeBack(server: string, members: readonly Member[]): Promise<void> {
  await Promise.all(members.map((member) => visit(server, member)));
}

/** A connection of a member, who does something and leaves. Gives with what they could come back. */
async function visit(
  server: string,
  { session, token, have }: Member,
  act: (line: Line) => Promise<unknown> = async () => {},
): Promise<Member> {
  const line: Line = io(server, {
    auth: { protocol: PROTOCOL, session, token, have },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  try {
    const streams = await new Promise<Readonly<Record<string, { readonly version: number }>>>(
      (resolve, reject) => {
        line.once('hello', (welcome) => resolve(welcome.streams));
        line.once('connect_error', reject);
      },
    );
    await act(line);
    const versions = Object.entries(streams).map(([audience, { version }]) => [audience, version]);
    return { session, token, have: Object.fromEntries(versions) };
  } finally {
    line.disconnect();
  }
}

function takeSeat(line: Line, seat: string): Promise<Reply> {
  return new Promise((resolve) => {
    line.emit('c', { id: `seat-of-${seat}`, command: { type: 'takeSeat', seat } }, resolve);
  });
}

/** Asks over HTTP; `body` makes it a POST. Rejects where the answer is a refusal. */
async function ask(address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    headers: { 'Content-Type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer.json();
}
