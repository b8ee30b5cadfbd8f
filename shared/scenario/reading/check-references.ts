import type { Problem } from '../problems.ts';
import { calledIn, meantSeat } from './meant-seat.ts';
import { nearest } from './nearest.ts';
import { observersOf } from './observers.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { type FieldPath, problemAt, type YamlSource } from './yaml-source.ts';

type Kind =
  | 'group'
  | 'issue'
  | 'pole'
  | 'venue'
  | 'stage'
  | 'source'
  | 'profile'
  | 'seat'
  | 'draft'
  | 'ballot'
  | 'inject';

/**
 * Where files name things that other files define. In a path, `*` stands for every entry of a list
 * or group and `{key}` for the names of a group's entries.
 */
const references: readonly {
  file: keyof ScenarioFiles;
  at: string;
  names: Kind;
  /** Who alone does that: a seat of the others will not do there. */
  by?: 'members' | 'observers';
}[] = [
  { file: 'scenario', at: 'poles.*.leader', names: 'seat', by: 'members' },
  { file: 'scenario', at: 'coordination.*.group', names: 'group' },
  { file: 'scenario', at: 'coordination.*.sources.*', names: 'source' },
  { file: 'scenario', at: 'venues.*.members.*', names: 'seat' },
  { file: 'scenario', at: 'stages.*.venue', names: 'venue' },
  { file: 'scenario', at: 'stages.*.action.*.draft', names: 'draft' },
  { file: 'scenario', at: 'stages.*.action.*.divisions.*.mover', names: 'seat', by: 'members' },
  {
    file: 'scenario',
    at: 'stages.*.action.*.divisions.*.objector',
    names: 'seat',
    by: 'members',
  },
  { file: 'scenario', at: 'stages.*.action.*.divisions.*.sources.*', names: 'source' },
  { file: 'scenario', at: 'stages.*.action.*.divisions.*.readings.*.sources.*', names: 'source' },
  { file: 'scenario', at: 'stages.*.chair.seat', names: 'seat', by: 'members' },
  { file: 'scenario', at: 'stages.*.stakeholders.seats.*', names: 'seat', by: 'observers' },
  { file: 'scenario', at: 'stages.*.stakeholders.sources.*', names: 'source' },
  { file: 'scenario', at: 'coreSeats.*', names: 'seat' },
  { file: 'scenario', at: 'goals.*.seats.*', names: 'seat' },
  { file: 'scenario', at: 'blocking.groups.*.seats.*', names: 'seat' },
  { file: 'scenario', at: 'arrears.*.seat', names: 'seat', by: 'members' },
  { file: 'scenario', at: 'arrears.*.sources.*', names: 'source' },
  { file: 'scenario', at: 'injects.*.use', names: 'inject' },
  { file: 'scenario', at: 'injects.*.at.stage', names: 'stage' },
  { file: 'scenario', at: 'injects.*.moves.*.issue', names: 'issue' },
  { file: 'scenario', at: 'injects.*.moves.*.seats.*', names: 'seat' },
  { file: 'scenario', at: 'shadow.rounds.*.stage', names: 'stage' },
  { file: 'scenario', at: 'shadow.norms.*.draft', names: 'draft' },
  { file: 'scenario', at: 'shadow.incidents.*.moves.*.issue', names: 'issue' },
  { file: 'drafts', at: 'pole', names: 'pole' },
  { file: 'drafts', at: 'leader', names: 'seat', by: 'members' },
  { file: 'drafts', at: 'sponsors.*.seat', names: 'seat', by: 'members' },
  { file: 'drafts', at: 'sponsors.*.sources.*', names: 'source' },
  { file: 'drafts', at: 'budget.sources.*', names: 'source' },
  { file: 'drafts', at: 'paragraphs.*.stands.{key}', names: 'issue' },
  { file: 'drafts', at: 'paragraphs.*.sources.*', names: 'source' },
  { file: 'drafts', at: 'paragraphs.*.alternatives.*.stands.{key}', names: 'issue' },
  { file: 'drafts', at: 'paragraphs.*.alternatives.*.sources.*', names: 'source' },
  { file: 'profiles', at: '*.positions.{key}', names: 'issue' },
  { file: 'profiles', at: '*.sources.*', names: 'source' },
  { file: 'delegations', at: '*.profile', names: 'profile' },
  { file: 'delegations', at: '*.loyalty.{key}', names: 'pole' },
  { file: 'delegations', at: '*.positions.{key}', names: 'issue' },
  { file: 'delegations', at: '*.positions.*.3.*', names: 'source' },
  { file: 'briefs', at: '{key}', names: 'seat' },
  { file: 'briefs', at: '*.redLines.*.issue', names: 'issue' },
  { file: 'briefs', at: '*.redLines.*.mayBend.when.issue', names: 'issue' },
  { file: 'briefs', at: '*.redLines.*.mayBend.sources.*', names: 'source' },
  { file: 'briefs', at: '*.taskIs.*.issue', names: 'issue' },
  { file: 'briefs', at: '*.taskIs.*.draft', names: 'draft' },
  { file: 'briefs', at: '*.taskIs.*.for', names: 'draft' },
  { file: 'briefs', at: '*.taskIs.*.stage', names: 'stage' },
  { file: 'briefs', at: '*.taskIs.*.whom.seats.*', names: 'seat' },
  { file: 'briefs', at: '*.taskIs.*.whom.sponsor', names: 'draft' },
  { file: 'briefs', at: '*.taskIs.*.whom.notSponsor', names: 'draft' },
  { file: 'briefs', at: '*.taskIs.*.who.seats.*', names: 'seat' },
  { file: 'briefs', at: '*.taskIs.*.who.sponsor', names: 'draft' },
  { file: 'briefs', at: '*.taskIs.*.who.notSponsor', names: 'draft' },
  { file: 'briefs', at: '*.taskIs.*.who.voted.*.draft', names: 'draft' },
  { file: 'briefs', at: '*.talkTo.*', names: 'seat' },
  { file: 'briefs', at: '*.sources.*', names: 'source' },
  { file: 'record', at: 'ballots.*.stage', names: 'stage' },
  { file: 'record', at: 'ballots.*.draft', names: 'draft' },
  { file: 'record', at: 'ballots.*.sources.*', names: 'source' },
  { file: 'record', at: 'ballots.*.rivals.*.sources.*', names: 'source' },
  { file: 'record', at: 'ballots.*.votes.*.*', names: 'seat', by: 'members' },
  { file: 'record', at: 'outcomes.*.stage', names: 'stage' },
  { file: 'record', at: 'outcomes.*.draft', names: 'draft' },
  { file: 'record', at: 'outcomes.*.blockedBy.*', names: 'seat', by: 'members' },
  { file: 'record', at: 'outcomes.*.sources.*', names: 'source' },
  { file: 'record', at: 'outcomes.*.afterwards.*.seat', names: 'seat' },
  { file: 'record', at: 'outcomes.*.afterwards.*.sources.*', names: 'source' },
  {
    file: 'record',
    at: 'rivalStatements.*.values.*.sources.*',
    names: 'source',
  },
  { file: 'history', at: 'moves.*.stage', names: 'stage' },
  { file: 'history', at: 'moves.*.by', names: 'seat' },
  { file: 'history', at: 'moves.*.draft', names: 'draft' },
  { file: 'history', at: 'moves.*.ballot', names: 'ballot' },
  { file: 'history', at: 'moves.*.sources.*', names: 'source' },
];

