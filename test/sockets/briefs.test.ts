import { describe, expect, it } from 'vitest';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import { errorOf, join, sessionsFile } from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { ruleOf } from '../fixtures/test-client.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();

async function delegate(name: string, seat?: string) {
  const { token, person } = await join(served.port, served.opened, name);
  const client = await served.connect(token);
  if (seat !== undefined) await client.send({ type: 'takeSeat', seat });
  return { token, person, client };
}

const read = (seat: string, token: string) =>
  served.get(`/api/sessions/${served.opened.session}/seats/${seat}`, token);

async function readings() {
  const store = new SqliteStore(sessionsFile(served.folder));
  const facts = await store.loadFacts(served.opened.session, 0);
  await store.close();
  return facts.flatMap((fact) =>
    fact.type === 'briefRead' ? [`${fact.person ?? 'facilitator'} ${fact.seat}`] : [],
  );
}

describe('a brief', () => {
  it('[SEA-12] is in the log as read before it is given, once for each reader', async () => {
    const { token, person } = await delegate('Ann', 'AAB');
    expect(await readings()).toEqual([]);
    const answers = await Promise.all(['AAB', 'AAB', 'AAB'].map((seat) => read(seat, token)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await read('AAB', served.opened.facilitatorToken)).status).toBe(200);
    expect((await read('AAB', served.opened.facilitatorToken)).status).toBe(200);
    expect(await readings()).toEqual([`${person} AAB`, 'facilitator AAB']);
  });

  it('[SEA-12] is seen by the facilitator to have been read', async () => {
    const { token, person } = await delegate('Ann', 'AAB');
    const chair = await served.connect(served.opened.facilitatorToken);
    await read('AAB', token);
    await chair.until(() => JSON.stringify(chair.facilitator).includes('"read":["AAB"]'));
    expect(chair.facilitator).toMatchObject({ people: { [person]: { read: ['AAB'] } }, read: [] });
  });

  it('[SEA-12] is no secret in the debrief, and no fact any more', async () => {
    const { token } = await delegate('Ann', 'AAB');
    const chair = await served.connect(served.opened.facilitatorToken);
    for (const to of ['briefing', 'generalDebate', 'debrief'] as const) {
      await chair.send({ type: 'advancePhase', to });
    }
    expect((await read('AAB', token)).status).toBe(200);
    expect(await readings()).toEqual([]);
  });

  it('[SEA-11] is not come by by taking seats, in whatever name and as fast as one likes', async () => {
    const seats = smallScenario().delegations.map(({ id }) => id);
    await Promise.all(seats.map((seat) => delegate(`Delegate of ${seat}`, seat)));
    const { token, client } = await delegate('Mallory');
    const chair = await served.connect(served.opened.facilitatorToken);
    for (const to of ['briefing', 'generalDebate', 'action'] as const) {
      for (const seat of seats) {
        expect(ruleOf(await client.send({ type: 'takeSeat', seat }))).toBe('SEA-11');
        expect(await errorOf(await read(seat, token))).toBe('403 notYourSeat');
      }
      await chair.send({ type: 'advancePhase', to });
    }
    expect(await readings()).toEqual([]);
  });

  it('[SEA-10] of only one seat is read by who goes from free seat to free seat', async () => {
    const { token, client } = await delegate('Mallory');
    const got: number[] = [];
    for (const { id: seat } of smallScenario().delegations) {
      await client.send({ type: 'takeSeat', seat });
      got.push((await read(seat, token)).status);
    }
    expect(got).toEqual([200, 403, 403, 403, 403]);
  });

  it('[SEA-13] is closed at once to who was removed, and so is the line', async () => {
    const { token, person, client } = await delegate('Ann', 'AAB');
    const chair = await served.connect(served.opened.facilitatorToken);
    expect((await read('AAB', token)).status).toBe(200);
    expect(ruleOf(await chair.send({ type: 'removePerson', person }))).toBe('done');
    expect(await errorOf(await read('AAB', token))).toBe('403 notYourSeat');
    await client.until(() => !client.socket.connected);
  });
});
