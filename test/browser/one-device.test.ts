import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as hotSeatWords } from '../../client/panels/hot-seat/words.ts';
import { t as instructionWords } from '../../client/panels/instructions/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as reachWords } from '../../client/panels/reach/words.ts';
import { barriers, overflows } from './support/access.ts';
import { holdsVote, voteByButton } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts } from './support/words.ts';

const house = openHouse();
const [draft = ''] = drafts;
const [kenya, brazil, ghana] = [delegation('KEN'), delegation('BRA'), delegation('GHA')];

const takes = (device: Visitor, name: string) =>
  device.press(new RegExp(hotSeatWords('curtain.take', { name })));
const handsOn = (device: Visitor) => device.press(hotSeatWords('bar.pass'));

it('two people share a device, and neither sees what is the other’s', async () => {
  const hand = await SessionByHand.open(house.port);
  const device = await house.visit('Device', `/join/${hand.opened.code}`);
  const { page } = device;
  await page.getByRole('checkbox', { name: landingWords('join.share') }).check();
  for (const name of ['Ana', 'Ben']) {
    await page.getByRole('textbox').fill(name);
    await device.press(landingWords('join.add'));
    await device.reads(new RegExp(name));
  }
  await device.press(landingWords('join.all'));
  await takes(device, 'Ana');
  await pickFromList(device, kenya);
  await handsOn(device);
  await takes(device, 'Ben');
  await pickFromList(device, brazil);
  await handsOn(device);
  await hand.enter('briefing');
  await takes(device, 'Ana');
  await device.sees('heading', instructionWords('brief.title', { name: kenya.shortName }));
  await handsOn(device);
  await device.sees('heading', hotSeatWords('curtain.title'));
  expect(await device.words()).not.toContain(instructionWords('brief.wants'));
  expect(await barriers(device)).toEqual([]);
  expect(await overflows(device)).toEqual([]);
  await takes(device, 'Ben');
  await device.sees('heading', instructionWords('brief.title', { name: brazil.shortName }));
  await handsOn(device);
  await hand.enter('generalDebate', 'informals', 'action');
  await hand.openVoting();
  for (const [name, choice] of [
    ['Ana', 'yes'],
    ['Ben', 'no'],
  ] as const) {
    await device.reads(new RegExp(hotSeatWords('curtain.vote')));
    await takes(device, name);
    await voteByButton(device, choice, draft);
    await holdsVote(device, choice, draft);
    await handsOn(device);
  }
  await expect.poll(() => hand.room.lights).toMatchObject({ KEN: 'yes', BRA: 'no' });
  hand.close();
});

it('[BAL-15] the facilitator keys in the paper of a delegation without a device', async () => {
  const hand = await SessionByHand.open(house.port);
  const { session, facilitatorToken } = hand.opened;
  await hand.take({ type: 'changeOptions', options: { paper: 'on' } });
  await hand.take({ type: 'takeOverSeat', seat: ghana.id });
  await hand.enter('briefing', 'generalDebate', 'informals', 'action');
  await hand.openVoting();
  const teacher = await house.visit('Teacher', `/f/${session}#${facilitatorToken}`);
  const row = await teacher.sees('group', deskWords('paper.of', { name: ghana.shortName }));
  await teacher.press(new RegExp(hallWords('ballot.abstain')), row);
  await expect.poll(() => hand.room.ballot?.paper).toEqual({ GHA: true });
  await teacher.reads(deskWords('paper.count', { keyed: 1, all: 1 }));
  hand.close();
});

it('a page says what to do when phones do not come through, and tests it', async () => {
  const teacher = await house.visit('Teacher', '/help');
  await teacher.sees('heading', reachWords('help.title'));
  expect(await teacher.words()).toContain(`:${house.port}/here`);
  expect(await barriers(teacher)).toEqual([]);
  expect(await overflows(teacher)).toEqual([]);
  const phone = await house.visit('Phone', '/here', { viewport: { width: 390, height: 844 } });
  await phone.press(reachWords('here.act'));
  await phone.page.getByLabel(landingWords('join.code')).waitFor();
});
