import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as instructionWords } from '../../client/panels/instructions/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { join } from '../fixtures/live-server.ts';
import { barriers } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse } from './support/house.ts';
import { delegation, literally } from './support/words.ts';

const house = openHouse();

it('[SEA-21] who comes late is promised a seat of the computer, may give it up, and has it with the next phase', async () => {
  const kenya = delegation('KEN');
  const session = await SessionByHand.open(house.port);
  const { opened } = session;
  for (let each = 1; each <= 8; each += 1) await join(house.port, opened, `Class ${each}`);
  await session.enter('briefing', 'generalDebate');
  const late = await join(house.port, opened, 'Lena');
  const lena = await house.visit('Lena', `/s/${opened.session}#${late.token}`);
  const choose = async () => {
    await lena.page.getByLabel(lobbyWords('picker.search')).fill(kenya.shortName);
    await lena.press(new RegExp(`^${literally(kenya.shortName)}\\s*${lobbyWords('picker.free')}$`));
    await lena.reads(lobbyWords('promised.kicker'));
  };
  await choose();
  await lena.press(lobbyWords('promised.giveUp'));
  await lena.page.getByText(lobbyWords('promised.kicker')).waitFor({ state: 'detached' });
  await choose();
  expect(await barriers(lena)).toEqual([]);

  const facilitator = await house.visit(
    'Fatima',
    `/f/${opened.session}#${opened.facilitatorToken}`,
  );
  await facilitator.reads(deskWords('people.promised', { seat: kenya.shortName }));
  await session.enter('informals');
  await lena.find('tab', hallWords('tabs.instructions')).click();
  await lena.sees('heading', instructionWords('brief.title', { name: kenya.shortName }));
  expect(await lena.page.getByText(lobbyWords('promised.kicker')).count()).toBe(0);
  session.close();
});
