import type { Delegation } from '../../shared/scenario/scenario.ts';

/** Whether a delegation's names or code begin, word by word, with what was typed; accents do not matter. */
export function matchesSearch(delegation: Delegation, typed: string): boolean {
  const wanted = plain(typed).trim();
  if (wanted === '') return true;
  const words = [delegation.name, delegation.shortName, delegation.id].map(plain);
  return words.some((word) => word.startsWith(wanted) || word.includes(` ${wanted}`));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
