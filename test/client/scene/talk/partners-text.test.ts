import { expect, it } from 'vitest';
import { partnersText } from '../../../../client/scene/talk/partners-text.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';

const names = new Map(contestedScenario().delegations.map((each) => [each.id, each]));
const seats = [...names.keys()];
const name = (index: number) => names.get(seats[index] ?? '')?.shortName ?? '';

it('up to four delegations are named one by one, of more the first three and how many others', () => {
  expect(partnersText(names, seats.slice(0, 2))).toBe(`${name(0)} and ${name(1)}`);
  expect(partnersText(names, seats.slice(0, 4))).toBe(
    `${name(0)}, ${name(1)}, ${name(2)} and ${name(3)}`,
  );
  expect(partnersText(names, seats.slice(0, 6))).toBe(
    `${name(0)}, ${name(1)}, ${name(2)} and 3 others`,
  );
});
