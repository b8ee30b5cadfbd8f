import type { MinuteWords } from '../kernel/fact.ts';
import type { ChairAnswer } from './house-points.ts';

/** What the Chair has answered: nothing but that it was noted, its own words, or where things stand. */
export function answerMinute(answer: ChairAnswer | undefined): MinuteWords {
  if (answer === undefined) return ['housePointAnswered.noted', {}];
  if ('words' in answer) return ['housePointAnswered.words', { text: answer.words }];
  const { states, rules } = answer;
  return ['housePointAnswered.standing', { states: states.join(' '), rules: rules.join(', ') }];
}
