import type { InjectId } from '../../scenario/scenario.ts';
import type { FactTable } from '../kernel/fact.ts';
import { injectReleased } from './fold.ts';

/** Something has come into the room from outside. */
export type InjectFact = { readonly type: 'injectReleased'; readonly inject: InjectId };

export const injectFacts: FactTable<InjectFact> = {
  injectReleased: {
    fold: injectReleased,
    minute: (_room, { type, inject }, { scenario }) => {
      const isReal = scenario.injects?.find(({ id }) => id === inject)?.fact !== undefined;
      return [`${type}.${isReal ? 'real' : 'invented'}`, { inject }];
    },
  },
};
