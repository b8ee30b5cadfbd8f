import { expect, it } from 'vitest';
import { t as hall } from '../../client/scene/now/words.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation } from './support/words.ts';

/** What the page to join with may weigh on the line, fonts and pictures included, in bytes. */
const JOIN_PAGE = 250_000;
/** Of that, what the page runs and is styled by. */
const JOIN_CODE = 50_000;

const house = openHouse();

interface Fetched {
  readonly address: string;
  readonly bytes: number;
}

/** All that the page has fetched, as many bytes as went over the line. */
const fetched = (visitor: Visitor): Promise<readonly Fetched[]> =>
  visitor.page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ address: name, bytes: encodedBodySize })),
  );

const sum = (files: readonly Fetched[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);
const isCode = ({ address }: Fetched) => /\.(js|css)$/.test(address);

/** The libraries that are in the code the page has fetched, by words that minifying leaves alone. */
async function librariesIn(files: readonly Fetched[]): Promise<readonly string[]> {
  const code = await Promise.all(
    files.filter(isCode).map(async ({ address }) => (await fetch(address)).text()),
  );
  const marks = { phaser: 'Phaser v', xstate: 'xstate.init', sockets: 'connect_error' };
  return Object.entries(marks)
    .filter(([, mark]) => code.some((text) => text.includes(mark)))
    .map(([name]) => name);
}

it('the page to join with is light; the hall brings the stage, and not before', async () => {
  const session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`, { hall: true });
  await amina.page.waitForLoadState('networkidle');
  const first = await fetched(amina);
  expect(await librariesIn(first)).toEqual([]);
  expect(sum(first)).toBeLessThan(JOIN_PAGE);
  expect(sum(first.filter(isCode))).toBeLessThan(JOIN_CODE);

  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  expect(await librariesIn(await fetched(amina))).toEqual(['xstate', 'sockets']);

  await session.enter('briefing', 'generalDebate');
  await amina.sees('heading', hall('now.debate.title'));
  await amina.page.locator('canvas').waitFor();
  expect(await librariesIn(await fetched(amina))).toContain('phaser');
  session.close();
});
