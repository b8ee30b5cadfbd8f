import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as printWords } from '../../client/panels/print/words.ts';
import { t as homeWords } from '../../client/panels/take-home/words.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { barriers } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation } from './support/words.ts';

const house = openHouse();

/** Presses one of the ways to take the record; gives the name of the file and what is in it. */
async function saved(facilitator: Visitor, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    facilitator.page.waitForEvent('download'),
    facilitator.press(name),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

it('[LOG-5] a facilitator takes the record home as files and on paper, with names only where they are ticked', async () => {
  const kenya = delegation('KEN');
  const session = await SessionByHand.open(house.port);
  const { opened } = session;
  const amina = await join(house.port, opened, 'Amina');
  const hers = await TestClient.connect(house.port, {
    session: opened.session,
    token: amina.token,
  });
  await hers.send({ type: 'takeSeat', seat: kenya.id });
  await session.enter('briefing', 'action');
  await session.openVoting();
  await hers.send({ type: 'castVote', choice: 'yes' });
  await session.finishBallot();

  const facilitator = await house.visit(
    'Fatima',
    `/f/${opened.session}#${opened.facilitatorToken}`,
  );
  await facilitator.press(frameWords('menu.open'));
  await facilitator.press(homeWords('takeHome.open'));
  expect(await barriers(facilitator)).toEqual([]);
  const votes = await saved(facilitator, homeWords('takeHome.votes'));
  expect(votes.name).toMatch(/^present-and-voting-votes-\d{4}-\d\d-\d\d\.csv$/);
  expect(votes.text.startsWith('\uFEFF')).toBe(true);
  expect(votes.text.trimEnd().split('\r\n')).toHaveLength(1 + scenario.delegations.length);
  const without = await saved(facilitator, homeWords('takeHome.evidence'));
  expect(without.text).toContain(`${kenya.shortName}, first delegate`);
  expect(without.text).not.toContain('Amina');
  await facilitator.page.getByLabel(homeWords('takeHome.names')).check();
  const named = await saved(facilitator, homeWords('takeHome.evidence'));
  expect(named.text).toContain(`Amina (${kenya.shortName}, first delegate)`);
  const all = await saved(facilitator, homeWords('takeHome.json'));
  expect(JSON.parse(all.text)).toMatchObject({ version: 1, named: true, phase: 'action' });

  const [paper] = await Promise.all([
    facilitator.context.waitForEvent('page'),
    facilitator.find('link', homeWords('takeHome.print')).click(),
  ]);
  const sheet = paper.getByRole('main');
  await sheet.getByRole('heading', { name: printWords('record.results') }).waitFor();
  await sheet.getByText(new RegExp(`${kenya.shortName}, first delegate`)).waitFor();
  await sheet.getByText(/^For \(\d+\)$/).waitFor();
  expect(await sheet.textContent()).not.toContain('Amina');
  await paper.getByLabel(printWords('print.names')).check();
  await sheet.getByText(/Amina/).waitFor();
  hers.close();
  session.close();
});
