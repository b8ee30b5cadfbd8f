import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as talkWords } from '../../client/panels/talk/words.ts';
import { t as talkScene } from '../../client/scene/talk/words.ts';
import { talkWords as procedureWords } from '../../shared/procedure/talk/words.en.ts';
import { barriers } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally, PHONE } from './support/words.ts';

const house = openHouse({ story: true });
const kenya = delegation('KEN');
const senegal = delegation('SEN');
const NOTE = 'Your draft is a soup of marmalade.';
const REASON = 'Please speak of the draft, not of soup.';
const HINT = 'Ask Senegal what it would need.';

let session: SessionByHand;
let amina: Visitor;
let ben: Visitor;
let desk: Visitor;

const talkTab = (visitor: Visitor) =>
  visitor.find('tab', new RegExp(`^${hallWords('tabs.talk')}`)).click();

it('in a session that was opened so, everybody is told before the first word that the facilitator reads what is said', async () => {
  session = await SessionByHand.open(house.port, scenario, { talk: 'read' });
  const { session: id, facilitatorToken, code } = session.opened;
  amina = await house.visit('Amina', `/join/${code}`);
  ben = await house.visit('Ben', `/join/${code}`, PHONE);
  desk = await house.visit('Desk', `/f/${id}#${facilitatorToken}`);
  await joinSession(amina);
  await joinSession(ben);
  await pickFromList(amina, kenya);
  await pickFromList(ben, senegal);
  for (const delegate of [amina, ben]) await delegate.reads(talkWords('standing.readLobby'));
  await session.enter('briefing', 'generalDebate', 'informals');
  for (const delegate of [amina, ben]) {
    await talkTab(delegate);
    await delegate.reads(talkWords('standing.read'));
  }
});

it('the facilitator reads a note, and hides it with a reason that stands in its place', async () => {
  await amina.press(talkWords('lounge.open'));
  await amina.page.getByLabel(talkWords('choose.search')).fill(senegal.shortName);
  const senegals = new RegExp(`^${literally(senegal.shortName)}`);
  await amina.page.getByRole('checkbox', { name: senegals }).check();
  await amina.press(talkWords('choose.note'));
  await amina.page.getByLabel(/^Your words to/).fill(NOTE);
  await amina.press(talkWords('say.note'));
  await ben.press(new RegExp(literally(NOTE)));

  await desk.find('tab', deskWords('desk.talk')).click();
  await desk.reads(NOTE);
  await desk.press(deskWords('talkDesk.hideOf', { name: kenya.shortName }));
  const asked = await desk.sees('dialog', deskWords('talkDesk.hideOf', { name: kenya.shortName }));
  await asked.getByLabel(deskWords('talkDesk.hideLabel')).fill(REASON);
  await desk.press(deskWords('talkDesk.hide'), asked);
  const hidden = talkScene('says.hidden', { reason: REASON });
  for (const delegate of [amina, ben]) {
    await delegate.reads(hidden);
    expect(await delegate.words(), delegate.name).not.toContain(NOTE);
  }
});

it('suggests a line to one seat alone, and stops another from writing for a while', async () => {
  await desk.press(deskWords('talkDesk.suggestTo', { name: kenya.shortName }));
  const form = await desk.sees(
    'dialog',
    deskWords('talkDesk.suggestTo', { name: kenya.shortName }),
  );
  await form.getByLabel(deskWords('talkDesk.suggestLabel', { name: kenya.shortName })).fill(HINT);
  await desk.press(deskWords('talkDesk.suggest'), form);
  const hint = await amina.sees('region', talkWords('suggestion.title'));
  await amina.press(talkWords('suggestion.use'), hint);
  await expect.poll(() => amina.page.getByLabel(/^Your words to/).inputValue()).toBe(HINT);
  expect(await ben.words()).not.toContain(HINT);

  await desk.press(deskWords('talkDesk.silence', { name: senegal.shortName }));
  await desk.reads(deskWords('talkDesk.silenced'));
  await ben.reads(new RegExp(literally(procedureWords.refusals['why.silenced'])));
  expect(await ben.page.getByLabel(/^Your words to/).count()).toBe(0);
  for (const visitor of [amina, ben, desk]) {
    expect(await barriers(visitor), visitor.name).toEqual([]);
  }
  session.close();
});
