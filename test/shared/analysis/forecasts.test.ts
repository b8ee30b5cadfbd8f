import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banded, bandedSpread, calibration } from '../../../shared/analysis/calibration.ts';
import { brier, cameOf, judgedIn, scoredForecasts } from '../../../shared/analysis/forecasts.ts';
import { atTheGavel } from '../../fixtures/consensus-scenario.ts';
import { facilitator, inAction, seat } from '../../fixtures/session.ts';

const percent = fc.integer({ min: 0, max: 20 }).map((fives) => fives * 5);
const judged = fc.record({ said: percent, happened: fc.boolean() });
const said = (result: number, first = 50, second = 50) => ({
  result,
  states: { AAD: first, AAE: second },
});

describe('the score of a forecast', () => {
  it('[FOR-4] lies between 0 and 1 whatever was said and whatever came', () => {
    fc.assert(
      fc.property(fc.array(judged), (all) => {
        expect(brier(all)).toBeGreaterThanOrEqual(0);
        expect(brier(all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('[FOR-4] is best for who says what they think, whatever that is', () => {
    fc.assert(
      fc.property(percent, percent, (thought, other) => {
        const expected = (figure: number) =>
          (thought / 100) * brier([{ said: figure, happened: true }]) +
          (1 - thought / 100) * brier([{ said: figure, happened: false }]);
        expect(expected(thought)).toBeLessThanOrEqual(expected(other) + 1e-12);
      }),
    );
  });

  it('[FOR-4] is 0 where all was known, 1 where all was wrong, a quarter for who always says half', () => {
    const session = inAction().ballot({ AAA: 'yes', AAD: 'yes', AAE: 'no' });
    const score = (forecast: ReturnType<typeof said>) =>
      scoredForecasts(session.open, session.room, { 'committee-one': forecast })[0]?.score;
    expect(score(said(100, 100, 0))).toBe(0);
    expect(score(said(0, 0, 100))).toBe(1);
    expect(score(said(50))).toBe(0.25);
  });

  it('[FOR-4] is not given while the matter is undecided', () => {
    const session = inAction().ballot({ AAA: 'yes' });
    expect(scoredForecasts(session.open, session.room, { 'committee-two': said(80) })).toEqual([]);
  });

  it('[FOR-4] is of the result alone where no names were taken', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'showOfHands' });
    session.ballot({ AAA: 'yes' });
    const came = cameOf(session.open, session.room, 'committee-one');
    expect(came).toEqual({ result: true, states: {} });
    expect(came && judgedIn(said(80), came)).toEqual([{ said: 80, happened: true }]);
  });

  it('[FOR-4] counts only a vote in favour as one: not an abstention, nor an absence', () => {
    const session = inAction().ballot({ AAA: 'yes', AAD: 'abstain' });
    const came = cameOf(session.open, session.room, 'committee-one');
    expect(came?.states).toMatchObject({ AAA: true, AAD: false, AAE: false });
  });

  it('[FOR-4] of a report asks who objected when none was agreed', () => {
    const session = atTheGavel()
      .do(seat('AAB'), { type: 'takeStance', stance: { kind: 'object', paragraphs: [] } })
      .do(facilitator, { type: 'declareNoConsensus' });
    const came = cameOf(session.open, session.room, 'group');
    expect(came?.result).toBe(false);
    expect(came?.states).toMatchObject({ AAB: true, AAC: false });
  });
});

describe('a calibration', () => {
  it('counts every figure once, in the band that it lies in', () => {
    fc.assert(
      fc.property(fc.array(judged), (all) => {
        const bands = calibration(all.map(banded));
        expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        for (const { from, to, count, happened } of bands) {
          const inBand = all.filter((each) => each.said >= from && each.said <= to);
          expect(count).toBe(inBand.length);
          expect(happened).toBe(inBand.filter((each) => each.happened).length);
        }
      }),
    );
  });

  it('says the same turned round: what was called unlikely to happen was called likely not to', () => {
    fc.assert(
      fc.property(fc.array(judged), (all) => {
        const turned = all.map((each) => ({ said: 100 - each.said, happened: !each.happened }));
        const counts = (some: typeof all) =>
          calibration(some.map(banded)).map(({ count }) => count);
        expect(counts(turned)).toEqual(counts(all).toReversed());
      }),
    );
  });

  it('takes from the spread of many what can be judged, and nothing where too few have forecast', () => {
    const came = { result: true, states: { AAD: false } };
    const bands = [1, 0, 2, 0, 0];
    expect(
      bandedSpread({ result: { bands }, states: { AAD: { bands }, AAE: { bands } } }, came),
    ).toEqual([
      { bands, happened: true },
      { bands, happened: false },
    ]);
    expect(bandedSpread({}, came)).toEqual([]);
  });
});
