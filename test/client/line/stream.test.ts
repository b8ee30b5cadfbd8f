import { describe, expect, test } from 'vitest';
import { catchUp, follow } from '../../../client/line/stream.ts';

const asSent = (view: typeof held.view) => view;
const held = { version: 4, view: { phase: 'lobby', lights: { EST: 'no' }, people: 2 } };

describe('a held view', () => {
  test('takes a whole view in place of what was held', () => {
    const view = { phase: 'action', lights: { EST: 'yes' }, people: 3 };
    expect(catchUp(held, { version: 9, whole: view }, asSent)).toEqual({ version: 9, view });
  });

  test('unpacks a whole view that was packed for its way', () => {
    const unpack = (letter: string) => ({ ...held.view, phase: letter });
    expect(catchUp(held, { version: 9, whole: 'action' }, unpack)?.view.phase).toBe('action');
  });

  test('takes the differences that were missed, in their order', () => {
    const patches = [{ lights: { KEN: 'yes' } }, { lights: { EST: null }, people: 3 }];
    expect(catchUp(held, { version: 6, patches }, asSent)).toEqual({
      version: 6,
      view: { phase: 'lobby', lights: { KEN: 'yes' }, people: 3 },
    });
  });

  test('is the same object where nothing was missed', () => {
    expect(catchUp(held, { version: 4, patches: [] }, asSent)?.view).toBe(held.view);
  });

  test('asks for the whole where differences come and nothing is held', () => {
    expect(catchUp(undefined, { version: 6, patches: [] }, asSent)).toBeUndefined();
  });

  test('follows a difference and its version', () => {
    const next = follow(held, 5, { lights: { EST: 'yes' } });
    expect(next).toEqual({
      version: 5,
      view: { phase: 'lobby', lights: { EST: 'yes' }, people: 2 },
    });
  });

  test('ignores a difference that is in it already', () => {
    expect(follow(held, 4, { people: 99 })).toBe(held);
    expect(follow(held, 3, { people: 99 })).toBe(held);
  });
});
