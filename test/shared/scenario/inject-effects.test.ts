import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../shared/scenario/inject-effects.ts';
import type { Inject, InjectMove, SeatContent } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { smallScenario } from '../../fixtures/scenario.ts';

const brief: SeatContent = seatContent(smallScenario(), 'AAA');
const inject = (id: string, moves: readonly InjectMove[]): Inject => ({
  id,
  kind: 'incident',
  title: id,
  text: id,
  toldBy: id,
  moves,
});
const forum = (content: SeatContent) => content.instructions.positions['forum'];

describe('what an inject moves', () => {
  it('[INJ-3] never leaves the scale, however many come', () => {
    const moves = fc.record({
      issue: fc.constant('forum'),
      stand: fc.double({ min: -2, max: 2, noNaN: true }),
      salience: fc.double({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(moves), { maxLength: 6 }), (all) => {
        const position = forum(
          movedBy(
            brief,
            all.map((each, index) => inject(`i${index} ${JSON.stringify(each)}`, each)),
          ),
        );
        expect(Math.abs(position?.stand ?? 9)).toBeLessThanOrEqual(2);
        expect(position?.salience).toBeGreaterThanOrEqual(0);
        expect(position?.salience).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('[INJ-3] is the stated step, and only of those whom it names', () => {
    const named = inject('named', [{ issue: 'forum', stand: -0.5, salience: 2, seats: ['AAA'] }]);
    expect(forum(movedBy(brief, [named]))).toMatchObject({ stand: 0.5, salience: 2 });
    const other = seatContent(smallScenario(), 'AAB');
    expect(movedBy(other, [named])).toBe(other);
  });

  it('[INJ-3] gives nobody a position on an issue on which they had none', () => {
    const elsewhere = inject('elsewhere', [{ issue: 'moon', stand: 1, salience: 1 }]);
    expect(movedBy(brief, [elsewhere])).toBe(brief);
  });

  it('is worked out once for the same content and the same injects', () => {
    const one = inject('once', [{ issue: 'forum', stand: 1, salience: 0 }]);
    expect(movedBy(brief, [one])).toBe(movedBy(brief, [one]));
  });
});
