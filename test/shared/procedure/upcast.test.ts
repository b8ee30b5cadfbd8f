import { describe, expect, it } from 'vitest';
import { replay } from '../../../shared/procedure/road/step.ts';
import {
  RULES_HISTORY,
  type RulesHistory,
  readLog,
  type Upcast,
  upcast,
} from '../../../shared/procedure/road/upcast.ts';
import { OLDEST_RULES, RULES_VERSION } from '../../../shared/procedure/session/opening.ts';
import { seat, TestSession } from '../../fixtures/session.ts';

/** Version 1 said `said`, version 2 `words`, and today it is `text`. */
const three: RulesHistory = {
  version: 3,
  oldest: 1,
  upcasts: new Map([
    [1, inStatements(({ said, ...rest }) => ({ ...rest, words: said }))],
    [2, inStatements(({ words, ...rest }) => ({ ...rest, text: words }))],
  ]),
};

function inStatements(change: Upcast): ReadonlyMap<string, Upcast> {
  return new Map([['statementMade', change]]);
}

const fact = (seq: number, type: string, more: object = {}) => ({ seq, type, ...more });

describe('the version of the rules in a log', () => {
  it('[LOG-1] takes a fact through every version since it was written', () => {
    const old = fact(2, 'statementMade', { said: 'Peace.' });
    expect(upcast(old, 1, three)).toEqual(fact(2, 'statementMade', { text: 'Peace.' }));
    const later = fact(2, 'statementMade', { words: 'Peace.' });
    expect(upcast(later, 2, three)).toEqual(fact(2, 'statementMade', { text: 'Peace.' }));
  });

  it('[LOG-1] leaves alone what no version has changed', () => {
    const paused = fact(2, 'paused');
    expect(upcast(paused, 1, three)).toEqual(paused);
    expect(upcast(fact(3, 'constructor'), 1, three)).toEqual(fact(3, 'constructor'));
  });

  it('[LOG-1] reads each fact by the rules that wrote it, in a session that outlived an update', () => {
    const read = readLog(
      [
        fact(1, 'sessionOpened', { rules: 1 }),
        fact(2, 'statementMade', { said: 'Early.' }),
        fact(3, 'statementMade', { text: 'Late.', rules: 3 }),
      ],
      three,
    );
    expect(read).toMatchObject({ ok: true, facts: [{}, { text: 'Early.' }, { text: 'Late.' }] });
  });

  it('[LOG-1] refuses a log that is older or newer than the program can read, and names its version', () => {
    const opened = (rules: number) => [fact(1, 'sessionOpened', { rules }), fact(2, 'paused')];
    expect(readLog(opened(0), three)).toEqual({ ok: false, log: { rules: 0, is: 'older' } });
    expect(readLog(opened(4), three)).toEqual({ ok: false, log: { rules: 4, is: 'newer' } });
    const continued = [...opened(3), fact(3, 'resumed', { rules: 4 })];
    expect(readLog(continued, three)).toEqual({ ok: false, log: { rules: 4, is: 'newer' } });
    expect(readLog([fact(1, 'sessionOpened')], three).ok).toBe(false);
  });

  it('[LOG-1] reads a change of a text in the one shape that all texts have since rules 5', () => {
    const read = readLog([
      fact(1, 'sessionOpened', { rules: 4 }),
      fact(2, 'changeProposed', {
        proposal: 'war/calm',
        seat: 'AAA',
        paragraph: 'war',
        change: { kind: 'wording', alternative: 'calm' },
      }),
      fact(3, 'textCirculated', {
        changes: [
          { paragraph: 'war', change: { kind: 'place', place: 'dropped' } },
          { paragraph: 'norms', change: { kind: 'place', place: 'annex' } },
        ],
      }),
      fact(4, 'paragraphChanged', {
        paragraph: 'war',
        change: { kind: 'wording', alternative: 'original' },
      }),
      fact(5, 'draftRevised', {
        changes: [
          { kind: 'delete', paragraph: 'op1' },
          { kind: 'replace', paragraph: 'op2', alternative: 'experts', words: {} },
          { kind: 'replace', paragraph: 'op3', words: {} },
        ],
      }),
    ]);
    expect(read.ok ? read.facts.slice(1) : read).toEqual([
      fact(2, 'changeProposed', {
        proposal: 'war/calm',
        seat: 'AAA',
        change: { kind: 'alternative', paragraph: 'war', alternative: 'calm' },
      }),
      fact(3, 'textCirculated', {
        changes: [
          { kind: 'delete', paragraph: 'war' },
          { kind: 'place', paragraph: 'norms', place: 'annex' },
        ],
      }),
      fact(4, 'paragraphChanged', {
        change: { kind: 'alternative', paragraph: 'war', alternative: 'original' },
      }),
      fact(5, 'draftRevised', {
        changes: [
          { kind: 'delete', paragraph: 'op1' },
          { kind: 'alternative', paragraph: 'op2', alternative: 'experts' },
          { kind: 'replace', paragraph: 'op3', words: {} },
        ],
      }),
    ]);
  });

  it('reads what today’s rules write, as it was written', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    session.do(seat('AAA'), { type: 'requestFloor' });
    expect(session.state.rules).toBe(RULES_VERSION);
    const read = readLog(session.facts);
    expect(read).toEqual({ ok: true, facts: session.facts });
    if (read.ok) expect(replay(session.open, read.facts)).toEqual(session.state);
  });

  it('has a way forward for every version that it says it can read', () => {
    expect(OLDEST_RULES).toBeLessThanOrEqual(RULES_VERSION);
    for (const version of RULES_HISTORY.upcasts.keys()) {
      expect(version).toBeGreaterThanOrEqual(OLDEST_RULES);
      expect(version).toBeLessThan(RULES_VERSION);
    }
  });
});
