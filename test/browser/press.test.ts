import { expect, it } from 'vitest';
import { t as facilitatorWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as briefWords } from '../../client/panels/instructions/words.ts';
import { t as pressWords } from '../../client/panels/press/words.ts';
import { t as taskWords } from '../../client/panels/tasks/words.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { delegation, PHONE } from './support/words.ts';

const house = openHouse();
const HEADLINE = 'Small states count heads';

it('[PRS-1] [TSK-2] who has no seat reports, and who has one reads it beside a card of tasks in plain words', async () => {
  const session = await SessionByHand.open(house.port);
  const { session: id, code, facilitatorToken } = session.opened;
  const [anna, ravi, wall, chair] = await Promise.all([
    house.visit('Anna', `/join/${code}`),
    house.visit('Ravi', `/join/${code}`, PHONE),
    house.visit('Wall', `/p/${code}`),
    house.visit('Chair', `/f/${id}#${facilitatorToken}`),
  ]);
  await Promise.all([joinSession(anna), joinSession(ravi)]);
  await pickFromList(anna, delegation('KEN'));
  await session.enter('briefing', 'generalDebate');

  await anna.reads(hallWords('tabs.speakers'));
  await anna.find('tab', hallWords('tabs.instructions')).click();
  await anna.reads(taskWords('task.open'));
  await anna.reads(briefWords('leverage.title'));
  await anna.press(briefWords('level.plain'));
  const plain = scenario.instructions.KEN?.plain?.mayBend ?? '';
  await anna.reads(plain);
  expect(await barriers(anna)).toEqual([]);
  expect(await overflows(anna)).toEqual([]);
  await anna.page.setViewportSize({ width: 390, height: 844 });
  expect(await overflows(anna)).toEqual([]);
  await anna.page.setViewportSize({ width: 1440, height: 900 });

  await ravi.page.getByLabel(pressWords('file.headline')).fill(HEADLINE);
  await ravi.page
    .getByLabel(pressWords('file.text'))
    .fill('Three delegations were asked for their votes today.');
  await ravi.press(pressWords('file.act'));
  await anna.reads(HEADLINE);
  await wall.reads(HEADLINE);
  await anna.find('tab', hallWords('tabs.record')).click();
  expect(await barriers(ravi)).toEqual([]);
  expect(await overflows(ravi)).toEqual([]);

  await chair.find('tab', facilitatorWords('desk.talk')).click();
  await chair.sees('button', pressWords('hide.which', { headline: HEADLINE }));
  await session.enter('informals', 'action', 'debrief');
  await anna.sees('heading', taskWords('tasks.title'));
  await anna.sees('heading', pressWords('wire.title'));
  session.close();
});
