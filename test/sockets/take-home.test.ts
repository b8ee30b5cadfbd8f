import { describe, expect, it } from 'vitest';
import { call, errorOf, join, openSession } from '../fixtures/live-server.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();
const connect = served.connect;

const take = (token: string, query = '', { session } = served.opened) =>
  call(served.port, `/api/sessions/${session}/export${query}`, undefined, {
    Authorization: `Bearer ${token}`,
  });

/** Everything that could open a door, or was secret while the session was played. */
async function played() {
  const chair = await connect(served.opened.facilitatorToken);
  const ann = await join(served.port, served.opened, 'Ann-by-name');
  const bob = await join(served.port, served.opened, 'Bob-by-name');
  const [hers, his] = [await connect(ann.token), await connect(bob.token)];
  await hers.send({ type: 'takeSeat', seat: 'AAB' });
  await his.send({ type: 'takeSeat', seat: 'AAC' });
  for (const to of ['briefing', 'generalDebate'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  const note = { kind: 'words', text: 'a-private-word' } as const;
  expect(await hers.send({ type: 'sendNote', to: ['AAC'], says: note })).toHaveProperty('done');
  expect(await his.send({ type: 'askForHelp', text: 'a-call-for-help' })).toHaveProperty('done');
  return { chair, ann, bob };
}

describe('[LOG-5] the record to take home', () => {
  it('goes to who leads the session, and to nobody else', async () => {
    const { ann } = await played();
    expect(await errorOf(await take(ann.token))).toBe('403 notYourSession');
    expect(await errorOf(await take('x'.repeat(32)))).toBe('401 tokenUnknown');
    const stranger = await openSession(served.port);
    expect(await errorOf(await take(stranger.facilitatorToken))).toBe('403 notYourSession');
    expect((await take(served.opened.facilitatorToken)).status).toBe(200);
  });

  it('holds no key, no name that was not asked for, no private word and no brief, by its bytes', async () => {
    const { chair, ann, bob } = await played();
    const keys = [
      served.opened.facilitatorToken,
      served.opened.recoveryWord,
      served.opened.session,
      served.opened.code,
      ...[ann, bob].flatMap(({ token, person }) => [token, person]),
    ];
    const secrets = [...keys, 'a-private-word', 'a-call-for-help'];
    const found = (text: string) => secrets.filter((word) => text.includes(word));
    const before = await (await take(served.opened.facilitatorToken)).text();
    expect(found(before)).toEqual([]);
    expect(before).not.toContain('by-name');
    expect(before).not.toContain('Secret');
    const named = await (await take(served.opened.facilitatorToken, '?names=given')).text();
    expect(named).toContain('Ann-by-name');
    await chair.send({ type: 'advancePhase', to: 'debrief' });
    const after = await (await take(served.opened.facilitatorToken)).text();
    expect(found(after)).toEqual([]);
    expect(after).toContain('Secret task of AAB.');
    expect(after).not.toContain('Secret task of AAD.');
    expect(after).not.toMatch(/by-name|Secret (wants|reasons|concessions)/);
  });

  it('is told in a form that says its version, and kept by no cache', async () => {
    await played();
    const answer = await take(served.opened.facilitatorToken);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.json()).toMatchObject({
      format: 'present-and-voting/session-record',
      version: 1,
      phase: 'generalDebate',
      named: false,
    });
  });

  it('can be had of who plays alone, and by all who ask at once', async () => {
    const solo = { name: 'Solo-by-name', seat: 'AAB' };
    const alone = await openSession(served.port, { solo, options: {} });
    const answers = await Promise.all([1, 2, 3].map(() => take(alone.facilitatorToken, '', alone)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"seat":"AAB"');
    expect(texts[0]).not.toContain('Solo-by-name');
  });
});
