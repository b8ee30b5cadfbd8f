import { expect, it } from 'vitest';
import { t as amendmentWords } from '../../client/panels/amendments/words.ts';
import { join } from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';
import { barriers } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { delegation, onParagraph } from './support/words.ts';

const house = openHouse();
const [draft] = scenario.drafts;
const paragraph = draft?.paragraphs.find(({ number, kind }) => kind === 'OP' && number === '2');
const MINE = 'to keep talking, with words that took me an hour;';
const THEIRS = 'member states to talk, every year, under one roof;';

it('words written on an older text are shown beside the new one, kept, and sent only once it was read', async () => {
  const session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await session.enter('briefing', 'generalDebate', 'informals');
  await amina.press(onParagraph('amend', 'OP2'));
  const title = amendmentWords('form.amendTitle', { draft: draft?.shortName ?? '' });
  const form = await amina.sees('dialog', title);
  await form.getByRole('radio', { name: amendmentWords('form.own') }).check();
  const text = amina.page
    .locator('dialog[open]')
    .getByLabel(amendmentWords('form.text'), { exact: true });
  await text.fill(MINE);

  const { token } = await join(house.port, session.opened, 'Ilya');
  const ilya = await TestClient.connect(house.port, { session: session.opened.session, token });
  await ilya.send({ type: 'takeSeat', seat: 'RUS' });
  const words = { lead: 'Calls upon', text: THEIRS, stands: {} };
  const change = { kind: 'replace', paragraph: paragraph?.id ?? '', words } as const;
  const reply = await ilya.send({ type: 'reviseDraft', draft: draft?.id ?? '', changes: [change] });
  expect(reply).toHaveProperty('done');

  const meanwhile = amina.page.getByRole('status', { name: amendmentWords('meanwhile.title') });
  await meanwhile.getByText('under one roof').waitFor();
  await expect.poll(() => text.inputValue()).toBe(MINE);
  const act = amina.find('button', amendmentWords('form.propose'));
  await expect.poll(() => act.isDisabled()).toBe(true);
  expect(await barriers(amina)).toEqual([]);
  await amina.press(amendmentWords('meanwhile.read'));
  await meanwhile.waitFor({ state: 'detached' });
  await expect.poll(() => text.inputValue()).toBe(MINE);
  await act.click();
  await amina.page.locator('.amendments').getByText('other words for OP2').first().waitFor();
  ilya.close();
  session.close();
});
