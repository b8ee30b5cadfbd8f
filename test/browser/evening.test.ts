import { describe, expect, it } from 'vitest';
import { t as debriefWords } from '../../client/panels/debrief/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as instructionWords } from '../../client/panels/instructions/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { t as projectorWords } from '../../client/panels/projector/words.ts';
import { t as stageWords } from '../../client/scene/model/words.ts';
import { t as moveWords } from '../../client/scene/moves/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import type { Choice } from '../../shared/scenario/scenario.ts';
import { holdsVote, voteByButton, voteByKey } from './support/ballot.ts';
import {
  callSpeakersUntil,
  createSession,
  goTo,
  joinSession,
  pickFromList,
  takeStep,
  takeStepOnceHeard,
} from './support/doors.ts';
import { openHouse, scenario, UNTIMED } from './support/house.ts';
import { countOfPair, recordedTally, recordedVotes } from './support/record.ts';
import { secretWords } from './support/secrets.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally, PHONE, subject } from './support/words.ts';

const house = openHouse({ story: true, speed: UNTIMED });
const [first = '', second = ''] = drafts;
const [kenya, brazil, singapore] = [delegation('KEN'), delegation('BRA'), delegation('SGP')];
const resolutions = scenario.stages.at(-1)?.action.map(({ resolution }) => resolution) ?? [];
const LINE = 'For Kenya a telephone is a bank: we ask both sides to guard it.';
const EXPLANATION = 'Both texts can serve the same peace.';

let facilitator: Visitor;
let amina: Visitor;
let bruno: Visitor;
let chen: Visitor;
let projector: Visitor;
let code = '';

const delegates = () => [amina, bruno, chen];
const everybody = () => [facilitator, projector, ...delegates()];
const eachOf = (visitors: readonly Visitor[], act: (visitor: Visitor) => Promise<unknown>) =>
  Promise.all(visitors.map(act));
const everybodySees = (title: string) => eachOf(everybody(), (one) => one.sees('heading', title));

/** Nothing that only a brief says stands on the wall. */
async function wallKeepsSecrets(): Promise<void> {
  const words = new Set((await projector.words()).toLowerCase().match(/\p{L}+/gu));
  expect([...secretWords([LINE, EXPLANATION])].filter((word) => words.has(word))).toEqual([]);
}

/** From the next item of the programme to open voting. */
async function openVoting(draft: string): Promise<void> {
  await takeStepOnceHeard(facilitator, 'step.announceBallot');
  await everybodySees(nowWords('now.announced.title', { subject: subject(draft) }));
  await facilitator.find('button', deskWords('step.hearExplanations')).click({ trial: true });
  await takeStep(facilitator, 'step.openVoting');
  await everybodySees(nowWords('now.vote.title', { subject: subject(draft) }));
}

/** When all are in, takes the ballot to its end; everybody reads the result. */
async function finishBallot(draft: string, stage: string, changes: Record<string, Choice> = {}) {
  const all = deskWords('chair.progress', { count: '(\\d+)', present: '\\1' });
  await facilitator.reads(new RegExp(`^${all}$`));
  await takeStep(facilitator, 'step.lockVoting');
  await eachOf(everybody(), (one) => one.reads(nowWords('now.locked.kicker')));
  await takeStep(facilitator, 'step.declareResult');
  await everybodySees(nowWords('result.draft.adopted', { draft }));
  const { yes, no, abstain } = recordedTally(stage, draft, changes);
  await eachOf(everybody(), (one) =>
    one.reads(nowWords('result.tally', { yes, no, abstain, majority: 'simple' })),
  );
  await wallKeepsSecrets();
  await takeStep(facilitator, 'step.closeBallot');
}

/** Shows the first decision of the plenary. */
async function showBallot(visitor: Visitor): Promise<void> {
  await visitor.press(new RegExp(`^${literally(resolutions[0] ?? '')}`));
}

