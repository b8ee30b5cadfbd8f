import { expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { barriers } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation } from './support/words.ts';

const [first] = scenario.delegations;
/** The scenario with a seat of no state, first in every list. */
const plays: Scenario = {
  ...scenario,
  delegations: scenario.delegations.map((each) =>
    each === first ? { ...each, iso2: 'XC' } : each,
  ),
};
const house = openHouse({ plays });

const themeOf = ({ page }: Visitor) => page.evaluate(() => document.documentElement.dataset.theme);

it('every page can be read by day as by night, and follows the device or a choice', async () => {
  const session = await SessionByHand.open(house.port);
  const { session: id, code, facilitatorToken } = session.opened;
  const byDay = { colorScheme: 'light' } as const;
  const landing = await house.visit('Landing', '/', byDay);
  expect(await themeOf(landing)).toBe('light');
  expect(await barriers(landing)).toEqual([]);
  const amina = await house.visit('Amina', `/join/${code}`, byDay);
  const chair = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`, byDay);
  const wall = await house.visit('Wall', `/p/${code}`, byDay);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  const everybody = [amina, chair, wall];
  const areReadable = async (title: string) => {
    for (const one of everybody) {
      await one.sees('heading', title);
      expect(await barriers(one), `${one.name}: ${title}`).toEqual([]);
    }
  };
  await session.enter('briefing');
  await areReadable(nowWords('now.briefing.title'));
  await session.enter('generalDebate');
  // A seat of no state has a mark of its own where others have a flag.
  const row = chair.page.getByRole('row', { name: new RegExp(`^${first?.shortName}`) });
  await row.locator('.flag--stateless svg').waitFor();
  await expect.poll(() => chair.page.locator('tr .flag--stateless').count()).toBe(1);
  expect(await barriers(chair)).toEqual([]);
  await session.enter('informals');
  await areReadable(nowWords('now.informals.title'));
  await session.enter('action');
  await session.openVoting();
  await amina.page.keyboard.press('Y');
  for (const one of everybody) expect(await barriers(one), one.name).toEqual([]);
  await session.finishBallot();
  await session.enter('debrief');
  for (const one of everybody) expect(await barriers(one), one.name).toEqual([]);

  await landing.page.emulateMedia({ colorScheme: 'dark' });
  await landing.page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await amina.press(frameWords('menu.open'));
  await amina.page.getByLabel(frameWords('menu.theme')).selectOption('dark');
  expect(await themeOf(amina)).toBe('dark');
  await amina.page.reload();
  await amina.page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  session.close();
});
