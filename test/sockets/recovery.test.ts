import { describe, expect, it } from 'vitest';
import { errorOf, join, openSession } from '../fixtures/live-server.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();

const leads = (token: string) => served.get(`/api/sessions/${served.opened.session}/leader`, token);

describe('the recovery word of a session', () => {
  it('opens the facilitator’s page as the private link does, on any machine', async () => {
    const { recoveryWord, facilitatorToken } = served.opened;
    expect(recoveryWord).toMatch(/^[A-Z2-9]{16}$/);
    expect((await leads(recoveryWord)).status).toBe(204);
    expect((await leads(facilitatorToken)).status).toBe(204);
    const chair = await served.connect(recoveryWord);
    expect(chair.welcome?.role).toBe('facilitator');
  });

  it('outlives the server, which keeps only its hash', async () => {
    await served.restart();
    expect((await leads(served.opened.recoveryWord)).status).toBe(204);
  });

  it('opens no other session, and no delegate’s key leads one', async () => {
    const other = await openSession(served.port);
    const ann = await join(served.port, served.opened, 'Ann');
    expect((await leads(other.recoveryWord)).status).toBe(403);
    expect((await leads(ann.token)).status).toBe(403);
    expect(await errorOf(await leads('AAAABBBBCCCCDDDD'))).toBe('401 tokenUnknown');
  });
});