describe('an evening with a facilitator, three delegates and a projector', () => {
  it('begins with a session that the facilitator creates and chairs', async () => {
    facilitator = await house.visit('Fatima', '/');
    code = await createSession(facilitator);
    await facilitator.page
      .getByLabel(deskWords('options.chair'))
      .selectOption(deskWords('options.chair.facilitator'));
    projector = await house.visit('Projector', `/p/${code}`);
    await projector.reads(code);
    await projector.reads(projectorWords('projector.here', { people: 0, taken: 0 }));
  });

  it('lets people in by the code, by any of its spellings', async () => {
    [amina, bruno, chen] = await Promise.all([
      house.visit('Amina', '/'),
      house.visit('Bruno', `/join/${code}`),
      house.visit('Chen', '/', PHONE),
    ]);
    await joinSession(amina, code);
    await joinSession(bruno);
    await joinSession(chen, code.replace('-', '').toLowerCase());
    for (const { name } of delegates()) await facilitator.reads(name);
  });

  it('gives seats by the list, by the map, and by the facilitator', async () => {
    await pickFromList(amina, kenya);
    const onMap = `${brazil.name}: ${lobbyWords('map.free')}`;
    await (await bruno.sees('button', onMap)).click();
    await bruno.sees('heading', brazil.name);
    const whom = literally(deskWords('people.whom', { name: 'Chen' }));
    await facilitator.press(new RegExp(`^${deskWords('people.assign')}\\s*${whom}$`));
    const dialog = await facilitator.sees('dialog', deskWords('people.assignTo', { name: 'Chen' }));
    await dialog.getByLabel(lobbyWords('picker.search')).fill(singapore.shortName);
    await facilitator.press(new RegExp(`^${singapore.shortName}`), dialog);
    await chen.sees('heading', singapore.name);
    await projector.reads(projectorWords('projector.here', { people: 3, taken: 3 }));
    await wallKeepsSecrets();
  });

  it('opens with the briefing, in which each reads their own instructions', async () => {
    await facilitator.press(deskWords('lobby.start'));
    await everybodySees(nowWords('now.briefing.title'));
    await eachOf(delegates(), async (one) => {
      const seat = { Amina: kenya, Bruno: brazil, Chen: singapore }[one.name] ?? kenya;
      await one.sees('heading', instructionWords('brief.title', { name: seat.shortName }));
    });
    await wallKeepsSecrets();
  });

  it('hears in the debate what a delegate says from the floor', async () => {
    await takeStep(facilitator, 'enter.generalDebate');
    await amina.press(moveWords('move.requestFloor'));
    await amina.sees('button', moveWords('move.leaveSpeakersList'));
    const title = nowWords('now.speech.title', { name: kenya.shortName });
    await callSpeakersUntil(facilitator, facilitator.find('heading', title));
    await amina.sees('heading', nowWords('now.speech.own'));
    await bruno.sees('heading', title);
    await amina.page.getByLabel(hallWords('say.label')).fill(LINE);
    await amina.press(hallWords('say.act'));
    await eachOf(everybody(), (one) => one.reads(nowWords('now.speech.line', { line: LINE })));
    await wallKeepsSecrets();
    await amina.press(hallWords('say.yield'));
  });

  it('breaks for informals, and comes back to take action', async () => {
    await goTo(facilitator, 'informals');
    await everybodySees(nowWords('now.informals.title'));
    await takeStep(facilitator, 'enter.action');
    await everybodySees(nowWords('now.action.next', { subject: subject(first) }));
  });

  it('votes in committee by keys and on the phone, and all see the result', async () => {
    await openVoting(first);
    await voteByKey(amina, 'Y');
    await voteByButton(bruno, 'abstain', first);
    await voteByButton(chen, 'yes', first);
    await Promise.all([
      holdsVote(amina, 'yes', first),
      holdsVote(bruno, 'abstain', first),
      holdsVote(chen, 'yes', first),
    ]);
    await bruno.sees('row', new RegExp(`^${kenya.shortName}.*${stageWords('vote.yes')}$`));
    await finishBallot(first, 'committee');
  });

  it('explains a vote before the second ballot, and votes by N changed to A', async () => {
    await takeStepOnceHeard(facilitator, 'step.announceBallot');
    await takeStep(facilitator, 'step.hearExplanations');
    await bruno.press(hallWords('explain.open'));
    await bruno.page.getByLabel(hallWords('explain.label')).fill(EXPLANATION);
    await bruno.press(hallWords('explain.act'));
    await amina.find('tab', hallWords('tabs.record')).click();
    await amina.reads(new RegExp(literally(EXPLANATION)));
    await takeStep(facilitator, 'step.openVoting');
    await everybodySees(nowWords('now.vote.title', { subject: subject(second) }));
    await voteByKey(amina, 'N');
    await holdsVote(amina, 'no', second);
    await voteByKey(amina, 'Y');
    await holdsVote(amina, 'yes', second);
    await voteByKey(bruno, 'Y');
    await voteByButton(chen, 'yes', second);
    await finishBallot(second, 'committee');
  });

  it('takes note of the outcome, and meets again in plenary', async () => {
    await takeStep(facilitator, 'enter.outcome');
    await everybodySees(nowWords('now.outcome.title'));
    for (const draft of drafts) {
      await projector.reads(new RegExp(literally(nowWords('result.draft.adopted', { draft }))));
    }
    await takeStep(facilitator, 'enter.action.plenary');
    await everybodySees(nowWords('now.action.next', { subject: subject(first) }));
  });

  it('lets a vote be changed in plenary until it is locked', async () => {
    await openVoting(first);
    await voteByKey(amina, 'Y');
    await voteByButton(chen, 'yes', first);
    await voteByButton(bruno, 'abstain', first);
    await holdsVote(bruno, 'abstain', first);
    await voteByButton(bruno, 'yes', first);
    await holdsVote(bruno, 'yes', first);
    await finishBallot(first, 'plenary', { BRA: 'yes' });
    await openVoting(second);
    await voteByKey(amina, 'Y');
    await voteByKey(bruno, 'Y');
    await voteByButton(chen, 'yes', second);
    await finishBallot(second, 'plenary');
  });

  it('ends with a debrief that shows our votes beside the record, to everybody', async () => {
    await takeStep(facilitator, 'enter.outcome');
    await everybodySees(nowWords('now.outcome.title'));
    await wallKeepsSecrets();
    await takeStep(facilitator, 'enter.debrief');
    await eachOf(everybody(), async (one) => {
      await showBallot(one);
      for (const [who, changes] of [
        ['ours', { BRA: 'yes' }],
        ['record', {}],
      ] as const) {
        const tally = recordedTally('plenary', first, changes);
        await one.sees(
          'img',
          debriefWords('bars.said', { who: debriefWords(`bars.${who}`), ...tally }),
        );
      }
    });
    await bruno.press(debriefWords('view.ours'));
    await bruno.sees('button', `${brazil.name}: ${debriefWords('vote.yes')}`);
    await bruno.press(debriefWords('view.record'));
    await bruno.sees('button', `${brazil.name}: ${debriefWords('vote.abstain')}`);
  });

  it('shows where we differ: only in the vote that a person changed', async () => {
    const change = debriefWords('map.differs', {
      recorded: debriefWords('vote.abstain'),
      ours: debriefWords('vote.yes'),
    });
    await bruno.press(debriefWords('view.differCount', { count: 1 }));
    await bruno.sees('button', `${brazil.name}: ${change}`);
    await bruno.sees('button', `${kenya.name}: ${debriefWords('map.quiet')}`);
    const listed = await bruno.sees('button', new RegExp(`^${brazil.shortName}.*${change}`));
    await listed.click();
    await bruno.sees('article', debriefWords('sheet.title'));
    await bruno.reads(scenario.instructions.BRA?.wants ?? '');
    await bruno.press(new RegExp(literally(debriefWords('sheet.close'))));
  });

  it('crosses the votes on the two texts', async () => {
    const names = { row: resolutions[0] ?? '', column: resolutions[1] ?? '' };
    const both = countOfPair(
      [recordedVotes('plenary', first, { BRA: 'yes' }), 'yes'],
      [recordedVotes('plenary', second), 'yes'],
    );
    await bruno.press(debriefWords('view.ours'));
    const table = await bruno.sees('table', debriefWords('pattern.caption', names));
    const cell = new RegExp(`^${both}\\s*${debriefWords('pattern.cell.ours')}`);
    await bruno.press(cell, table);
    await bruno.sees(
      'heading',
      debriefWords('story.cell', {
        count: both,
        row: 'yes',
        column: 'yes',
        rowName: names.row,
        columnName: names.column,
      }),
    );
  });
});
