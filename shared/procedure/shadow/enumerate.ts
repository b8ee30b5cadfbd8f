import { POSTURES } from '../../scenario/choices.ts';
import { fewOf, type Glance } from '../kernel/enumerate.ts';

export const shadowThinkable = {
  takePosture: ({ scenario }: Glance) =>
    fewOf(scenario.shadow?.rounds ?? []).flatMap(({ id }) =>
      POSTURES.map((posture) => ({ round: id, posture })),
    ),
  closeShadowRound: ({ scenario }: Glance) =>
    fewOf(scenario.shadow?.rounds ?? []).map(({ id }) => ({ round: id })),
};
