import { describe, expect, it } from 'vitest';
import { RULES_HISTORY, type RulesHistory } from '../../shared/procedure/road/upcast.ts';
import { RULES_VERSION } from '../../shared/procedure/session/opening.ts';
import { asFacilitator, enter, RoomHouse } from '../fixtures/room-house.ts';

/** The rules after today's, which call a note's text `text` where today's call it `note`. */
const tomorrow: RulesHistory = {
  version: RULES_VERSION + 1,
  oldest: RULES_VERSION,
  upcasts: new Map([
    [RULES_VERSION, new Map([['noteBroadcast', (fact) => ({ ...fact, text: `${fact.text}!` })]])],
  ]),
};
/** Rules that have forgotten how to read today's logs. */
const later: RulesHistory = { ...tomorrow, oldest: RULES_VERSION + 1 };
const earlier: RulesHistory = { version: RULES_VERSION - 1, oldest: 1, upcasts: new Map() };

/** A session with a note, under today's rules. */
async function noted() {
  const house = new RoomHouse();
  const room = await house.open();
  await enter(room, 'briefing');
  await asFacilitator(room, { type: 'broadcastNote', text: 'Hello' });
  return { house, id: room.record.id };
}

const notesIn = (minutes: object): unknown[] =>
  Object.values(minutes).flatMap(({ values }) => values.text ?? []);

describe('a session whose rules have changed since', () => {
  it('[LOG-1] wakes as the rules of today read its facts, and goes on', async () => {
    const { house, id } = await noted();
    const updated = new RoomHouse({ ...house, rules: tomorrow });
    const room = await updated.wake(id);
    expect(notesIn(room.state.room.minutes)).toEqual(['Hello!']);
    await asFacilitator(room, { type: 'broadcastNote', text: 'Bye' });
    expect((await house.store.loadFacts(id, 0)).map(({ rules }) => rules)).toEqual([
      RULES_VERSION,
      undefined,
      undefined,
      // The recess that a session wakes into, and the note.
      RULES_VERSION + 1,
      RULES_VERSION + 1,
    ]);
    const again = await new RoomHouse({ ...house, rules: tomorrow }).wake(id);
    expect(notesIn(again.state.room.minutes)).toEqual(['Hello!', 'Bye']);
    expect(again.state).toEqual(room.state);
  });

  it('[LOG-1] is not woken where its facts cannot be read, and says by which rules it was played', async () => {
    const { house, id } = await noted();
    await expect(new RoomHouse({ ...house, rules: later }).wake(id)).rejects.toMatchObject({
      log: { rules: RULES_VERSION, is: 'older' },
    });
    await expect(new RoomHouse({ ...house, rules: earlier }).wake(id)).rejects.toMatchObject({
      log: { rules: RULES_VERSION, is: 'newer' },
    });
    expect((await new RoomHouse({ ...house, rules: RULES_HISTORY }).wake(id)).state.seq).toBe(3);
  });
});
