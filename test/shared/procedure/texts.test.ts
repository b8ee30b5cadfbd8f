import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftStanding, Room } from '../../../shared/procedure/kernel/room.ts';
import {
  type Cause,
  CHANGES_KEPT,
  type ParagraphState,
  type Paragraphs,
} from '../../../shared/procedure/texts/paragraphs.ts';
import { sameChange, withChanges } from '../../../shared/procedure/texts/text-changes.ts';
import { textOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import type { TextChange, Words } from '../../../shared/procedure/texts/words.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { smallScenario } from '../../fixtures/scenario.ts';

const scenario: PublicScenario = smallScenario();

/** The drafts of a room in which a draft stands like this. */
function drafts(standing: Partial<DraftStanding>, draft = 'one'): Pick<Room, 'drafts'> {
  const fresh: DraftStanding = {
    status: 'circulated',
    joined: [],
    left: [],
    signatories: [],
    paragraphs: {},
    revision: 0,
  };
  return { drafts: { [draft]: { ...fresh, ...standing } } };
}

const words = (text: string): Words => ({ lead: 'Decides', text, stands: {}, weight: 2 });
const added = (text: string, after: string): ParagraphState => ({
  words: words(text),
  added: { kind: 'OP', number: '1 bis', after },
});
const text = (paragraphs: Paragraphs) =>
  textOf(scenario, drafts({ paragraphs }), 'one').map((paragraph) => paragraph.text);

describe('the text of a draft', () => {
  it('is the text as tabled until something changes it', () => {
    expect(text({})).toEqual(['to do what one does.']);
  });

  it('reads as it was reworded', () => {
    expect(text({ 'one-op1': { words: words('to wait.') } })).toEqual(['to wait.']);
  });

  it('has new paragraphs after those that they follow', () => {
    const paragraphs = {
      a: added('first', ''),
      b: added('after the first', 'a'),
      c: added('last', 'one-op1'),
    };
    expect(text(paragraphs)).toEqual(['first', 'after the first', 'to do what one does.', 'last']);
  });

  it('keeps a new paragraph where the one that it follows has been taken out', () => {
    expect(text({ c: added('left', 'one-op1'), 'one-op1': { place: 'dropped' } })).toEqual([
      'left',
    ]);
  });
});

const report: PublicScenario = consensusScenario();
const REPORT = report.drafts[0];
const IDS = REPORT?.paragraphs.map(({ id }) => id) ?? [];

interface Made {
  readonly change: TextChange;
  readonly cause: Cause;
}

/** A report after changes, one by one; what the nth adds is known as `new-<n>`. */
const changed = (made: readonly Made[], start = drafts({}, 'report')): Pick<Room, 'drafts'> =>
  made.reduce(
    (room, { change, cause }, index) => ({
      drafts: withChanges(
        report,
        room.drafts,
        'report',
        [change],
        () => cause,
        () => `new-${index}`,
      ),
    }),
    start,
  );

const HOW: readonly Cause['how'][] = ['amendment', 'revision', 'proposal', 'separateVote'];

/** Any changes of any of its paragraphs, by anybody: also of those that were added, and to what it was. */
const someChanges = fc
  .array(
    fc.record({
      kind: fc.constantFrom('delete', 'replace', 'alternative', 'insert', 'place'),
      target: fc.nat(),
      text: fc.constantFrom('One thing.', 'Another thing.', 'A third thing.'),
      place: fc.constantFrom('report' as const, 'summary' as const, 'annex' as const),
      how: fc.constantFrom(...HOW),
      by: fc.constantFrom('AAA', 'AAB', 'AAC'),
    }),
    { maxLength: 40 },
  )
  .map((drawn) => {
    const ids = [...IDS];
    return drawn.map(({ kind, target, text: says, place, how, by }, index): Made => {
      const paragraph = ids[target % ids.length] ?? '';
      const cause: Cause = { fact: index + 1, at: 1, how, by: [by] };
      if (kind === 'insert') ids.push(`new-${index}`);
      return { change: changeOf(kind, paragraph, says, place), cause };
    });
  });

function changeOf(
  kind: string,
  paragraph: string,
  says: string,
  place: 'report' | 'summary' | 'annex',
): TextChange {
  switch (kind) {
    case 'delete':
      return { kind, paragraph };
    case 'place':
      return { kind, paragraph, place };
    case 'insert':
      return { kind, after: paragraph, paragraphKind: 'P', words: words(says) };
    case 'alternative':
      if (IDS.includes(paragraph)) return { kind, paragraph, alternative: 'original' };
      return { kind: 'replace', paragraph, words: words(says) };
    default:
      return { kind: 'replace', paragraph, words: words(says) };
  }
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly place: string;
}

/** The text as anybody could keep it with a pencil. */
function pencilled(made: readonly Made[]): readonly Line[] {
  const tabled = new Map(REPORT?.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  const start = IDS.map((id): Line => ({ id, text: tabled.get(id) ?? '', place: 'report' }));
  return made.reduce<readonly Line[]>((lines, { change }, index) => {
    if (change.kind === 'insert') {
      return behind(lines, change.after, {
        id: `new-${index}`,
        text: change.words.text,
        place: 'report',
      });
    }
    return lines.map((line): Line => {
      if (line.id !== change.paragraph) return line;
      if (change.kind === 'delete') return { ...line, place: 'dropped' };
      if (change.kind === 'place') return { ...line, place: change.place };
      return {
        ...line,
        text: change.kind === 'replace' ? change.words.text : (tabled.get(line.id) ?? ''),
      };
    });
  }, start);
}

/** The line behind the one that it follows, and behind all that already hang on that one. */
function behind(lines: readonly Line[], id: string, line: Line): readonly Line[] {
  const hanging = new Set([id]);
  let place = lines.findIndex((each) => each.id === id) + 1;
  while (hangsOn(lines[place]?.id, hanging)) place += 1;
  FOLLOWS.set(line.id, id);
  return [...lines.slice(0, place), line, ...lines.slice(place)];
}

const FOLLOWS = new Map<string, string>();

function hangsOn(id: string | undefined, hanging: Set<string>): boolean {
  const follows = id === undefined ? undefined : FOLLOWS.get(id);
  if (id === undefined || follows === undefined || !hanging.has(follows)) return false;
  hanging.add(id);
  return true;
}

describe('the one model of a text', () => {
  it('is whole after any changes: every paragraph is there once, as it was last changed', () => {
    fc.assert(
      fc.property(someChanges, (made) => {
        FOLLOWS.clear();
        const room = changed(made);
        const whole = wholeText(report, room, 'report');
        const lines = pencilled(made);
        expect(whole.map(({ id, text: says, place }) => ({ id, text: says, place }))).toEqual(
          lines,
        );
        expect(textOf(report, room, 'report').map(({ id }) => id)).toEqual(
          lines.filter(({ place }) => place === 'report').map(({ id }) => id),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('names in the ledger of each paragraph who made every change, as many as are kept', () => {
    fc.assert(
      fc.property(someChanges, (made) => {
        const { paragraphs = {} } = changed(made).drafts.report ?? {};
        for (const { id } of wholeText(report, changed(made), 'report')) {
          const causes = made
            .filter(({ change }, index) =>
              change.kind === 'insert' ? id === `new-${index}` : change.paragraph === id,
            )
            .map(({ cause }) => cause);
          const ledger = (paragraphs[id]?.changes ?? []).map(({ fact, at, how, by }) => ({
            fact,
            at,
            how,
            by,
          }));
          expect(ledger).toEqual(causes.slice(-CHANGES_KEPT));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps in the ledger how a paragraph read and stood before each change', () => {
    const by = (fact: number): Cause => ({ fact, at: fact, how: 'revision', by: ['AAA'] });
    const paragraph = 'war';
    const room = changed([
      { change: { kind: 'replace', paragraph, words: words('One thing.') }, cause: by(4) },
      { change: { kind: 'alternative', paragraph, alternative: 'calm' }, cause: by(5) },
      { change: { kind: 'delete', paragraph }, cause: by(6) },
      { change: { kind: 'place', paragraph, place: 'report' }, cause: by(9) },
    ]);
    expect(room.drafts.report?.paragraphs.war?.changes).toEqual([
      { ...by(4), did: 'replace' },
      { ...by(5), did: 'replace', was: { words: words('One thing.') } },
      { ...by(6), did: 'delete', was: { alternative: 'calm' } },
      { ...by(9), did: 'place', was: { alternative: 'calm', place: 'dropped' } },
    ]);
    expect(wholeText(report, room, 'report').find(({ id }) => id === 'war')?.text).toBe(
      'says calm.',
    );
  });

  it('stays small, however often one paragraph is changed', () => {
    const made = Array.from(
      { length: 500 },
      (_, index): Made => ({
        change: { kind: 'replace', paragraph: 'war', words: words(`${index} `.repeat(300)) },
        cause: { fact: index + 1, at: 1, how: 'revision', by: ['AAA'] },
      }),
    );
    const long = JSON.stringify(changed(made).drafts).length;
    expect(long).toBeLessThan(JSON.stringify(changed(made.slice(-50)).drafts).length + 100);
  });

  it('says nothing of a draft that nobody has touched', () => {
    expect(drafts({}).drafts.one?.paragraphs).toEqual({});
  });

  it('puts its new paragraphs under the heading of those that they follow', () => {
    const change: TextChange = {
      kind: 'insert',
      after: 'war',
      paragraphKind: 'P',
      words: words('One thing.'),
    };
    const room = changed([{ change, cause: { fact: 1, at: 1, how: 'chair', by: [] } }]);
    const whole = wholeText(report, room, 'report');
    const at = whole.findIndex(({ id }) => id === 'new-0');
    expect(whole[at]?.section).toBe(whole[at - 1]?.section);
    expect(whole[at]?.number).toBe(`${whole[at - 1]?.number} bis`);
  });

  it('knows when two changes come to the same text', () => {
    const reads = (says: string): TextChange => ({
      kind: 'replace',
      paragraph: 'war',
      words: words(says),
    });
    const same = (one: TextChange, other: TextChange) => sameChange(report, 'report', one, other);
    expect(same(reads('One thing.'), reads('One thing.'))).toBe(true);
    expect(same(reads('One thing.'), reads('Another.'))).toBe(false);
    const calm: TextChange = { kind: 'alternative', paragraph: 'war', alternative: 'calm' };
    const ready = REPORT?.paragraphs
      .find(({ id }) => id === 'war')
      ?.alternatives.find(({ id }) => id === 'calm');
    if (ready === undefined) throw new Error('The fixture has changed.');
    expect(same(calm, { kind: 'replace', paragraph: 'war', words: ready })).toBe(true);
    expect(same(calm, { kind: 'delete', paragraph: 'war' })).toBe(false);
    expect(same({ kind: 'delete', paragraph: 'war' }, { kind: 'delete', paragraph: 'norms' })).toBe(
      false,
    );
    const more: TextChange = {
      kind: 'insert',
      after: 'war',
      paragraphKind: 'P',
      words: words('One thing.'),
    };
    expect(same(more, reads('One thing.'))).toBe(false);
    expect(same(more, more)).toBe(true);
  });
});
