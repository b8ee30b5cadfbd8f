import { describe, it } from 'vitest';
import { ofMotions } from '../../client/language/procedures.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as moveWords } from '../../client/scene/moves/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import {
  chairDesk,
  createSession,
  goTo,
  joinSession,
  pickFromList,
  takeStep,
  takeStepOnceHeard,
} from './support/doors.ts';
import { openHouse, scenario, UNTIMED } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE } from './support/words.ts';

const house = openHouse({ story: true, speed: UNTIMED });

const [france, india] = [delegation('FRA'), delegation('IND')];
const [draft] = scenario.drafts;
if (draft === undefined) throw new Error('The scenario has no draft.');
const values = { draft: draft.shortName, minutes: 5, seconds: 0 };
const WORDS = 'The two texts need more time to meet.';

let facilitator: Visitor;
let projector: Visitor;
let camille: Visitor;
let indira: Visitor;

async function everybodyReads(title: string): Promise<void> {
  await Promise.all(
    [facilitator, projector, camille, indira].map((one) => one.sees('heading', title)),
  );
}

/** Makes a move from the list of all moves. */
async function choose(person: Visitor, move: string): Promise<void> {
  await person.press(hallWords('actions.more'));
  await person.press(move, await person.sees('dialog', hallWords('more.title')));
}

/** Makes a move from the list of all moves, and says yes to what is asked. */
async function make(person: Visitor, move: string, act = move): Promise<void> {
  await choose(person, move);
  await person.press(act, await person.sees('dialog', move));
}

const moved = (name: string, motion: string) => nowWords('now.motion.title', { name, motion });

describe('procedural motions', () => {
  it('are made in a meeting with a Chair of flesh and blood', async () => {
    facilitator = await house.visit('Fatima', '/');
    const code = await createSession(facilitator);
    await facilitator.page
      .getByLabel(deskWords('options.chair'))
      .selectOption(deskWords('options.chair.facilitator'));
    [projector, camille, indira] = await Promise.all([
      house.visit('Projector', `/p/${code}`, { viewport: { width: 1920, height: 1080 } }),
      house.visit('Camille', `/join/${code}`),
      house.visit('Indira', `/join/${code}`, PHONE),
    ]);
    await Promise.all([camille, indira].map((one) => joinSession(one)));
    await pickFromList(camille, france);
    await pickFromList(indira, india);
    await facilitator.press(deskWords('lobby.start'));
    await goTo(facilitator, 'action');
  });

  it('are heard as their rule allows, where everybody sees how far they have come', async () => {
    await make(indira, ofMotions('move.motion.adjournDebate', values));
    await everybodyReads(moved(india.shortName, ofMotions('motion.adjournDebate', values)));
    await camille.press(moveWords('move.speakOnMotion.inFavour'));
    await camille.page.getByLabel(hallWords('division.words')).fill(WORDS);
    await camille.press(hallWords('say.act'));
    await projector.reads(/Rule 116: 1 of 2 speakers for/);
  });

  it('give way to a motion of higher rank, which is put at once', async () => {
    await make(camille, ofMotions('move.motion.suspendMeeting'), hallWords('motionForm.act'));
    await everybodyReads(moved(france.shortName, ofMotions('motion.suspendMeeting', values)));
    await projector.reads(/one motion waits/);
    await takeStep(facilitator, 'step.putMotion');
    await takeStepOnceHeard(facilitator, 'step.announceBallot');
    await takeStep(facilitator, 'step.openVoting');
    await everybodyReads(
      nowWords('now.vote.title', { subject: ofMotions('motion.suspendMeeting', values) }),
    );
    await camille.page.keyboard.press('Y');
    await indira
      .find('button', new RegExp(`^${hallWords('ballot.yes')}`))
      .last()
      .click();
    const all = deskWords('chair.progress', { count: '(\\d+)', present: '\\1' });
    await facilitator.reads(new RegExp(`^${all}$`));
    await takeStep(facilitator, 'step.lockVoting');
    await takeStep(facilitator, 'step.declareResult');
    await everybodyReads(ofMotions('result.motion.suspendMeeting.adopted'));
    await takeStep(facilitator, 'step.closeBallot');
  });

  it('suspend the meeting until the Chair resumes it, and then the next is heard', async () => {
    await everybodyReads(nowWords('now.suspended.title'));
    await takeStep(facilitator, 'step.resumeMeeting');
    await everybodyReads(moved(india.shortName, ofMotions('motion.adjournDebate', values)));
  });

  it('wait for a point of order, on which the Chair rules and a delegation appeals', async () => {
    await choose(camille, moveWords('move.point.misapplied'));
    await everybodyReads(nowWords('now.point.title', { name: france.shortName }));
    await facilitator.press(
      deskWords('step.ruleOnPoint', { upheld: 'no' }),
      chairDesk(facilitator),
    );
    await camille.press(moveWords('move.appealRuling'));
    await everybodyReads(moved(france.shortName, ofMotions('motion.appeal')));
  });
});
