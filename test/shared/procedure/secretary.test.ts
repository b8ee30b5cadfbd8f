import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { contestedScenario, smallScenario } from '../../fixtures/scenario.ts';
import {
  facilitator,
  inAction,
  inPlenary,
  seat,
  type TestSession,
} from '../../fixtures/session.ts';

const BUDGET = 'It would need $1 of the regular budget.';
const withBudget = (): Scenario => {
  const scenario = smallScenario(12);
  const budget = { text: BUDGET, confidence: 'high', sources: ['source'] } as const;
  return {
    ...scenario,
    drafts: scenario.drafts.map((draft) => (draft.id === 'one' ? { ...draft, budget } : draft)),
  };
};

/** What the Secretary has read in this session, in order. */
function read({ room, open }: TestSession): readonly string[] {
  return Object.values(room.minutes)
    .filter(({ key }) => key === 'minutes.secretaryReads')
    .map((minute) => minuteText(open, minute, english));
}
const announce = (session: TestSession) => session.do(facilitator, { type: 'announceBallot' });
const joined = (...seats: string[]) => {
  const session = inAction(smallScenario(12));
  for (const id of seats) session.do(seat(id), { type: 'joinSponsors', draft: 'one' });
  return announce(session);
};

describe('what the Secretary reads when a draft comes to action', () => {
  it('[DRA-8] is who has joined its sponsors since it was tabled', () => {
    expect(read(joined('AAE'))).toEqual([
      'The Secretary reads out on ONE: State of AAE is a sponsor too.',
    ]);
    expect(read(joined('AAE', 'AAF'))).toEqual([
      'The Secretary reads out on ONE: State of AAE, State of AAF are sponsors too.',
    ]);
  });

  it('[DRA-8] names the first six of many, and counts the others', () => {
    const many = ['AAE', 'AAF', 'AAG', 'AAH', 'AAI', 'AAJ', 'AAK', 'AAL'];
    expect(read(joined(...many))[0]).toMatch(/State of AAJ and 2 more are sponsors too\.$/);
  });

  it('[DRA-8] is how often its sponsors have revised it', () => {
    const session = inAction(contestedScenario());
    const change = { kind: 'delete', paragraph: 'op2' } as const;
    session.do(seat('AAA'), { type: 'reviseDraft', draft: 'one', changes: [change] });
    expect(read(announce(session))).toEqual([
      'The Secretary reads out on ONE/Rev.1: Its sponsors have revised the text.',
    ]);
  });

  it('[DRA-8] is its programme budget implications, where the scenario has a statement, also in plenary', () => {
    const expected = [`The Secretary reads out on ONE: ${BUDGET}`];
    expect(read(announce(inAction(withBudget())))).toEqual(expected);
    const plenary = inPlenary(withBudget());
    expect(read(announce(plenary)).at(-1)).toBe(expected[0]);
  });

  it('[DRA-8] is nothing where there is nothing to read', () => {
    expect(read(announce(inAction()))).toEqual([]);
  });

  it('[DRA-8] is not read again once a vote on the draft has been held', () => {
    const session = inAction(withBudget()).ballot({ AAA: 'yes' });
    session.do(seat('AAB'), { type: 'raiseMotion', matter: { kind: 'reconsider', draft: 'one' } });
    session.do(facilitator, { type: 'putMotion' }).ballot({ AAA: 'yes', AAC: 'yes' });
    announce(session.ballot({ AAA: 'yes' }));
    expect(session.room.ballot?.subject).toMatchObject({ kind: 'draft', draft: 'one' });
    expect(Object.values(session.room.minutes).at(-1)?.key).not.toBe('minutes.secretaryReads');
  });
});
