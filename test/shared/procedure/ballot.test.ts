import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, inAction, inPlenary, seat } from '../../fixtures/session.ts';

const yes = { type: 'castVote', choice: 'yes' } as const;
const no = { type: 'castVote', choice: 'no' } as const;

describe('a ballot', () => {
  it('[BAL-13] goes in order, and no step can be skipped backwards', () => {
    const session = inAction();
    expect(session.rule(facilitator, { type: 'openVoting' })).toBe('BAL-13');
    session.do(facilitator, { type: 'announceBallot' });
    expect(session.rule(facilitator, { type: 'lockVoting' })).toBe('BAL-13');
    expect(session.rule(seat('AAA'), yes)).toBe('BAL-13');
    session.do(facilitator, { type: 'hearExplanations' }).do(facilitator, { type: 'openVoting' });
    expect(session.rule(facilitator, { type: 'hearExplanations' })).toBe('BAL-13');
    expect(session.rule(facilitator, { type: 'declareResult' })).toBe('BAL-13');
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('BAL-13');
    session
      .do(facilitator, { type: 'hearExplanationsAfter' })
      .do(facilitator, { type: 'closeBallot' });
    expect(session.room.ballot).toBeUndefined();
  });

  it('[BAL-2] counts one vote for each delegation, the last it cast', () => {
    const session = inAction().openVoting();
    session.do(seat('AAA'), yes).do(seat('AAA'), no).do(seat('AAA'), yes).finishBallot();
    expect(session.result('committee-one').tally).toMatchObject({ yes: 1, no: 0 });
  });

  it('[BAL-3] lets a vote change until the lock, and not after', () => {
    const session = inAction().openVoting();
    session.do(seat('AAA'), yes).do(seat('AAA'), no).do(facilitator, { type: 'lockVoting' });
    expect(session.rule(seat('AAA'), yes)).toBe('BAL-3');
    session.do(facilitator, { type: 'declareResult' });
    expect(session.result('committee-one').votes).toBe('nxxxx');
  });

  it('[BAL-4] keeps a late declaration as a footnote, and leaves the tally alone', () => {
    const session = inAction().openVoting().do(seat('AAA'), no);
    const late = { type: 'declareIntention', ballot: 'committee-one', choice: 'yes' } as const;
    expect(session.rule(seat('AAA'), late)).toBe('BAL-4');
    session
      .do(facilitator, { type: 'lockVoting' })
      .do(seat('AAA'), late)
      .do(facilitator, { type: 'declareResult' })
      .do(seat('AAB'), late);
    const result = session.result('committee-one');
    expect(result.intended).toEqual({ AAA: 'yes', AAB: 'yes' });
    expect(result.tally).toMatchObject({ yes: 0, no: 1 });
  });

  it('[BAL-5] is not interrupted by anything but votes', () => {
    const session = inAction().openVoting();
    expect(session.rule(seat('AAA'), { type: 'withdrawDraft', draft: 'one' })).toBe('BAL-5');
    expect(session.rule(seat('AAC'), { type: 'joinSponsors', draft: 'two' })).toBe('BAL-5');
    expect(session.rule(seat('AAC'), { type: 'moveNoVote', draft: 'two' })).toBe('BAL-5');
    expect(session.rule(facilitator, { type: 'changeOptions', options: { board: 'sealed' } })).toBe(
      'BAL-5',
    );
  });

  it('[BAL-6] shows who has voted, and no result before it is declared', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'yes', AAC: 'no' });
    session.do(facilitator, { type: 'lockVoting' });
    expect(session.room.results).toEqual({});
    expect(Object.keys(session.room.lights)).toHaveLength(3);
    session.do(facilitator, { type: 'declareResult' });
    expect(session.result('committee-one').outcome).toBe('adopted');
  });

  it('[BAL-14] shows each light as it is cast on an open board', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'abstain' });
    expect(session.room.lights).toEqual({ AAA: 'yes', AAB: 'abstain' });
  });

  it('[BAL-10] hides how anybody voted on a sealed board until the declaration', () => {
    const session = inAction(undefined, { chair: 'facilitator', board: 'sealed' }).openVoting();
    session.cast({ AAA: 'yes', AAB: 'no' });
    expect(session.room.lights).toEqual({ AAA: 'cast', AAB: 'cast' });
    expect(JSON.stringify(session.room)).not.toMatch(/"(yes|no)"/);
    session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
    expect(session.result('committee-one').votes).toBe('ynxxx');
  });

  it('[BAL-9] counts a show of hands without keeping names', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'showOfHands' });
    session.ballot({ AAA: 'yes', AAB: 'no', AAC: 'yes' });
    const result = session.result('committee-one');
    expect(result.tally).toMatchObject({ yes: 2, no: 1, notVoting: 2 });
    expect(result.votes).toBeUndefined();
  });

  it('[ATT-1] has no place for a delegation that is not in the room', () => {
    const session = inAction().do(seat('AAE'), { type: 'leaveRoom' }).openVoting();
    expect(session.rule(seat('AAE'), yes)).toBe('ATT-1');
    session.finishBallot();
    expect(session.result('committee-one').votes).toBe('xxxx-');
  });

  it('[ATT-2] lets nobody come or go while it is open', () => {
    const session = inAction().do(seat('AAE'), { type: 'leaveRoom' }).openVoting();
    expect(session.rule(seat('AAE'), { type: 'returnToRoom' })).toBe('BAL-5');
    expect(session.rule(seat('AAD'), { type: 'leaveRoom' })).toBe('BAL-5');
  });

  it('[MAJ-5] does not open without a majority of members in the room', () => {
    const session = inAction();
    for (const id of ['AAC', 'AAD', 'AAE']) session.do(seat(id), { type: 'leaveRoom' });
    session.do(facilitator, { type: 'announceBallot' });
    expect(session.rule(facilitator, { type: 'openVoting' })).toBe('MAJ-5');
    session.do(seat('AAC'), { type: 'returnToRoom' }).do(facilitator, { type: 'openVoting' });
  });

  it('[MAJ-4] adopts by 2 to 1 when everybody else abstains, given a quorum', () => {
    const scenario = smallScenario(153);
    const session = inAction(scenario).openVoting();
    session.cast({ AAA: 'yes', AAB: 'yes', AAC: 'no' });
    for (const { id } of scenario.delegations.slice(3)) session.cast({ [id]: 'abstain' });
    session.finishBallot();
    expect(session.result('committee-one')).toMatchObject({
      outcome: 'adopted',
      tally: { yes: 2, no: 1, abstain: 150 },
    });
  });
});

