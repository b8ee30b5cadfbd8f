import type { Changed } from '../../scene/texts/marked-text.ts';
import { t } from './words.ts';

/** What made a paragraph otherwise than it was tabled: "Revised by its sponsors", "Added by amendment 2". */
export function changedInWords({ kind, by: { how, amendment } }: Changed): string {
  if (how === 'separateVote') return t('changed.vote');
  return amendment !== undefined && (how === 'amendment' || how === 'friendly')
    ? t(`changed.${how}.${kind}`, { amendment })
    : t(`changed.revision.${kind}`);
}
