import type { Problem } from '../problems.ts';
import type { ScenarioFile } from '../source-schema.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

/** What scenario.yaml gets wrong by itself: repeated names, impossible dates, a wrong folder. */
export function* checkScenario(
  files: ScenarioFiles,
  folder: string | undefined,
): Iterable<Problem> {
  const { source, content } = files.scenario ?? {};
  if (source === undefined || content === undefined) return;

  if (folder !== undefined && content.id !== folder) {
    yield problemAt(
      source,
      ['id'],
      `the id is "${content.id}", but the folder is "${folder}"`,
      'Give both the same name.',
    );
  }
  const lists = {
    issues: content.issues,
    poles: content.poles,
    stages: content.stages,
    runsOfShow: content.runsOfShow,
    goals: content.goals ?? [],
  };
  for (const [name, list] of Object.entries(lists)) {
    for (const index of repeats(list.map((item) => item.id))) {
      const id = list[index]?.id;
      yield problemAt(
        source,
        [name, index, 'id'],
        `"${id}" is already the id of an earlier entry`,
        'Give every entry its own id.',
      );
    }
  }
  for (const index of repeats(content.poles.map((pole) => pole.colour))) {
    yield problemAt(
      source,
      ['poles', index, 'colour'],
      'two poles have the same colour',
      'Give each pole its own colour.',
    );
  }
  for (const index of repeats(content.coreSeats)) {
    yield problemAt(
      source,
      ['coreSeats', index],
      `${content.coreSeats[index]} is listed twice`,
      'Keep one of the two.',
    );
  }
  yield* phasesOutOfOrder(source, content.stages);
  for (const [stageIndex, stage] of content.stages.entries()) {
    const path = ['stages', stageIndex];
    yield* impossibleDate(source, [...path, 'date'], stage.date);
    for (const [index, item] of stage.action.entries()) {
      yield* impossibleDate(source, [...path, 'action', index, 'date'], item.date);
    }
    for (const index of repeats(stage.action.map((item) => item.draft))) {
      const draft = stage.action[index]?.draft;
      yield problemAt(
        source,
        [...path, 'action', index, 'draft'],
        `the stage takes action on "${draft}" twice`,
        'Keep one of the two.',
      );
    }
    for (const index of repeats(stage.phases)) {
      yield problemAt(
        source,
        [...path, 'phases', index],
        `the stage has the phase "${stage.phases[index]}" twice`,
        'Keep one of the two.',
      );
    }
  }
}

const PHASES = ['generalDebate', 'informals', 'action', 'outcome'] as const;

/** The rules lead a meeting through its phases in one order, and out of it by its outcome. */
function* phasesOutOfOrder(source: YamlSource, stages: ScenarioFile['stages']): Iterable<Problem> {
  for (const [index, { id, venue, phases }] of stages.entries()) {
    const inOrder = PHASES.filter((phase) => phases.includes(phase));
    if (phases.some((phase, place) => inOrder[place] !== undefined && phase !== inOrder[place])) {
      yield problemAt(
        source,
        ['stages', index, 'phases'],
        'the phases are not in their order',
        `Write [${inOrder.join(', ')}].`,
      );
    }
    const [first] = phases;
    const isLater = stages.slice(0, index).some((before) => before.venue === venue);
    if (first === 'outcome' || (first === 'informals' && isLater)) {
      yield problemAt(
        source,
        ['stages', index, 'phases', 0],
        `no session comes to "${id}" by its ${first}`,
        'Begin with generalDebate or action.',
      );
    }
    const isFollowed = stages.slice(index + 1).some((later) => later.venue === venue);
    if (!isFollowed || phases.includes('outcome')) continue;
    yield problemAt(
      source,
      ['stages', index, 'phases'],
      `"${id}" has no outcome, by which the session would come to the next stage`,
      'Add "outcome" at the end.',
    );
  }
}

/** A problem where a date has the right form but is not in the calendar. */
export function* impossibleDate(
  source: Parameters<typeof problemAt>[0],
  path: Parameters<typeof problemAt>[1],
  date: string,
): Iterable<Problem> {
  const parsed = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  if (!isReal)
    yield problemAt(source, path, `${date} is not in the calendar`, 'Check month and day.');
}