describe('a tie', () => {
  it('[MAJ-2] loses in committee', () => {
    const session = inAction().ballot({ AAA: 'yes', AAB: 'no' });
    expect(session.result('committee-one').outcome).toBe('rejected');
    expect(session.room.drafts.one?.status).toBe('rejected');
  });

  it('[MAJ-3] brings a second vote in plenary, and a second tie loses', () => {
    const session = inPlenary().ballot({ AAA: 'yes', AAB: 'no' });
    expect(session.result('plenary-one').outcome).toBe('tied');
    session.ballot({ AAA: 'yes' }).ballot({ AAA: 'yes', AAB: 'no' });
    expect(session.result('plenary-one-second').outcome).toBe('rejected');
    expect(session.room.drafts).toMatchObject({
      one: { status: 'rejected' },
      two: { status: 'adopted' },
    });
  });
});

describe('adoption without a vote', () => {
  const asking = () => inAction(undefined, { chair: 'facilitator', method: 'askConsensus' });

  it('[BAL-1] happens when no member asks for a vote', () => {
    const session = asking()
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'adoptWithoutVote' });
    expect(session.result('committee-one')).toMatchObject({
      outcome: 'adopted',
      how: 'withoutVote',
    });
    expect(session.room.drafts.one?.status).toBe('recommended');
  });

  it('[BAL-1] gives way to a vote as soon as one member asks for it', () => {
    const session = asking().do(facilitator, { type: 'announceBallot' });
    expect(session.rule(facilitator, { type: 'openVoting' })).toBe('BAL-1');
    session.do(seat('AAD'), { type: 'requestVote', method: 'recorded' });
    expect(session.rule(facilitator, { type: 'adoptWithoutVote' })).toBe('BAL-1');
    expect(session.room.ballot).toMatchObject({ method: 'recorded', requestedBy: 'AAD' });
    session.do(facilitator, { type: 'openVoting' });
  });

  it('[BAL-1] a request may raise a recorded vote to a roll call, but not lower it', () => {
    const session = asking().do(facilitator, { type: 'announceBallot' });
    session.do(seat('AAD'), { type: 'requestVote', method: 'recorded' });
    expect(session.rule(seat('AAA'), { type: 'requestVote', method: 'showOfHands' })).toBe('BAL-1');
    session.do(seat('AAB'), { type: 'requestVote', method: 'rollCall' });
    expect(session.room.ballot?.method).toBe('rollCall');
  });
});

