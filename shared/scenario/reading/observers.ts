import type { ScenarioFiles } from './scenario-files.ts';

/** The observers' seats as delegations.yaml names them, whatever else may be wrong there. */
export function observersOf(files: ScenarioFiles): ReadonlySet<string> {
  const data = files.delegations?.source.data;
  if (typeof data !== 'object' || data === null) return new Set();
  const entries: [string, unknown][] = Object.entries(data);
  return new Set(entries.filter(([, entry]) => isObserver(entry)).map(([seat]) => seat));
}

function isObserver(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Reflect.get(entry, 'role') === 'observer';
}
