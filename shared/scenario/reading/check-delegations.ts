import { positionsOf } from '../positions.ts';
import type { Problem } from '../problems.ts';
import { forbiddenSide } from '../red-lines.ts';
import type { BriefsFile } from '../source-schema.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

/** The longest name that fits a name plate, in characters. */
const SHORT_NAME_LIMIT = 14;

/** What delegations.yaml and the written briefs get wrong. */
export function* checkDelegations(files: ScenarioFiles): Iterable<Problem> {
  yield* checkNames(files);
  const written = new Map<string, string>();
  for (const { source, content } of files.briefs) {
    for (const [seat, brief] of Object.entries(content ?? {})) {
      const elsewhere = written.get(seat);
      if (elsewhere !== undefined) {
        yield problemAt(
          source,
          [seat],
          `${seat} already has a brief in ${elsewhere}`,
          'Keep one of the two.',
          'key',
        );
      }
      written.set(seat, source.file);
      yield* checkBrief(files, source, seat, brief);
    }
  }
  yield* checkObservers(files, written);
}

/** Generated briefs speak of votes, which an observer has none of. */
function* checkObservers(
  { delegations }: ScenarioFiles,
  written: ReadonlyMap<string, string>,
): Iterable<Problem> {
  for (const [seat, { role }] of Object.entries(delegations?.content ?? {})) {
    if (delegations === undefined || role !== 'observer' || written.has(seat)) continue;
    yield problemAt(
      delegations.source,
      [seat, 'role'],
      `the observer ${seat} has no brief`,
      `Write one for ${seat} under briefs/: a generated brief speaks of votes.`,
    );
  }
}

function* checkNames(files: ScenarioFiles): Iterable<Problem> {
  const { source, content } = files.delegations ?? {};
  if (source === undefined || content === undefined) return;
  const seats = Object.keys(content);
  const entries = Object.values(content);
  for (const [seat, { name, shortName }] of Object.entries(content)) {
    const plate = shortName ?? name;
    if (plate.length <= SHORT_NAME_LIMIT) continue;
    const field = shortName === undefined ? 'name' : 'shortName';
    const mend =
      shortName === undefined
        ? `Add "shortName" with at most ${SHORT_NAME_LIMIT} characters.`
        : `Shorten it to at most ${SHORT_NAME_LIMIT} characters.`;
    yield problemAt(
      source,
      [seat, field],
      `"${plate}" has ${plate.length} characters, too many for a name plate`,
      mend,
    );
  }
  const alike = {
    name: entries.map((entry) => entry.name),
    shortName: entries.map((entry) => entry.shortName ?? entry.name),
    iso2: entries.map((entry) => entry.iso2),
  };
  for (const [field, values] of Object.entries(alike)) {
    for (const index of repeats(values)) {
      const other = seats[values.indexOf(values[index] ?? '')];
      yield problemAt(
        source,
        [seats[index] ?? '', field],
        `"${values[index]}" is already the ${field} of ${other}`,
        'Give every delegation its own.',
      );
    }
  }
}

function* checkBends(
  source: YamlSource,
  seat: string,
  { redLines }: BriefsFile[string],
): Iterable<Problem> {
  for (const [index, { issue, mayBend }] of redLines.entries()) {
    if (issue !== undefined || mayBend === undefined) continue;
    yield problemAt(
      source,
      [seat, 'redLines', index, 'mayBend'],
      'capital can only bend a line that a text can be held against',
      'Add "issue" and "beyond", or remove "mayBend".',
      'key',
    );
  }
}

function* checkBrief(
  files: ScenarioFiles,
  source: YamlSource,
  seat: string,
  brief: BriefsFile[string],
): Iterable<Problem> {
  for (const [index, other] of brief.talkTo.entries()) {
    if (other === seat) {
      yield problemAt(
        source,
        [seat, 'talkTo', index],
        `${seat} is told to talk to itself`,
        'Name another delegation.',
      );
    }
  }
  for (const index of repeats(brief.talkTo)) {
    yield problemAt(
      source,
      [seat, 'talkTo', index],
      `${brief.talkTo[index]} is listed twice`,
      'Keep one of the two.',
    );
  }
  const delegation = files.delegations?.content?.[seat];
  const profiles = files.profiles?.content;
  const positions =
    delegation === undefined || profiles === undefined
      ? undefined
      : positionsOf(delegation, profiles[delegation.profile]);
  yield* checkBends(source, seat, brief);
  for (const [index, { issue, beyond }] of brief.redLines.entries()) {
    const path = [seat, 'redLines', index];
    if (issue === undefined && beyond !== undefined) {
      yield problemAt(
        source,
        [...path, 'beyond'],
        '"beyond" needs an issue',
        'Add "issue", or remove "beyond".',
        'key',
      );
    }
    if (issue === undefined) continue;
    if (beyond === undefined) {
      yield problemAt(
        source,
        [...path, 'issue'],
        'the line says on which issue, but not where it runs',
        'Add "beyond", or remove "issue".',
      );
    }
    const position = positions?.[issue];
    if (positions !== undefined && position === undefined) {
      yield problemAt(
        source,
        [...path, 'issue'],
        `${seat} has a red line on "${issue}" but no position on it`,
        `Add a position on "${issue}" for ${seat} in delegations.yaml.`,
      );
    }
    if (
      position !== undefined &&
      beyond !== undefined &&
      forbiddenSide(position.stand, beyond) === 0
    ) {
      yield problemAt(
        source,
        [...path, 'beyond'],
        'a line at 0 has no far side for a state whose own stand is 0',
        'Move the line, or give the state a stand on the issue.',
      );
    }
  }
}
