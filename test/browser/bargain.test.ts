import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t as dealWords } from '../../client/panels/deals/words.ts';
import { t as talkScene } from '../../client/scene/talk/words.ts';
import { spokenEn } from '../../shared/procedure/kernel/spoken.en.ts';
import { closeVote } from '../fixtures/close-vote.ts';
import { voteByButton } from './support/ballot.ts';
import { beginNotes, offerVotes, openTalk } from './support/bargains.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally, PHONE } from './support/words.ts';

const plays = closeVote();
const house = openHouse({ plays, story: true });
const [own, partner] = ['AAD', 'AAE'].map((seat) => delegation(seat, plays));
const [first = '', second = ''] = plays.drafts.map(({ shortName }) => shortName);
if (own === undefined || partner === undefined) throw new Error('The fixture has changed.');

let session: SessionByHand;
let ada: Visitor;

beforeAll(async () => {
  session = await SessionByHand.open(house.port, plays);
});
afterAll(() => session.close());

const card = () => ada.find('article', dealWords('card.deal', { names: partner.shortName }));

/** The result of the last vote, as everybody has it. */
const lastResult = () => Object.values(session.room.results).at(-1);

describe('one person alone, on a phone, with computers', () => {
  it('gets a promise out of one of them, for something it wants', async () => {
    ada = await house.visit('Ada', `/join/${session.opened.code}`, PHONE);
    await joinSession(ada);
    await pickFromList(ada, own);
    await session.enter('briefing', 'generalDebate', 'informals');
    await beginNotes(ada, partner.shortName);
    await offerVotes(ada, partner.shortName, { ours: second });
    await card().getByText(dealWords('status.agreed'), { exact: true }).waitFor();
  });

  it('loses the vote by staying away from it, while the computer keeps its word', async () => {
    await session.enter('action');
    await session.openVoting();
    await ada.reads(new RegExp(literally(first)));
    await expect.poll(() => Object.keys(session.room.lights).length).toBe(6);
    await session.declareResult();
    expect(lastResult()).toMatchObject({
      outcome: 'rejected',
      tally: { yes: 3, no: 3, abstain: 0 },
    });
    await session.take({ type: 'closeBallot' });
    await openTalk(ada);
    await card()
      .getByText(new RegExp(`^${talkScene('verdict.kept')}`))
      .waitFor();
  });

  it('and breaks its own promise, which is remembered and said', async () => {
    await session.openVoting();
    await voteByButton(ada, 'no', second);
    await expect.poll(() => session.room.lights[own.id]).toBe('no');
    await session.declareResult();
    await session.take({ type: 'closeBallot' });
    await openTalk(ada);
    await card()
      .getByText(new RegExp(`^${talkScene('verdict.broken')}`))
      .waitFor();
    await ada.reads(spokenEn['talk.broken']);
  });
});
