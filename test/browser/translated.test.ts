import { afterEach, expect, it } from 'vitest';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { voteByKey } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { delegation, drafts, subject } from './support/words.ts';

const house = openHouse();
const [draft = ''] = drafts;
let session: SessionByHand;
afterEach(() => session.close());

/** What the translator of this test makes of words. */
const translated = (words: string) => `«${words}»`;

/** Does what a browser's page translation does: takes words out, and puts elements of its own there. */
function translatePage(): void {
  const translate = (words: Text) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `«${words.data}»`;
    outer.append(inner);
    words.replaceWith(outer);
  };
  const isMeant = (words: Text) =>
    words.data.trim() !== '' &&
    words.parentElement?.closest('font, script, style, [translate="no"]') === null;
  const translateIn = (root: Node) => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (root instanceof Text) found.push(root);
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) found.push(walker.currentNode);
    for (const words of found) if (words.isConnected && isMeant(words)) translate(words);
  };
  translateIn(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) translateIn(target);
      for (const node of addedNodes) translateIn(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

it('a page that the browser translates goes on saying what is, from the debate to the result', async () => {
  session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await session.enter('briefing', 'generalDebate');
  const { page } = amina;
  await page.locator('#now-title').waitFor();
  await page.evaluate(translatePage);
  const heading = page.locator('#now-title');
  await expect.poll(() => heading.textContent()).toMatch(/^«.+»$/);

  const clock = page.locator('.now .countdown .figures');
  const before = await clock.textContent();
  await expect.poll(() => clock.textContent(), { timeout: 5_000 }).not.toBe(before);
  await expect.poll(() => clock.textContent()).toMatch(/^[\d:]+$/);

  await session.enter('action');
  await session.openVoting();
  const title = nowWords('now.vote.title', { subject: subject(draft) });
  await expect.poll(() => heading.textContent()).toBe(translated(title));
  const note = page.locator('.ballot__one--yes .ballot__note').first();
  await expect
    .poll(() => note.textContent())
    .toBe(translated(hallWords('ballot.press', { key: 'Y' })));
  await voteByKey(amina, 'Y');
  await expect.poll(() => note.textContent()).toBe(translated(hallWords('ballot.own')));
  await voteByKey(amina, 'N');
  await expect
    .poll(() => note.textContent())
    .toBe(translated(hallWords('ballot.press', { key: 'Y' })));

  await session.finishBallot();
  await expect.poll(() => heading.textContent()).not.toBe(translated(title));
  await session.enter('debrief');
  await page.locator('.debrief').first().waitFor();
  // Nothing that was said before has stayed behind.
  expect(await page.locator('#now-title').count()).toBe(0);
});
