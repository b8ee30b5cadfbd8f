import { describe, expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as helpWords } from '../../client/panels/help/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as overviewWords } from '../../client/panels/overview/words.ts';
import { t as roundWords } from '../../client/panels/rounds/words.ts';
import { t as spotWords } from '../../client/panels/spot/words.ts';
import { barriers } from './support/access.ts';
import { createSession, joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE } from './support/words.ts';

const house = openHouse({ story: true });

const kenya = delegation('KEN');

let facilitator: Visitor;
let ana: Visitor;
let bo: Visitor;
let wall: Visitor;
let code = '';

const row = (name: string) => facilitator.page.getByRole('row', { name: new RegExp(`^${name}`) });

async function joinAs(one: Visitor, name: string) {
  await one.page.getByLabel(landingWords('join.name')).fill(name);
  await one.press(landingWords('join.act'));
}

describe('looking after the room', () => {
  it('shows everybody at one look: who is here, who needs somebody, what can be done', async () => {
    facilitator = await house.visit('Fatima', '/');
    code = await createSession(facilitator);
    [ana, bo] = await Promise.all([
      house.visit('Ana', `/join/${code}`),
      house.visit('Bo', `/join/${code}`, PHONE),
    ]);
    for (const one of [ana, bo]) await joinSession(one);
    await pickFromList(ana, kenya);
    await facilitator.press(deskWords('lobby.start'));
    await facilitator.press(overviewWords('overview.openNeeds', { count: 1 }));
    await facilitator.sees('heading', overviewWords('overview.title'));
    await row('Ana').getByText(overviewWords('voice.none')).waitFor();
    await row('Bo').getByText(overviewWords('need.noSeat')).waitFor();
    await facilitator.press(overviewWords('overview.show.needs', { count: 1 }));
    await row('Ana').waitFor({ state: 'detached' });
    await facilitator.press(overviewWords('act.pair', { name: 'Bo' }));
    await facilitator.press(`Ana, ${kenya.shortName}`);
    await facilitator.reads(overviewWords('overview.none.needs'));
    await facilitator.press(overviewWords('overview.show.people', { count: 2 }));
    await row('Bo').getByText(kenya.shortName).waitFor();
    expect(await barriers(facilitator)).toEqual([]);
  });

  it('[HLP-1] brings a call for help to the desk, and the answer to its maker alone', async () => {
    await bo.press(helpWords('help.open'));
    await bo.page.getByLabel(helpWords('help.label')).fill('Which paragraph is ours?');
    expect(await barriers(bo)).toEqual([]);
    const dialog = await bo.sees('dialog', helpWords('help.title'));
    await bo.press(helpWords('help.act'), dialog);
    await bo.reads(helpWords('help.waits'));
    await bo.page.keyboard.press('Escape');
    await facilitator.sees('heading', overviewWords('calls.title', { count: 1 }));
    await facilitator.press(
      overviewWords('act.answer', { name: 'Bo' }),
      await facilitator.sees('region', overviewWords('calls.title', { count: 1 })),
    );
    await facilitator.page
      .getByLabel(overviewWords('tell.label', { name: 'Bo' }))
      .fill('Paragraph 3.');
    await facilitator.press(overviewWords('tell.act'));
    await bo.sees('dialog', helpWords('line.answer'));
    await bo.reads('Paragraph 3.');
    await bo.press(helpWords('line.read'));
    await row('Bo').getByText(overviewWords('waiting.line')).waitFor({ state: 'detached' });
    expect(await ana.page.getByText('Paragraph 3.').count()).toBe(0);
  });

  it('[RND-2] asks everybody for a line, which is read by all once the round is closed', async () => {
    wall = await house.visit('Wall', `/p/${code}`);
    await facilitator.press(roundWords('desk.open'));
    await facilitator.page.getByLabel(roundWords('desk.question')).fill('Whom do you need?');
    await facilitator.page.getByLabel(roundWords('desk.time')).selectOption('300');
    await facilitator.press(roundWords('desk.act'));
    await wall.sees('heading', 'Whom do you need?');
    await ana.sees('dialog', roundWords('round.title'));
    const line = await ana.sees('textbox', roundWords('round.label'));
    await line.fill('Brazil, and soon.');
    expect(await barriers(ana)).toEqual([]);
    await ana.press(roundWords('round.send'));
    await facilitator.reads(roundWords('desk.wrote', { count: 1, people: 1 }));
    // Bo shares the seat, and reads it.
    await bo.reads(/Brazil, and soon/);
    for (const one of [facilitator, wall]) {
      expect(await one.page.getByText('Brazil, and soon.').count()).toBe(0);
    }
    await facilitator.press(roundWords('desk.close'));
    for (const one of [ana, bo, facilitator, wall]) await one.reads('Brazil, and soon.');
    for (const one of [ana, bo, facilitator]) await one.page.keyboard.press('Escape');
  });

  it('[SES-10] puts a delegation on the wall with one press, and takes it off again', async () => {
    await facilitator.press(spotWords('spot.show', { what: kenya.shortName }));
    await wall.sees('heading', kenya.name);
    await facilitator.press(deskWords('wall.back'));
    await wall.page.getByRole('heading', { name: kenya.name }).waitFor({ state: 'detached' });
  });

  it('[SEA-20] tells who is removed why, and lets them in again under another name alone', async () => {
    await facilitator.press(deskWords('people.remove', { name: 'Bo' }));
    const dialog = await facilitator.sees(
      'dialog',
      deskWords('people.removeTitle', { name: 'Bo' }),
    );
    await dialog
      .getByLabel(deskWords('people.removeReason', { name: 'Bo' }))
      .fill('Your own name, please.');
    await dialog.getByRole('checkbox').check();
    await facilitator.press(deskWords('people.remove', { name: 'Bo' }), dialog);
    await bo.sees('heading', frameWords('removed.title'));
    await bo.reads('Your own name, please.');
    expect(await barriers(bo)).toEqual([]);
    await facilitator.press(deskWords('barred.letInOf', { name: 'Bo' }));
    await bo.press(frameWords('removed.look'));
    await bo.press(frameWords('link.joinAgain'));
    await joinAs(bo, 'Boris');
    await row('Boris').waitFor();
  });
});
