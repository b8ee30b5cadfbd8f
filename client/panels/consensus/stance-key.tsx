import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { StanceMark } from '../../components/stance-mark.tsx';
import { showsStances } from '../../scene/model/stance-lights.ts';

const STANCES = ['join', 'explain', 'dissociate', 'object', 'none'] as const;
const BRACKETS = ['holds'] as const;

/** What the lights mean in a negotiation. */
export function StanceKey({ negotiation }: { negotiation: Negotiation }) {
  const lights = showsStances(negotiation) ? STANCES : BRACKETS;
  return (
    <ul class="stage__key">
      {lights.map((light) => (
        <li key={light}>
          <StanceMark light={light} word="shown" />
        </li>
      ))}
    </ul>
  );
}
