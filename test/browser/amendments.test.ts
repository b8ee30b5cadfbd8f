import { describe, expect, it } from 'vitest';
import { t as amendmentWords } from '../../client/panels/amendments/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as moveWords } from '../../client/scene/moves/words.ts';
import { t as newsWords } from '../../client/scene/news/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { t as textWords } from '../../client/scene/texts/words.ts';
import { english } from '../../shared/language/language.ts';
import { say } from '../../shared/language/translate.ts';
import { REFUSALS } from '../../shared/procedure/road/words.ts';
import { barriers, overflows } from './support/access.ts';
import {
  createSession,
  goTo,
  joinSession,
  pickFromList,
  takeStep,
  takeStepOnceHeard,
} from './support/doors.ts';
import { openHouse, scenario, UNTIMED } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, onParagraph, PHONE } from './support/words.ts';

const house = openHouse({ story: true, speed: UNTIMED });

const draft = scenario.drafts.find(({ id }) => id === 'l27-rev1');
const elections = draft?.paragraphs
  .flatMap(({ alternatives }) => alternatives)
  .find(({ id }) => id === 'elections');
if (draft === undefined || elections === undefined) throw new Error('The scenario has changed.');
const values = { draft: draft.shortName };
const [switzerland, kenya, russia] = [delegation('CHE'), delegation('KEN'), delegation('RUS')];
const named = (amendment: string, mover: string) =>
  textWords('name.by', { name: textWords('name.amendment', { amendment }), mover });
const byAnna = named('1', switzerland.shortName);
const byKofi = named('2', kenya.shortName);
/** What the draft is called once its leader has revised it. */
const revised = { draft: 'L.27/Rev.2' };
const subject = textWords('subject.amendment', { ...revised, amendment: '1' });

let facilitator: Visitor;
let anna: Visitor;
let kofi: Visitor;
let rita: Visitor;
let projector: Visitor;

const everybody = () => [facilitator, projector, anna, kofi, rita];
const eachOf = (visitors: readonly Visitor[], act: (visitor: Visitor) => Promise<unknown>) =>
  Promise.all(visitors.map(act));
const everybodySees = (title: string) => eachOf(everybody(), (one) => one.sees('heading', title));

/** Opens the form at a paragraph of the text. */
async function openForm(visitor: Visitor, act: 'amend' | 'revise', paragraph: string) {
  await visitor.press(onParagraph(act, paragraph));
  return visitor.sees('dialog', amendmentWords(`form.${act}Title`, values));
}

/** The amendments in the order in which a page lists those that are still to come. */
async function listed({ page }: Visitor): Promise<string[]> {
  const rows = page.locator('.amendments ol .amendment__name');
  return rows.allTextContents();
}

