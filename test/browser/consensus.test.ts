import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as componentWords } from '../../client/components/words.ts';
import { t as consensusWords } from '../../client/panels/consensus/words.ts';
import { t as debriefWords } from '../../client/panels/debrief/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as wallWords } from '../../client/panels/projector/words.ts';
import { t as paneWords } from '../../client/panels/stage-pane/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { t as textWords } from '../../client/scene/texts/words.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import { type ParagraphAdvice, paragraphAdvice } from '../../shared/scenario/utility.ts';
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
const MORE = 'Nothing here changes what the Charter says.';
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
  await person.press(consensusWords('clause.openName', { number }));
  await person.sees('heading', consensusWords('clause.wordings'));
}

const FROM_WORST = ['redLine', 'far', 'tolerable', 'agrees'] as const;

/** What the brief of a delegation says of a paragraph as the Chair wrote it: the worst on any issue. */
function briefSays(seat: SeatId, id: string): ParagraphAdvice | undefined {
  const brief = group.instructions[seat];
  const words = group.drafts[0]?.paragraphs.find((one) => one.id === id);
  if (brief === undefined || words === undefined) throw new Error('The scenario has changed.');
  const found = paragraphAdvice(brief, words);
  return FROM_WORST.flatMap((worst) => found.filter(({ distance }) => distance === worst))[0];
}

/** Somebody reads beside each paragraph what its own brief says: a sign, words that can be seen, and a gauge. */
async function readsOwnBrief(person: Visitor, seat: SeatId): Promise<void> {
  for (const { id } of group.drafts[0]?.paragraphs ?? []) {
    const clause = person.page.locator(`#clause-${id}`);
    const said = briefSays(seat, id);
    const issue = group.issues.find((one) => one.id === said?.issue);
    if (said === undefined || issue === undefined) {
      expect(await clause.locator('.judge, .gauge').count(), id).toBe(0);
      continue;
    }
    const { stand, ideal, distance } = said;
    const { minus, plus } = issue;
    const words = `${consensusWords('judge.label')} ${consensusWords(`judge.${distance}`)}`;
    await clause.getByText(words, { exact: true }).waitFor();
    await expect.poll(() => clause.locator('.judge > svg').count(), { message: id }).toBe(1);
    await clause.getByText(issue.name, { exact: true }).waitFor();
    const gauge = componentWords('gauge.both', { stand, ideal, minus, plus });
    const drawn = await person.sees('img', gauge, clause);
    // The text and the own wish have shapes of their own, and need no colour to be told apart.
    const [square, dot] = await Promise.all(
      ['rect', 'circle'].map((shape) => drawn.locator(shape).boundingBox()),
    );
    const apart = middleOf(square) - middleOf(dot);
    expect(Math.sign(Math.round(apart)), id).toBe(Math.sign(stand - ideal));
  }
}

/** On the wall the outcome reaches down to the edge, and nothing in it is cut off. */
async function fillsTheWall(): Promise<void> {
  const { page } = projector;
  await page.setViewportSize({ width: 1920, height: 1080 });
  const parts = page.locator('.ladder__rung, .sides__one');
  const bottoms = await parts.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().bottom),
  );
  expect(Math.max(...bottoms)).toBeGreaterThan(1000);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(1080);
  const cut = await parts.evaluateAll((all) =>
    all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
  );
  expect(cut).toEqual([]);
}

