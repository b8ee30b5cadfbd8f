import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import { compiled, problemsIn, smallScenario } from './fixture.ts';

const SHADOW = `shadow:
  on: true
  assumes: [That it is so.]
  rounds:
    - { id: early, stage: committee, phase: generalDebate, share: 0.5 }
    - { id: late, stage: committee, phase: action, share: 0.5 }
  postures:
    restrain: { pays: 0, costs: -4, incident: 0, struck: 8 }
    prepare: { pays: 3, costs: 12, incident: 0.1, struck: 5 }
    operate: { pays: 6, costs: 20, incident: 0.6, struck: 5 }
  begins: { stability: 60, interest: 50 }
  stability: { incident: 3, weighs: 0.5 }
  attribution: { chance: 0.4, costs: 10 }
  most: 3
  computer: { usual: 0.2, leaning: 0.4, fear: 0.3 }
  incidents:
    - { id: port, title: A port, text: It stands still., moves: [{ issue: law, salience: 1 }] }
stages:`;

const shaded = (smallScenario['scenario.yaml'] ?? '').replace('stages:', SHADOW);

function saidOf(piece: string, replacement: string): string {
  if (!shaded.includes(piece)) throw new Error(`scenario.yaml does not contain ${piece}`);
  const files = { ...smallScenario, 'scenario.yaml': shaded.replace(piece, replacement) };
  return problemsIn(files)
    .map((problem) => formatProblem(problem))
    .join('\n');
}

describe('a scenario under the shadow of cyber war', () => {
  it('is compiled with it', () => {
    const { shadow } = compiled({ ...smallScenario, 'scenario.yaml': shaded });
    expect(shadow).toMatchObject({ on: true, most: 3, norms: [] });
  });

  it.each([
    [
      'a round in no phase of its stage',
      'phase: action, share',
      'phase: informals, share',
      'no phase "informals"',
    ],
    [
      'rounds out of their order',
      'phase: action, share: 0.5',
      'phase: generalDebate, share: 0.2',
      'closes before the one',
    ],
    ['a round twice', 'id: late, stage', 'id: early, stage', 'already the id of an earlier entry'],
    [
      'a round of no stage',
      'late, stage: committee',
      'late, stage: corridor',
      'there is no stage "corridor"',
    ],
    [
      'an issue that there is not',
      'issue: law, salience: 1',
      'issue: war, salience: 1',
      'there is no issue "war"',
    ],
    [
      'a paragraph that there is not',
      'incidents:\n',
      'norms: [{ draft: one, paragraph: op99, restrains: 0.2 }]\n  incidents:\n',
      'has no paragraph "op99"',
    ],
    [
      'preparing that pays nobody',
      'prepare: { pays: 3',
      'prepare: { pays: 0',
      'does not pay even where nobody else does',
    ],
    [
      'preparing that pays all',
      'prepare: { pays: 3',
      'prepare: { pays: 19',
      'each is better off than where all restrain',
    ],
  ])('is refused with %s', (_, piece, replacement, said) => {
    expect(saidOf(piece, replacement)).toContain(said);
  });
});
