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
  const seats = draft.sponsors.map((sponsor) => sponsor.seat);
  for (const index of repeats(seats)) {
    yield problemAt(
      source,
      ['sponsors', index, 'seat'],
      `${seats[index]} is listed as a sponsor twice`,
      'Keep one of the two.',
    );
  }
  if (!seats.includes(draft.leader)) {
    yield problemAt(
      source,
      ['leader'],
      `the leader ${draft.leader} is not among the sponsors`,
      `Add ${draft.leader} to "sponsors".`,
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