const middleOf = (box: { readonly x: number; readonly width: number } | null | undefined) =>
  (box?.x ?? 0) + (box?.width ?? 0) / 2;

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
  it('each reads beside every paragraph what it means by its own brief, in words and on a gauge', async () => {
    await everybodySees(nowWords('now.drafting.title', { bracketed: 0 }));
    await readsOwnBrief(amina, brazil.id);
    await readsOwnBrief(chen, china.id);
    const contested = paragraph?.id ?? '';
    expect(briefSays(china.id, contested)?.distance).toBe('redLine');
    expect(briefSays(brazil.id, contested)?.distance).not.toBe('redLine');
    await isOpenToAll();
  });

  it('one holds a paragraph, another proposes a wording in two presses, and all see who accepts it', async () => {
    await everybodySees(nowWords('now.drafting.title', { bracketed: 0 }));
    await openParagraph(chen);
    await chen.press(consensusWords('clause.hold'));
    await everybodySees(nowWords('now.drafting.title', { bracketed: 1 }));
    const held = await amina.page.locator(':has(> .holders)').first().textContent();
    expect(held).toMatch(
      new RegExp(`\\[${literally(paragraph?.lead ?? '')}.+\\].*${china.shortName}`, 's'),
    );
    await openParagraph(amina);
    await amina.press(`${consensusWords('clause.propose')}: ${gist}`);
    const proposal = consensusWords('proposal.wording', { name: brazil.shortName, gist });
    await chen.sees('region', proposal);
    await chen.press(consensusWords('proposal.acceptName', { name: brazil.shortName, number }));
    const tally = (await amina.sees('region', proposal)).getByText(china.shortName);
    await tally.first().waitFor();
    await isOpenToAll();
  });

  it('[CON-17] one more paragraph is named on the wall by where it would stand', async () => {
    await session.moveFor('DEU', {
      type: 'proposeChange',
      draft: session.room.negotiation?.draft ?? '',
      change: {
        kind: 'insert',
        after: paragraph?.id ?? '',
        paragraphKind: 'P',
        words: { lead: '', text: MORE, stands: {} },
      },
    });
    await projector.reads(
      wallWords('report.proposal', {
        name: delegation('DEU', group).shortName,
        adds: 'after',
        about: textWords('paragraphs', { count: 1, numbers: number }),
      }),
    );
    const proposals = Object.values(session.room.negotiation?.proposals ?? {});
    const proposal = proposals.find(({ by }) => by === 'DEU')?.id ?? '';
    await session.moveFor('JPN', { type: 'wantMore', proposal });
    await session.take({ type: 'directWall', shows: { kind: 'lounge' } });
    await projector.reads(wallWords('warmth.addition', { where: 'after', number }));
    await session.take({ type: 'directWall', shows: { kind: 'automatic' } });
  });

  it('the Chair takes what is ripe into the next text in one press, or chooses from it', async () => {
    await facilitator.sees('button', deskWords('chair.circulateReady', { count: 1 }));
    await facilitator.press(`${deskWords('chair.circulate')} …`);
    const asked = await facilitator.sees('dialog', deskWords('chair.circulateTitle'));
    await facilitator.press(deskWords('chair.circulateAct', { count: 1 }), asked);
    await amina.reads(textWords('paper.version', { text: 2 }));
    await everybodySees(nowWords('now.drafting.title', { bracketed: 0 }));
  });

  it('at the gavel one explains and one objects, and everybody sees who and over what', async () => {
    await session.enter('action');
    await takeStep(facilitator, 'step.presentFinalText');
    await everybodySees(nowWords('now.finalText.title'));
    await takeStep(facilitator, 'step.putToGavel');
    await everybodySees(nowWords('now.gavel.title'));
    await isOpenToAll();
    // However long the key of stances is, what changes the picture stays in one row.
    const views = amina.find('group', paneWords('stage.views'));
    const turn = amina.find('button', paneWords('stage.turn'));
    const [beside, row] = [await views.boundingBox(), await turn.boundingBox()];
    const middle = (row?.y ?? Number.NaN) + (row?.height ?? 0) / 2;
    expect(middle).toBeGreaterThan(beside?.y ?? Number.NaN);
    expect(middle).toBeLessThan((beside?.y ?? 0) + (beside?.height ?? 0));
    await amina.press(new RegExp(`^${literally(consensusWords('stance.explain'))}`));
    const words = await amina.sees('dialog', consensusWords('stance.explain'));
    await words.getByLabel(consensusWords('stance.explainLabel')).fill(EXPLANATION);
    await amina.press(consensusWords('stance.explainAct'), words);
    const object = new RegExp(`^${literally(consensusWords('stance.object'))}`);
    await chen.find('button', object).last().click();
    const asked = await chen.sees('dialog', consensusWords('stance.objectTitle'));
    await asked.getByRole('checkbox', { name: paragraph?.lead ?? '' }).check();
    await chen.press(consensusWords('stance.objectAct', { count: 1 }), asked);
    await everybodySees(nowWords('now.gavel.objected', { names: china.shortName, count: 1 }));
    const over = textWords('paragraphs', { count: 1, numbers: number });
    await amina.reads(nowWords('now.gavel.blocked', { over }));
    await facilitator.reads(over);
  });

  it('the Chair declares that there is no consensus, and is asked once before', async () => {
    await facilitator.press(`${deskWords('step.declareNoConsensus')} …`);
    const asked = await facilitator.sees('dialog', deskWords('chair.noConsensusTitle'));
    await facilitator.press(deskWords('step.declareNoConsensus'), asked);
    await everybodySees(nowWords('now.noConsensus.title'));
  });

  it('the debrief lays it beside the record', async () => {
    await session.enter('outcome', 'debrief');
    const other = { year: 2017, count: 1, names: china.shortName };
    await everybodySees(debriefWords('headline.otherHands', other));
    await amina.reads(EXPLANATION);
    // China had accepted the wording over which it objected.
    await amina.reads(
      new RegExp(
        literally(debriefWords('signalled.stoodAside', { names: china.shortName, count: 1 })),
      ),
    );
    const fates = await amina.sees('region', debriefWords('fates.title'));
    await fates.getByRole('heading', { name: debriefWords('fates.additions') }).waitFor();
    await fates.getByText(MORE).waitFor();
    await fates.getByText(debriefWords('fate.after', { number }), { exact: true }).waitFor();
    const record = await amina.sees('region', debriefWords('ladder.record'));
    for (const seat of group.outcomes[0]?.blockedBy ?? []) {
      await record.getByText(delegation(seat, group).shortName).waitFor();
    }
    await isOpenToAll();
    await fillsTheWall();
    await amina.press(new RegExp(`${literally(brazil.shortName)}$`));
    await amina.reads(group.instructions[brazil.id]?.wants ?? '');
  });
});
