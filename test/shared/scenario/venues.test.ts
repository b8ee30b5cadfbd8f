import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import { compiled, problemsIn, smallScenario, withChange } from './fixture.ts';

const VENUES = `venues:
  - { id: hall, name: The hall }
  - { id: room, name: A room, members: [AAA, BBB], closed: true }
stages:`;

/** The small scenario with its committee in a hall and its plenary in a room. */
const apart = (smallScenario['scenario.yaml'] ?? '')
  .replace('stages:', VENUES)
  .replace('forum: first-committee', 'venue: hall\n    forum: first-committee')
  .replace('forum: plenary', 'venue: room\n    forum: plenary');

function filesWith(piece: string, replacement: string): Record<string, string> {
  if (!apart.includes(piece)) throw new Error(`scenario.yaml does not contain ${piece}`);
  return { ...smallScenario, 'scenario.yaml': apart.replace(piece, replacement) };
}

const saidOf = (files: Readonly<Record<string, string>>): string =>
  problemsIn(files)
    .map((problem) => formatProblem(problem))
    .join('\n');

describe('a scenario with venues', () => {
  it('is compiled with them', () => {
    const { venues, stages } = compiled({ ...smallScenario, 'scenario.yaml': apart });
    expect(venues?.map(({ id }) => id)).toEqual(['hall', 'room']);
    expect(stages.map(({ venue }) => venue)).toEqual(['hall', 'room']);
  });

  it.each([
    ['a stage held nowhere', '    venue: hall\n', '', 'does not say in which it is held'],
    ['a venue that is not listed', 'venue: hall', 'venue: hell', 'there is no venue "hell"'],
    ['a closed first venue', 'The hall }', 'The hall, closed: true }', 'Put an open venue first'],
    ['a venue without a stage', 'venue: hall', 'venue: room', 'no stage is held in "hall"'],
    ['a member that there is not', '[AAA, BBB]', '[AAA, BBX]', 'there is no seat "BBX"'],
    ['a member twice', '[AAA, BBB]', '[AAA, AAA]', 'AAA is listed twice'],
    ['a venue twice', 'id: room, name', 'id: hall, name', 'already the id of an earlier entry'],
  ])('says what is wrong with %s', (_name, piece, replacement, message) => {
    expect(saidOf(filesWith(piece, replacement))).toContain(message);
  });

  it('says that stages name no venue where none are listed', () => {
    const stray = withChange('scenario.yaml', 'forum: plenary', 'venue: hall\n    forum: plenary');
    expect(saidOf(stray)).toContain('the scenario lists no venues');
  });
});
