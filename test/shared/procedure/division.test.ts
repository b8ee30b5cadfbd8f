import { describe, expect, it } from 'vitest';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import { lapses, smallestParts } from '../../../shared/procedure/division/parts.ts';
import { longScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, seat, type TestSession } from '../../fixtures/session.ts';
import { takenOut } from '../../fixtures/texts.ts';

const ask = (...parts: string[][]) => ({ type: 'requestDivision', draft: 'one', parts }) as const;
const object = { type: 'objectToDivision' } as const;
const speak = (side: 'inFavour' | 'against') =>
  ({ type: 'speakOnDivision', side, text: 'Because.' }) as const;
const requested = (...parts: string[][]) => inAction(longScenario()).do(seat('AAD'), ask(...parts));
const toTheVote = (session: TestSession) =>
  session.do(seat('AAA'), object).do(facilitator, { type: 'closeDivisionHearing' });

describe('a request for separate votes', () => {
  it('[DIV-1] is made before voting on the draft begins, and the ballot waits for it', () => {
    const session = inAction(longScenario()).do(facilitator, { type: 'announceBallot' });
    session.do(seat('AAD'), ask(['op1']));
    expect(session.room.ballot).toBeUndefined();
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('DIV-1');
    expect(session.rule(seat('AAD'), ask(['op9']))).toBe('DIV-1');
    const late = inAction(longScenario()).openVoting();
    expect(late.rule(seat('AAD'), ask(['op1']))).toBe('BAL-5');
    expect(inAction(longScenario()).rule(seat('AAD'), { ...ask(['op1']), draft: 'two' })).toBe(
      'DIV-1',
    );
  });

  it('[DIV-2] is granted without a vote when the window for objections closes', () => {
    const session = requested(['op1']).do(facilitator, { type: 'grantDivision' });
    expect(session.room.programme.map(({ kind }) => kind)).toEqual(['part', 'draft', 'draft']);
    expect(session.rule(seat('AAA'), object)).toBe('DIV-3');
  });

  it('[DIV-2] is granted by the clock where the system is in the Chair', () => {
    const session = inAction(longScenario(), { chair: 'system' }).do(seat('AAD'), ask(['op1']));
    session.wait(session.room.options.times.request);
    expect(session.room.division?.phase).toBe('granted');
  });

  it('[DIV-3] is heard after an objection, two for and two against, each once', () => {
    const session = requested(['op1']);
    expect(session.rule(seat('AAB'), speak('inFavour'))).toBe('DIV-3');
    session.do(seat('AAA'), object);
    expect(session.rule(facilitator, { type: 'grantDivision' })).toBe('DIV-3');
    session.do(seat('AAD'), speak('inFavour')).do(seat('AAB'), speak('inFavour'));
    expect(session.rule(seat('AAC'), speak('inFavour'))).toBe('DIV-3');
    expect(session.rule(seat('AAD'), speak('against'))).toBe('DIV-3');
    session.do(seat('AAA'), speak('against')).do(seat('AAC'), speak('against'));
    expect(session.rule(seat('AAE'), speak('against'))).toBe('DIV-3');
  });

  it('[DIV-4] leads to exactly one vote, on the whole text, when the motion is lost or tied', () => {
    for (const votes of [
      { AAA: 'no', AAD: 'yes', AAB: 'no' },
      { AAA: 'no', AAD: 'yes' },
    ] as const) {
      const session = toTheVote(requested(['op1'])).ballot(votes);
      expect(session.result('committee-division-one').outcome).toBe('rejected');
      expect(session.room.division).toBeUndefined();
      expect(session.room.programme.map(draftIn)).toEqual(['one', 'two']);
    }
  });

  it('[DIV-5] takes out the parts that are not kept, and puts the rest to the vote as a whole', () => {
    const session = toTheVote(requested(['op1'], ['pp1'])).ballot({ AAD: 'yes' });
    session.ballot({ AAA: 'no' }).ballot({ AAA: 'yes' });
    expect(session.room.drafts.one?.status).toBe('inAction');
    expect(takenOut(session, 'one')).toEqual(['pp1']);
    expect(session.rule(seat('AAA'), { type: 'withdrawDraft', draft: 'one' })).toBe('DRA-3');
    session.ballot({ AAA: 'yes' });
    expect(session.room.drafts.one?.status).toBe('recommended');
    expect(session.room.division).toBeUndefined();
  });

  it('[DIV-5] drops a part on a tie', () => {
    const session = requested(['op1']).do(facilitator, { type: 'grantDivision' });
    session.ballot({ AAA: 'yes', AAB: 'no' });
    expect(takenOut(session, 'one')).toEqual(['op1']);
  });

  it('[DRA-3] is not yet a vote on the words: until a part is voted on, the draft may be withdrawn', () => {
    const withdraw = { type: 'withdrawDraft', draft: 'one' } as const;
    const granted = requested(['op1']).do(facilitator, { type: 'grantDivision' });
    const announced = requested(['op1'])
      .do(facilitator, { type: 'grantDivision' })
      .do(facilitator, { type: 'announceBallot' });
    const carried = toTheVote(requested(['op1'])).ballot({ AAD: 'yes' });
    const lost = toTheVote(requested(['op1'])).ballot({ AAD: 'no' });
    for (const session of [granted, announced, carried, lost]) {
      session.do(seat('AAA'), withdraw);
      expect(session.room.drafts.one?.status).toBe('withdrawn');
      expect(session.room.division).toBeUndefined();
      expect(session.room.ballot).toBeUndefined();
      expect(session.room.programme.map(draftIn)).toEqual(['two']);
    }
    const voted = requested(['op1'], ['op2']).do(facilitator, { type: 'grantDivision' });
    expect(voted.ballot({ AAA: 'yes' }).rule(seat('AAA'), withdraw)).toBe('DRA-3');
  });

  it('[DRA-7] is made anew on a draft that was withdrawn and reintroduced', () => {
    const session = toTheVote(requested(['op1'])).ballot({ AAA: 'no' });
    expect(session.rule(seat('AAD'), ask(['op1']))).toBe('DIV-8');
    session.do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    session.do(seat('AAC'), { type: 'reintroduceDraft', draft: 'one' }).ballot({ AAA: 'yes' });
    expect(session.rule(seat('AAD'), ask(['op1']))).toBe('allowed');
  });

  const takeBack = { type: 'withdrawDivisionRequest' } as const;
  const letPass = { type: 'withdrawDivisionObjection' } as const;

  it('[DIV-9] may be taken back until the vote on it begins, and then the draft is voted on whole', () => {
    const heard = requested(['op1']).do(seat('AAA'), object);
    const put = toTheVote(requested(['op1']));
    const announced = toTheVote(requested(['op1'])).do(facilitator, { type: 'announceBallot' });
    for (const session of [requested(['op1']), heard, put, announced]) {
      expect(session.rule(seat('AAE'), takeBack)).toBe('DIV-9');
      session.do(seat('AAD'), takeBack);
      expect(session.room.division).toBeUndefined();
      expect(session.room.ballot).toBeUndefined();
      expect(session.room.programme.map(({ kind }) => kind)).toEqual(['draft', 'draft']);
      expect(session.rule(seat('AAE'), ask(['op2']))).toBe('allowed');
    }
    const open = toTheVote(requested(['op1'])).openVoting();
    expect(open.rule(seat('AAD'), takeBack)).toBe('BAL-5');
    const granted = requested(['op1']).do(facilitator, { type: 'grantDivision' });
    expect(granted.rule(seat('AAD'), takeBack)).toBe('DIV-9');
  });

  it('[DIV-9] stays for the parts that others have asked for', () => {
    const session = requested(['pp1', 'op1', 'op2']).do(seat('AAE'), ask(['op2'], ['pp2']));
    session.do(seat('AAD'), takeBack);
    expect(session.room.division?.parts).toEqual([['pp2'], ['op2']]);
    expect(session.rule(seat('AAD'), takeBack)).toBe('DIV-9');
  });

  it('[DIV-9] waits again for objections when the objection is withdrawn, once each', () => {
    const heard = requested(['op1']).do(seat('AAA'), object);
    const announced = toTheVote(requested(['op1'])).do(facilitator, { type: 'announceBallot' });
    for (const session of [heard, announced]) {
      expect(session.rule(seat('AAB'), letPass)).toBe('DIV-9');
      session.do(seat('AAA'), letPass);
      expect(session.room.ballot).toBeUndefined();
      expect(session.room.division).toMatchObject({ phase: 'requested' });
      expect(session.room.division?.objector).toBeUndefined();
      expect(session.rule(seat('AAA'), letPass)).toBe('DIV-9');
      expect(session.rule(seat('AAA'), object)).toBe('DIV-9');
    }
    heard.do(facilitator, { type: 'grantDivision' });
    expect(heard.room.programme.map(({ kind }) => kind)).toEqual(['part', 'draft', 'draft']);
    announced.do(seat('AAB'), object).do(facilitator, { type: 'closeDivisionHearing' });
    expect(announced.room.division).toMatchObject({ phase: 'voting', objector: 'AAB' });
    expect(announced.openVoting().rule(seat('AAB'), letPass)).toBe('BAL-5');
  });

  it('[DIV-9] is granted by the clock when nobody else objects', () => {
    const session = inAction(longScenario(), { chair: 'system' }).do(seat('AAD'), ask(['op1']));
    session.do(seat('AAA'), object).wait(1_000).do(seat('AAA'), letPass);
    session.wait(session.room.options.times.request);
    expect(session.room.division?.phase).toBe('granted');
  });

  it('[DIV-6] ends without a final vote when no operative paragraph is left', () => {
    const session = requested(['op1'], ['op2']).do(facilitator, { type: 'grantDivision' });
    session.ballot({ AAB: 'no' }).ballot({ AAB: 'no' });
    expect(session.room.drafts.one?.status).toBe('rejected');
    expect(session.room.programme.map(draftIn)).toEqual(['two']);
  });

  it('[DIV-6] goes on to the final vote when only preambular paragraphs were dropped', () => {
    const session = requested(['pp1'], ['pp2']).do(facilitator, { type: 'grantDivision' });
    session.ballot({ AAB: 'no' }).ballot({ AAB: 'no' }).openVoting();
    expect(session.room.ballot?.subject).toEqual({ kind: 'draft', draft: 'one' });
    expect(lapses([])).toBe(true);
  });

  it('[DIV-7] joins others on the same draft, cut into the smallest parts', () => {
    const session = requested(['pp1', 'op1', 'op2']).do(seat('AAE'), ask(['op2'], ['pp2']));
    expect(session.room.division).toMatchObject({
      requests: [
        { seat: 'AAD', parts: [['pp1', 'op1', 'op2']] },
        { seat: 'AAE', parts: [['op2'], ['pp2']] },
      ],
      parts: [['pp1', 'op1'], ['pp2'], ['op2']],
    });
    expect(smallestParts([], [['x']])).toEqual([]);
  });

  it('[DIV-8] is made once at a stage, and again in plenary', () => {
    const session = toTheVote(requested(['op1'])).ballot({ AAA: 'no' });
    expect(session.rule(seat('AAD'), ask(['op1']))).toBe('DIV-8');
    session.ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' }).enter('outcome', 'action');
    expect(session.rule(seat('AAD'), ask(['op1']))).toBe('allowed');
  });

  it('[DIV-3] 57 to 31 with 63 abstaining carries the motion', () => {
    const session = toTheVote(
      inAction(longScenario(193)).do(seat('AAD'), ask(['op1'])),
    ).openVoting();
    session.scenario.delegations.slice(0, 151).forEach(({ id }, index) => {
      const choice = index < 57 ? 'yes' : index < 88 ? 'no' : 'abstain';
      session.do(seat(id), { type: 'castVote', choice });
    });
    session.finishBallot();
    expect(session.result('committee-division-one')).toMatchObject({
      outcome: 'adopted',
      tally: { yes: 57, no: 31, abstain: 63 },
    });
  });
});
