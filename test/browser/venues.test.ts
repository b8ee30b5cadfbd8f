import { describe, expect, it } from 'vitest';
import { t as frameWords } from '../../client/panels/frame/words.ts';
import { t as stageWords } from '../../client/scene/model/words.ts';
import { twoVenues } from '../fixtures/two-venues.ts';
import { barriers } from './support/access.ts';
import { createSession, goTo, joinSession, pickFromList } from './support/doors.ts';
import { openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { PHONE } from './support/words.ts';

const plays = twoVenues();
const house = openHouse({ plays, story: true });
const [committee, experts] = plays.venues?.map(({ name }) => name) ?? [];

let facilitator: Visitor;
let expert: Visitor;
let outsider: Visitor;

const delegationOf = (id: string) => {
  const found = plays.delegations.find((delegation) => delegation.id === id);
  if (found === undefined) throw new Error(`There is no delegation ${id}.`);
  return found;
};

/** Goes to another venue by the switch at the top of the page. */
const walkTo = (one: Visitor, venue: string | undefined) =>
  one.page.getByLabel(frameWords('venue.label')).selectOption({ label: venue ?? '' });

/** The phase that the venue on the page stands in. */
const presentStep = (one: Visitor) => one.page.locator('[aria-current="step"]').first();

describe('two venues side by side', () => {
  it('[SES-8] are led from one desk, each at its own pace', async () => {
    facilitator = await house.visit('Fatima', '/');
    const code = await createSession(facilitator, plays);
    [expert, outsider] = await Promise.all([
      house.visit('Ana', `/join/${code}`, PHONE),
      house.visit('Dan', `/join/${code}`),
    ]);
    for (const one of [expert, outsider]) await joinSession(one);
    await pickFromList(expert, delegationOf('AAB'));
    await pickFromList(outsider, delegationOf('AAD'));
    await facilitator.press(/./, facilitator.page.locator('.lobby__heading'));
    await goTo(facilitator, 'action');
    await walkTo(facilitator, experts);
    await goTo(facilitator, 'informals');
    await presentStep(facilitator).getByText(stageWords('phase.informals')).waitFor();
    await walkTo(facilitator, committee);
    await presentStep(facilitator).getByText(stageWords('phase.action')).waitFor();
    expect(await barriers(facilitator)).toEqual([]);
  });

  it('[VIE-1] are both there for who has a place in both, and the closed one for nobody else', async () => {
    await presentStep(expert).getByText(stageWords('phase.action')).waitFor({ state: 'attached' });
    await walkTo(expert, experts);
    await expert.sees('button', /^\[3\]|3/);
    await presentStep(expert)
      .getByText(stageWords('phase.informals'))
      .waitFor({ state: 'attached' });
    expect(await barriers(expert)).toEqual([]);
    expect(await outsider.page.getByLabel(frameWords('venue.label')).count()).toBe(0);
    await presentStep(outsider).getByText(stageWords('phase.action')).waitFor();
  });
});
