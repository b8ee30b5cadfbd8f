import { historyContent } from '../../shared/history/history-content.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { publicContent } from '../../shared/views/content.ts';

/**
 * The unchanging documents that go to clients as they are: what everybody needs in order to play,
 * and apart from it the film of what really happened, which gives it away.
 */
export const DOCUMENTS = ['open', 'history'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export const DOCUMENT_TYPE = 'application/json; charset=utf-8';

/** The bytes of a document; undefined where the scenario has none of that name. */
export function documentOf(scenario: Scenario, name: DocumentName): Buffer | undefined {
  const content = name === 'open' ? publicContent(scenario) : historyContent(scenario);
  return content && Buffer.from(JSON.stringify(content));
}
