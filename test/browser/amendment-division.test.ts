import { describe, expect, it } from 'vitest';
import { atHead } from '../../client/language/language.ts';
import { t as amendmentWords } from '../../client/panels/amendments/words.ts';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as moveWords } from '../../client/scene/moves/words.ts';
import { t as nowWords } from '../../client/scene/now/words.ts';
import { t as textWords } from '../../client/scene/texts/words.ts';
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
const sixth = draft?.paragraphs.find(({ kind, number }) => kind === 'OP' && number === '6');
if (draft === undefined || sixth === undefined) throw new Error('The scenario has changed.');
const values = { draft: draft.shortName, amendment: '1' };
const change = (numbers: string) => textWords('changes', { count: 1, numbers });
const partOf = (numbers: string) =>
  textWords('subject.amendmentPart', { ...values, part: change(numbers) });

let facilitator: Visitor;
let projector: Visitor;
let anna: Visitor;
let kofi: Visitor;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const everybodySees = (title: string | RegExp) =>
  Promise.all([facilitator, projector, anna, kofi].map((one) => one.sees('heading', title)));

async function vote(subject: string, by: 'yes' | 'no'): Promise<void> {
  await takeStepOnceHeard(facilitator, 'step.announceBallot');
  await takeStep(facilitator, 'step.openVoting');
  await everybodySees(nowWords('now.vote.title', { subject }));
  await anna.page.keyboard.press(by === 'yes' ? 'Y' : 'N');
  await kofi
    .find('button', new RegExp(`^${hallWords(`ballot.${by}`)}`))
    .last()
    .click();
  const all = deskWords('chair.progress', { count: '(\\d+)', present: '\\1' });
  await facilitator.reads(new RegExp(`^${all}$`));
  await takeStep(facilitator, 'step.lockVoting');
  await takeStep(facilitator, 'step.declareResult');
}

describe('an amendment of several changes', () => {
  it('is put together in the form, change by change', async () => {
    facilitator = await house.visit('Fatima', '/');
    const code = await createSession(facilitator);
    await facilitator.page
      .getByLabel(deskWords('options.chair'))
      .selectOption(deskWords('options.chair.facilitator'));
    [projector, anna, kofi] = await Promise.all([
      house.visit('Projector', `/p/${code}`, { viewport: { width: 1920, height: 1080 } }),
      house.visit('Anna', `/join/${code}`),
      house.visit('Kofi', `/join/${code}`, PHONE),
    ]);
    await joinSession(anna);
    await joinSession(kofi);
    await pickFromList(anna, delegation('CHE'));
    // The draft keeps its name: who leads it revises nothing unless a person does.
    await pickFromList(kofi, delegation('RUS'));
    await facilitator.press(deskWords('lobby.start'));
    await goTo(facilitator, 'informals');

    await anna.press(onParagraph('amend', 'OP1'));
    const form = await anna.sees('dialog', amendmentWords('form.amendTitle', values));
    const isDeleted = new RegExp(`^${amendmentWords('form.delete')}`);
    await form.getByRole('radio', { name: isDeleted }).check();
    await anna.press(amendmentWords('form.another'), form);
    await form
      .getByText(new RegExp(`^${textWords('what.delete', { paragraph: 'OP1' })}$`, 'i'))
      .waitFor();
    await form.locator('select').first().selectOption(sixth.id);
    await form.getByRole('radio', { name: isDeleted }).check();
    expect(await barriers(anna)).toEqual([]);
    await anna.press(amendmentWords('form.propose'), form);

    const whole = textWords('what.several', {
      count: 2,
      changes: `${textWords('what.delete', { paragraph: 'OP1' })} and ${textWords('what.delete', { paragraph: 'OP6' })}`,
    });
    await kofi.reads(whole);
    expect(await overflows(kofi)).toEqual([]);
  });

  it('is divided when somebody asks, and each part marked and voted on by itself', async () => {
    await goTo(facilitator, 'action');
    await kofi.press(hallWords('actions.more'));
    const moves = await kofi.sees('dialog', hallWords('more.title'));
    await moves.locator('summary', { hasText: hallWords('more.group.division') }).click();
    await kofi.press(moveWords('move.requestDivisionOfAmendment', values), moves);
    const name = textWords('subject.amendment', values);
    const form = await kofi.sees('dialog', hallWords('division.title', { draft: name }));
    for (const box of await form.locator('.division__part input').all()) await box.check();
    expect(await barriers(kofi)).toEqual([]);
    expect(await overflows(kofi)).toEqual([]);
    await kofi.press(hallWords('division.ask', { count: 2 }), form);
    const both = textWords('changes', { count: 2, numbers: '1 and 2' });
    const parts = textWords('subject.amendmentPart', { ...values, part: both });
    await everybodySees(nowWords('now.division.requested.title', { parts }));
    await takeStepOnceHeard(facilitator, 'step.grantDivision');
    await vote(partOf('1'), 'no');
    // Most votes are the computers': what is told is that this part was decided, whichever way.
    const outcomes = (['adopted', 'rejected'] as const).map((outcome) =>
      atHead(nowWords(`result.amendmentPart.${outcome}`, { part: partOf('1'), short: 'no' })),
    );
    await everybodySees(new RegExp(`^(${outcomes.map(escaped).join('|')})$`));
    await takeStep(facilitator, 'step.closeBallot');
  });
});