describe('a roll call', () => {
  const rollCall = (dice: number) => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'rollCall' });
    session.do(seat('AAB'), { type: 'leaveRoom' });
    session.dice = dice;
    return session.openVoting();
  };

  it('[BAL-7] starts from a member drawn by lot and passes over the absent', () => {
    const session = rollCall(0.7);
    const called: (string | undefined)[] = [];
    while (session.room.ballot?.roll?.calling !== undefined) {
      called.push(session.room.ballot.roll.calling);
      session.do(facilitator, { type: 'passRollCall' });
    }
    expect(called).toEqual(['AAD', 'AAE', 'AAA', 'AAC']);
  });

  it('[BAL-8] hears only the member that is called, who may change its answer later', () => {
    const session = rollCall(0.7);
    expect(session.rule(seat('AAE'), yes)).toBe('BAL-8');
    session.do(seat('AAD'), yes).do(seat('AAD'), no).do(seat('AAE'), yes);
    expect(session.room.ballot?.roll?.calling).toBe('AAA');
    expect(session.room.lights).toEqual({ AAD: 'no', AAE: 'yes' });
  });

  it('[BAL-7] is locked only when everybody present has been called', () => {
    const session = rollCall(0);
    expect(session.rule(facilitator, { type: 'lockVoting' })).toBe('BAL-7');
    for (const id of ['AAA', 'AAC', 'AAD']) session.do(seat(id), yes);
    session.do(facilitator, { type: 'passRollCall' }).finishBallot();
    expect(session.result('committee-one').votes).toBe('y-yyx');
  });
});

describe('explanations of vote', () => {
  const explain = { type: 'explainVote', text: 'Because.' } as const;

  it('[BAL-11] are not given by sponsors of the draft', () => {
    const session = inAction()
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'hearExplanations' });
    expect(session.rule(seat('AAA'), explain)).toBe('BAL-11');
    expect(session.rule(seat('AAC'), explain)).toBe('BAL-11');
    expect(session.rule(seat('AAB'), explain)).toBe('allowed');
  });

  it('[BAL-12] are given once on a text, before or after the vote', () => {
    const session = inAction()
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'hearExplanations' })
      .do(seat('AAB'), explain);
    expect(session.rule(seat('AAB'), explain)).toBe('BAL-12');
    session
      .do(facilitator, { type: 'openVoting' })
      .do(facilitator, { type: 'lockVoting' })
      .do(facilitator, { type: 'declareResult' })
      .do(facilitator, { type: 'hearExplanationsAfter' });
    expect(session.rule(seat('AAB'), explain)).toBe('BAL-12');
    expect(session.rule(seat('AAD'), explain)).toBe('allowed');
  });
});
