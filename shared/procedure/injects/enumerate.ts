import { fewOf, type Glance } from '../kernel/enumerate.ts';
import { injectsOf } from './injects.ts';

export const injectsThinkable = {
  releaseInject: ({ scenario }: Glance) =>
    fewOf(injectsOf(scenario)).map(({ id }) => ({ inject: id })),
};
