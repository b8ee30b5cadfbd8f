import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as consensusWords } from '../../client/panels/consensus/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { t as textWords } from '../../client/scene/texts/words.ts';
import { ManualClock } from '../fixtures/manual-clock.ts';
import { SessionByHand } from './support/by-hand.ts';
import { chairDesk, joinSession, pickFromList } from './support/doors.ts';
import { group, openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE } from './support/words.ts';

const MINUTE = 60_000;
const [brazil, cuba] = [delegation('BRA', group), delegation('CUB', group)];
/** The paragraph that Cuba's expert refuses. */
const refused = group.drafts[0]?.paragraphs.find(({ id }) => id === 'law-self-defence');

const clock = new ManualClock();
const house = openHouse({ story: true, plays: group, clock });
let session: SessionByHand;
let facilitator: Visitor;
let amina: Visitor;
let chen: Visitor;
let projector: Visitor;
const everybody = () => [facilitator, amina, chen, projector];
const everybodySees = (heading: string) =>
  Promise.all(everybody().map((one) => one.sees('heading', heading)));

/** Pages learn the server's time when they come: after the test has moved its hands they come anew. */
const comeAgain = () => Promise.all(everybody().map((one) => one.page.reload()));

/** The Chair presents its final text and puts it under a silence of a minute. */
async function startSilence(): Promise<void> {
  await session.take({ type: 'presentFinalText' });
  await facilitator.press(`${deskWords('step.startSilence')} …`, chairDesk(facilitator));
  const asked = await facilitator.sees('dialog', deskWords('chair.silenceTitle'));
  await facilitator.press(deskWords('chair.minutes', { minutes: 1 }), asked);
  await everybodySees(nowWords('now.silence.title'));
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
  await pickFromList(chen, cuba);
  await session.holdOthers(group, [brazil.id, cuba.id]);
  await session.enter('briefing', 'generalDebate', 'informals', 'action');
});
afterAll(() => session.close());

describe('a silence procedure goes by the server’s clock:', () => {
  it('broken in its last second, it is broken, and everybody sees by whom and over what [SIL-2]', async () => {
    await startSilence();
    await clock.pass(MINUTE - 500);
    await comeAgain();
    for (const one of [amina, chen]) await one.reads(/^0:0[01]$/);
    await chen.press(consensusWords('silence.break'));
    const asked = await chen.sees('dialog', consensusWords('silence.title'));
    await asked.getByRole('checkbox', { name: refused?.lead ?? '' }).check();
    await chen.press(consensusWords('silence.break'), asked);
    await everybodySees(nowWords('now.consultations.broken', { name: cuba.shortName }));
    const over = textWords('paragraphs', { count: 1, numbers: refused?.number ?? '' });
    await amina.reads(nowWords('now.consultations.brokenOver', { over }));
    await clock.pass(MINUTE);
    await everybodySees(nowWords('now.consultations.broken', { name: cuba.shortName }));
  });

  it('kept to its end, it adopts the report [SIL-1]', async () => {
    await startSilence();
    await clock.pass(MINUTE - 1);
    expect(await amina.find('heading', nowWords('now.adopted.title')).count()).toBe(0);
    await clock.pass(1);
    await everybodySees(nowWords('now.adopted.title'));
  });
});
