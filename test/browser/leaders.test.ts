import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { openSession } from '../fixtures/live-server.ts';
import { barriers } from './support/access.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';

const house = openHouse();

/** Says at the desk, in the lobby, under which name one leads. */
async function leadAs(leader: Visitor): Promise<void> {
  await leader.page.getByLabel(deskWords('leaders.give')).fill(leader.name);
  await leader.press(deskWords('leaders.act'));
  await leader.reads(deskWords('leaders.own', { name: leader.name }));
}

it('[SES-14] two facilitators give their names, and the desk says who of them did what', async () => {
  const { session, facilitatorToken } = await openSession(house.port, { scenario: scenario.id });
  const link = `/f/${session}#${facilitatorToken}`;
  const ann = await house.visit('Ann', link);
  await leadAs(ann);
  const bob = await house.visit('Bob', link);
  await leadAs(bob);
  await ann.reads(deskWords('leaders.names', { names: 'Ann and Bob' }));

  expect(await barriers(bob)).toEqual([]);
  await bob.press(deskWords('lobby.start'));
  await bob.page
    .getByRole('button', { name: /^Debate/ })
    .first()
    .click();
  const dialog = bob.page.getByRole('dialog').last();
  await dialog.getByRole('button').last().click();
  await ann.find('tab', deskWords('desk.options')).click();
  await ann.page
    .getByText(/\(Bob\)$/)
    .first()
    .waitFor();
  await ann.press(deskWords('takeBack.open'));
  await ann.page
    .getByRole('dialog')
    .getByText(/\(Bob\)/)
    .first()
    .waitFor();
  expect(
    await ann.page
      .getByRole('dialog')
      .getByText(/\(Ann\)/)
      .count(),
  ).toBe(0);
});
