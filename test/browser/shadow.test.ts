import { expect, it } from 'vitest';
import { t as deskWords } from '../../client/panels/facilitator/words.ts';
import { t as hallWords } from '../../client/panels/hall/words.ts';
import { t as shadowWords } from '../../client/panels/shadow/words.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { barriers, overflows } from './support/access.ts';
import { SessionByHand } from './support/by-hand.ts';
import { joinSession, pickFromList } from './support/doors.ts';
import { group, openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { delegation, PHONE } from './support/words.ts';

/** The group’s scenario, in which every operation comes to light and is put down to its author. */
function certain(): Scenario {
  const { shadow } = group;
  const [incident] = shadow?.incidents ?? [];
  if (shadow === undefined || incident === undefined) throw new Error('The scenario has changed.');
  const { postures } = shadow;
  return {
    ...group,
    shadow: {
      ...shadow,
      postures: {
        ...postures,
        prepare: { ...postures.prepare, incident: 0 },
        operate: { ...postures.operate, incident: 1 },
      },
      attribution: { ...shadow.attribution, chance: 1 },
      norms: [],
      incidents: [incident],
    },
  };
}

const plays = certain();
const house = openHouse({ plays });
const [brazil, china] = [delegation('BRA', plays), delegation('CHN', plays)];
const incident = plays.shadow?.incidents[0];
const begins = plays.shadow?.begins.stability ?? 0;

/** Opens the own card, chooses and keeps the posture, and closes the card. */
async function choose(who: Visitor, posture: 'prepare' | 'operate'): Promise<void> {
  await who.press(shadowWords('button'));
  const card = await who.sees('dialog', shadowWords('title'));
  await card.getByRole('radio', { name: shadowWords(`posture.${posture}`) }).check();
  await who.press(shadowWords('act'), card);
  await card.getByText(shadowWords('taken', { round: 1 })).waitFor();
  expect(await barriers(who)).toEqual([]);
  expect(await overflows(who)).toEqual([]);
  await who.page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await who.sees('button', shadowWords('button.taken', { posture }));
}

it('[SHA-1] [SHA-2] [SHA-3] [SHA-5] [SHA-6] two people choose in secret, all read what came of it and both meters, and the debrief tells who did what', async () => {
  const session = await SessionByHand.open(house.port, plays);
  const { code, session: id, facilitatorToken } = session.opened;
  const [fatima, amina, chen, wall] = await Promise.all([
    house.visit('Fatima', `/f/${id}#${facilitatorToken}`),
    house.visit('Amina', `/join/${code}`),
    house.visit('Chen', `/join/${code}`, PHONE),
    house.visit('Wall', `/p/${code}`, { viewport: { width: 1920, height: 1080 } }),
  ]);
  await Promise.all([joinSession(amina), joinSession(chen)]);
  await pickFromList(amina, brazil);
  await pickFromList(chen, china);
  await session.holdOthers(plays, [brazil.id, china.id]);
  await session.enter('briefing', 'generalDebate');

  await wall.page.getByRole('meter', { name: shadowWords('stability') }).waitFor();
  await choose(amina, 'operate');
  await choose(chen, 'prepare');
  const line = fatima.page.locator('.shadow-desk__line', { hasText: /2 delegations have/ });
  await line.waitFor();
  expect(await line.textContent()).not.toMatch(/operate|Brazil/i);
  await fatima.press(shadowWords('desk.close'));
  const question = await fatima.sees('dialog', shadowWords('desk.close'));
  await fatima.press(shadowWords('desk.close'), question);

  const news = shadowWords('news.title', { round: 1, count: 1 });
  for (const one of [amina, chen]) {
    const dialog = await one.sees('dialog', news);
    await dialog.getByText(shadowWords('invented')).waitFor();
    await dialog.getByText(incident?.text ?? '').waitFor();
    await dialog.getByText(shadowWords('named.somebody', { name: brazil.shortName })).waitFor();
    const meter = dialog.getByRole('meter', { name: shadowWords('stability') });
    expect(Number(await meter.getAttribute('aria-valuenow'))).not.toBe(0);
    expect(await barriers(one)).toEqual([]);
    expect(await overflows(one)).toEqual([]);
    await one.press(shadowWords('read'), dialog);
    await dialog.waitFor({ state: 'detached' });
  }
  const onWall = wall.page.locator('.wall-shadow article');
  await onWall.getByText(incident?.title ?? '').waitFor();
  await onWall.getByText(shadowWords('invented')).waitFor();
  expect(await overflows(wall, { isOnWall: true })).toEqual([]);

  await amina.press(shadowWords('button'));
  const card = await amina.sees('dialog', shadowWords('title'));
  await card.getByRole('meter', { name: shadowWords('interest') }).waitFor();
  await card.getByText(/you operated/).waitFor();
  await amina.page.keyboard.press('Escape');
  await amina.find('tab', hallWords('tabs.record')).click();
  await amina.page.locator('.shadow-list summary').waitFor();

  // Whoever stands in after a round is told of what they chose alone, and how the seat has moved since.
  const { id: seat, shortName: name } = delegation('USA', plays);
  await session.enter('informals');
  await session.take({ type: 'handBackSeat', seat });
  await fatima.find('tab', deskWords('desk.seats')).click();
  await fatima.press(deskWords('seats.takeOverOf', { name }));
  await fatima.press(shadowWords('button'));
  const standIn = await fatima.sees('dialog', shadowWords('title'));
  await standIn.getByText(shadowWords('kept.secret', { round: 2 })).waitFor();
  await standIn.getByRole('radio', { name: shadowWords('posture.prepare') }).check();
  await fatima.press(shadowWords('act'), standIn);
  await standIn.getByText(shadowWords('taken', { round: 2 })).waitFor();
  await session.take({ type: 'closeShadowRound', round: plays.shadow?.rounds[1]?.id ?? '' });
  await standIn.getByText(shadowWords('kept', { round: 3 })).waitFor();
  await standIn.getByText(/^Your national interest, since you chose .* stays secret/).waitFor();
  await standIn.getByText(/^Round 2: you prepared/).waitFor();
  expect(await standIn.getByText(/^Round 1: you/).count()).toBe(0);
  expect(await standIn.getByRole('meter', { name: shadowWords('interest') }).count()).toBe(0);
  expect(await barriers(fatima)).toEqual([]);
  await fatima.page.keyboard.press('Escape');

  await session.enter('debrief');
  for (const one of [amina, chen, fatima, wall]) {
    await one.sees('heading', shadowWords('title'));
  }
  await amina.page
    .locator('.shadow-debrief__head', { hasText: new RegExp(`began at ${begins}`) })
    .waitFor();
  await amina.page.locator('.shadow-table .is-own .shadow-posture.is-operate').first().waitFor();
  expect(await barriers(amina)).toEqual([]);
  expect(await overflows(chen)).toEqual([]);
  session.close();
});
