import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departure, type JudgedParagraph } from '../../../shared/scenario/departure.ts';
import type { Delegation, Position } from '../../../shared/scenario/scenario.ts';
import {
  crossedBy,
  gainByIssue,
  type Interests,
  partsOfWorth,
  type TextCase,
  worthOfText,
} from '../../../shared/scenario/text-worth.ts';
import {
  COURTESY,
  INTEREST,
  LINE_COST,
  LOYALTY,
  RIVALRY,
  SPONSORSHIP,
} from '../../../shared/scenario/weights.ts';

const position = (stand: number, salience: number): Position => ({
  stand,
  salience,
  confidence: 'low',
  sources: [],
});

function interests(own: Partial<Interests>): Interests {
  return { positions: {}, redLines: [], loyalty: {}, ...own };
}

function paragraph(
  id: string,
  stands: Readonly<Record<string, number>>,
  weight = 2,
  kind: 'OP' | 'PP' = 'OP',
): JudgedParagraph {
  return { id, kind, stands, weight };
}

const member = (id: string, region: Delegation['region']): Delegation => ({
  id,
  name: id,
  shortName: id,
  iso2: 'XX',
  region,
  groups: [],
  poles: [],
  role: 'member',
});

const room: TextCase['room'] = {
  delegations: [
    member('AAA', 'african'),
    member('BBB', 'eastern-european'),
    member('CCC', 'african'),
    member('DDD', 'african'),
  ],
  coreSeats: ['DDD'],
  poles: [
    { id: 'east', name: 'East', leader: 'AAA', colour: 'copper' },
    { id: 'west', name: 'West', leader: 'BBB', colour: 'indigo' },
  ],
};

/** A text of the pole of the east, as tabled, before the room. */
function tabled(text: readonly JudgedParagraph[], sponsors: readonly string[] = []): TextCase {
  const paragraphs = text.map((each) => ({
    ...each,
    number: '',
    lead: '',
    text: '',
    alternatives: [],
    confidence: 'low' as const,
    sources: [],
  }));
  const tabledBy = sponsors.map((seat) => ({ seat, confidence: 'low' as const, sources: [] }));
  const draft = { pole: 'east', paragraphs, sponsors: tabledBy };
  return { draft, wanted: paragraphs, sponsors, room };
}

const heart = paragraph('heart', { forum: 2 }, 4);
const text = [heart, paragraph('op2', { law: 1 }), paragraph('pp1', { law: 2 }, 1, 'PP')];
const judge = (own: Partial<Interests>, residual = 0) => ({
  seat: 'CCC',
  instructions: interests(own),
  residual,
});

describe('what a text is worth', () => {
  it('is the habit to say yes where nobody cares', () => {
    expect(worthOfText(judge({}), tabled(text), text)).toBe(COURTESY);
  });

  it('is all that interests can bring where it is all at a vital ideal', () => {
    const own = { positions: { law: position(2, 3) } };
    const all = [paragraph('op1', { law: 2 })];
    expect(worthOfText(judge(own), tabled(all), all)).toBeCloseTo(COURTESY + INTEREST);
  });

  it('follows what the text decides, and hardly what its preamble says', () => {
    const own = { positions: { law: position(-2, 3), forum: position(-2, 3) } };
    const worth = (left: readonly JudgedParagraph[]) =>
      partsOfWorth(judge(own), tabled(text), left).content;
    const whole = worth(text);
    const courtesy = worth(text.filter(({ id }) => id !== 'pp1')) - whole;
    const decision = worth(text.filter(({ id }) => id !== 'heart')) - whole;
    expect(courtesy).toBeGreaterThan(0);
    expect(decision).toBeGreaterThan(10 * courtesy);
  });

  it('moves by what leaves it alone: what stays is worth what it was worth', () => {
    const own = { positions: { law: position(2, 3), forum: position(-2, 3) } };
    const worth = (left: readonly JudgedParagraph[]) =>
      partsOfWorth(judge(own), tabled(text), left).content;
    expect(worth(text)).toBeCloseTo(worth(text.slice(0, 1)) + worth(text.slice(1)));
  });

  it('never falls when a paragraph moves towards the ideal', () => {
    const stand = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(stand, stand, fc.double({ min: 0, max: 1, noNaN: true }), (ideal, from, part) => {
        const own = {
          positions: { forum: position(ideal, 2) },
          redLines: [{ text: 'never', issue: 'forum', beyond: 0 }],
        };
        const content = (forum: number) =>
          partsOfWorth(judge(own), tabled(text), [{ ...heart, stands: { forum } }]).content;
        const nearer = from + part * (ideal - from);
        expect(content(nearer)).toBeGreaterThanOrEqual(content(from) - 1e-9);
      }),
    );
  });
});

