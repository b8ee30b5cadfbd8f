import { describe, expect, test } from 'vitest';
import {
  follow,
  NOTHING_HELD,
  reset,
  type Streams,
  versions,
  viewsOf,
  welcomed,
} from '../../../client/line/streams.ts';
import { packRoom } from '../../../shared/views/packed-room.ts';
import { TestSession } from '../../fixtures/session.ts';

const view = { phase: 'lobby', lights: { EST: 'no' }, people: 2 };
const held: Streams = new Map([['seat:EST', { version: 4, view }]]);
const seatIn = (streams: Streams | undefined) => streams?.get('seat:EST');

describe('what is held of an audience', () => {
  test('is replaced by a whole view', () => {
    const whole = { phase: 'action', lights: { EST: 'yes' }, people: 3 };
    const next = welcomed(held, { 'seat:EST': { version: 9, whole } });
    expect(seatIn(next)).toEqual({ version: 9, view: whole });
  });

  test('of the room is unpacked', () => {
    const { room } = new TestSession().seatPerson('ada', 'AAB');
    const next = reset(NOTHING_HELD, 'public', { version: 9, whole: packRoom(room) });
    expect(next?.get('public')?.view).toEqual(room);
  });

  test('takes the differences that were missed, in their order', () => {
    const patches = [{ lights: { KEN: 'yes' } }, { lights: { EST: null }, people: 3 }];
    expect(seatIn(reset(held, 'seat:EST', { version: 6, patches }))).toEqual({
      version: 6,
      view: { phase: 'lobby', lights: { KEN: 'yes' }, people: 3 },
    });
  });

  test('is the same object where nothing was missed', () => {
    const next = welcomed(held, { 'seat:EST': { version: 4, patches: [] } });
    expect(seatIn(next)?.view).toBe(view);
  });

  test('is asked for whole where differences come and nothing is held', () => {
    const catchup = { version: 6, patches: [] };
    expect(reset(NOTHING_HELD, 'public', catchup)).toBeUndefined();
    expect(welcomed(held, { public: catchup })).toBeUndefined();
  });

  test('is gone when the server says that it is ours no longer, or does not name it at all', () => {
    expect(reset(held, 'seat:EST', null)?.size).toBe(0);
    expect(welcomed(held, {})?.size).toBe(0);
  });

  test('is named with its version to the server', () => {
    expect(versions(held)).toEqual({ 'seat:EST': 4 });
    expect(viewsOf(held)['seat:EST']).toBe(view);
  });
});

describe('an update', () => {
  const update = { audience: 'seat:EST', from: 4, to: 6, patch: { lights: { EST: 'yes' } } };
  const put = (changes: Partial<typeof update>) => follow(held, { ...update, ...changes });

  test('leads on from the version that is held', () => {
    const next = put({});
    expect(next !== 'gap' && seatIn(next)).toEqual({
      version: 6,
      view: { phase: 'lobby', lights: { EST: 'yes' }, people: 2 },
    });
  });

  test('that is in it already changes nothing', () => {
    expect(put({ from: 3, to: 4 })).toBe(held);
    expect(put({ from: 2, to: 3 })).toBe(held);
  });

  test('that leads on from another version shows that something is missing', () => {
    expect(put({ from: 5 })).toBe('gap');
    expect(put({ from: 3 })).toBe('gap');
  });

  test('of an audience that is not ours changes nothing', () => {
    expect(put({ audience: 'seat:KEN' })).toBe(held);
  });
});
