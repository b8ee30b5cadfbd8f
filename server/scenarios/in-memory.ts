import type { Scenario } from '../../shared/scenario/scenario.ts';
import { scenarioCard } from '../../shared/views/content.ts';
import { compressBody } from '../http/compressed-body.ts';
import { DOCUMENT_TYPE, documentOf } from './documents.ts';
import { ScenarioLibrary } from './library.ts';

/** A library of scenarios that are in memory already; documents are made when asked for. */
export function libraryInMemory(scenarios: readonly Scenario[]): ScenarioLibrary {
  return new ScenarioLibrary(
    scenarios.map((scenario) => ({
      card: scenarioCard(scenario),
      read: async () => scenario,
      document: async (name) => {
        const bytes = documentOf(scenario, name);
        return bytes && compressBody(bytes, DOCUMENT_TYPE, true);
      },
    })),
  );
}
