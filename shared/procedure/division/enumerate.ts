import { standingChanges } from '../amendments/amendment.ts';
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
  /** The first change on its own; each on its own. */
  requestDivisionOfAmendment: ({ room }: Glance) =>
    Object.entries(room.amendments)
      .filter(([, { status }]) => status === 'pending')
      .flatMap(([amendment, pending]) => {
        const [first, ...others] = standingChanges(pending).map(([number]) => number);
        return first === undefined || others.length === 0
          ? []
          : [
              { amendment, parts: [[first]] },
              { amendment, parts: [first, ...others].map((number) => [number]) },
            ];
      }),
  objectToDivision: once,
  withdrawDivisionRequest: once,
  withdrawDivisionObjection: once,
  speakOnDivision: bothSides,
  grantDivision: once,
  closeDivisionHearing: once,
};
