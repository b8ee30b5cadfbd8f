import { describe, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as moveWords } from '../../client/scene/moves/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { partName } from '../../client/scene/texts/subjects.ts';
import { t as textWords } from '../../client/scene/texts/words.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { english } from '../../shared/language/language.ts';
import { say } from '../../shared/language/translate.ts';
import { REFUSALS } from '../../shared/procedure/road/words.ts';
import { refusingPart } from '../fixtures/refused-part.ts';
import {
  createSession,
  goTo,
  joinSession,
  pickFromList,
  takeStep,
  takeStepOnceHeard,
} from './support/doors.ts';
import { openHouse, UNTIMED } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally, PHONE } from './support/words.ts';

/** The room keeps the first of these, as its majority is with the sponsors, and takes out the second. */
const KEPT = 'l8-pp10';
const OUT = 'l8-op2';
const scenario = refusingPart(loadScenario('scenarios', 'ga-2020'), 'l8-rev1', OUT);
const house = openHouse({ plays: scenario, story: true, speed: UNTIMED });

const [first, draft] = scenario.drafts;
if (first === undefined || draft === undefined)
  throw new Error('The contested pair is two drafts.');
const values = { draft: draft.shortName };
const [kept, out] = [partName(draft, [KEPT]), partName(draft, [OUT])];
const parts = partName(draft, [KEPT, OUT]);
const within = (part: string) => textWords('subject.part', { ...values, part });
const FOR = 'Paragraph two settles what the first leaves open.';
const AGAINST = 'This text was negotiated as a whole.';

const [usa, estonia, russia] = [
  delegation('USA', scenario),
  delegation('EST', scenario),
  delegation('RUS', scenario),
];

let facilitator: Visitor;
let amina: Visitor;
let eero: Visitor;
let ruslan: Visitor;
let projector: Visitor;
let code = '';

const everybody = () => [facilitator, projector, amina, eero, ruslan];
const eachOf = (visitors: readonly Visitor[], act: (visitor: Visitor) => Promise<unknown>) =>
  Promise.all(visitors.map(act));

/** Everybody reads the title of what is going on and, the wall among them, where the motion stands. */
async function everybodySees(title: string, standing?: string): Promise<void> {
  await eachOf(everybody(), async (one) => {
    await one.sees('heading', title);
    if (standing !== undefined) await one.reads(standing);
  });
}

const heard = (inFavour: number, against: number, phase: 'hearing' | 'voting' = 'hearing') =>
  nowWords(`stands.division.${phase}`, { inFavour, against, most: 2 });

async function speak(person: Visitor, side: 'inFavour' | 'against', text: string): Promise<void> {
  await person.press(moveWords(`move.speak.${side}`));
  await person.page.getByLabel(hallWords('division.words')).fill(text);
  await person.press(hallWords('say.act'));
}

/** The Chair takes the next ballot as far as open voting. */
async function openVoting(subject: string): Promise<void> {
  await takeStepOnceHeard(facilitator, 'step.announceBallot');
  await takeStep(facilitator, 'step.openVoting');
  await everybodySees(nowWords('now.vote.title', { subject }));
}

/** Votes are pressed by key, on the phone by thumb. */
async function vote(usual: 'Y' | 'N', onPhone: 'yes' | 'no'): Promise<void> {
  await amina.page.keyboard.press(usual);
  await eero.page.keyboard.press(usual);
  await ruslan
    .find('button', new RegExp(`^${hallWords(`ballot.${onPhone}`)}`))
    .last()
    .click();
}

/** When all are in, the Chair takes the ballot to its result, which everybody reads. */
async function declare(title: string): Promise<void> {
  const all = deskWords('chair.progress', { count: '(\\d+)', present: '\\1' });
  await facilitator.reads(new RegExp(`^${all}$`));
  await takeStep(facilitator, 'step.lockVoting');
  await takeStep(facilitator, 'step.declareResult');
  await everybodySees(title);
}

