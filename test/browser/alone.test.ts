import { expect, it } from 'vitest';
import { t as componentWords } from '../../client/components/words.ts';
import { ofSteps } from '../../client/language/procedures.ts';
import { t as debriefWords } from '../../client/panels/debrief/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as instructionWords } from '../../client/panels/instructions/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as stageWords } from '../../client/scene/model/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import type { Phase } from '../../shared/scenario/scenario.ts';
import { holdsVote, voteByKey } from './support/ballot.ts';
import { openHouse } from './support/house.ts';
import { recordedTally } from './support/record.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally, subject } from './support/words.ts';

const house = openHouse();

/** Presses "Continue" to the next phase, and waits until the session is in it. */
async function continueTo(person: Visitor, phase: Phase): Promise<void> {
  await person.press(hallWords('continue.act', { step: ofSteps('next.advancePhase') }));
  await isIn(person, phase);
}

/** The steps at the top say where the session is. */
const isIn = (person: Visitor, phase: Phase) =>
  person
    .find('navigation', frameWords('steps.label'))
    .locator('[aria-current=step]')
    .filter({ hasText: stageWords(`phase.${phase}`) })
    .waitFor();

/** Votes yes as soon as voting opens, and waits for the result that the record has. */
async function voteAsRecorded(person: Visitor, stage: string, draft: string): Promise<void> {
  await person.sees('heading', nowWords('now.vote.title', { subject: subject(draft) }));
  await voteByKey(person, 'Y');
  await holdsVote(person, 'yes', draft);
  await person.sees('heading', nowWords('result.draft.adopted', { draft }));
  const { yes, no, abstain } = recordedTally(stage, draft);
  await person.reads(nowWords('result.tally', { yes, no, abstain, majority: 'simple' }));
}

it('one person alone plays from the front door to the debrief', async () => {
  const kenya = delegation('KEN');
  const you = await house.visit('You', '/');
  await you.page.getByLabel(landingWords('solo.any')).selectOption(kenya.id);
  await you.press(landingWords('solo.actAs', { name: kenya.shortName }));
  await you.sees('heading', instructionWords('brief.title', { name: kenya.shortName }));
  await continueTo(you, 'generalDebate');
  await continueTo(you, 'informals');
  await continueTo(you, 'action');
  for (const draft of drafts) await voteAsRecorded(you, 'committee', draft);
  await isIn(you, 'outcome');
  await continueTo(you, 'action');
  for (const draft of drafts) await voteAsRecorded(you, 'plenary', draft);
  await isIn(you, 'outcome');
  await continueTo(you, 'debrief');
  await you.sees('button', debriefWords('view.differCount', { count: 0 }));
  const own = await you.sees('button', new RegExp(literally(debriefWords('own.title'))));
  await own.click();
  await you.sees('article', debriefWords('sheet.title'));
  expect(await you.words()).toContain(kenya.name);
  await you.press(hallWords('playOn.open'));
  for (const name of ['other', 'again'] as const) {
    await you.sees('button', new RegExp(literally(hallWords(`playOn.${name}`))));
  }
  await you.press(new RegExp(literally(hallWords('playOn.other'))));
  await isIn(you, 'briefing');
  expect(await you.words()).not.toContain(
    instructionWords('brief.title', { name: kenya.shortName }),
  );
});

it('the guide for facilitators opens from the front page, in a tab of its own', async () => {
  const newcomer = await house.visit('Newcomer', '/');
  const opened = newcomer.page.waitForEvent('popup');
  await newcomer.find('link', componentWords('guide.open')).click();
  const guide = await opened;
  await guide.getByRole('link', { name: 'Playing alone' }).click();
  await guide.getByRole('heading', { name: 'Playing alone' }).waitFor();
  expect(new URL(guide.url()).hash).toBe('#playing-alone');
});
