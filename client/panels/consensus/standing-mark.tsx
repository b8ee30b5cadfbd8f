import { ArrowRight, Check, X } from 'lucide-preact';
import type { Standing } from '../../scene/texts/negotiation.ts';

/** How a paragraph stands as a sign: a tick, nothing, brackets, an arrow away, a cross. */
export function StandingMark({ standing, size = 14 }: { standing: Standing; size?: number }) {
  switch (standing) {
    case 'agreed':
      return <Check size={size} strokeWidth={3} aria-hidden="true" />;
    case 'clean':
      return null;
    case 'bracketed':
      return <span aria-hidden="true">[ ]</span>;
    case 'dropped':
      return <X size={size} aria-hidden="true" />;
    default:
      return <ArrowRight size={size} aria-hidden="true" />;
  }
}