const home: Readonly<Record<Kind, string>> = {
  issue: 'the issues of scenario.yaml',
  pole: 'the poles of scenario.yaml',
  group: 'the groups of delegations.yaml',
  venue: 'the venues of scenario.yaml',
  stage: 'the stages of scenario.yaml',
  source: 'sources.yaml',
  profile: 'profiles.yaml',
  seat: 'delegations.yaml',
  draft: 'drafts/*.yaml',
  ballot: 'the ballots of record.yaml',
  inject: 'scenarios/library/injects.yaml',
};

/**
 * Every name that no file defines. Works on the raw data, so that a file with other mistakes is
 * still looked through; names of a kind whose own file is missing are let pass.
 */
export function* checkReferences(files: ScenarioFiles): Iterable<Problem> {
  const defined = definedNames(files);
  const observers = observersOf(files);
  const called = calledIn(files.delegations?.source.data);
  const meantBy: Meaning = (name, kind, known) =>
    kind === 'seat' ? meantSeat(name, called) : nearest(name, known);
  for (const { file, at, names, by } of references) {
    const known = defined[names];
    if (known === undefined) continue;
    for (const source of sourcesOf(files, file)) {
      for (const found of matches(source.data, at.split('.'), [])) {
        if (!known.has(found.name)) yield unknownName(source, found, names, known, meantBy);
        else if (by !== undefined) yield* wrongRole(source, found, by, observers);
      }
    }
  }
}

