import { expect, it } from 'vitest';
import { t as amendmentWords } from '../../client/panels/amendments/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import { delegation, onParagraph, subject } from './support/words.ts';

const house = openHouse();
const [draft] = scenario.drafts;

it('what was typed and not sent survives a change of phase, a pause and a reload', async () => {
  const session = await SessionByHand.open(house.port);
  const amina = await house.visit('Amina', `/join/${session.opened.code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await session.enter('briefing', 'generalDebate', 'informals');

  await amina.press(onParagraph('amend', 'OP1'));
  const title = amendmentWords('form.amendTitle', { draft: draft?.shortName ?? '' });
  const form = await amina.sees('dialog', title);
  await form.getByRole('radio', { name: new RegExp(`^${amendmentWords('form.own')}`) }).check();
  const words = form.getByLabel(amendmentWords('form.text'), { exact: true });
  await words.fill('that nobody has to type this twice;');
  await session.take({ type: 'pause' });
  await amina.page.reload();
  await session.take({ type: 'resume' });
  await amina.press(onParagraph('amend', 'OP1'));
  await expect.poll(() => words.inputValue()).toBe('that nobody has to type this twice;');
  await amina.page.keyboard.press('Escape');

  await session.enter('action');
  await session.announce();
  await session.take({ type: 'hearExplanations' });
  await amina.press(hallWords('explain.open'));
  await amina.page.getByLabel(hallWords('explain.label')).fill('We vote for');
  await session.take({ type: 'openVoting' });
  await amina.sees(
    'heading',
    nowWords('now.vote.title', { subject: subject(draft?.shortName ?? '') }),
  );
  await session.declareResult();
  await session.take({ type: 'hearExplanationsAfter' });
  await amina.press(hallWords('explain.open'));
  const explanation = amina.page.getByLabel(hallWords('explain.label'));
  await expect.poll(() => explanation.inputValue()).toBe('We vote for');
  await explanation.fill('We voted for peace.');
  await amina.press(hallWords('explain.act'));
  await amina.find('tab', hallWords('tabs.record')).click();
  await amina.reads(/We voted for peace/);
  expect(await amina.page.evaluate(() => Object.keys(sessionStorage))).not.toContainEqual(
    expect.stringContaining('explain'),
  );
  session.close();
});
