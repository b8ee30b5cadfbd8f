import { expect, it } from 'vitest';
import { t as common } from '../../client/language/common.ts';
import { t as debrief } from '../../client/language/debrief.ts';
import { t as desk } from '../../client/language/desk.ts';
import { t as hall } from '../../client/language/hall.ts';
import type { Phase } from '../../shared/scenario/scenario.ts';
import { holdsVote, voteByKey } from './support/ballot.ts';
import { openHouse } from './support/house.ts';
import { recordedTally } from './support/record.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally, subject } from './support/words.ts';

const house = openHouse();

/** Presses "Continue" to the next phase, and waits until the session is in it. */
async function continueTo(person: Visitor, phase: Phase): Promise<void> {
  await person.press(hall('continue.act', { step: desk('next.advancePhase') }));
  await isIn(person, phase);
}

/** The steps at the top say where the session is. */
const isIn = (person: Visitor, phase: Phase) =>
  person
    .find('navigation', hall('steps.label'))
    .locator('[aria-current=step]')
    .filter({ hasText: common(`phase.${phase}`) })
    .waitFor();

/** Votes yes as soon as voting opens, and waits for the result that the record has. */
async function voteAsRecorded(person: Visitor, stage: string, draft: string): Promise<void> {
  await person.sees('heading', hall('now.vote.title', { subject: subject(draft) }));
  await voteByKey(person, 'Y');
  await holdsVote(person, 'yes', draft);
  await person.sees('heading', hall('result.draft.adopted', { draft }));
  const { yes, no, abstain } = recordedTally(stage, draft);
  await person.reads(hall('result.tally', { yes, no, abstain, majority: 'simple' }));
}

it('one person alone plays from the front door to the debrief', async () => {
  const kenya = delegation('KEN');
  const you = await house.visit('You', '/');
  await you.page.getByLabel(common('solo.any')).selectOption(kenya.id);
  await you.press(common('solo.actAs', { name: kenya.shortName }));
  await you.sees('heading', hall('brief.title', { name: kenya.shortName }));
  await continueTo(you, 'generalDebate');
  await continueTo(you, 'informals');
  await continueTo(you, 'action');
  for (const draft of drafts) await voteAsRecorded(you, 'committee', draft);
  await isIn(you, 'outcome');
  await continueTo(you, 'action');
  for (const draft of drafts) await voteAsRecorded(you, 'plenary', draft);
  await isIn(you, 'outcome');
  await continueTo(you, 'debrief');
  await you.sees('button', debrief('view.differCount', { count: 0 }));
  const own = await you.sees('button', new RegExp(literally(debrief('own.title'))));
  await own.click();
  await you.sees('article', debrief('sheet.title'));
  expect(await you.words()).toContain(kenya.name);
});
