import type { Forum } from './scenario.ts';

/** The forums that decide by consensus: there are no votes in them. */
type ConsensusForum = Extract<Forum, 'gge' | 'oewg'>;

/** Whether a forum decides by consensus rather than by vote. */
export function isConsensus(forum: Forum): forum is ConsensusForum {
  return forum === 'gge' || forum === 'oewg';
}

/** Where a paragraph of a report can stand, from the highest status to none. */
export type Place = 'report' | 'summary' | 'annex' | 'dropped';
