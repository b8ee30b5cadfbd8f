import { describe, expect, test } from 'vitest';
import { isOnlyHere } from '../../../client/components/use-class-address.ts';

describe('the address in a QR code', () => {
  test('is not one that leads every phone to itself', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) expect(isOnlyHere(name)).toBe(true);
  });

  test('is kept where the page was opened at an address that others can open, too', () => {
    for (const name of ['192.168.1.20', 'class.example.org', 'localhost.example.org']) {
      expect(isOnlyHere(name)).toBe(false);
    }
  });
});
