import type { PublicScenario } from '../../scenario/scenario.ts';
import { bothSides, type Glance, once } from '../kernel/enumerate.ts';
import { KINDS, type RaisedMatter } from './kinds.ts';
import { pointMatter } from './point.ts';

const POINTS = pointMatter.options;

/** Every motion that could be thought of, in the order of precedence, with its usual lengths. */
export const usualMotions = (scenario: PublicScenario): readonly RaisedMatter[] =>
  Object.values(KINDS).flatMap((kind): readonly RaisedMatter[] => kind.usual(scenario));

export const motionsThinkable = {
  raiseMotion: ({ scenario }: Glance) => usualMotions(scenario).map((matter) => ({ matter })),
  withdrawMotion: ({ room }: Glance) => room.motions.map(({ id }) => ({ motion: id })),
  speakOnMotion: bothSides,
  putMotion: once,
};

export const pointsThinkable = {
  raisePoint: () => POINTS.map((matter) => ({ matter })),
  appealRuling: once,
  ruleOnPoint: () => [{ upheld: true }, { upheld: false }],
  closePoint: once,
};
