import { describe, expect, it } from 'vitest';
import { greeting, reach } from '../../server/addresses.ts';

describe('the greeting', () => {
  it('names the addresses for the class when the server listens on all of them', () => {
    const fromOutside = ['http://192.168.0.7:3000', 'http://10.0.0.7:3000'];
    const words = greeting({ here: 'http://localhost:3000', fromOutside }, true);
    expect(words).toContain('Open      http://localhost:3000');
    expect(words).toContain('For class http://192.168.0.7:3000');
    expect(words).toContain('or http://10.0.0.7:3000');
    expect(words).not.toContain('npm run build');
  });

  it('promises no class address that cannot be reached', () => {
    expect(reach('127.0.0.1', 3000)).toEqual({ here: 'http://localhost:3000', fromOutside: [] });
    expect(reach('192.168.0.7', 80).here).toBe('http://192.168.0.7:80');
  });
});
