import { describe, expect, test } from 'vitest';
import { freshId } from '../../../client/line/identifiers.ts';

describe('an identifier', () => {
  test('is made without the parts of crypto that plain HTTP pages do not have', () => {
    const source = {
      getRandomValues<T extends ArrayBufferView | null>(array: T): T {
        if (array instanceof Uint8Array) array.fill(10);
        return array;
      },
    };
    expect(freshId(source)).toBe('0a'.repeat(16));
  });

  test('does not repeat', () => {
    const ids = new Set(Array.from({ length: 1000 }, () => freshId()));
    expect(ids.size).toBe(1000);
  });
});
