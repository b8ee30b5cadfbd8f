import { describe, expect, it } from 'vitest';
import { versions } from '../../client/line/streams.ts';
import { call, errorOf, join } from '../fixtures/live-server.ts';
import { newId, refusalOf, ruleOf, TestClient } from '../fixtures/test-client.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();
const connect = served.connectAs;

const facilitator = () =>
  connect({ session: served.opened.session, token: served.opened.facilitatorToken });

async function delegate(name: string, seat?: string) {
  const joined = await join(served.port, served.opened, name);
  const client = await connect({ session: served.opened.session, token: joined.token });
  if (seat !== undefined) await client.send({ type: 'takeSeat', seat });
  return { ...joined, client };
}

/** Takes the session as far as the open vote on the first draft. */
async function openVote(chair: TestClient) {
  for (const to of ['briefing', 'generalDebate', 'action'] as const) {
    expect(await chair.send({ type: 'advancePhase', to })).toHaveProperty('done');
  }
  await chair.send({ type: 'announceBallot' });
  expect(await chair.send({ type: 'openVoting' })).toHaveProperty('done');
}

describe('a session over sockets', () => {
  it('takes a person from the join code to a vote that everybody sees', async () => {
    const chair = await facilitator();
    const { client } = await delegate('Ann', 'AAA');
    const projector = await connect({ session: served.opened.session });
    await openVote(chair);

    expect(await client.send({ type: 'castVote', choice: 'yes' })).toHaveProperty('done');
    await projector.until(() => projector.room?.lights['AAA'] === 'yes');
    await client.until(() => client.desk?.vote !== undefined);
    expect(client.person).toMatchObject({ name: 'Ann', seat: 'AAA' });
    expect(client.desk?.vote).toBe('yes');
  });

  it('gives everybody the same public view, however they came to it', async () => {
    const chair = await facilitator();
    const { client } = await delegate('Ann', 'AAA');
    await openVote(chair);
    await client.send({ type: 'castVote', choice: 'no' });
    const late = await connect({ session: served.opened.session });
    await chair.until(() => chair.version === late.version);
    await client.until(() => client.version === late.version);
    expect(chair.room).toEqual(late.room);
    expect(client.room).toEqual(late.room);
  });

  it('[LOG-3] answers a repeated command as it answered the first, and changes nothing', async () => {
    const chair = await facilitator();
    const { client } = await delegate('Ann', 'AAA');
    await openVote(chair);
    const id = newId();
    const first = await client.send({ type: 'castVote', choice: 'yes' }, { id });
    const other = await client.send({ type: 'castVote', choice: 'no' });
    const again = await client.send({ type: 'castVote', choice: 'yes' }, { id });
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    await chair.until(() => chair.room?.lights['AAA'] === 'no');
  });

  it('[LOG-3] answers a command repeated in the same breath only once', async () => {
    const { client } = await delegate('Ann');
    const id = newId();
    const [first, second] = await Promise.all([
      client.send({ type: 'takeSeat', seat: 'AAA' }, { id }),
      client.send({ type: 'takeSeat', seat: 'AAA' }, { id }),
    ]);
    expect(first).toHaveProperty('done');
    expect(second).toEqual(first);
  });

  it('[LOG-3] does not give one person the answer to another person’s command', async () => {
    const ann = await delegate('Ann');
    const bob = await delegate('Bob');
    const id = newId();
    const first = await ann.client.send({ type: 'takeSeat', seat: 'AAA' }, { id });
    const second = await bob.client.send({ type: 'takeSeat', seat: 'AAB' }, { id });
    expect(second).toHaveProperty('done');
    expect(second).not.toEqual(first);
  });

  it('tells who comes back only what they missed', async () => {
    const chair = await facilitator();
    const { client, token } = await delegate('Ann', 'AAA');
    await client.until(() => client.room?.seats['AAA'] === 'present');
    const { streams } = client;
    client.close();
    await openVote(chair);
    const have = versions(streams);
    const back = await connect({ session: served.opened.session, token, have }, streams);
    expect(back.welcome?.streams['public']).toHaveProperty('patches');
    await chair.until(() => chair.version === back.version);
    expect(back.room).toEqual(chair.room);
  });

  it('gives the whole view to a client from a future that never was', async () => {
    const client = await connect({ session: served.opened.session, have: { public: 999 } });
    expect(client.welcome?.streams['public']).toHaveProperty('whole');
  });

  it('lets the facilitator come back to the people by name', async () => {
    await delegate('Ann', 'AAA');
    const first = await facilitator();
    first.close();
    const again = await facilitator();
    expect(Object.values(again.facilitator?.people ?? {})).toEqual([
      { name: 'Ann', seat: 'AAA', online: true },
    ]);
    expect(await again.send({ type: 'advancePhase', to: 'briefing' })).toHaveProperty('done');
  });

  it('[SEA-11] lets two people share a seat where its holder agrees, and says so to both', async () => {
    const ann = await delegate('Ann', 'AAA');
    const bob = await delegate('Bob');
    await bob.client.send({ type: 'askToShare', seat: 'AAA' });
    await ann.client.until(() => ann.client.desk?.requests?.[bob.person] === 'Bob');
    await ann.client.send({ type: 'letShare', person: bob.person });
    for (const { client } of [ann, bob]) {
      await client.until(() => Object.keys(client.desk?.people ?? {}).length === 2);
      expect(Object.values(client.desk?.people ?? {})).toEqual(['Ann', 'Bob']);
    }
  });

  it('lets the facilitator move for a seat taken over, and only then', async () => {
    const chair = await facilitator();
    await openVote(chair);
    const vote = { type: 'castVote', choice: 'abstain' } as const;
    expect(ruleOf(await chair.send(vote, { seat: 'AAC' }))).toBe('SEA-5');
    await chair.send({ type: 'takeOverSeat', seat: 'AAC' });
    expect(await chair.send(vote, { seat: 'AAC' })).toHaveProperty('done');
    expect(ruleOf(await chair.send(vote))).toBe('SEA-6');
  });

  it('tells a removed person so, and lets them in no more', async () => {
    const chair = await facilitator();
    const { client, person, token } = await delegate('Ann', 'AAA');
    await chair.send({ type: 'removePerson', person });
    await client.until(() => !client.socket.connected);
    expect(client.views).toEqual({});
    const auth = { session: served.opened.session, token };
    expect(await refusalOf(served.port, auth)).toBe('tokenUnknown');
    const brief = `/api/sessions/${served.opened.session}/seats/AAA`;
    const answer = await call(served.port, brief, undefined, { Authorization: `Bearer ${token}` });
    expect(await errorOf(answer)).toBe('403 notYourSeat');
  });
});