describe('a red line', () => {
  const own = interests({
    positions: { law: position(2, 1) },
    redLines: [{ text: 'never', issue: 'law', beyond: 0 }],
  });

  it('costs in full where the heart of a text crosses it, and little where its preamble does', () => {
    expect(crossedBy(own, [paragraph('op1', { law: -1 }, 4)])).toBe(1);
    expect(crossedBy(own, [paragraph('op1', { law: -1 }, 6)])).toBe(1);
    expect(crossedBy(own, [paragraph('op1', { law: -1 }, 2)])).toBe(0.5);
    expect(crossedBy(own, [paragraph('pp1', { law: -1 }, 1, 'PP')])).toBe(1 / 16);
  });

  it('costs by the weightiest paragraph that crosses it', () => {
    expect(crossedBy(own, [paragraph('a', { law: -1 }, 2), paragraph('b', { law: -2 }, 3)])).toBe(
      0.75,
    );
  });

  it('costs in full where it is about the text as a whole', () => {
    const silent = interests({
      positions: { help: position(2, 3) },
      redLines: [{ text: 'nothing of help', issue: 'help', beyond: 0.5, scope: 'text' }],
    });
    const kept = [paragraph('op1', { help: 1 })];
    expect(crossedBy(silent, kept)).toBe(0);
    expect(crossedBy(silent, [paragraph('op1', { law: 1 })])).toBe(1);
    const worth = worthOfText({ seat: 'CCC', instructions: silent, residual: 0 }, tabled(kept), []);
    expect(worth).toBeCloseTo(COURTESY - LINE_COST);
  });
});

describe('the side of the sponsors', () => {
  const side = (
    loyalty: Readonly<Record<string, number>>,
    sponsors: readonly string[],
    left: readonly JudgedParagraph[] = text,
  ) => partsOfWorth(judge({ loyalty }), tabled(text, sponsors), left).side;

  it('pulls friends of the pole and repels those of another, while the leader sponsors', () => {
    const nobody = side({}, ['AAA']);
    expect(side({ east: 1 }, ['AAA']) - nobody).toBeCloseTo(LOYALTY);
    expect(side({ west: 1 }, ['AAA']) - nobody).toBeCloseTo(-RIVALRY);
    expect(side({ east: 1 }, [])).toBe(0);
  });

  it('counts one’s own name', () => {
    expect(side({}, ['CCC'])).toBeCloseTo(SPONSORSHIP);
  });

  it('counts neighbours before strangers, and a state of standing before a small one', () => {
    const [neighbour, stranger, standing] = [
      side({}, ['AAA']),
      side({}, ['BBB']),
      side({}, ['DDD']),
    ];
    expect(neighbour).toBeGreaterThan(stranger);
    expect(standing).toBeGreaterThan(neighbour);
  });

  it('fades as the text departs from what they want, and turns where nothing of it is left', () => {
    const loyal = { east: 1 };
    const [whole, little, none] = [
      side(loyal, ['AAA']),
      side(
        loyal,
        ['AAA'],
        text.filter(({ id }) => id !== 'pp1'),
      ),
      side(loyal, ['AAA'], [{ ...heart, stands: { forum: -2 } }]),
    ];
    expect(little).toBeLessThan(whole);
    expect(little).toBeGreaterThan(0.8 * whole);
    expect(none).toBeCloseTo(-whole);
  });

  it('stays with a text that the sponsors have revised themselves', () => {
    const revised = text.filter(({ id }) => id !== 'heart');
    const about = { ...tabled(text, ['AAA']), wanted: revised };
    expect(partsOfWorth(judge({ loyalty: { east: 1 } }), about, revised).side).toBeCloseTo(
      side({ east: 1 }, ['AAA']),
    );
  });
});

