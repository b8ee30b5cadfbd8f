import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import { t } from './words.ts';

/** "The Chair's 2nd text", or what became of it. */
export function versionOf({ phase, text }: Negotiation): string {
  switch (phase) {
    case 'adopted':
      return t('paper.adopted');
    case 'noConsensus':
      return t('paper.fallen');
    case 'finalText':
    case 'silence':
    case 'gavel':
      return t('paper.final');
    default:
      return t('paper.version', { text });
  }
}