describe('somebody who is removed for good', () => {
  const joinAgain = (name: string, before: string) =>
    call(served.port, `/api/sessions/${served.opened.session}/people`, {
      code: served.opened.code,
      name,
      before,
    });
  /** What the server tells whoever shows this token. */
  const told = (token: string) =>
    new Promise<unknown>((resolve) => {
      const { socket } = new TestClient(served.port, { session: served.opened.session, token });
      socket.on('connect_error', (error) => {
        socket.disconnect();
        resolve('data' in error ? error.data : undefined);
      });
    });

  it('[SEA-20] is told why, stays out by the key of that place, and is let back under another name', async () => {
    const chair = await facilitator();
    const { client, person, token } = await delegate('Ann', 'AAA');
    const reason = 'Please use your own name.';
    await chair.send({ type: 'removePerson', person, reason, bars: true });
    await client.until(() => !client.socket.connected);
    expect(await told(token)).toEqual({ removal: { reason, door: 'barred' } });
    expect(await errorOf(await joinAgain('Bea', token))).toBe('403 barred');
    await chair.send({ type: 'letBackIn', barred: person });
    expect(await told(token)).toEqual({ removal: { reason, door: 'letBack' } });
    expect(await errorOf(await joinAgain('ANN', token))).toBe('403 nameBarred');
    expect((await joinAgain('Bea', token)).status).toBe(201);
  });
});

describe('a message that is lost', () => {
  it('is missed when the next one comes, and caught up with', async () => {
    const chair = await facilitator();
    const { client } = await delegate('Ann', 'AAA');
    const projector = await connect({ session: served.opened.session });
    await openVote(chair);
    await projector.until(() => projector.room?.ballot?.phase === 'inProgress');
    projector.loses = 'public';
    await client.send({ type: 'castVote', choice: 'yes' });
    await chair.until(() => chair.room?.lights['AAA'] === 'yes');
    await client.send({ type: 'castVote', choice: 'no' });
    await projector.until(() => projector.room?.lights['AAA'] === 'no');
    expect(projector.gaps).toBe(1);
    await chair.until(() => chair.version === projector.version);
    expect(projector.room).toEqual(chair.room);
  });

  it('of another audience is asked for in vain', async () => {
    await delegate('Ann', 'AAA');
    const projector = await connect({ session: served.opened.session });
    for (const audience of ['seat:AAA', 'facilitator', 'nobody']) {
      projector.socket.emit('m', audience, -1);
    }
    const now = await new Promise<number>((resolve) => projector.socket.emit('t', resolve));
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
    expect(Object.keys(projector.views)).toEqual(['public']);
  });
});

describe('people who drop', () => {
  it('[SEA-4] are shown as dropped, and as present when they are back', async () => {
    const chair = await facilitator();
    const { client, token } = await delegate('Ann', 'AAA');
    client.close();
    await chair.until(() => chair.room?.seats['AAA'] === 'dropped');
    await connect({ session: served.opened.session, token });
    await chair.until(() => chair.room?.seats['AAA'] === 'present');
  });

  it('do not drop when one of their two tabs is closed', async () => {
    const chair = await facilitator();
    const { client, token } = await delegate('Ann', 'AAA');
    const tab = await connect({ session: served.opened.session, token });
    client.close();
    await tab.send({ type: 'leaveSeat' });
    await chair.until(() => chair.room?.seats['AAA'] === undefined);
    const other = await delegate('Bob', 'AAB');
    other.client.close();
    await chair.until(() => chair.room?.seats['AAB'] === 'dropped');
    expect(JSON.stringify(chair.facilitator)).toContain('"name":"Ann","online":true');
  });
});