describe('amendments by rule 130', () => {
  it('are proposed from the text, in a wording that is ready, once the meeting is in session', async () => {
    facilitator = await house.visit('Fatima', '/');
    const code = await createSession(facilitator);
    await facilitator.page
      .getByLabel(deskWords('options.chair'))
      .selectOption(deskWords('options.chair.facilitator'));
    [projector, anna, kofi, rita] = await Promise.all([
      house.visit('Projector', `/p/${code}`, { viewport: { width: 1920, height: 1080 } }),
      house.visit('Anna', `/join/${code}`),
      house.visit('Kofi', `/join/${code}`, PHONE),
      house.visit('Rita', `/join/${code}`),
    ]);
    await eachOf([anna, kofi, rita], (one) => joinSession(one));
    await pickFromList(anna, switzerland);
    await pickFromList(kofi, kenya);
    await pickFromList(rita, russia);
    await facilitator.press(deskWords('lobby.start'));
    await goTo(facilitator, 'informals');
    const form = await openForm(anna, 'amend', 'PP19');
    await form.getByRole('radio', { name: new RegExp(`^${elections.gist}`) }).check();
    await form.locator('ins').first().waitFor();
    expect(await barriers(anna)).toEqual([]);
    await anna.press(amendmentWords('form.propose'), form);
    await eachOf([anna, kofi, rita], (one) => one.reads(byAnna));
  });

  it('come from a phone as well, and the page says which is voted on first, and why', async () => {
    const form = await openForm(kofi, 'amend', 'PP19');
    await form
      .getByRole('radio', { name: new RegExp(`^${amendmentWords('form.delete')}`) })
      .check();
    expect(await overflows(kofi)).toEqual([]);
    await kofi.press(amendmentWords('form.propose'), form);
    await anna.reads(byKofi);
    await anna.reads(amendmentWords('distance.delete'));
    expect(await listed(anna)).toEqual([byKofi, byAnna]);
    expect(await barriers(anna)).toEqual([]);
  });

  it('[AMD-14] have their mover told who has signalled on them', async () => {
    const signal = amendmentWords('signals.cannot');
    await kofi.press(amendmentWords('signals.name', { signal, name: byAnna }));
    const amendment = textWords('name.amendment', { amendment: '1' });
    const about = newsWords('news.amendment', { amendment, ...values });
    await anna.page.locator('[data-toast]').filter({ hasText: about }).waitFor();
  });

  it('are not for the leader, who revises the text without a vote under a new symbol', async () => {
    const form = await openForm(rita, 'revise', 'OP6');
    await form.getByRole('radio', { name: new RegExp(`^${amendmentWords('form.own')}`) }).check();
    await form
      .getByLabel(amendmentWords('form.text'), { exact: true })
      .fill(
        'that the group meets for the first time in June 2019, to organize its work and itself.',
      );
    await rita.press(amendmentWords('form.revise'), form);
    await eachOf([anna, kofi, rita], (one) => one.reads('A/C.1/73/L.27/Rev.2'));
    await anna.reads(hallWords('changed.revision.replace'));
  });

  it('stand in another order once the Chair has so ruled', async () => {
    await facilitator.press(deskWords('order.open', { count: 2 }));
    const order = await facilitator.sees('dialog', deskWords('order.open', { count: 2 }));
    expect(await barriers(facilitator)).toEqual([]);
    await facilitator.press(deskWords('order.up', { amendment: '1' }), order);
    await anna.reads(amendmentWords('list.ruled'));
    expect(await listed(anna)).toEqual([byAnna, byKofi]);
    await facilitator.page.keyboard.press('Escape');
  });

  it('are voted on before the text, with what changes marked on every page', async () => {
    await goTo(facilitator, 'action');
    await takeStepOnceHeard(facilitator, 'step.announceBallot');
    await everybodySees(nowWords('now.announced.title', { subject }));
    await takeStep(facilitator, 'step.openVoting');
    await everybodySees(nowWords('now.vote.title', { subject }));
    await kofi
      .find('dialog', nowWords('now.vote.title', { subject }))
      .locator('ins')
      .first()
      .waitFor();
    await anna.page.keyboard.press('Y');
    await kofi
      .find('button', new RegExp(`^${hallWords('ballot.yes')}`))
      .last()
      .click();
    await rita.page.keyboard.press('N');
    const all = deskWords('chair.progress', { count: '(\\d+)', present: '\\1' });
    await facilitator.reads(new RegExp(`^${all}$`));
    await takeStep(facilitator, 'step.lockVoting');
    await takeStep(facilitator, 'step.declareResult');
    await everybodySees(nowWords('result.amendment.adopted', { ...revised, amendment: '1' }));
  });

  it('that an adoption excludes are not put to the vote, and the page says why', async () => {
    const why = amendmentWords('skipped.contradicts', { by: '1' });
    await kofi.find('tab', hallWords('tabs.text')).click();
    await eachOf([anna, kofi, rita], (one) => one.reads(why));
    await takeStep(facilitator, 'step.closeBallot');
    await everybodySees(
      nowWords('now.action.next', { subject: textWords('subject.draft', revised) }),
    );
    await anna.reads(hallWords('changed.amendment.replace', { amendment: '1' }));
    await anna.page.locator('.paper ins').first().waitFor();
    await anna.page.locator('.paper del').first().waitFor();
  });

  it('keep the leader from withdrawing the text that they have changed', async () => {
    await rita.press(hallWords('actions.more'));
    const moves = await rita.sees('dialog', hallWords('more.title'));
    await moves.locator('summary', { hasText: hallWords('more.group.texts') }).click();
    const withdrawal = moves
      .getByRole('listitem')
      .filter({ hasText: moveWords('move.withdrawDraft', revised) });
    await withdrawal.getByText(say(english, REFUSALS, 'why.draftAmended')).waitFor();
  });
});
