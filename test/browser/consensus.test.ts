import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/language/consensus.ts';
import { t as desk } from '../../client/language/desk.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList, takeStep } from './support/doors.ts';
import { group, openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally, PHONE } from './support/words.ts';

const [brazil, china] = [delegation('BRA', group), delegation('CHN', group)];
const paragraph = group.drafts[0]?.paragraphs.find(({ id }) => id === 'law-armed-conflict');
const number = paragraph?.number ?? '';
const gist = paragraph?.alternatives[0]?.gist ?? '';
const EXPLANATION = 'Nothing in this report makes force in cyberspace lawful.';

const house = openHouse({ story: true, plays: group });
let session: SessionByHand;
let facilitator: Visitor;
let amina: Visitor;
let chen: Visitor;
let projector: Visitor;
const everybody = () => [facilitator, amina, chen, projector];
const everybodySees = (heading: string) =>
  Promise.all(everybody().map((one) => one.sees('heading', heading)));

/** Nobody's page puts up a barrier or is too wide for a small screen. */
async function isOpenToAll(): Promise<void> {
  for (const one of everybody()) {
    expect.soft(await barriers(one), one.name).toEqual([]);
    expect.soft(await overflows(one, { isOnWall: one === projector })).toEqual([]);
  }
}

/** Opens the paragraph that the evening is about. */
async function openParagraph(person: Visitor): Promise<void> {
  await person.press(t('clause.openName', { number }));
  await person.sees('heading', t('clause.wordings'));
}

beforeAll(async () => {
  session = await SessionByHand.open(house.port, group);
  const { code, session: id, facilitatorToken } = session.opened;
  facilitator = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`);
  amina = await house.visit('Amina', `/join/${code}`);
  chen = await house.visit('Chen', `/join/${code}`, PHONE);
  projector = await house.visit('Projector', `/p/${code}`);
  await joinSession(amina);
  await pickFromList(amina, brazil);
  await joinSession(chen);
  await pickFromList(chen, china);
  await session.holdOthers(group, [brazil.id, china.id]);
  await session.enter('briefing', 'generalDebate', 'informals');
});
afterAll(() => session.close());

describe('an evening of a group of experts, from the first text to the debrief:', () => {
  it('one holds a paragraph, another proposes a wording in two presses, and all see who accepts it', async () => {
    await everybodySees(t('now.drafting.title', { bracketed: 0 }));
    await openParagraph(chen);
    await chen.press(t('clause.hold'));
    await everybodySees(t('now.drafting.title', { bracketed: 1 }));
    await openParagraph(amina);
    await amina.press(`${t('clause.propose')}: ${gist}`);
    const proposal = t('proposal.wording', { name: brazil.shortName, gist });
    await chen.sees('region', proposal);
    await chen.press(t('proposal.acceptName', { name: brazil.shortName, number }));
    const tally = (await amina.sees('region', proposal)).getByText(china.shortName);
    await tally.first().waitFor();
    await isOpenToAll();
  });

  it('the Chair takes it into the next text', async () => {
    await facilitator.press(`${t('chair.circulate')} …`);
    const asked = await facilitator.sees('dialog', t('chair.circulateTitle'));
    await facilitator.press(t('chair.circulateAct', { count: 1 }), asked);
    await amina.reads(t('paper.version', { text: 2 }));
    await everybodySees(t('now.drafting.title', { bracketed: 0 }));
  });

  it('at the gavel one explains and one objects, and everybody sees who and over what', async () => {
    await session.enter('action');
    await takeStep(facilitator, 'step.presentFinalText');
    await everybodySees(t('now.finalText.title'));
    await takeStep(facilitator, 'step.putToGavel');
    await everybodySees(t('now.gavel.title'));
    await isOpenToAll();
    await amina.press(new RegExp(`^${literally(t('stance.explain'))}`));
    const words = await amina.sees('dialog', t('stance.explain'));
    await words.getByLabel(t('stance.explainLabel')).fill(EXPLANATION);
    await amina.press(t('stance.explainAct'), words);
    const object = new RegExp(`^${literally(t('stance.object'))}`);
    await chen.find('button', object).last().click();
    const asked = await chen.sees('dialog', t('stance.objectTitle'));
    await asked.getByRole('checkbox', { name: paragraph?.lead ?? '' }).check();
    await chen.press(t('stance.objectAct', { count: 1 }), asked);
    await everybodySees(t('now.gavel.objected', { names: china.shortName, count: 1 }));
    const over = t('paragraphs', { count: 1, numbers: number });
    await amina.reads(t('now.gavel.blocked', { over }));
    await facilitator.reads(over);
  });

  it('the Chair declares that there is no consensus, and is asked once before', async () => {
    await facilitator.press(`${desk('step.declareNoConsensus')} …`);
    const asked = await facilitator.sees('dialog', t('chair.noConsensusTitle'));
    await facilitator.press(desk('step.declareNoConsensus'), asked);
    await everybodySees(t('now.noConsensus.title'));
  });

  it('the debrief lays it beside the record', async () => {
    await session.enter('outcome', 'debrief');
    const other = { year: 2017, count: 1, names: china.shortName };
    await everybodySees(t('headline.otherHands', other));
    await amina.reads(EXPLANATION);
    const record = await amina.sees('region', t('ladder.record'));
    for (const seat of group.outcomes[0]?.blockedBy ?? []) {
      await record.getByText(delegation(seat, group).shortName).waitFor();
    }
    await isOpenToAll();
    await amina.press(new RegExp(`${literally(brazil.shortName)}$`));
    await amina.reads(group.instructions[brazil.id]?.wants ?? '');
  });
});
