import type { Problem } from '../problems.ts';
import type { BriefsFile } from '../source-schema.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { type FieldPath, problemAt, type YamlSource } from './yaml-source.ts';

type Condition = NonNullable<BriefsFile[string]['taskIs']>[number];

/** What the conditions of private tasks name that is not there, or that nobody could ever fulfil. */
export function* checkTasks(files: ScenarioFiles): Iterable<Problem> {
  for (const { source, content } of files.briefs) {
    for (const [seat, { taskIs = [] }] of Object.entries(content ?? {})) {
      for (const [index, condition] of taskIs.entries()) {
        const at = { files, source, seat, path: [seat, 'taskIs', index] };
        yield* checkParagraphs(at, condition);
        yield* checkGroups(at, condition);
        yield* checkCount(at, condition);
      }
    }
  }
}

interface At {
  readonly files: ScenarioFiles;
  readonly source: YamlSource;
  readonly seat: string;
  readonly path: FieldPath;
}

/** Paragraphs and their other wordings are known by their drafts. */
function* checkParagraphs({ files, source, path }: At, condition: Condition): Iterable<Problem> {
  const paragraphs = files.drafts.flatMap(({ content }) =>
    (content?.paragraphs ?? []).map((paragraph) => ({ ...paragraph, draft: content?.id })),
  );
  for (const { id, at, draft } of namedParagraphs(condition)) {
    const found = paragraphs.find(
      (paragraph) => paragraph.id === id && (draft === undefined || paragraph.draft === draft),
    );
    if (found === undefined) {
      const where = draft === undefined ? 'in any draft' : `in "${draft}"`;
      yield problemAt(
        source,
        [...path, ...at],
        `there is no paragraph "${id}" ${where}`,
        'Name one of its paragraphs by its id.',
      );
      continue;
    }
    if (condition.kind !== 'text') continue;
    for (const [index, wording] of (condition.reads ?? []).entries()) {
      const known = ['original', ...(found.alternatives ?? []).map((each) => each.id)];
      if (known.includes(wording)) continue;
      yield problemAt(
        source,
        [...path, 'reads', index],
        `the paragraph "${id}" has no wording "${wording}"`,
        `It has ${known.join(', ')}.`,
      );
    }
  }
}

interface Named {
  readonly id: string;
  readonly at: FieldPath;
  readonly draft?: string;
}

function namedParagraphs(condition: Condition): readonly Named[] {
  switch (condition.kind) {
    case 'text':
    case 'stand':
      return [{ id: condition.paragraph, at: ['paragraph'], draft: condition.draft }];
    case 'votes':
      return condition.paragraph === undefined
        ? []
        : [{ id: condition.paragraph, at: ['paragraph'], draft: condition.draft }];
    case 'proposes':
    case 'accepts':
    case 'holds':
      return condition.paragraphs.map((id, index) => ({ id, at: ['paragraphs', index] }));
    case 'objects':
      return (condition.over ?? []).map((id, index) => ({ id, at: ['over', index] }));
    default:
      return [];
  }
}

/** Groups and regions are names of the author's own choice: one that no delegation has is a slip. */
function* checkGroups({ files, source, path }: At, condition: Condition): Iterable<Problem> {
  if (!('who' in condition) || condition.who === 'me') return;
  const delegations = Object.values(files.delegations?.content ?? {});
  if (delegations.length === 0) return;
  const groups = new Set(delegations.flatMap((delegation) => delegation.groups));
  const regions = new Set<string>(delegations.map(({ region }) => region));
  const lists = [
    { field: 'groups', names: condition.who.groups, known: groups },
    { field: 'notGroups', names: condition.who.notGroups, known: groups },
    { field: 'regions', names: condition.who.regions, known: regions },
    { field: 'notRegions', names: condition.who.notRegions, known: regions },
  ];
  for (const { field, names = [], known } of lists) {
    for (const [index, name] of names.entries()) {
      if (known.has(name)) continue;
      yield problemAt(
        source,
        [...path, 'who', field, index],
        `no delegation is in "${name}"`,
        `Name one of ${[...known].sort().join(', ')}.`,
      );
    }
  }
}

/** More than there are can never do it. */
function* checkCount({ source, seat, path }: At, condition: Condition): Iterable<Problem> {
  if (!('who' in condition)) return;
  const { who, count = 1 } = condition;
  const most = who === 'me' ? 1 : who.seats?.filter((other) => other !== seat).length;
  if (most === undefined || count <= most) return;
  yield problemAt(
    source,
    [...path, 'count'],
    `${count} must do it, but only ${most} can`,
    'Name more delegations, or ask for fewer.',
  );
}
