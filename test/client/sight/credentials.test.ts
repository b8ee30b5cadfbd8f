import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetSession,
  heldCredentials,
  heldSessions,
  keepCredentials,
} from '../../../client/sight/credentials.ts';

/** A browser's storage, as far as it is used. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(kept, name, { value, enumerable: false });
  }
  return kept as unknown as Storage;
}

const person = { token: 'token-of-ann', name: 'Ann' };
const facilitator = { token: 'token-of-the-chair' };

describe('the sessions that a browser holds keys of', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storage());
    vi.useFakeTimers();
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  it('are told with the latest first, whatever was done there', () => {
    for (const [at, session, held] of [
      [1_000, 'played', { person }],
      [2_000, 'led', { facilitator }],
      [3_000, 'alone', { person, facilitator, solo: true }],
    ] as const) {
      vi.setSystemTime(at);
      keepCredentials(session, held);
    }
    vi.setSystemTime(4_000);
    keepCredentials('played', { person });
    expect(heldSessions().map(({ session }) => session)).toEqual(['played', 'alone', 'led']);
  });

  it('are those with a key: one that was forgotten or is unreadable is none of them', () => {
    keepCredentials('led', { facilitator });
    keepCredentials('gone', { person });
    localStorage.setItem('present-and-voting.session.torn', '{"person":');
    localStorage.setItem('present-and-voting.language', 'en');
    forgetSession('gone');
    expect(heldSessions().map(({ session }) => session)).toEqual(['led']);
    expect(heldCredentials('gone')).toEqual({});
  });
});
