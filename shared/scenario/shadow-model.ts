import { POSTURES } from './choices.ts';
import type { Posture, ShadowModel } from './scenario.ts';

/**
 * What postures pay and cost: the two meters of the shadow of cyber war, as functions of what was taken
 * and of what happened. All figures are the scenario's; what they assume stands in docs/model.md.
 */

/** How many delegations took each posture in a round. */
export type PosturesTaken = Readonly<Record<Posture, number>>;

export const countPostures = (taken: readonly Posture[]): PosturesTaken => {
  const count = { restrain: 0, prepare: 0, operate: 0 };
  for (const posture of taken) count[posture] += 1;
  return count;
};

/** Collective stability after a round, 0 to 100: each delegation moves it by its share. */
export function stabilityAfter(
  { postures, stability }: ShadowModel,
  before: number,
  taken: PosturesTaken,
  incidents: number,
): number {
  const all = POSTURES.reduce((sum, posture) => sum + taken[posture], 0);
  const cost = POSTURES.reduce((sum, posture) => sum + taken[posture] * postures[posture].costs, 0);
  const after = before - (all === 0 ? 0 : cost / all) - incidents * stability.incident;
  return Math.min(100, Math.max(0, after));
}

/** What a round meant to one delegation. */
export interface RoundOfSeat {
  readonly posture: Posture;
  /** How often it was struck. */
  readonly struck: number;
  /** How often it was named as the author, and how often of these against a norm that it supports. */
  readonly named: number;
  readonly againstNorm: number;
}

/** What moved a delegation's national interest in a round, in points. */
export interface InterestParts {
  readonly paid: number;
  readonly struck: number;
  readonly named: number;
  /** Its part in what all won or lost. */
  readonly shared: number;
}

export function interestParts(
  { postures, attribution, stability }: ShadowModel,
  { posture, struck, named, againstNorm }: RoundOfSeat,
  stabilityMoved: number,
): InterestParts {
  return {
    paid: postures[posture].pays,
    struck: -struck * postures[posture].struck,
    named: -(named + againstNorm) * attribution.costs,
    shared: stability.weighs * stabilityMoved,
  };
}

export const sumOfParts = ({ paid, struck, named, shared }: InterestParts): number =>
  paid + struck + named + shared;

/**
 * What a round of this posture is worth to a delegation on average, in points, when so many of its peers
 * take each: without norms, as long as stability is at neither end.
 */
export function worthOfPosture(model: ShadowModel, own: Posture, peers: PosturesTaken): number {
  const taken = { ...peers, [own]: peers[own] + 1 };
  const all = POSTURES.reduce((sum, posture) => sum + taken[posture], 0);
  const expected = (counted: PosturesTaken): number =>
    Math.min(
      model.most,
      POSTURES.reduce((sum, each) => sum + counted[each] * model.postures[each].incident, 0),
    );
  const incidents = expected(taken);
  const moved = stabilityAfter(model, 50, taken, incidents) - 50;
  const struck = all < 2 ? 0 : expected(peers) / (all - 1);
  const operations = own === 'operate' ? model.postures.operate.incident : 0;
  const named = operations * model.attribution.chance;
  return sumOfParts(interestParts(model, { posture: own, struck, named, againstNorm: 0 }, moved));
}

/** What preparing brings one delegation when its peers restrain, and what it brings each when all do. */
export function dilemmaOf(
  model: ShadowModel,
  seats: number,
): { readonly alone: number; readonly all: number } {
  const peers = (posture: Posture): PosturesTaken => ({
    restrain: 0,
    prepare: 0,
    operate: 0,
    [posture]: Math.max(0, seats - 1),
  });
  const calm = worthOfPosture(model, 'restrain', peers('restrain'));
  return {
    alone: worthOfPosture(model, 'prepare', peers('restrain')) - calm,
    all: worthOfPosture(model, 'prepare', peers('prepare')) - calm,
  };
}
