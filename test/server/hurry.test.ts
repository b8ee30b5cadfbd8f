import { describe, expect, it } from 'vitest';
import type { SessionRoom } from '../../server/rooms/session-room.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { asFacilitator, enter, openVote, RoomHouse } from '../fixtures/room-house.ts';

const FACILITATOR = { role: 'facilitator' } as const;

/** A real scenario whose Chair is the facilitator, with the clock at rest: nobody has had time for anything. */
async function atRest(scenario: 'ga-2020' | 'gge-2017') {
  const house = new RoomHouse({ scenario: loadScenario('scenarios', scenario) });
  const room = await house.open();
  room.enter(FACILITATOR);
  return { house, room };
}

const types = async (house: RoomHouse, room: SessionRoom) =>
  (await house.store.loadFacts(room.record.id, 0)).map(({ type }) => type);

describe('a facilitator in a hurry', () => {
  it('opens no vote on a text that a delegation was about to ask to divide', async () => {
    const { room } = await atRest('ga-2020');
    await openVote(room);
    for (const type of ['lockVoting', 'declareResult', 'closeBallot', 'announceBallot'] as const) {
      await asFacilitator(room, { type });
    }
    const reply = await asFacilitator(room, { type: 'openVoting' });
    expect(reply).toHaveProperty('refused');
    expect(room.state.room.division).toMatchObject({ phase: 'requested' });
  });

  it('ends no talks before brackets stand where capitals draw a line', async () => {
    const { house, room } = await atRest('gge-2017');
    for (const to of ['briefing', 'generalDebate', 'informals', 'action'] as const) {
      await asFacilitator(room, { type: 'advancePhase', to });
    }
    expect(await types(house, room)).toContain('paragraphHeld');
  });

  it('cannot take a step twice by pressing while the delegations think', async () => {
    const { room } = await atRest('ga-2020');
    await enter(room, 'briefing');
    const both = [1, 2].map(() =>
      asFacilitator(room, { type: 'advancePhase', to: 'generalDebate' }),
    );
    const [first, second] = await Promise.all(both);
    expect([first, second].filter((reply) => reply !== undefined && 'done' in reply)).toHaveLength(
      1,
    );
  });

  it('is answered in a pause, in which no delegation moves', async () => {
    const { house, room } = await atRest('gge-2017');
    await enter(room, 'briefing');
    await asFacilitator(room, { type: 'pause' });
    const reply = await asFacilitator(room, { type: 'advancePhase', to: 'generalDebate' });
    expect(reply).toHaveProperty('done');
    expect(await types(house, room)).not.toContain('paragraphHeld');
  });
});
