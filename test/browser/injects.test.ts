import { expect, it } from 'vitest';
import { dateInWords } from '../../client/language/dates.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as injectWords } from '../../client/panels/injects/words.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { delegation, PHONE } from './support/words.ts';

const house = openHouse();

function inject(id: string) {
  const found = scenario.injects?.find((each) => each.id === id);
  if (found === undefined) throw new Error('The scenario has changed.');
  return found;
}

const real = inject('opcw-case');
const closing = inject('room-closed');
const happened = injectWords('real', { date: dateInWords(real.fact?.date ?? '') });

it('[INJ-1] [INJ-3] [INJ-4] what the facilitator lets in from outside is read by all, real or invented, and again in the debrief', async () => {
  const session = await SessionByHand.open(house.port);
  const { code, session: id, facilitatorToken } = session.opened;
  const [fatima, anna, kofi, wall] = await Promise.all([
    house.visit('Fatima', `/f/${id}#${facilitatorToken}`),
    house.visit('Anna', `/join/${code}`),
    house.visit('Kofi', `/join/${code}`, PHONE),
    house.visit('Wall', `/p/${code}`, { viewport: { width: 1920, height: 1080 } }),
  ]);
  await Promise.all([joinSession(anna), joinSession(kofi)]);
  await pickFromList(anna, delegation('KEN'));
  await session.enter('briefing', 'generalDebate');

  await fatima.press(injectWords('desk.open'));
  const desk = await fatima.sees('dialog', injectWords('desk.title'));
  await fatima.press(injectWords('desk.releaseNamed', { title: real.title }), desk);
  const question = await fatima.sees(
    'dialog',
    injectWords('desk.releaseNamed', { title: real.title }),
  );
  await fatima.press(injectWords('desk.release'), question);

  const onWall = wall.page.locator('.wall-inject article');
  await onWall.getByText(real.text).waitFor();
  await onWall.getByText(happened).waitFor();
  for (const one of [anna, kofi]) {
    const dialog = await one.sees('dialog', real.title);
    await dialog.getByText(real.text).waitFor();
    await dialog.getByText(happened).waitFor();
  }
  expect(await barriers(anna)).toEqual([]);
  expect(await overflows(kofi)).toEqual([]);
  await anna.press(injectWords('read'));
  await anna.find('dialog', real.title).waitFor({ state: 'detached' });
  await anna.find('tab', hallWords('tabs.record')).click();
  await anna.page.locator('.inject summary', { hasText: real.title }).click();
  await anna.reads(real.text);

  await session.take({ type: 'releaseInject', inject: closing.id });
  const closed = await anna.sees('dialog', closing.title);
  await closed.getByText(injectWords('invented')).waitFor();
  await closed.getByText(injectWords('closes', { minutes: 2 })).waitFor();
  await onWall.getByText(injectWords('invented')).waitFor();
  await session.take({ type: 'resumeMeeting' });
  await kofi.press(injectWords('read'), await kofi.sees('dialog', real.title));
  await kofi.sees('dialog', closing.title);

  await session.enter('action');
  await session.openVoting();
  await kofi.find('dialog', closing.title).waitFor({ state: 'detached' });
  await onWall.waitFor({ state: 'detached' });
  await session.finishBallot();
  await kofi.sees('dialog', closing.title);
  await session.enter('debrief');
  await kofi.find('dialog', closing.title).waitFor({ state: 'detached' });
  await anna.sees('heading', injectWords('course.title'));
  await anna.reads(injectWords('course.because', { because: real.because ?? '' }));
  expect(await barriers(anna)).toEqual([]);
  session.close();
});
