import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as organiserWords } from '../../client/panels/organiser/words.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse, scenario } from './support/house.ts';

const house = openHouse();
const [item] = scenario.stages[0]?.action ?? [];

it('an organiser opens three rooms, sees how each is, tells all a note, and lays the outcomes side by side', async () => {
  const organiser = await house.visit('Olga', '/');
  const { page } = organiser;
  await page.getByText(organiserWords('open.summary')).click();
  await page.getByLabel(organiserWords('open.title')).fill('Spring conference');
  await organiser.press(organiserWords('open.act'));
  await organiser.sees('heading', 'Spring conference');
  for (const name of ['Room A', 'Room B']) {
    await page.getByLabel(organiserWords('add.name')).fill(name);
    await organiser.press(organiserWords('add.act'));
    await organiser.sees('rowheader', new RegExp(name));
  }
  const hand = await SessionByHand.open(house.port);
  await page.getByText(organiserWords('add.known')).click();
  await page.getByLabel(organiserWords('add.code')).fill(hand.opened.code);
  await page.getByLabel(organiserWords('add.word')).fill(hand.opened.recoveryWord);
  await organiser.press(organiserWords('add.actKnown'));
  await organiser.sees('rowheader', new RegExp(scenario.title));

  await hand.enter('briefing', 'generalDebate', 'informals', 'action');
  await hand.openVoting();
  await hand.declareResult();
  await organiser.reads(organiserWords('alarm.nobodyHere'));
  const draft = scenario.drafts.find(({ id }) => id === item?.draft)?.shortName ?? '';
  await organiser.reads(new RegExp(`^${draft.replaceAll('.', '\\.')}`));
  expect(await barriers(organiser)).toEqual([]);
  expect(await overflows(organiser)).toEqual([]);

  await page.getByLabel(organiserWords('note.text')).fill('Lunch at noon');
  await organiser.press(organiserWords('note.act'));
  await organiser.reads(organiserWords('note.told', { told: 3, of: 3 }));
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: /Room A/ }).click();
  const desk = await opened;
  await desk.getByRole('button', { name: deskWords('lobby.start') }).waitFor();
  expect(new URL(desk.url()).hash).toBe('');
  await desk.getByRole('button', { name: frameWords('menu.open') }).waitFor();

  await organiser.press(organiserWords('page.wall'));
  await organiser.sees('heading', organiserWords('spread.title'));
  await page.reload();
  await organiser.sees('rowheader', /Room B/);
  hand.close();
});

it('an organiser opens a room for each committee of one roster, and each expects its own people', async () => {
  const organiser = await house.visit('Olga', '/');
  const { page } = organiser;
  await page.getByText(organiserWords('open.summary')).click();
  await organiser.press(organiserWords('open.act'));
  await page.getByText(landingWords('roster.summary')).click();
  const table = 'committee,country,delegate\nMorning,Brazil,Ana Silva\nEvening,Japan,Ben Ito';
  await page.getByLabel(landingWords('roster.paste')).fill(table);
  await organiser.press(organiserWords('add.all', { count: 2 }));
  await organiser.sees('rowheader', /Morning/);
  await organiser.sees('rowheader', /Evening/);
  await organiser.reads(organiserWords('add.opened', { names: 'Morning and Evening' }));
  expect(await barriers(organiser)).toEqual([]);
  expect(await overflows(organiser)).toEqual([]);
  await organiser.reads(organiserWords('rooms.missing', { missing: 1 }));
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: /Evening/ }).click();
  const desk = await opened;
  await desk.getByText('Ben Ito').waitFor();
  expect(await desk.getByText('Ana Silva').count()).toBe(0);
});
