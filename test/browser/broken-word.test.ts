import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as dealWords } from '../../client/panels/deals/words.ts';
import { t as talkScene } from '../../client/scene/talk/words.ts';
import { whyEn } from '../../shared/procedure/kernel/why.en.ts';
import { wordInDoubt } from '../fixtures/close-vote.ts';
import { barriers } from './support/access.ts';
import { voteByButton } from './support/ballot.ts';
import { beginNotes, offerVotes, openTalk } from './support/bargains.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally, PHONE } from './support/words.ts';

const plays = wordInDoubt();
const house = openHouse({ plays, story: true });
const [own, partner] = ['AAD', 'AAE'].map((seat) => delegation(seat, plays));
const [first = '', second = ''] = plays.drafts.map(({ shortName }) => shortName);
if (own === undefined || partner === undefined) throw new Error('The fixture has changed.');
const { shortName: name } = partner;

let session: SessionByHand;
let ada: Visitor;

beforeAll(async () => {
  session = await SessionByHand.open(house.port, plays);
});
afterAll(() => session.close());

/** A deal by its title, the latest of those that read the same. */
const card = (title: 'card.deal' | 'card.youOffer') =>
  ada.find('article', dealWords(title, { names: name })).last();

/** Offers the partner one's own vote on the second draft for its vote on the first, and does not mean it. */
const offers = () => offerVotes(ada, name, { theirs: first, ours: second, isMeant: false });

describe('who breaks a promise', () => {
  it('is believed the first time, and gets what it was promised', async () => {
    ada = await house.visit('Ada', `/join/${session.opened.code}`, PHONE);
    await joinSession(ada);
    await pickFromList(ada, own);
    await session.enter('briefing', 'generalDebate', 'informals');
    await beginNotes(ada, name);
    await offers();
    await card('card.deal').getByText(dealWords('status.agreed'), { exact: true }).waitFor();
    await card('card.deal').getByLabel(dealWords('mark.believes')).check();
    await session.enter('action');
    for (const [choice, draft] of [
      ['yes', first],
      ['no', second],
    ] as const) {
      await session.openVoting();
      await voteByButton(ada, choice, draft);
      await expect
        .poll(() => Object.keys(session.room.lights).length)
        .toBe(plays.delegations.length);
      await session.finishBallot();
    }
    expect(Object.values(session.room.results).map(({ outcome }) => outcome)).toEqual([
      'adopted',
      'adopted',
    ]);
  });

  it('is refused the same bargain the next time, and told why', async () => {
    await session.enter('outcome', 'action');
    await openTalk(ada);
    await offers();
    await card('card.youOffer').getByText(dealWords('status.declined'), { exact: true }).waitFor();
    const reason = card('card.youOffer').getByText(new RegExp(literally(whyEn['any.trust'])));
    await reason.waitFor();
    await expect.poll(() => reason.textContent()).toContain(name);
    expect(await barriers(ada)).toEqual([]);
  });

  it('reads with everybody in the debrief what was meant, what was believed and what was kept', async () => {
    await session.enter('debrief');
    await ada.sees('heading', dealWords('debrief.title'));
    await ada.reads(dealWords('debrief.counts', { kept: 1, broken: 1, voided: 0 }));
    await promiseIs(own.shortName, name, second, {
      meant: dealWords('meant.no'),
      believed: dealWords('meant.unsaid'),
      kept: talkScene('verdict.broken'),
    });
    await promiseIs(name, own.shortName, first, {
      believed: dealWords('believed.by', { names: own.shortName }),
      kept: talkScene('verdict.kept'),
    });
  });
});

/** The debrief says of a promise to vote yes on a draft whether it was meant, believed and kept. */
async function promiseIs(
  by: string,
  others: string,
  on: string,
  told: Partial<Record<'meant' | 'believed' | 'kept', string>>,
): Promise<void> {
  const act = talkScene('act.vote.yes', { on });
  const words = dealWords('debrief.promise', { name: by, others, act });
  const promise = ada.page.getByRole('listitem').filter({ hasText: words });
  for (const what of ['meant', 'believed', 'kept'] as const) {
    const cell = promise
      .locator('div:has(> dt)')
      .filter({ hasText: dealWords(`debrief.${what}`) })
      .getByRole('definition');
    await expect
      .poll(() => cell.textContent())
      .toMatch(new RegExp(`^${literally(told[what] ?? '')}`));
  }
}
