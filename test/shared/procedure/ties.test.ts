import { describe, expect, it } from 'vitest';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { readLog } from '../../../shared/procedure/road/upcast.ts';
import { longScenario } from '../../fixtures/scenario.ts';
import { facilitator, inPlenary, seat, type TestSession } from '../../fixtures/session.ts';
import { takenOut } from '../../fixtures/texts.ts';

describe('a tie on a part of a draft, or on an amendment to it', () => {
  const tie = { AAA: 'yes', AAB: 'no' } as const;
  const divided = () =>
    inPlenary(longScenario())
      .do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op1'], ['op2']] })
      .do(facilitator, { type: 'grantDivision' });
  const proposal = (paragraph: string): SeatCommand => ({
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'delete', paragraph }],
  });
  const amended = () =>
    inPlenary(longScenario()).do(seat('AAD'), proposal('op1')).do(seat('AAE'), proposal('op2'));
  const left = ({ room }: TestSession) =>
    room.programme.map(({ kind, attempt }) => `${kind} ${attempt}`);

  it('[MAJ-3] brings a second vote in plenary, which the draft waits for', () => {
    const part = divided().ballot(tie);
    expect(left(part)).toEqual(['part 2', 'part 1', 'draft 1', 'draft 1']);
    expect(takenOut(part, 'one')).toEqual([]);
    part.ballot({ AAA: 'yes' });
    expect(takenOut(part, 'one')).toEqual([]);
    const amendment = amended().ballot(tie);
    expect(left(amendment)).toEqual(['amendment 2', 'amendment 1', 'draft 1', 'draft 1']);
    expect(amendment.room.amendments['1']?.status).toBe('pending');
    amendment.ballot({ AAA: 'yes' });
    expect(amendment.room.amendments['1']?.status).toBe('adopted');
  });

  it('[MAJ-3] loses when it comes again', () => {
    const part = divided().ballot(tie).ballot(tie);
    expect(takenOut(part, 'one')).toEqual(['op1']);
    expect(part.result('plenary-op1-one-second').outcome).toBe('rejected');
    const amendment = amended().ballot(tie).ballot(tie);
    expect(amendment.room.amendments['1']?.status).toBe('rejected');
    expect(left(amendment)).toEqual(['amendment 1', 'draft 1', 'draft 1']);
  });

  it('[MAJ-3] holds where two thirds are needed, and not for motions', () => {
    const matter = { kind: 'importantQuestion', draft: 'one' } as const;
    const motion = inPlenary().do(seat('AAC'), { type: 'raiseMotion', matter });
    motion.do(facilitator, { type: 'putMotion' }).ballot(tie);
    expect(Object.values(motion.room.results).at(-1)?.outcome).toBe('rejected');
    const important = inPlenary().do(seat('AAC'), { type: 'raiseMotion', matter });
    important.do(facilitator, { type: 'putMotion' }).ballot({ AAA: 'yes' }).ballot(tie);
    expect(important.result('plenary-one')).toMatchObject({
      outcome: 'tied',
      majority: 'twoThirds',
    });
  });

  it('[AMD-9] keeps its mover from withdrawing the amendment before the second vote', () => {
    const session = amended().ballot(tie);
    const withdraw = (amendment: string) => ({ type: 'withdrawAmendment', amendment }) as const;
    expect(session.rule(seat('AAD'), withdraw('1'))).toBe('AMD-9');
    expect(session.rule(seat('AAE'), withdraw('2'))).toBe('allowed');
    expect(left(session)).toEqual(['amendment 2', 'draft 1', 'draft 1']);
  });

  it('[MAJ-3] is not forgotten when another amendment is withdrawn while the tie is shown', () => {
    const session = amended().openVoting().cast(tie);
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    session.do(seat('AAE'), { type: 'withdrawAmendment', amendment: '2' });
    expect(left(session)).toEqual(['amendment 2', 'draft 1', 'draft 1']);
  });

  it('[DIV-8] leaves the next draft free to be divided once the divided one was tied as a whole', () => {
    const session = divided().ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' }).ballot(tie);
    const parts = [['two-op1']];
    expect(left(session)).toEqual(['draft 1', 'draft 2']);
    session.do(seat('AAD'), { type: 'requestDivision', draft: 'two', parts });
    expect(session.room.division).toMatchObject({ draft: 'two', phase: 'requested', parts });
  });

  it('[LOG-1] loses in a log of the rules that knew no second vote on it', () => {
    const session = divided().ballot(tie);
    const written = session.facts.map((fact) => (fact.seq === 1 ? { ...fact, rules: 3 } : fact));
    const read = readLog(written);
    if (!read.ok) throw new Error('The log cannot be read.');
    const { room } = replay(session.open, read.facts);
    expect(takenOut({ open: session.open, room }, 'one')).toEqual(['op1']);
    expect(room.programme[0]).toMatchObject({ kind: 'part', part: ['op2'], attempt: 1 });
  });
});
