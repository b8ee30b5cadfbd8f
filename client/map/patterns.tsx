/**
 * What a fill looks like without its colour: against is hatched, abstaining is dashed, both poles
 * are striped. In favour stays plain and absent stays hollow.
 */
export function Patterns({ id, unit }: { id: string; unit: number }) {
  return (
    <defs>
      <pattern
        id={`${id}-no`}
        class="world-map__ink"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit}) rotate(45)`}
      >
        <rect width="1.5" height="5" />
      </pattern>
      <pattern
        id={`${id}-abstain`}
        class="world-map__ink"
        width="8"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit})`}
      >
        <rect width="4" height="1.3" y="0.6" />
        <rect width="4" height="1.3" x="4" y="3.1" />
      </pattern>
      <pattern
        id={`${id}-both`}
        class="world-map__other-pole"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit}) rotate(-45)`}
      >
        <rect width="3.5" height="7" />
      </pattern>
    </defs>
  );
}

/** The fills that carry a pattern. */
export const patterned = ['no', 'abstain', 'both'] as const;
