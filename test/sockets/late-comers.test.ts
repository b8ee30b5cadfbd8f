import { expect, it } from 'vitest';
import { call, errorOf, join } from '../fixtures/live-server.ts';
import { ruleOf } from '../fixtures/test-client.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();
const connect = served.connect;

it('[SEA-21] who comes late into a class is promised a seat, reads its brief once they have it, and others see only that it is promised', async () => {
  const chair = await connect(served.opened.facilitatorToken);
  const late = await join(served.port, served.opened, 'Late');
  const other = await join(served.port, served.opened, 'Other');
  for (let each = 1; each <= 8; each += 1) await join(served.port, served.opened, `Class ${each}`);
  for (const to of ['briefing', 'generalDebate'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  const [hers, his] = [await connect(late.token), await connect(other.token)];
  const takes = { type: 'takeSeat', seat: 'AAB' } as const;
  expect(ruleOf(await hers.send(takes))).toBe('done');
  await hers.until(() => hers.person?.promised === 'AAB');
  expect(hers.desk).toBeUndefined();
  expect(ruleOf(await his.send(takes))).toBe('SEA-21');
  await his.until(() => his.room?.promised?.['AAB'] === true);
  expect(JSON.stringify(his.views)).not.toContain(late.person);
  const brief = () =>
    call(served.port, `/api/sessions/${served.opened.session}/seats/AAB`, undefined, {
      Authorization: `Bearer ${late.token}`,
    });
  expect(await errorOf(await brief())).toBe('403 notYourSeat');
  await chair.send({ type: 'advancePhase', to: 'informals' });
  await hers.until(() => hers.desk !== undefined);
  expect(hers.person).toMatchObject({ seat: 'AAB' });
  expect((await brief()).status).toBe(200);
  expect(his.room?.promised).toBeUndefined();
});