describe('the residual', () => {
  const side = (left: readonly JudgedParagraph[]) =>
    partsOfWorth(judge({}, 0.4), tabled(text), left).side;

  it('belongs to the text as tabled, and is gone from one whose heart is struck', () => {
    expect(side(text)).toBe(0.4);
    expect(side(text.filter(({ id }) => id !== 'pp1'))).toBeGreaterThan(0.3);
    expect(side(text.filter(({ id }) => id !== 'heart'))).toBe(0);
  });
});

describe('the residual of a delegation that has joined the sponsors', () => {
  it('says nothing any more, for it stood elsewhere then', () => {
    const joined = { ...tabled(text), sponsors: ['CCC'] };
    const { side } = partsOfWorth(judge({}, -0.4), joined, text);
    expect(side).toBeCloseTo(SPONSORSHIP);
  });
});

describe('what a text decides on each issue', () => {
  it('counts a decision before a courtesy', () => {
    const own = interests({ positions: { law: position(2, 3), forum: position(-2, 3) } });
    const gains = gainByIssue(own, text);
    expect(gains.get('forum')).toBeCloseTo(-4);
    expect(gains.get('law')).toBeCloseTo(2 * 0.5 + 0.25);
  });
});

describe('what is remembered of a text', () => {
  it('is what is worked out anew: the same for another object that says the same', () => {
    const stand = fc.integer({ min: -2, max: 2 });
    const texts = fc.array(
      fc.record({ law: stand, forum: stand, weight: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, maxLength: 5 },
    );
    const sponsors = fc.subarray(['AAA', 'BBB', 'CCC', 'DDD']);
    const own = interests({
      positions: { law: position(2, 3), forum: position(-1, 2) },
      redLines: [{ text: 'never', issue: 'law', beyond: 0 }],
      loyalty: { east: 0.5, west: 0.2 },
    });
    const read = (drawn: readonly { law: number; forum: number; weight: number }[]) =>
      drawn.map(({ law, forum, weight }, index) => paragraph(`op${index}`, { law, forum }, weight));
    fc.assert(
      fc.property(texts, texts, sponsors, (first, then, names) => {
        const [before, after] = [read(first), read(then)];
        const about = tabled(before, names);
        const judged = { seat: 'CCC', instructions: own, residual: 0.1 };
        const known = worthOfText(judged, about, after);
        expect(worthOfText(judged, about, after)).toBe(known);
        expect(
          worthOfText(structuredClone(judged), structuredClone(about), structuredClone(after)),
        ).toBe(known);
      }),
    );
  });
});

describe('how far a text has departed from another', () => {
  it('is measured by the weight of what has changed and by how far it has turned', () => {
    const [own, op2, pp1] = text;
    if (own === undefined || op2 === undefined || pp1 === undefined) throw new Error('No text.');
    expect(departure(text, [own, op2, pp1])).toBe(0);
    expect(departure(text, [op2, pp1])).toBeCloseTo(4 / 6.25);
    expect(departure(text, [{ ...own, stands: { forum: 1 } }, op2, pp1])).toBeCloseTo(2 / 6.25);
    expect(departure(text, [])).toBe(1);
    expect(departure([own], [{ ...own, stands: { forum: -2 } }])).toBe(2);
  });

  it('counts what is new, and nothing where only words are', () => {
    expect(departure([heart], [heart, paragraph('new', { law: 2 }, 2)])).toBeCloseTo(0.5);
    expect(departure([heart], [heart, paragraph('new', {}, 2)])).toBe(0);
  });
});
