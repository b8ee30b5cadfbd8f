/**
 * What a fill looks like without its colour: against is hatched, abstaining is dashed, both poles
 * are striped. In favour stays plain and absent stays hollow.
 */
export function Patterns({ id, unit }: { id: string; unit: number }) {
  return (
    <defs>
      <linearGradient id={`${id}-sea`} x1="0" y1="0" x2="0" y2="1">
        <stop class="world-map__sea-top" offset="0.1" />
        <stop class="world-map__sea-bottom" offset="0.86" />
      </linearGradient>
      <pattern
        id={`${id}-no`}
        class="world-map__ink"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit}) rotate(45)`}
      >
        <rect width="1.5" height="6" />
      </pattern>
      <pattern
        id={`${id}-abstain`}
        class="world-map__ink"
        width="12"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit})`}
      >
        <rect width="6" height="1.3" y="1.3" />
        <rect width="6" height="1.3" x="6" y="5.3" />
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
