import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { t as printWords } from '../../client/panels/print/words.ts';
import { t as rehearseWords } from '../../client/panels/rehearse/words.ts';
import { createSession, joinSession } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { delegation } from './support/words.ts';

const house = openHouse();

it('a teacher plans a class, changes the plan, and the class sits down by it', async () => {
  const teacher = await house.visit('Teresa', '/');
  const { page } = teacher;
  await page.getByLabel(landingWords('plan.minutes'), { exact: true }).fill('50');
  await page.getByLabel(landingWords('plan.people'), { exact: true }).fill('6');
  const plan = page.getByRole('region', { name: landingWords('plan.title') });
  await plan.getByText(/^6 people in 6 seats/).waitFor();

  await plan.getByText(/^Change the plan/).click();
  const fewer = landingWords('plan.fewer', { name: delegation('RUS').shortName });
  await plan.getByRole('button', { name: fewer }).click();
  await plan.getByText(/^5 people in 5 seats, first of all United States/).waitFor();

  const code = await createSession(teacher);
  await teacher.sees('heading', deskWords('planned.title', { here: 0, planned: 6, minutes: 45 }));

  const amina = await house.visit('Amina', `/join/${code}`);
  await joinSession(amina);
  await amina.press(lobbyWords('planned.take'));
  await amina.sees('heading', delegation('USA').name);
  const bruno = await house.visit('Bruno', `/join/${code}`);
  await joinSession(bruno);
  await bruno.press(lobbyWords('planned.take'));
  await bruno.sees('heading', delegation('BRA').name);
  await teacher.sees('heading', deskWords('planned.title', { here: 2, planned: 6, minutes: 45 }));

  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto(`http://127.0.0.1:${house.port}/print/${session}`);
  const sheet = page.getByRole('main');
  await sheet.getByText(printWords('sheet.ask')).waitFor();
  await expect.poll(() => sheet.getByText('Amina').count()).toBe(1);
});

it('a teacher rehearses the hour alone, with a class that the computer plays', async () => {
  const teacher = await house.visit('Teresa', '/');
  await teacher.page.getByLabel(landingWords('plan.people'), { exact: true }).fill('5');
  await teacher.press(rehearseWords('rehearse.act'));
  await teacher.sees('heading', deskWords('planned.title', { here: 5, planned: 5, minutes: 45 }));
  await teacher.page.getByText(frameWords('rehearsal.title')).waitFor();
  await teacher.page.getByText(`${rehearseWords('rehearse.pupil')} 5`, { exact: true }).waitFor();

  const shown = await teacher.page.getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/).textContent();
  const wall = await house.visit('Wall', `/p/${shown?.replace('-', '')}`);
  await wall.page.getByText(frameWords('rehearsal.title')).waitFor();
});

it('a teacher rehearses a session that waits in its lobby, in a tab beside it', async () => {
  const teacher = await house.visit('Tomas', '/');
  const code = await createSession(teacher);
  const [tab] = await Promise.all([
    teacher.context.waitForEvent('page'),
    teacher.press(rehearseWords('rehearse.act')),
  ]);
  await tab.getByText(frameWords('rehearsal.title')).waitFor();
  expect(await tab.getByText(code).count()).toBe(0);
  expect(await tab.getByRole('button', { name: rehearseWords('rehearse.act') }).count()).toBe(0);
  await teacher.page.getByText(code).first().waitFor();
});