/** What an unknown name of a kind most likely means. */
type Meaning = (name: string, kind: Kind, known: ReadonlySet<string>) => string | undefined;

interface Found {
  readonly name: string;
  readonly path: FieldPath;
  readonly isKey: boolean;
}

function unknownName(
  source: YamlSource,
  found: Found,
  kind: Kind,
  known: ReadonlySet<string>,
  meantBy: Meaning,
): Problem {
  const meant = meantBy(found.name, kind, known);
  const add = `add "${meant !== undefined && !known.has(meant) ? meant : found.name}" to ${home[kind]}`;
  const mend = mendFor(meant, add, meant !== undefined && known.has(meant));
  const message = `there is no ${kind} "${found.name}"`;
  return problemAt(source, found.path, message, mend, found.isKey ? 'key' : 'value');
}

function mendFor(meant: string | undefined, add: string, isThere: boolean): string {
  if (meant === undefined) return `${capitalised(add)}, or correct it.`;
  return isThere
    ? `Did you mean "${meant}"? If not, ${add}.`
    : `Did you mean "${meant}"? Then ${add}, too.`;
}

function* wrongRole(
  source: YamlSource,
  found: Found,
  by: 'members' | 'observers',
  observers: ReadonlySet<string>,
): Iterable<Problem> {
  const isObserver = observers.has(found.name);
  if (by === 'members' && isObserver) yield observerThere(source, found);
  if (by === 'observers' && !isObserver) yield memberThere(source, found);
}

function observerThere(source: YamlSource, { name, path }: Found): Problem {
  return problemAt(
    source,
    path,
    `${name} is an observer, and only members do this`,
    `Name a member, or remove "role: observer" from ${name} in delegations.yaml.`,
  );
}

function memberThere(source: YamlSource, { name, path }: Found): Problem {
  return problemAt(
    source,
    path,
    `${name} is a member, and speaks as one: only observers are let in as stakeholders`,
    `Leave ${name} out, or give it "role: observer" in delegations.yaml.`,
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The names at a pattern in raw data; whatever has another shape is the schema's business. */
function* matches(data: unknown, pattern: readonly string[], path: FieldPath): Iterable<Found> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (typeof data === 'string') yield { name: data, path, isKey: false };
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  if (step === '{key}') {
    for (const name of Object.keys(data)) yield { name, path: [...path, name], isKey: true };
  } else if (step === '*') {
    for (const [key, value] of entriesOf(data)) yield* matches(value, rest, [...path, key]);
  } else {
    yield* matches(Reflect.get(data, step), rest, [...path, step]);
  }
}

function entriesOf(data: object): Iterable<[string | number, unknown]> {
  return Array.isArray(data) ? data.entries() : Object.entries(data);
}

function sourcesOf(files: ScenarioFiles, name: keyof ScenarioFiles): readonly YamlSource[] {
  const read = files[name];
  if (read === undefined) return [];
  return 'source' in read ? [read.source] : read.map((checked) => checked.source);
}

function definedNames(
  files: ScenarioFiles,
): Readonly<Record<Kind, ReadonlySet<string> | undefined>> {
  const delegations = sourcesOf(files, 'delegations');
  const seats = namesAt(delegations, '{key}');
  return {
    issue: namesAt(sourcesOf(files, 'scenario'), 'issues.*.id'),
    pole: namesAt(sourcesOf(files, 'scenario'), 'poles.*.id'),
    // Delegations need not belong to any group: then a group that is named is the mistake.
    group: seats && (namesAt(delegations, '*.groups.*') ?? new Set()),
    venue: namesAt(sourcesOf(files, 'scenario'), 'venues.*.id'),
    stage: namesAt(sourcesOf(files, 'scenario'), 'stages.*.id'),
    source: namesAt(sourcesOf(files, 'sources'), '{key}'),
    profile: namesAt(sourcesOf(files, 'profiles'), '{key}'),
    seat: seats,
    draft: namesAt(sourcesOf(files, 'drafts'), 'id'),
    ballot: namesAt(sourcesOf(files, 'record'), 'ballots.*.id'),
    inject: namesAt(sourcesOf(files, 'injects'), 'injects.*.id'),
  };
}

/** Undefined where nothing is defined at all: then the missing definitions are the mistake to tell. */
function namesAt(sources: readonly YamlSource[], pattern: string): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const source of sources) {
    for (const { name } of matches(source.data, pattern.split('.'), [])) names.add(name);
  }
  return names.size === 0 ? undefined : names;
}
