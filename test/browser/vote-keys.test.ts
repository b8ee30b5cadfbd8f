import { afterEach, expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { holdsVote, voteByButton, voteByKey } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, subject, voteButton } from './support/words.ts';

const house = openHouse();
const [draft = ''] = drafts;
let session: SessionByHand;
afterEach(() => session.close());

/** Ticks or unticks the switch in the menu. */
async function letKeysVote(person: Visitor, isOn: boolean): Promise<void> {
  await person.press(frameWords('menu.open'));
  await person.page.getByRole('checkbox', { name: frameWords('menu.voteByKey') }).setChecked(isOn);
  await person.page.keyboard.press('Escape');
}

it('the keys that vote can be switched off in the menu, and on again (WCAG 2.1.4)', async () => {
  session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await session.enter('briefing', 'generalDebate', 'action');
  await session.openVoting();
  await amina.sees('heading', nowWords('now.vote.title', { subject: subject(draft) }));
  const yes = amina.find('button', voteButton('yes', draft)).first();

  await letKeysVote(amina, false);
  expect(await yes.getAttribute('aria-keyshortcuts')).toBeNull();
  await voteByKey(amina, 'Y');
  // What is sent goes in order: were the key heard, the vote would be yes before it is no.
  await voteByButton(amina, 'no', draft);
  await holdsVote(amina, 'no', draft);
  await voteByKey(amina, 'Y');
  await amina.page.evaluate(() => new Promise(requestAnimationFrame));
  await holdsVote(amina, 'no', draft);

  await letKeysVote(amina, true);
  // Who reads the text by keyboard may mean something else by a letter; who has clicked on it does not.
  await amina.find('tab', hallWords('tabs.text')).click();
  await amina.page.keyboard.press('Tab');
  await voteByKey(amina, 'Y');
  await amina.page.evaluate(() => new Promise(requestAnimationFrame));
  await holdsVote(amina, 'no', draft);
  await amina.page.locator('.paper__title').click();
  await expect.poll(() => yes.getAttribute('aria-keyshortcuts')).toBe('Y');
  await voteByKey(amina, 'Y');
  await holdsVote(amina, 'yes', draft);
});
