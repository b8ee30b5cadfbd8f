import type { Paragraph } from '../../../shared/scenario/scenario.ts';

/** How many letters of a paragraph a list of paragraphs has room for. */
const ROOM = 90;

/** "OP1 Decides to convene a group …": a paragraph in a list, cut between two words. */
export function beginningOf({
  kind,
  number,
  lead,
  text,
}: Pick<Paragraph, 'kind' | 'number' | 'lead' | 'text'>): string {
  const line = [`${kind}${number}`, lead, text].filter((part) => part !== '').join(' ');
  return line.length <= ROOM ? line : `${line.slice(0, ROOM).replace(/[\s,;.]*\s\S*$/, '')} …`;
}
