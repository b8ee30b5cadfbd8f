import { bothSides, fewOf, type Glance, once } from '../kernel/enumerate.ts';
import { textOf } from '../texts/texts.ts';

export const divisionThinkable = {
  /** The last paragraph on its own; all but the first in one; the first and the last apart. */
  requestDivision: ({ scenario, room }: Glance) =>
    fewOf(scenario.drafts).flatMap(({ id: draft }) => {
      const text = textOf(scenario, room, draft).map(({ id }) => id);
      const [first, ...others] = text;
      const last = text.at(-1);
      if (first === undefined || last === undefined) return [];
      return others.length === 0
        ? [{ draft, parts: [[first]] }]
        : [
            { draft, parts: [[last]] },
            { draft, parts: [others] },
            { draft, parts: [[first], [last]] },
          ];
    }),
  objectToDivision: once,
  withdrawDivisionRequest: once,
  withdrawDivisionObjection: once,
  speakOnDivision: bothSides,
  grantDivision: once,
  closeDivisionHearing: once,
};
