import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as wallWords } from '../../client/panels/projector/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { showCode } from '../../client/sight/codes.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse, scenario } from './support/house.ts';
import { cutOff } from './support/reading.ts';
import type { Visitor } from './support/visitor.ts';
import { literally } from './support/words.ts';

/** What the last row of a class can read, in hundredths of the wall's height. */
const READABLE_VH = 2.2;
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

const house = openHouse({ story: true });
let session: SessionByHand;
let wall: Visitor;
let facilitator: Visitor;
const people: TestClient[] = [];

/** Texts on the page that are smaller than can be read, or stand outside it. */
function unreadable({ page }: Visitor): Promise<readonly string[]> {
  return page.evaluate((readable) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || parent === null || !parent.checkVisibility()) continue;
      if (parent.closest('.only-read, .mark, script, style, canvas, [role="table"], table'))
        continue;
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < (readable / 100) * innerHeight - 0.1) found.push(`${size} px: ${text}`);
      const isOut = box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1;
      if (box.width > 0 && isOut) found.push(`outside: ${text}`);
    }
    return found;
  }, READABLE_VH);
}

/** The wall finds its sizes anew after it has got another; once it has, nothing is wrong with it. */
const settles = (wrong: () => Promise<readonly string[]>, about: string) =>
  expect.poll(wrong, { message: about }).toEqual([]);

/** At every size of a wall all that is written can be read, and nothing is cut off. */
async function canBeRead(): Promise<void> {
  for (const size of SIZES) {
    await wall.page.setViewportSize(size);
    await settles(() => unreadable(wall), `${size.width}`);
    await settles(() => cutOff(wall), `${size.width}`);
  }
}

async function arrive(seat: SeatId): Promise<TestClient> {
  const { session: id } = session.opened;
  const { token } = await join(house.port, session.opened, `Somebody from ${seat}`);
  const person = await TestClient.connect(house.port, { session: id, token });
  await person.send({ type: 'takeSeat', seat });
  people.push(person);
  return person;
}

const nameOf = (seat: SeatId) =>
  scenario.delegations.find(({ id }) => id === seat)?.shortName ?? '';