describe('rule 129 with an objection', () => {
  it('finds a meeting that takes action, with the text next', async () => {
    facilitator = await house.visit('Fatima', '/');
    code = await createSession(facilitator, scenario);
    await facilitator.page
      .getByLabel(deskWords('options.chair'))
      .selectOption(deskWords('options.chair.facilitator'));
    [projector, amina, eero, ruslan] = await Promise.all([
      house.visit('Projector', `/p/${code}`, {
        viewport: { width: 1920, height: 1080 },
      }),
      house.visit('Amina', `/join/${code}`),
      house.visit('Eero', `/join/${code}`),
      house.visit('Ruslan', `/join/${code}`, PHONE),
    ]);
    await eachOf([amina, eero, ruslan], (one) => joinSession(one));
    await pickFromList(amina, usa);
    await pickFromList(eero, estonia);
    await pickFromList(ruslan, russia);
    await facilitator.press(deskWords('lobby.start'));
    await goTo(facilitator, 'action');
    await amina.press(hallWords('actions.more'));
    await amina.press(moveWords('move.withdrawDraft', { draft: first.shortName }));
    await amina.press(moveWords('move.withdrawDraft', { draft: first.shortName }));
    await everybodySees(
      nowWords('now.action.next', { subject: textWords('subject.draft', values) }),
    );
  });

  it('begins with a delegate who asks for separate votes on paragraphs of it', async () => {
    await amina.press(hallWords('actions.more'));
    await amina.press(moveWords('move.requestDivision', values));
    const dialog = await amina.sees('dialog', hallWords('division.title', values));
    for (const part of [kept, out]) {
      await dialog.getByRole('checkbox', { name: new RegExp(`^${literally(part)}\\b`) }).check();
    }
    await amina.press(hallWords('division.ask', { count: 2 }), dialog);
    await everybodySees(
      nowWords('now.division.requested.title', { parts: within(parts) }),
      nowWords('stands.division.requested', { parts }),
    );
  });

  it('is heard when another objects: two for and two against, and no third for', async () => {
    await ruslan.press(moveWords('move.objectToDivision'));
    await everybodySees(
      nowWords('now.division.hearing.title', { parts: within(parts) }),
      heard(0, 0),
    );
    await speak(amina, 'inFavour', FOR);
    await eachOf(everybody(), (one) => one.reads(new RegExp(literally(FOR))));
    await everybodySees(
      nowWords('now.division.hearing.title', { parts: within(parts) }),
      heard(1, 0),
    );
    await speak(eero, 'inFavour', FOR);
    await everybodySees(
      nowWords('now.division.hearing.title', { parts: within(parts) }),
      heard(2, 0),
    );
    await ruslan.press(hallWords('actions.more'));
    const moves = await ruslan.sees('dialog', hallWords('more.title'));
    await moves.locator('summary', { hasText: hallWords('more.group.division') }).click();
    const third = moves.getByRole('listitem').filter({ hasText: moveWords('move.speak.inFavour') });
    await third.getByText(say(english, REFUSALS, 'why.sideHeard', { count: 2 })).waitFor();
    await third.getByText('DIV-3').waitFor();
    await ruslan.press(moveWords('move.speak.against'), moves);
    await ruslan.page.getByLabel(hallWords('division.words')).fill(AGAINST);
    await ruslan.press(hallWords('say.act'));
    await everybodySees(
      nowWords('now.division.hearing.title', { parts: within(parts) }),
      heard(2, 1),
    );
  });

  it('puts the motion to the vote, which carries it', async () => {
    await takeStep(facilitator, 'step.closeDivisionHearing');
    await eachOf(everybody(), (one) => one.reads(heard(2, 1, 'voting')));
    await openVoting(textWords('subject.division', values));
    await vote('Y', 'no');
    await declare(nowWords('result.division.adopted', values));
    await eachOf(everybody(), (one) =>
      one.reads(nowWords('stands.division.parts', { voted: 0, count: 2, out: 'open' })),
    );
    await takeStep(facilitator, 'step.closeBallot');
  });

  it('votes on the parts: one is kept, one is taken out', async () => {
    await openVoting(textWords('subject.part', { ...values, part: kept }));
    await vote('N', 'yes');
    await declare(nowWords('result.part.adopted', { part: within(kept) }));
    await takeStep(facilitator, 'step.closeBallot');
    await eachOf(everybody(), (one) =>
      one.reads(nowWords('stands.division.parts', { voted: 1, count: 2, out: 'none' })),
    );
    await openVoting(textWords('subject.part', { ...values, part: out }));
    await vote('N', 'yes');
    await declare(nowWords('result.part.rejected', { part: within(out), short: 'no' }));
    await takeStep(facilitator, 'step.closeBallot');
    await eachOf(everybody(), (one) =>
      one.reads(nowWords('stands.division.whole', { count: 2, out })),
    );
  });

  it('strikes the part out of the text that everybody reads', async () => {
    const words = draft.paragraphs.find(({ id }) => id === OUT)?.text ?? '';
    await eachOf([amina, ruslan], async (one) => {
      await one.find('tab', hallWords('tabs.text')).click();
      await one.page.locator('del', { hasText: words }).waitFor();
    });
  });

  it('votes on what remains, once, and the motion is over', async () => {
    await openVoting(textWords('subject.draft', values));
    await vote('N', 'yes');
    await declare(nowWords('result.draft.adopted', values));
    await takeStep(facilitator, 'step.closeBallot');
    await everybodySees(nowWords('now.action.doneTitle'));
    await eachOf(everybody(), (one) =>
      one.page.getByText(/^Rule 129/).waitFor({ state: 'hidden' }),
    );
  });
});
