import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { holdsVote, voteByButton } from './support/ballot.ts';
import {
  createSession,
  goTo,
  joinSession,
  pickFromList,
  takeStep,
  takeStepOnceHeard,
} from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { delegation, drafts, subject } from './support/words.ts';

const house = openHouse();
const [draft = ''] = drafts;
const title = nowWords('now.vote.title', { subject: subject(draft) });

it('a vote that was locked too early is opened again, with the votes that were in', async () => {
  const facilitator = await house.visit('Fatima', '/');
  const code = await createSession(facilitator);
  await facilitator.page
    .getByLabel(deskWords('options.chair'))
    .selectOption(deskWords('options.chair.facilitator'));
  const amina = await house.visit('Amina', `/join/${code}`);
  await joinSession(amina);
  await pickFromList(amina, delegation('KEN'));
  await facilitator.press(deskWords('lobby.start'));
  await goTo(facilitator, 'action');
  await takeStepOnceHeard(facilitator, 'step.announceBallot');
  await takeStep(facilitator, 'step.openVoting');
  await amina.sees('heading', title);
  await voteByButton(amina, 'yes', draft);
  await holdsVote(amina, 'yes', draft);

  // Where votes are missing the page asks first.
  const all = deskWords('chair.progress', { count: '(\\d+)', present: '\\1' });
  await facilitator.reads(new RegExp(`^${all}$`));
  await takeStep(facilitator, 'step.lockVoting');
  await facilitator.sees('button', deskWords('step.declareResult'));
  await facilitator.press(deskWords('takeBack.open'));
  const dialog = await facilitator.sees('dialog', deskWords('takeBack.title'));
  const steps = dialog.getByRole('radio');
  await expect.poll(() => steps.first().isChecked()).toBe(true);
  await dialog.getByText(deskWords('takeBack.step.votingLocked')).first().waitFor();
  await facilitator.press(deskWords('takeBack.act'), dialog);

  await facilitator.sees('button', deskWords('step.lockVoting'));
  await amina.sees('heading', title);
  await facilitator.press(deskWords('run.resume'));
  await holdsVote(amina, 'yes', draft);
  await voteByButton(amina, 'no', draft);
  await holdsVote(amina, 'no', draft);
});
