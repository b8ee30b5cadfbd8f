import { describe, expect, it } from 'vitest';
import { packRoom, unpackRoom } from '../../../shared/views/packed-room.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { inAction, seat } from '../../fixtures/session.ts';

describe('a room packed for its way', () => {
  it('[VIE-2] is the same room when it is unpacked', () => {
    const session = inAction(smallScenario(12)).seatPerson('ada', 'AAB').seatPerson('ben', 'AAC');
    session.do(seat('AAD'), { type: 'leaveRoom' }).openVoting().cast({ AAA: 'yes', AAE: 'no' });
    for (const room of [session.room, inAction().room]) {
      expect(unpackRoom(JSON.parse(JSON.stringify(packRoom(room))))).toEqual(room);
    }
  });

  it('costs four bytes for each seat that a person holds', () => {
    const scenario = smallScenario(193);
    const session = inAction(scenario);
    const before = JSON.stringify(packRoom(session.room)).length;
    for (const { id } of scenario.delegations) session.seatPerson(id, id);
    expect(JSON.stringify(packRoom(session.room)).length - before).toBeLessThan(193 * 4 + 20);
  });
});
