import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as debriefWords } from '../../client/panels/debrief/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
import { t as projectorWords } from '../../client/panels/projector/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, PHONE, subject } from './support/words.ts';

const house = openHouse({ story: true });
const [draft = ''] = drafts;
let session: SessionByHand;
let amina: Visitor;
let chen: Visitor;
let facilitator: Visitor;
let projector: Visitor;
const everybody = () => [amina, chen, facilitator, projector];

/** Nobody's page puts up a barrier or is too wide for a small screen. */
async function isOpenToAll(): Promise<void> {
  for (const one of everybody()) {
    expect.soft(await barriers(one), one.name).toEqual([]);
    expect.soft(await overflows(one, { isOnWall: one === projector })).toEqual([]);
  }
}

const everybodySees = (heading: string) =>
  Promise.all(everybody().map((one) => one.sees('heading', heading)));

beforeAll(async () => {
  session = await SessionByHand.open(house.port);
});
afterAll(() => session.close());

describe('every page keeps to WCAG 2.2 AA and fits a phone and a zoom of 200 %:', () => {
  it('the landing page', async () => {
    const visitor = await house.visit('Visitor', '/');
    await visitor.sees('button', landingWords('create.act'));
    await visitor.page
      .getByLabel(landingWords('solo.any'))
      .and(visitor.page.locator(':enabled'))
      .waitFor();
    expect.soft(await barriers(visitor)).toEqual([]);
    expect.soft(await overflows(visitor)).toEqual([]);
    // On a laptop a session is created without scrolling.
    await visitor.page.setViewportSize({ width: 1440, height: 900 });
    const create = await visitor.find('button', landingWords('create.act')).boundingBox();
    expect((create?.y ?? 0) + (create?.height ?? Number.NaN)).toBeLessThanOrEqual(900);
  });

  it('the lobby', async () => {
    const { code, session: id, facilitatorToken } = session.opened;
    amina = await house.visit('Amina', `/join/${code}`);
    chen = await house.visit('Chen', `/join/${code}`, PHONE);
    facilitator = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`);
    projector = await house.visit('Projector', `/p/${code}`);
    await joinSession(amina);
    await joinSession(chen);
    await pickFromList(amina, delegation('KEN'));
    await amina.sees('button', `${delegation('KEN').name}: ${lobbyWords('map.own')}`);
    await facilitator.sees('button', deskWords('lobby.start'));
    await projector.reads(projectorWords('projector.here', { people: 2, taken: 1 }));
    // On a phone no map is in view beside the list.
    await chen.reads(lobbyWords('own.noneList'));
    await isOpenToAll();
    await pickFromList(chen, delegation('SGP'));
  });

  it('the hall in the debate', async () => {
    await session.enter('briefing', 'generalDebate');
    await everybodySees(nowWords('now.debate.title'));
    await isOpenToAll();
  });

  it('the hall in a vote', async () => {
    await session.enter('action');
    await session.openVoting();
    await everybodySees(nowWords('now.vote.title', { subject: subject(draft) }));
    await isOpenToAll();
  });

  it('the debrief', async () => {
    await session.finishBallot();
    await session.enter('debrief');
    for (const one of everybody()) await one.sees('navigation', debriefWords('ballots.label'));
    await amina.find('img', new RegExp(`^${debriefWords('bars.ours')}`)).waitFor();
    // What stands above the facilitator's debrief makes it lower, and pushes nothing off the screen.
    const beyond = () => document.documentElement.scrollHeight - window.innerHeight;
    expect(await facilitator.page.evaluate(beyond)).toBe(0);
    await isOpenToAll();
  });
});
