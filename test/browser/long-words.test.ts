import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse, scenario } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE } from './support/words.ts';

const LONG = `https://example.org/${'donaudampfschifffahrt'.repeat(12)}`;
/** A scenario whose author gives words without end to its debrief. */
const wordy: Scenario = {
  ...scenario,
  debrief: {
    ...scenario.debrief,
    headline: `${scenario.debrief.headline} ${LONG}`,
    questions: scenario.debrief.questions.map((question) => `${question} ${LONG}`),
  },
  sources: Object.fromEntries(
    Object.entries(scenario.sources).map(([id, source]) => [
      id,
      { ...source, title: `${source.title} ${LONG}` },
    ]),
  ),
};
const house = openHouse({ story: true, plays: wordy });
const [kenya, singapore] = [delegation('KEN'), delegation('SGP')];
let session: SessionByHand;
let amina: Visitor;
let chen: Visitor;
let projector: Visitor;

beforeAll(async () => {
  session = await SessionByHand.open(house.port);
});
afterAll(() => session.close());

/** Words that reach over the edge of what they stand in, or of the page, as far as they are seen. */
function overTheEdge({ name, page }: Visitor): Promise<readonly string[]> {
  return page.evaluate((whose) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || !node.textContent?.includes('donaudampf')) continue;
      if (!parent.checkVisibility() || parent.closest('.only-read') !== null) continue;
      if (getComputedStyle(parent).textOverflow === 'ellipsis') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      const box = parent.closest('main, section, li, dialog, div')?.getBoundingClientRect();
      if (words.width <= 1 || box === undefined) continue;
      if (words.right > Math.min(box.right, innerWidth) + 1) {
        found.push(`${whose}: ${parent.tagName.toLowerCase()}.${parent.className}`);
      }
    }
    return found;
  }, name);
}

async function allWrap(...readers: Visitor[]): Promise<void> {
  for (const one of readers) {
    await one.page.getByText(LONG.slice(0, 60)).first().waitFor({ state: 'attached' });
    expect.soft(await overTheEdge(one)).toEqual([]);
  }
}

describe('a word without an end wraps anywhere', () => {
  it('in a note to everybody', async () => {
    const { code } = session.opened;
    amina = await house.visit('Amina', `/join/${code}`);
    chen = await house.visit('Chen', `/join/${code}`, PHONE);
    projector = await house.visit('Projector', `/p/${code}`);
    for (const one of [amina, chen]) await joinSession(one);
    await pickFromList(amina, kenya);
    await pickFromList(chen, singapore);
    await session.enter('briefing', 'generalDebate');
    await session.take({ type: 'broadcastNote', text: LONG });
    // The wall first: there a note goes by itself.
    await allWrap(projector, amina, chen);
    for (const one of [amina, chen]) await one.page.keyboard.press('Escape');
  });

  it('in the minutes', async () => {
    await amina.find('tab', hallWords('tabs.record')).click();
    await allWrap(amina);
  });

  it('in an explanation of vote', async () => {
    await session.enter('action');
    await session.openVoting();
    await session.declareResult();
    await session.take({ type: 'hearExplanationsAfter' });
    await amina.press(hallWords('explain.open'));
    await amina.page.getByLabel(hallWords('explain.label')).fill(LONG);
    await amina.press(hallWords('explain.act'));
    await amina.find('tab', hallWords('tabs.record')).click();
    await allWrap(amina);
    await amina.page.getByText(`explains its vote: “${LONG}`).waitFor();
  });

  it('in the debrief, on every face of it', async () => {
    await session.take({ type: 'closeBallot' });
    await session.enter('debrief');
    const { session: id, facilitatorToken } = session.opened;
    const fatima = await house.visit('Fatima', `/f/${id}#${facilitatorToken}`);
    await allWrap(amina, chen, projector, fatima);
  });
});
