import { afterEach, expect, it } from 'vitest';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { ManualClock } from '../fixtures/manual-clock.ts';
import { holdsVote, voteByButton } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, PHONE, subject, voteButton } from './support/words.ts';

const MINUTE = 60_000;
const kenya = delegation('KEN');
const [draft = ''] = drafts;
const clock = new ManualClock();
const house = openHouse({ clock });
let session: SessionByHand;
afterEach(() => session.close());

async function delegate(): Promise<Visitor> {
  session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`);
  await joinSession(amina);
  await pickFromList(amina, kenya);
  await session.enter('briefing', 'generalDebate');
  return amina;
}

/** What the countdown shows, in seconds. */
async function secondsLeft({ page }: Visitor): Promise<number> {
  const shown = (await page.locator('.now .countdown .figures').textContent()) ?? '';
  return shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

it('a device whose clock stood still while it slept shows the right time when it is looked at', async () => {
  const amina = await delegate();
  await amina.page.locator('.now .countdown').waitFor();
  for (const wake of ['visibilitychange', 'focus'] as const) {
    const before = await secondsLeft(amina);
    await clock.pass(MINUTE);
    await amina.page.evaluate((event) => {
      const where = event === 'focus' ? window : document;
      where.dispatchEvent(new Event(event));
    }, wake);
    const after = () => secondsLeft(amina);
    await expect.poll(after, { timeout: 10_000 }).toBeLessThanOrEqual(before - 55);
  }
});

it('[SEA-18] whose phone slept through a vote reads what the computer did, and may change it', async () => {
  const amina = await delegate();
  const address = amina.page.url();
  await session.enter('action');
  await amina.page.goto('about:blank');
  await clock.pass(MINUTE);
  await session.openVoting();
  await clock.pass(MINUTE);
  await amina.page.goto(address);

  const note = await amina.sees('region', hallWords('away.title'));
  await note.getByText(new RegExp(`^${kenya.name} votes: `)).waitFor();
  await note.getByText(hallWords('away.mayChange')).waitFor();
  await amina.page
    .getByRole('button', { pressed: true })
    .filter({ hasText: hallWords('ballot.covered') })
    .waitFor();
  const { page } = amina;
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize(PHONE.viewport);
  await amina.press(hallWords('sheet.fold'));
  // The note takes its room from the hall, not from what is pressed.
  const panel = await page.locator('.tab-panel').boundingBox();
  for (const choice of ['yes', 'no', 'abstain'] as const) {
    const button = await amina.find('button', voteButton(choice, draft)).boundingBox();
    if (panel === null || button === null) throw new Error('There is nothing to vote with.');
    expect(button.y + button.height, choice).toBeLessThanOrEqual(panel.y + panel.height + 1);
  }
  await page.setViewportSize(before);
  await voteByButton(amina, 'abstain', draft);
  await holdsVote(amina, 'abstain', draft);
  await note.getByText(hallWords('away.mayChange')).waitFor({ state: 'detached' });
  await amina.press(hallWords('away.read'), note);
  await note.waitFor({ state: 'detached' });
  await amina.page.reload();
  await amina.sees('heading', nowWords('now.vote.title', { subject: subject(draft) }));
  expect(await amina.find('region', hallWords('away.title')).count()).toBe(0);
});
