import type { Problem } from '../problems.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt } from './yaml-source.ts';

/** What is wrong with the venues that meet side by side: stages without one, venues without stages, closed doors that everybody sees through. */
export function* checkVenues(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  if (source === undefined || content === undefined) return;
  const { venues, stages } = content;
  for (const [index, stage] of stages.entries()) {
    if (venues === undefined && stage.venue !== undefined) {
      yield problemAt(
        source,
        ['stages', index, 'venue'],
        'the scenario lists no venues',
        'List them under "venues", or leave the venue out.',
      );
    }
    if (venues !== undefined && stage.venue === undefined) {
      yield problemAt(
        source,
        ['stages', index],
        'the scenario has several venues, and the stage does not say in which it is held',
        `Add "venue:" with one of ${venues.map(({ id }) => `"${id}"`).join(', ')}.`,
      );
    }
  }
  if (venues === undefined) return;
  for (const index of repeats(venues.map(({ id }) => id))) {
    yield problemAt(
      source,
      ['venues', index, 'id'],
      `"${venues[index]?.id}" is already the id of an earlier entry`,
      'Give every entry its own id.',
    );
  }
  for (const [index, { id, members }] of venues.entries()) {
    if (!stages.some(({ venue }) => venue === id)) {
      yield problemAt(
        source,
        ['venues', index],
        `no stage is held in "${id}"`,
        'Give it a stage, or take the venue out.',
      );
    }
    for (const repeated of repeats(members ?? [])) {
      yield problemAt(
        source,
        ['venues', index, 'members', repeated],
        `${members?.[repeated]} is listed twice`,
        'Keep one of the two.',
      );
    }
  }
  if (venues[0]?.closed) {
    yield problemAt(
      source,
      ['venues', 0, 'closed'],
      'the first venue is the one that everybody sees, and cannot be closed',
      'Put an open venue first.',
    );
  }
  if (files.history?.source !== undefined) {
    yield problemAt(
      files.history.source,
      [],
      'a film follows one venue, and the scenario has several',
      'Leave history.yaml out.',
    );
  }
}
