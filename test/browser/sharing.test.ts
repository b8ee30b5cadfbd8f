import { describe, expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as instructionWords } from '../../client/panels/instructions/words.ts';
import { t as landingWords } from '../../client/panels/landing/words.ts';
import { t as lobbyWords } from '../../client/panels/lobby/words.ts';
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
  await one.page.getByLabel(lobbyWords('picker.search')).fill(shortName);
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
    await press(bo, kenya, lobbyWords('picker.ask'));
    await bo.reads(lobbyWords('sharing.asked', { name: kenya.shortName }));
    const asking = await ana.sees('region', lobbyWords('sharing.label'));
    await expect.poll(() => asking.getAttribute('aria-live')).toBe('polite');
    await ana.reads(lobbyWords('sharing.title', { name: 'Bo' }));
    await facilitator.reads(deskWords('people.asks', { seat: kenya.shortName }));
    expect(await barriers(ana)).toEqual([]);
    await ana.press(lobbyWords('sharing.acceptWith', { name: 'Bo' }));
    await bo.sees('heading', kenya.name);
  });

  it('[SEA-11] stays with its holder who declines, and the other is told', async () => {
    await press(cem, kenya, lobbyWords('picker.ask'));
    await ana.press(lobbyWords('sharing.declineTo', { name: 'Cem' }));
    await cem.reads(lobbyWords('sharing.declined', { name: kenya.shortName }));
    await cem.sees(
      'button',
      new RegExp(`^${kenya.shortName}\\s*${lobbyWords('picker.declined')}$`),
    );
    await pickFromList(cem, brazil);
  });

  it('[SEA-10] is kept once its brief has been read', async () => {
    await ana.press(lobbyWords('own.read'));
    await ana.sees('heading', instructionWords('brief.title', { name: kenya.shortName }));
    await ana.page.keyboard.press('Escape');
    await ana.reads(lobbyWords('own.settled'));
    await facilitator.reads(deskWords('people.read', { names: kenya.shortName }));
  });

  it('[SEA-12] is shown to have been read by whom, and several briefs as a warning', async () => {
    const whom = literally(deskWords('people.whom', { name: 'Ana' }));
    await facilitator.press(new RegExp(`^${deskWords('people.move')}\\s*${whom}$`));
    const dialog = await facilitator.sees('dialog', deskWords('people.assignTo', { name: 'Ana' }));
    await dialog.getByLabel(lobbyWords('picker.search')).fill(brazil.shortName);
    await facilitator.press(new RegExp(`^${brazil.shortName}`), dialog);
    await ana.sees('heading', brazil.name);
    await facilitator.press(deskWords('lobby.start'));
    const names = `${kenya.shortName} and ${brazil.shortName}`;
    await facilitator.reads(deskWords('people.readSeveral', { names }));
  });

  it('[SEA-10] is chosen once by who comes late', async () => {
    const dora = await house.visit('Dora', `/join/${code}`, PHONE);
    await dora.page.getByLabel(landingWords('join.name')).fill('Dora');
    await dora.press(landingWords('join.act'));
    await dora.sees('heading', hallWords('late.title'));
    await press(dora, brazil, lobbyWords('picker.ask'));
    await dora.reads(lobbyWords('sharing.asked', { name: brazil.shortName }));
    await ana.press(lobbyWords('sharing.acceptWith', { name: 'Dora' }));
    await dora.sees('tab', hallWords('tabs.brief'));
  });

  it('[SEA-13] offers no way back to who was removed', async () => {
    await facilitator.press(deskWords('people.remove', { name: 'Cem' }));
    const question = deskWords('people.removeTitle', { name: 'Cem' });
    const remove = deskWords('people.remove', { name: 'Cem' });
    await facilitator.press(remove, await facilitator.sees('dialog', question));
    await cem.sees('heading', frameWords('link.noPlace'));
    await cem.page.goto(`http://127.0.0.1:${house.port}/join/${code}`);
    await cem.page.getByLabel(landingWords('join.name')).fill('Cem');
    const back = landingWords('join.return', { name: 'Cem' });
    expect(await cem.find('button', back).count()).toBe(0);
    await cem.sees('button', landingWords('join.act'));
  });
});
