import { afterAll, beforeAll, expect, it } from 'vitest';
import { t as amendmentWords } from '../../client/panels/amendments/words.ts';
import { t as dealWords } from '../../client/panels/deals/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as talkWords } from '../../client/panels/talk/words.ts';
import { t as talkScene } from '../../client/scene/talk/words.ts';
import { t as textWords } from '../../client/scene/texts/words.ts';
import { closeVote } from '../fixtures/close-vote.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, onParagraph, PHONE, voteButtonOn } from './support/words.ts';

const plays = closeVote();
const house = openHouse({ plays, story: true });
const [mine, computer, ...theirs] = ['AAD', 'AAE', 'AAC', 'AAF', 'AAG'].map((seat) =>
  delegation(seat, plays),
);
const [first = '', second = ''] = plays.drafts.map(({ shortName }) => shortName);
if (mine === undefined || computer === undefined) throw new Error('The fixture has changed.');
const amendment = textWords('subject.amendment', { amendment: '1', draft: first });

let session: SessionByHand;
let mover: Visitor;
let friends: readonly Visitor[];

beforeAll(async () => {
  session = await SessionByHand.open(house.port, plays);
});
afterAll(() => session.close());

const talkTab = (visitor: Visitor) =>
  visitor.find('tab', new RegExp(`^${hallWords('tabs.talk')}`)).click();

/** Adds to an offer that a delegation votes yes. */
async function promises(form: ReturnType<Visitor['find']>, add: string, group: string, on: string) {
  await mover.press(add, form);
  const acts = form.getByRole('group', { name: group }).getByRole('combobox');
  await acts.last().selectOption({ label: talkScene('act.vote.yes', { on }) });
}

it('one of four people moves an amendment, and offers votes for votes to the others and a computer', async () => {
  const at = `/join/${session.opened.code}`;
  mover = await house.visit('Ada', at);
  friends = await Promise.all([
    house.visit('Ben', at, PHONE),
    house.visit('Cem', at),
    house.visit('Dana', at),
  ]);
  await joinSession(mover);
  await pickFromList(mover, mine);
  for (const [index, friend] of friends.entries()) {
    await joinSession(friend);
    await pickFromList(friend, theirs[index] ?? mine);
  }
  await session.enter('briefing', 'generalDebate', 'informals');
  await mover.press(onParagraph('amend', 'OP1'));
  const title = amendmentWords('form.amendTitle', { draft: first });
  const words = await mover.sees('dialog', title);
  await words.getByLabel(amendmentWords('form.text'), { exact: true }).fill('a report on it');
  await mover.press(amendmentWords('form.propose'), words);

  await talkTab(mover);
  await mover.press(talkWords('lounge.open'));
  for (const { shortName } of [computer, ...theirs]) {
    await mover.page.getByLabel(talkWords('choose.search')).fill(shortName);
    await mover.page.getByRole('checkbox', { name: new RegExp(`^${shortName}`) }).check();
  }
  await mover.press(talkWords('choose.note'));
  await mover.press(talkWords('ask.offer'));
  const form = mover.page.getByRole('dialog');
  for (const { shortName: name } of [computer, ...theirs]) {
    await promises(
      form,
      dealWords('offer.addOf', { name }),
      dealWords('card.will', { name }),
      amendment,
    );
  }
  await promises(form, dealWords('offer.addYours'), dealWords('card.youWill'), second);
  await mover.press(dealWords('offer.act.send'), form);
  await form.waitFor({ state: 'detached' });
});

it('all say yes, the computer of itself, and the deal is agreed', async () => {
  for (const friend of friends) {
    await talkTab(friend);
    await friend.press(dealWords('answer.acceptOf', { name: mine.shortName }));
  }
  await mover.reads(dealWords('status.agreed'));
});

it('all keep their word, and the amendment is adopted', async () => {
  await session.enter('action');
  await session.openVoting();
  const yes = voteButtonOn('yes', amendment);
  for (const person of [mover, ...friends]) await person.find('button', yes).last().click();
  await expect.poll(() => session.room.lights[computer.id]).toBe('yes');
  await expect.poll(() => Object.keys(session.room.lights).length).toBeGreaterThanOrEqual(5);
  await session.finishBallot();
  expect(session.room.amendments['1']?.status).toBe('adopted');
  await talkTab(mover);
  await mover.page
    .getByText(new RegExp(`^${talkScene('verdict.kept')}`))
    .nth(3)
    .waitFor();
});
