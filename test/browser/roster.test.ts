import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { t as overviewWords } from '../../client/panels/overview/words.ts';
import { barriers, overflows } from './support/access.ts';
import { createSession, joinSession } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { delegation } from './support/words.ts';

const house = openHouse();

const TABLE = [
  'Delegation;E-mail;Student;Committee',
  'Brazil;ana@school.example;Ana Silva;First',
  'Barzil;ben@school.example;Ben Ito;First',
  'Japan;eva@school.example;Eva Lang;First',
  'Chad;dan@school.example;Dan Moss;Second',
].join('\n');

it('a facilitator pastes a roster, mends a line, and the meeting starts with a third missing', async () => {
  const teacher = await house.visit('Teresa', '/');
  const { page } = teacher;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.getByText(landingWords('roster.summary')).click();
  await page.getByLabel(landingWords('roster.paste')).fill(TABLE);
  await page.getByText(landingWords('roster.waiting', { waiting: 1 })).waitFor();
  await page.getByText(landingWords('roster.elsewhere', { elsewhere: 1 })).waitFor();
  await page.getByText(landingWords('roster.mail')).waitFor();

  const lines = page.getByRole('region', { name: landingWords('roster.lines') });
  const first = lines.getByRole('row').nth(1);
  await expect.poll(() => first.getByRole('cell').first().textContent()).toBe('3');
  expect(await barriers(teacher)).toEqual([]);
  await first
    .getByLabel(landingWords('roster.mend', { line: 3, country: 'Barzil' }))
    .selectOption(delegation('BRA').name);
  await page.getByText(landingWords('roster.expects', { people: 3, seats: 2 })).waitFor();
  expect(await overflows(teacher)).toEqual([]);

  const code = await createSession(teacher);
  expect(sent.join()).toContain('Ben Ito');
  expect(sent.join()).not.toMatch(/example|Dan Moss|Barzil/);

  for (const name of ['Ana Silva', 'ITO, Ben']) {
    const delegate = await house.visit(name, `/join/${code}`);
    await joinSession(delegate);
    await delegate.sees('heading', delegation('BRA').shortName);
    await delegate.press(lobbyWords('planned.take'));
    await delegate.sees('button', lobbyWords('own.read'));
  }
  const guest = await house.visit('Gil', `/join/${code}`);
  await joinSession(guest);
  await guest.reads(lobbyWords('own.wait'));
  expect(await guest.page.getByText(lobbyWords('planned.take')).count()).toBe(0);
  expect(await guest.page.getByText('Eva Lang').count()).toBe(0);

  await page.getByText(deskWords('missing.computer')).waitFor();
  await page.getByText(overviewWords('missing.title', { count: 1 })).waitFor();
  expect(await barriers(teacher)).toEqual([]);
  await teacher.press(deskWords('lobby.startWithout'));
  await page.getByText(overviewWords('missing.title', { count: 1 })).waitFor();
  await expect.poll(() => page.getByText('Eva Lang', { exact: true }).count()).toBe(1);

  const late = await house.visit('Eva Lang', `/join/${code}`);
  await late.page.getByLabel(landingWords('join.name')).fill('eva lang');
  await late.press(landingWords('join.act'));
  await late.press(lobbyWords('planned.take'));
  await page.getByText(overviewWords('missing.title', { count: 1 })).waitFor({ state: 'detached' });
  await page.getByText('eva lang').first().waitFor();
});

it('a facilitator brings the roster when people are here already, and puts it away', async () => {
  const teacher = await house.visit('Teresa', '/');
  const { page } = teacher;
  const code = await createSession(teacher);
  const ana = await house.visit('Ana Silva', `/join/${code}`);
  await joinSession(ana);
  await page.getByText(landingWords('roster.summary')).click();
  const table = 'Delegate,Country\nAna Silva,Brazil\nBen Ito,Japan';
  await page.getByLabel(landingWords('roster.paste')).fill(table);
  await teacher.press(deskWords('roster.take'));
  await ana.press(lobbyWords('planned.take'));
  await ana.sees('heading', delegation('BRA').name);
  await page.getByText(overviewWords('missing.title', { count: 1 })).waitFor();
  expect(await barriers(teacher)).toEqual([]);
  const benny = await house.visit('Benny', `/join/${code}`);
  await joinSession(benny);
  await page
    .getByLabel(deskWords('people.recognise', { name: 'Benny' }))
    .selectOption({ value: 'Ben Ito' });
  await benny.press(lobbyWords('planned.take'));
  await benny.sees('heading', delegation('JPN').name);
  await page.getByText(overviewWords('missing.title', { count: 1 })).waitFor({ state: 'detached' });
  await teacher.press(deskWords('roster.away'));
  await page.getByText(deskWords('roster.away')).waitFor({ state: 'detached' });
});
