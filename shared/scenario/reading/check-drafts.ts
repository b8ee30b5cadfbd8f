import type { Problem } from '../problems.ts';
import type { DraftFile } from '../source-schema.ts';
import { impossibleDate } from './check-scenario.ts';
import { repeats } from './repeats.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { problemAt, type YamlSource } from './yaml-source.ts';

/** What the drafts get wrong, each by itself and beside each other. */
export function* checkDrafts(files: ScenarioFiles): Iterable<Problem> {
  const ids = new Set<string>();
  const symbols = new Set<string>();
  for (const { source, content } of files.drafts) {
    if (content === undefined) continue;
    if (ids.has(content.id)) {
      yield problemAt(
        source,
        ['id'],
        `another draft already has the id "${content.id}"`,
        'Give every draft its own id.',
      );
    }
    if (symbols.has(content.symbol)) {
      yield problemAt(
        source,
        ['symbol'],
        `another draft already has the symbol ${content.symbol}`,
        'Give every draft its own symbol.',
      );
    }
    ids.add(content.id);
    symbols.add(content.symbol);
    yield* impossibleDate(source, ['date'], content.date);
    yield* checkSponsors(source, content);
    yield* checkParagraphs(source, content);
  }
}

function* checkSponsors(source: YamlSource, draft: DraftFile): Iterable<Problem> {
  const sponsors = draft.sponsors ?? [];
  const seats = sponsors.map((sponsor) => sponsor.seat);
  const { leader } = draft;
  if (draft.kind === 'report') {
    for (const field of ['pole', 'leader', 'sponsors'] as const) {
      if (draft[field] === undefined) continue;
      yield problemAt(
        source,
        [field],
        `a report has no ${field}: it is the Chair’s`,
        'Leave it out, or make the draft a resolution.',
        'key',
      );
    }
    return;
  }
  if (leader === undefined) {
    yield problemAt(
      source,
      [],
      'a resolution needs a leader',
      'Add "leader", or make the draft a report.',
    );
    return;
  }
  for (const index of repeats(seats)) {
    yield problemAt(
      source,
      ['sponsors', index, 'seat'],
      `${seats[index]} is listed as a sponsor twice`,
      'Keep one of the two.',
    );
  }
  if (!seats.includes(leader)) {
    yield problemAt(
      source,
      ['leader'],
      `the leader ${leader} is not among the sponsors`,
      `Add ${leader} to "sponsors".`,
    );
  }
}

function* checkParagraphs(source: YamlSource, draft: DraftFile): Iterable<Problem> {
  const { paragraphs } = draft;
  for (const index of repeats(paragraphs.map((paragraph) => paragraph.id))) {
    yield problemAt(
      source,
      ['paragraphs', index, 'id'],
      `an earlier paragraph already has the id "${paragraphs[index]?.id}"`,
      'Give every paragraph its own id.',
    );
  }
  for (const [index, { alternatives = [] }] of paragraphs.entries()) {
    for (const repeated of repeats(alternatives.map(({ id }) => id))) {
      yield problemAt(
        source,
        ['paragraphs', index, 'alternatives', repeated, 'id'],
        `an earlier alternative of the paragraph already has the id "${alternatives[repeated]?.id}"`,
        'Give every alternative of a paragraph its own id.',
      );
    }
  }
  for (const index of repeats(paragraphs.map(({ kind, number }) => `${kind} ${number}`))) {
    const paragraph = paragraphs[index];
    yield problemAt(
      source,
      ['paragraphs', index, 'number'],
      `${paragraph?.kind} ${paragraph?.number} comes twice`,
      'Number the paragraphs of each kind in order.',
    );
  }
  yield* draft.kind === 'report' ? checkReport(source, draft) : checkResolution(source, draft);
}

function* checkReport(source: YamlSource, { paragraphs }: DraftFile): Iterable<Problem> {
  for (const [index, { kind }] of paragraphs.entries()) {
    if (kind === 'P') continue;
    yield problemAt(
      source,
      ['paragraphs', index, 'kind'],
      `a report has no paragraphs of kind ${kind}`,
      'Use P for the paragraphs of a report.',
    );
  }
}

function* checkResolution(source: YamlSource, { paragraphs }: DraftFile): Iterable<Problem> {
  for (const [index, { kind, section }] of paragraphs.entries()) {
    if (kind !== 'P' && section === undefined) continue;
    yield problemAt(
      source,
      ['paragraphs', index, kind === 'P' ? 'kind' : 'section'],
      'paragraphs of kind P and sections belong to reports',
      'Use PP or OP without a section, or say "kind: report" of the draft.',
    );
  }
  const firstOperative = paragraphs.findIndex((paragraph) => paragraph.kind === 'OP');
  if (firstOperative === -1) {
    yield problemAt(
      source,
      ['paragraphs'],
      'the draft has no operative paragraph',
      'Add at least one paragraph of kind OP.',
      'key',
    );
    return;
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'PP' && index > firstOperative) {
      yield problemAt(
        source,
        ['paragraphs', index, 'kind'],
        'a preambular paragraph follows an operative one',
        'Put all PP before the first OP.',
      );
    }
  }
}
