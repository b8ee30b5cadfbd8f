import { ruleSources } from '../language/en/rule-sentences.ts';
import { english } from '../language/language.ts';
import { translateUnknown } from '../language/translate.ts';
import { REFUSALS } from '../procedure/road/words.ts';
import type { Problem } from '../scenario/problems.ts';
import { problemAt, readYaml } from '../scenario/reading/yaml-source.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { replayHistory } from './replay-history.ts';

const FILE = 'history.yaml';

/**
 * The first move of a compiled scenario's history that the rules forbid, as a mistake in its file:
 * with its line, the rule and why. None where the history is lawful or there is none.
 */
export function unlawfulMoves(
  texts: Readonly<Record<string, string>>,
  scenario: Scenario,
): readonly Problem[] {
  const replay = replayHistory(scenario);
  if (replay.ok) return [];
  const { rule, why, mend, values } = replay.refusal;
  const move = scenario.history?.[replay.move]?.move ?? '';
  const words = (key: string) => translateUnknown(english, REFUSALS, key, values);
  const { source } = readYaml(FILE, texts[FILE] ?? '');
  const message = `the move "${move}" is not lawful here: ${words(why)} [${rule}: ${ruleSources[rule]}]`;
  return [problemAt(source, ['moves', replay.move], message, words(mend))];
}
