import { describe, expect, it } from 'vitest';
import { t as common } from '../../client/language/common.ts';
import { t as desk } from '../../client/language/desk.ts';
import { t as hall } from '../../client/language/hall.ts';
import { t as lobby } from '../../client/language/lobby.ts';
import { barriers } from './support/access.ts';
import { createSession, joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, literally, PHONE } from './support/words.ts';

const house = openHouse({ story: true });

const kenya = delegation('KEN');
const brazil = delegation('BRA');

let code = '';
let facilitator: Visitor;
let ana: Visitor;
let bo: Visitor;
let cem: Visitor;

/** Presses a seat in the list, where it is marked so. */
async function press(one: Visitor, { shortName }: typeof kenya, mark: string) {
  await one.page.getByLabel(lobby('picker.search')).fill(shortName);
  await one.press(new RegExp(`^${literally(shortName)}\\s*${literally(mark)}$`));
}

describe('a seat that somebody holds', () => {
  it('[SEA-11] is asked for in the lobby, and shared by a press of its holder', async () => {
    facilitator = await house.visit('Fatima', '/');
    code = await createSession(facilitator);
    [ana, bo, cem] = await Promise.all([
      house.visit('Ana', `/join/${code}`),
      house.visit('Bo', `/join/${code}`, PHONE),
      house.visit('Cem', `/join/${code}`),
    ]);
    for (const one of [ana, bo, cem]) await joinSession(one);
    await pickFromList(ana, kenya);
    await press(bo, kenya, lobby('picker.ask'));
    await bo.reads(lobby('sharing.asked', { name: kenya.shortName }));
    const asking = await ana.sees('region', lobby('sharing.label'));
    expect(await asking.getAttribute('aria-live')).toBe('polite');
    await ana.reads(lobby('sharing.title', { name: 'Bo' }));
    await facilitator.reads(desk('people.asks', { seat: kenya.shortName }));
    expect(await barriers(ana)).toEqual([]);
    await ana.press(lobby('sharing.acceptWith', { name: 'Bo' }));
    await bo.sees('heading', kenya.name);
  });

  it('[SEA-11] stays with its holder who declines, and the other is told', async () => {
    await press(cem, kenya, lobby('picker.ask'));
    await ana.press(lobby('sharing.declineTo', { name: 'Cem' }));
    await cem.reads(lobby('sharing.declined', { name: kenya.shortName }));
    await cem.sees('button', new RegExp(`^${kenya.shortName}\\s*${lobby('picker.declined')}$`));
    await pickFromList(cem, brazil);
  });

  it('[SEA-10] is kept once its brief has been read', async () => {
    await ana.press(lobby('own.read'));
    await ana.sees('heading', hall('brief.title', { name: kenya.shortName }));
    await ana.page.keyboard.press('Escape');
    await ana.reads(lobby('own.settled'));
    await facilitator.reads(desk('people.read', { names: kenya.shortName }));
  });

  it('[SEA-12] is shown to have been read by whom, and several briefs as a warning', async () => {
    const whom = literally(desk('people.whom', { name: 'Ana' }));
    await facilitator.press(new RegExp(`^${desk('people.move')}\\s*${whom}$`));
    const dialog = await facilitator.sees('dialog', desk('people.assignTo', { name: 'Ana' }));
    await dialog.getByLabel(lobby('picker.search')).fill(brazil.shortName);
    await facilitator.press(new RegExp(`^${brazil.shortName}`), dialog);
    await ana.sees('heading', brazil.name);
    await facilitator.press(desk('lobby.start'));
    const names = `${kenya.shortName} and ${brazil.shortName}`;
    await facilitator.reads(desk('people.readSeveral', { names }));
  });

  it('[SEA-10] is chosen once by who comes late', async () => {
    const dora = await house.visit('Dora', `/join/${code}`, PHONE);
    await dora.page.getByLabel(common('join.name')).fill('Dora');
    await dora.press(common('join.act'));
    await dora.sees('heading', hall('late.title'));
    await press(dora, brazil, lobby('picker.ask'));
    await dora.reads(lobby('sharing.asked', { name: brazil.shortName }));
    await ana.press(lobby('sharing.acceptWith', { name: 'Dora' }));
    await dora.sees('tab', hall('tabs.instructions'));
  });

  it('[SEA-13] offers no way back to who was removed', async () => {
    await facilitator.press(desk('people.remove', { name: 'Cem' }));
    const question = desk('people.removeTitle', { name: 'Cem' });
    const remove = desk('people.remove', { name: 'Cem' });
    await facilitator.press(remove, await facilitator.sees('dialog', question));
    await cem.sees('heading', common('link.noPlace'));
    await cem.page.goto(`http://127.0.0.1:${house.port}/join/${code}`);
    await cem.page.getByLabel(common('join.name')).fill('Cem');
    const back = common('join.return', { name: 'Cem' });
    expect(await cem.find('button', back).count()).toBe(0);
    await cem.sees('button', common('join.act'));
  });
});
