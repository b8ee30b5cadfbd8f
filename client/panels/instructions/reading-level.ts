import { signal } from '@preact/signals';
import type { Instructions } from '../../../shared/scenario/scenario.ts';
import { keptHere, keyOf } from '../../browser/kept.ts';

/** full: as the scenario's author wrote it; plain: the same in short sentences and common words. */
export type ReadingLevel = 'full' | 'plain';

const KEY = keyOf('reading');

/** How briefs are read in this browser, from visit to visit. */
export const readingLevel = signal<ReadingLevel>(keptHere.read(KEY) === 'plain' ? 'plain' : 'full');

export function chooseReadingLevel(level: ReadingLevel): void {
  readingLevel.value = level;
  keptHere.write(KEY, level === 'plain' ? level : undefined);
}

/** A brief in the words that are read; itself where it has no plainer ones. */
export const asRead = (brief: Instructions, level: ReadingLevel): Instructions =>
  level === 'plain' && brief.plain !== undefined ? { ...brief, ...brief.plain } : brief;
