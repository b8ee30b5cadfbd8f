import { expect, it } from 'vitest';
import { t as commonWords } from '../../client/components/words.ts';
import { t as dealWords } from '../../client/panels/deals/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as talkWords } from '../../client/panels/talk/words.ts';
import { t as talkScene } from '../../client/scene/talk/words.ts';
import { holdsVote, voteByButton } from './support/ballot.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import { scrollers } from './support/lines.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, drafts, literally, PHONE } from './support/words.ts';

const house = openHouse({ story: true });
const [draft = ''] = drafts;
const kenya = delegation('KEN');
const senegal = delegation('SEN');
const china = delegation('CHN');

/** What is said in confidence, in words that stand nowhere else. */
const AT_TABLE = 'Between us: the marmalade clause is open.';
const NOTE = 'Bring your umbrella to paragraph four.';
const WITH_OFFER = 'Nightingales keep their word.';
/** What is said while the facilitator plays Senegal. */
const TO_STAND_IN = 'Shall we take the ferry together?';
const FROM_STAND_IN = 'The ferry it is.';

let session: SessionByHand;
let amina: Visitor;
let ben: Visitor;
let others: readonly Visitor[];

const talkTab = (visitor: Visitor) =>
  visitor.find('tab', new RegExp(`^${hallWords('tabs.talk')}`)).click();

/** Chooses delegations in the dialog that asks whom one wants to talk to. */
async function choose(visitor: Visitor, ...names: readonly string[]) {
  await visitor.press(talkWords('lounge.open'));
  for (const name of names) {
    await visitor.page.getByLabel(talkWords('choose.search')).fill(name);
    await visitor.page.getByRole('checkbox', { name: new RegExp(`^${literally(name)}`) }).check();
  }
}

async function say(visitor: Visitor, text: string, act: 'say.act' | 'say.note') {
  await visitor.page.getByLabel(/^Your words to/).fill(text);
  await visitor.press(talkWords(act));
}

it('two people sit down together, on a laptop and on a phone, and a computer joins them and answers', async () => {
  session = await SessionByHand.open(house.port);
  const at = `/join/${session.opened.code}`;
  amina = await house.visit('Amina', at, { viewport: { width: 1440, height: 900 } });
  ben = await house.visit('Ben', at, PHONE);
  const chidi = await house.visit('Chidi', at);
  for (const [person, seat] of [
    [amina, kenya],
    [ben, senegal],
    [chidi, delegation('NGA')],
  ] as const) {
    await joinSession(person);
    await pickFromList(person, seat);
  }
  const { session: id, facilitatorToken, code } = session.opened;
  const desk = await house.visit('Desk', `/f/${id}#${facilitatorToken}`);
  const wall = await house.visit('Wall', `/p/${code}`);
  others = [chidi, desk, wall];
  await session.enter('briefing', 'generalDebate', 'informals');

  await talkTab(amina);
  await choose(amina, senegal.shortName, china.shortName);
  await amina.press(talkWords('choose.table'));
  await amina.sees(
    'heading',
    new RegExp(`^${literally(talkScene('table.of', { names: kenya.shortName }))}`),
  );
  await talkTab(ben);
  await ben.press(
    new RegExp(`^${literally(talkWords('table.sit'))}: .*${literally(kenya.shortName)}`),
  );
  await say(amina, AT_TABLE, 'say.act');
  await ben.reads(AT_TABLE);
  await ben.press(talkWords('ask.askVote'));
  const question = talkScene('says.askVote', { draft });
  await ben.press(question);
  await amina.page.getByRole('listitem').filter({ hasText: question }).first().waitFor();
  const answer = amina.page.getByRole('listitem').filter({ hasText: talkWords('message.answer') });
  await answer
    .filter({ hasText: china.shortName })
    .filter({ hasText: commonWords('badge.computer') })
    .first()
    .waitFor();
  expect(await scrollers(ben)).toEqual([expect.stringContaining('tab-panel')]);
});

