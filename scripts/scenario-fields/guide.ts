import { fileSchemas } from '../../shared/scenario/reading/scenario-files.ts';
import { type Field, fieldsOf, movesOf } from './fields.ts';

export const GUIDE = 'docs/scenarios.md';
const MARK = '<!-- Made from the schemas by scripts/scenario-fields.mjs: all that follows. -->';

/** Where the files of each schema lie. */
const PLACES: Readonly<Record<keyof typeof fileSchemas, string>> = {
  scenario: 'scenario.yaml',
  sources: 'sources.yaml',
  delegations: 'delegations.yaml',
  profiles: 'profiles.yaml',
  record: 'record.yaml',
  history: 'history.yaml',
  draft: 'drafts/*.yaml',
  briefs: 'briefs/*.yaml',
  injects: '../library/injects.yaml',
};

/** Every field of every file, in the order of the guide. */
export const allFields = (): readonly { place: string; fields: readonly Field[] }[] =>
  Object.entries(fileSchemas).map(([name, schema]) => ({
    place: Object.entries(PLACES).find(([file]) => file === name)?.[1] ?? name,
    fields: fieldsOf(schema),
  }));

/** The guide for authors with its list of fields as the schemas are now. */
export function withFields(guide: string): string {
  const [written = ''] = guide.split(MARK);
  const files = allFields().map(({ place, fields }) => `### \`${place}\`\n\n${table(fields)}`);
  return `${written.trimEnd()}\n\n${MARK}\n\n## All fields\n\n${HOW_TO_READ}\n\n${files.join('\n\n')}\n\n### The moves of \`history.yaml\`\n\n${moves()}\n`;
}

const HOW_TO_READ =
  '`[]` stands for each entry of a list, `*` for each name in a group. What is *optional* may be left out.';

function table(fields: readonly Field[]): string {
  const rows = fields.map(
    ({ path, kind, isOptional, meaning }) =>
      `| \`${path}\` | ${kind}${isOptional ? ', *optional*' : ''} | ${inCell(meaning)} |`,
  );
  return ['| Field | Kind | What it is |', '| --- | --- | --- |', ...rows].join('\n');
}

function moves(): string {
  const rows = movesOf(fileSchemas.history).map(
    ({ move, fields, meaning }) => `| \`${move}\` | ${fields || 'none'} | ${inCell(meaning)} |`,
  );
  return ['| Move | Its own fields | What it is |', '| --- | --- | --- |', ...rows].join('\n');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');