beforeAll(async () => {
  session = await SessionByHand.open(house.port);
  const { code, session: id, facilitatorToken } = session.opened;
  wall = await house.visit('Wall', `/p/${code}`, { reducedMotion: 'reduce' });
  facilitator = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`);
});
afterAll(() => {
  for (const person of people) person.close();
  session.close();
});

/** What of the way in, and of those who are here, is not wholly in its own part of the wall. */
const squeezed = ({ page }: Visitor): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = ['.way-in', '.arrivals'];
    return parts.flatMap((part) => {
      const frame = document.querySelector(part)?.getBoundingClientRect();
      const inside = document.querySelectorAll(`${part} p, ${part} svg.qr, ${part} > li`);
      return [...inside]
        .filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return frame === undefined || top < frame.top - 1 || bottom > frame.bottom + 1;
        })
        .map((one) => `${part}: ${one.textContent || one.className}`);
    });
  });

it('has room for the way in and for everybody, at 35 seats and at all of them', async () => {
  const full = await SessionByHand.open(house.port);
  const { code, session: id } = full.opened;
  const lobby = await house.visit('Lobby', `/p/${code}`, {
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const here: TestClient[] = [];
  for (const { id: seat } of scenario.delegations) {
    const { token } = await join(house.port, full.opened, `Somebody from ${seat}`);
    const person = await TestClient.connect(house.port, { session: id, token });
    await person.send({ type: 'takeSeat', seat });
    here.push(person);
    if (here.length !== 35 && here.length !== scenario.delegations.length) continue;
    await expect.poll(() => lobby.page.locator('.arrivals > li').count()).toBe(here.length);
    for (const size of SIZES) {
      await lobby.page.setViewportSize(size);
      await settles(() => squeezed(lobby), `${here.length} at ${size.width}`);
      await settles(() => unreadable(lobby), `${here.length} at ${size.width}`);
    }
  }
  // A camera reads dark on light, by day as in the evening.
  const colours = await lobby.page.evaluate(() =>
    ['.qr__dots', '.qr__ground'].map((part) => {
      const element = document.querySelector(part);
      return element === null ? '' : getComputedStyle(element).fill;
    }),
  );
  const [dots = 255, ground = 0] = colours.map((colour) => Number(/\d+/.exec(colour)?.[0]));
  expect(dots).toBeLessThan(80);
  expect(ground).toBeGreaterThan(200);
  for (const person of here) person.close();
  full.close();
});

describe('the wall', () => {
  it('shows people arrive by their flags', async () => {
    await arrive('KEN');
    await wall.reads(nameOf('KEN'));
    await arrive('BRA');
    await wall.reads(nameOf('BRA'));
    await wall.reads(showCode(session.opened.code));
    await canBeRead();
  });

  it('shows in informals who stands where, and tells who has just moved', async () => {
    await session.enter('briefing', 'informals');
    const [kenya] = people;
    const [, draft] = scenario.drafts;
    await wall.sees('region', wallWords('canvass.title'));
    await kenya?.send({ type: 'joinSponsors', draft: draft?.id ?? '' });
    const news = await wall.sees('log', wallWords('thirds.label'));
    await news.getByText(nameOf('KEN')).waitFor();
    const place = { name: nameOf('KEN'), draft: draft?.shortName ?? '' };
    await wall.page
      .getByText(wallWords('canvass.place.sponsor', place), { exact: true })
      .waitFor({ state: 'attached' });
    await wall.reads(showCode(session.opened.code));
    await canBeRead();
  });

  it('shows who sits with whom, and how to where nobody does yet', async () => {
    await session.take({ type: 'directWall', shows: { kind: 'lounge' } });
    await wall.reads(wallWords('lounge.none'));
    await canBeRead();
    const [kenya, brazil] = people;
    await kenya?.send({ type: 'openTable', with: ['BRA', 'CHN'] });
    await brazil?.until(() => Object.keys(brazil.room?.tables ?? {}).length > 0);
    const [table = ''] = Object.keys(brazil?.room?.tables ?? {});
    await brazil?.send({ type: 'sitDown', table });
    const said = 'Nobody on the wall reads this.';
    await kenya?.send({ type: 'speakAtTable', says: { kind: 'words', text: said } });
    const lounge = await wall.sees('region', wallWords('lounge.title'));
    for (const seat of ['KEN', 'BRA']) await lounge.getByText(nameOf(seat)).waitFor();
    expect(await wall.page.content()).not.toContain(said);
    await canBeRead();
    await session.take({ type: 'directWall', shows: { kind: 'automatic' } });
    await wall.sees('region', wallWords('canvass.title'));
  });

  it('calls a note a note, and leaves what is going on as it is', async () => {
    await session.take({ type: 'broadcastNote', text: 'Five minutes more.' });
    await wall.reads(wallWords('note.label'));
    await wall.reads('Five minutes more.');
    await wall.sees('heading', nowWords('now.informals.title'));
  });

  it('is steered from the desk, and follows the meeting again at the next phase', async () => {
    const choice = facilitator.page.getByLabel(deskWords('wall.choose'));
    await choice.selectOption({ label: nameOf('EST') });
    await wall.sees('region', scenario.delegations.find(({ id }) => id === 'EST')?.name ?? '');
    await choice.selectOption(deskWords('wall.shows.curtain'));
    await wall.sees('heading', wallWords('curtain.title'));
    await facilitator.page.getByLabel(deskWords('wall.code')).uncheck();
    await session.enter('action');
    await wall.page.getByText(showCode(session.opened.code)).waitFor({ state: 'detached' });
    await expect.poll(() => choice.inputValue()).toBe('automatic');
    await facilitator.page.getByLabel(deskWords('wall.code')).check();
    await wall.reads(showCode(session.opened.code));
  });

  it('shows a vote as it comes in, with 193 places that can be read', async () => {
    await session.openVoting();
    const board = await wall.sees('region', wallWords('board.label'));
    await expect.poll(() => board.getByRole('listitem').count()).toBeGreaterThan(193);
    await people[0]?.send({ type: 'castVote', choice: 'abstain' });
    await canBeRead();
  });

  it('makes of the result a card with its figures', async () => {
    await session.declareResult();
    const card = await wall.sees('region', wallWords('outcome.label'));
    const first = scenario.stages[0]?.action[0]?.draft;
    const draft = scenario.drafts.find(({ id }) => id === first);
    const adopted = literally(nowWords('result.draft.adopted', { draft: draft?.shortName ?? '' }));
    await wall.sees('heading', new RegExp(`^${adopted}$`), card);
    await card.getByText(wallWords('outcome.yes')).waitFor();
    await canBeRead();
  });
});