it('a note is counted until it is read', async () => {
  await choose(amina, senegal.shortName);
  await amina.press(talkWords('choose.note'));
  await say(amina, NOTE, 'say.note');
  await ben.find('tab', hallWords('tabs.text')).click();
  await ben.sees('tab', new RegExp(`^${hallWords('tabs.talk')}\\s*1$`));
  await talkTab(ben);
  await ben.press(talkWords('back'));
  await ben.press(new RegExp(literally(NOTE)));
  await ben.sees('tab', hallWords('tabs.talk'));
});

it('what is typed and not sent is kept over a change of tabs and a reload', async () => {
  const field = () => ben.page.getByLabel(/^Your words to/);
  await field().fill('Half a thought');
  await ben.find('tab', hallWords('tabs.text')).click();
  await talkTab(ben);
  await expect.poll(() => field().inputValue()).toBe('Half a thought');
  await ben.page.reload();
  await talkTab(ben);
  await expect.poll(() => field().inputValue()).toBe('Half a thought');
});

it('an offer is put together, accepted, and judged by the vote', async () => {
  await amina.press(talkWords('ask.offer'));
  const form = await amina.sees('dialog', dealWords('offer.title', { names: senegal.shortName }));
  await amina.press(dealWords('offer.addYours'), form);
  await amina.press(dealWords('offer.addOf', { name: senegal.shortName }), form);
  await form.getByLabel(dealWords('offer.line')).fill(WITH_OFFER);
  await amina.press(dealWords('offer.act.send'), form);
  await form.waitFor({ state: 'detached' });

  await ben.reads(WITH_OFFER);
  await ben.reads(new RegExp(`^${literally(dealWords('read.kept'))}`));
  await ben.reads(new RegExp(`^${literally(dealWords('read.broken'))}`));
  await ben.press(dealWords('answer.acceptOf', { name: kenya.shortName }));
  const card = amina.find('article', dealWords('card.deal', { names: senegal.shortName }));
  await card.waitFor();
  await expect.poll(() => card.getByText(talkScene('verdict.pending')).count()).toBe(2);

  await session.enter('action');
  await session.openVoting();
  await voteByButton(amina, 'yes', draft);
  await voteByButton(ben, 'no', draft);
  await holdsVote(amina, 'yes', draft);
  await holdsVote(ben, 'no', draft);
  await session.declareResult();
  await talkTab(amina);
  await card.getByText(new RegExp(`^${talkScene('verdict.kept')}`)).waitFor();
  await card.getByText(new RegExp(`^${talkScene('verdict.broken')}`)).waitFor();
});

it('the facilitator who plays a seat talks for it, as everybody who hears it is told', async () => {
  const [, desk] = others;
  if (desk === undefined) throw new Error('There is no desk.');
  const { shortName: name } = senegal;
  await desk.find('tab', deskWords('desk.seats')).click();
  await desk.press(deskWords('seats.takeOverOf', { name }));
  await desk.find('tab', deskWords('played.talk')).click();
  await desk.reads(deskWords('played.since'));
  await amina.reads(talkWords('conversation.standIn', { names: name }));
  await say(amina, TO_STAND_IN, 'say.note');
  await desk.press(new RegExp(literally(TO_STAND_IN)));
  await say(desk, FROM_STAND_IN, 'say.note');
  await amina.reads(FROM_STAND_IN);
  await desk.find('button', deskWords('seats.handBack')).first().click();
  await amina.page
    .getByText(talkWords('conversation.standIn', { names: name }))
    .waitFor({ state: 'detached' });
  await talkTab(ben);
  await ben.reads(FROM_STAND_IN);
  await desk.find('tab', deskWords('played.talk')).waitFor({ state: 'detached' });
});

it('nobody else reads a word of it, the facilitator included, who sees that they talk', async () => {
  const [chidi, desk] = others;
  if (chidi === undefined || desk === undefined) throw new Error('Nobody looks on.');
  await talkTab(chidi);
  await desk.find('tab', deskWords('desk.talk')).click();
  await desk.reads(deskWords('talkDesk.said', { count: 2, minutes: 0 }).split(',')[0] ?? '');
  for (const visitor of others) {
    const read = await visitor.words();
    const kept = await visitor.page.content();
    for (const secret of [AT_TABLE, NOTE, WITH_OFFER]) {
      expect(`${read} ${kept}`, visitor.name).not.toContain(secret);
    }
  }
  session.close();
});
