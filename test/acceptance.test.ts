import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../shared/language/language.ts';
import type { Command } from '../shared/procedure/road/moves.ts';
import type { AskedChange } from '../shared/procedure/texts/schemas.ts';
import type { Choice, SeatId } from '../shared/scenario/scenario.ts';
import { minuteText } from '../shared/views/minute-text.ts';
import { atTheGavel, consensusScenario, underSilence } from './fixtures/consensus-scenario.ts';
import {
  contestedScenario,
  longScenario,
  seatIds,
  smallScenario,
  withChair,
  withObserver,
} from './fixtures/scenario.ts';
import { facilitator, inAction, inPlenary, seat, TestSession } from './fixtures/session.ts';
import { takenOut } from './fixtures/texts.ts';

/**
 * The statements by which a diplomat would judge the game, each by its name and each played through
 * the real commands: what is asked of `mayDo`, decided, folded and read back from the room.
 */

const MEMBERS = 193;

/** So many votes of each kind, by seat in alphabetical order; `skip` seats at the front stay out. */
function votes(yes: number, no: number, abstain = 0, skip = 0): Record<SeatId, Choice> {
  const choices = [yes, no, abstain].flatMap((count, kind) =>
    Array.from({ length: count }, () => (['yes', 'no', 'abstain'] as const)[kind] ?? 'abstain'),
  );
  const seats = seatIds(skip + choices.length).slice(skip);
  return Object.fromEntries(seats.map((id, index) => [id, choices[index] ?? 'abstain']));
}

const divide = (...parts: string[][]): Command => ({
  type: 'requestDivision',
  draft: 'one',
  parts,
});
const object: Command = { type: 'objectToDivision' };
const speakFor: Command = { type: 'speakOnDivision', side: 'inFavour', text: 'Because.' };
const toTheMotion = (session: TestSession) =>
  session.do(seat('AAA'), object).do(facilitator, { type: 'closeDivisionHearing' });

/** The draft's separate votes are granted without an objection. */
const divided = (...parts: string[][]) =>
  inAction(longScenario())
    .do(seat('AAD'), divide(...parts))
    .do(facilitator, { type: 'grantDivision' });

const programme = ({ room }: TestSession) => room.programme.map(({ kind }) => kind);

describe('majorities', () => {
  it('1. 57–31–63 carries', () => {
    const session = inAction(longScenario(MEMBERS)).do(seat('AAD'), divide(['op1']));
    toTheMotion(session).ballot(votes(57, 31, 63));
    expect(session.result('committee-division-one')).toMatchObject({
      outcome: 'adopted',
      tally: { yes: 57, no: 31, abstain: 63, notVoting: 42, absent: 0 },
    });
    expect(session.room.division?.phase).toBe('granted');
  });

  it('2. 10–10–5 loses in committee, and in plenary a second vote is scheduled', () => {
    const committee = inAction(smallScenario(25)).ballot(votes(10, 10, 5));
    expect(committee.result('committee-one').outcome).toBe('rejected');
    expect(committee.room.drafts.one?.status).toBe('rejected');
    const plenary = inPlenary(smallScenario(25)).ballot(votes(10, 10, 5));
    expect(plenary.result('plenary-one').outcome).toBe('tied');
    expect(plenary.room.programme).toContainEqual({ kind: 'draft', draft: 'one', attempt: 2 });
    plenary.ballot(votes(13, 12)).ballot(votes(10, 10, 5));
    expect(plenary.result('plenary-one-second').outcome).toBe('rejected');
    expect(plenary.room.programme).toEqual([]);
  });

  it('3. 2–1–150 is adopted if there is a quorum', () => {
    const session = inAction(smallScenario(MEMBERS));
    const outside = seatIds(MEMBERS).slice(0, 40);
    for (const id of outside) session.do(seat(id), { type: 'leaveRoom' });
    session.ballot(votes(2, 1, 150, 40));
    expect(session.result('committee-one')).toMatchObject({
      outcome: 'adopted',
      tally: { yes: 2, no: 1, abstain: 150, notVoting: 0, absent: 40 },
    });
    for (const id of seatIds(97).slice(40)) session.do(seat(id), { type: 'leaveRoom' });
    session.do(facilitator, { type: 'announceBallot' });
    expect(session.rule(facilitator, { type: 'openVoting' })).toBe('MAJ-5');
    session.do(seat('AAA'), { type: 'returnToRoom' });
    expect(session.rule(facilitator, { type: 'openVoting' })).toBe('allowed');
  });
});

describe('division', () => {
  it('5. a division that is lost leads to exactly one vote', () => {
    const session = toTheMotion(inAction(longScenario()).do(seat('AAD'), divide(['op1'], ['pp1'])));
    session.ballot({ AAA: 'no' }).ballot({ AAA: 'yes' });
    expect(session.room.drafts.one?.status).toBe('recommended');
    const onTheDraft = Object.values(session.room.results).filter(
      ({ subject }) => 'draft' in subject && subject.draft === 'one',
    );
    expect(onTheDraft.map(({ subject }) => subject.kind)).toEqual(['division', 'draft']);
    expect(programme(session)).toEqual(['draft']);
  });

  it('6. with all operative paragraphs dropped there is no final vote', () => {
    const session = divided(['op1'], ['op2']).ballot({ AAA: 'no' }).ballot({ AAA: 'no' });
    expect(session.room.drafts.one?.status).toBe('rejected');
    expect(session.room.results['committee-one']).toBeUndefined();
    expect(session.room.programme.map((item) => 'draft' in item && item.draft)).toEqual(['two']);
  });

  it('7. with only preambular paragraphs dropped there is a final vote', () => {
    const session = divided(['pp1'], ['pp2']).ballot({ AAA: 'no' }).ballot({ AAA: 'no' });
    expect(takenOut(session, 'one')).toEqual(['pp1', 'pp2']);
    session.ballot({ AAA: 'yes' });
    expect(session.result('committee-one').outcome).toBe('adopted');
  });

  it('8. when the window for objections expires there is no hearing', () => {
    const session = inAction(longScenario(), { chair: 'system' }).do(seat('AAD'), divide(['op1']));
    session.wait(session.room.options.times.request);
    expect(session.room.division?.phase).toBe('granted');
    expect(session.rule(seat('AAA'), object)).toBe('DIV-3');
    expect(session.rule(seat('AAA'), speakFor)).toBe('DIV-3');
  });

  it('9. a third speaker for the division is refused', () => {
    const session = inAction(longScenario()).do(seat('AAD'), divide(['op1']));
    session.do(seat('AAA'), object).do(seat('AAD'), speakFor).do(seat('AAB'), speakFor);
    expect(session.try(seat('AAC'), speakFor)).toMatchObject({
      rule: 'DIV-3',
      why: 'why.sideHeard',
    });
    expect(session.room.division?.inFavour).toEqual(['AAD', 'AAB']);
  });
});

describe('amendments', () => {
  const propose = (change: AskedChange): Command => ({
    type: 'proposeAmendment',
    draft: 'one',
    changes: [change],
  });

  it('14. withdrawal is refused after an amendment has been adopted', () => {
    const withdraw: Command = { type: 'withdrawDraft', draft: 'one' };
    const session = inAction(contestedScenario());
    session.do(seat('AAD'), propose({ kind: 'delete', paragraph: 'pp1' }));
    session.ballot({ AAD: 'yes' });
    expect(session.rule(seat('AAA'), withdraw)).toBe('AMD-9');
    expect(inAction(contestedScenario()).rule(seat('AAA'), withdraw)).toBe('allowed');
  });

  it('18. amendment A adopted excludes B: B is skipped, and the record shows why', () => {
    const session = inAction(contestedScenario());
    const words = { lead: 'Decides', text: 'otherwise.', stands: { law: -1 } };
    session.do(seat('AAD'), propose({ kind: 'replace', paragraph: 'op1', words }));
    session.do(seat('AAE'), propose({ kind: 'delete', paragraph: 'op1' }));
    expect(session.room.programme[0]).toMatchObject({ kind: 'amendment', amendment: '2' });
    session.ballot({ AAD: 'yes' });
    expect(session.room.amendments['1']).toMatchObject({ status: 'skipped', skipped: { by: '2' } });
    expect(programme(session)).toEqual(['draft', 'draft']);
    const record = Object.values(session.room.minutes).map((minute) =>
      minuteText(session.open, minute, english),
    );
    expect(record.join(' ')).toContain('Amendment 1 is therefore not put to the vote.');
  });
});

describe('ballots', () => {
  it('17. a sponsor’s explanation of vote is refused', () => {
    const explain: Command = { type: 'explainVote', text: 'Because.' };
    const session = inAction()
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'hearExplanations' });
    expect(session.rule(seat('AAA'), explain)).toBe('BAL-11');
    expect(session.rule(seat('AAC'), explain)).toBe('BAL-11');
    expect(session.rule(seat('AAB'), explain)).toBe('allowed');
  });

  it('19. “without a vote” and one request: there is a vote', () => {
    const asked = () =>
      inAction(undefined, { chair: 'facilitator', method: 'askConsensus' }).do(facilitator, {
        type: 'announceBallot',
      });
    const silent = asked().do(facilitator, { type: 'adoptWithoutVote' });
    expect(silent.result('committee-one').how).toBe('withoutVote');
    const session = asked().do(seat('AAD'), { type: 'requestVote', method: 'recorded' });
    expect(session.rule(facilitator, { type: 'adoptWithoutVote' })).toBe('BAL-1');
    session.do(facilitator, { type: 'openVoting' }).cast({ AAD: 'no' }).finishBallot();
    expect(session.result('committee-one')).toMatchObject({ how: 'recorded', outcome: 'rejected' });
  });

  it('22. a late change of vote is a footnote only', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'no', AAC: 'no' });
    session.do(facilitator, { type: 'lockVoting' });
    expect(session.rule(seat('AAB'), { type: 'castVote', choice: 'yes' })).toBe('BAL-3');
    session.do(seat('AAB'), {
      type: 'declareIntention',
      ballot: 'committee-one',
      choice: 'yes',
    });
    session.do(facilitator, { type: 'declareResult' });
    expect(session.result('committee-one')).toMatchObject({
      outcome: 'rejected',
      tally: { yes: 1, no: 2 },
      votes: 'ynnxx',
      intended: { AAB: 'yes' },
    });
  });

  it('23. an observer’s ballot is rejected', () => {
    const session = inAction(withObserver(smallScenario(), 'AAE')).openVoting();
    expect(session.rule(seat('AAE'), { type: 'castVote', choice: 'yes' })).toBe('SEA-8');
    session.cast({ AAA: 'yes' }).finishBallot();
    expect(session.result('committee-one')).toMatchObject({
      votes: 'yxxx',
      tally: { yes: 1, no: 0, abstain: 0, notVoting: 3, absent: 0 },
    });
  });

  it('24. the Chair’s seat cannot vote unless a deputy is seated', () => {
    const cast: Command = { type: 'castVote', choice: 'yes' };
    const byPerson = { kind: 'seat', seat: 'AAB', via: 'person', person: 'p' } as const;
    const session = inAction(withChair(smallScenario(), { seat: 'AAB' }))
      .seatPerson('p', 'AAB')
      .openVoting();
    expect(session.rule(byPerson, cast)).toBe('SEA-9');
    session.seatPerson('q', 'AAB');
    expect(session.rule({ ...byPerson, person: 'q' }, cast)).toBe('allowed');
    const named = inAction(withChair(smallScenario(), { seat: 'AAB', deputy: true })).openVoting();
    expect(named.rule(seat('AAB'), cast)).toBe('allowed');
  });
});

describe('consensus', () => {
  const war = ['war'];

  it('20. consensus with two dissociations is adopted; with one objection at the deadline it is not', () => {
    const dissociate: Command = {
      type: 'takeStance',
      stance: { kind: 'dissociate', paragraphs: war },
    };
    const adopted = atTheGavel().do(seat('AAB'), dissociate).do(seat('AAC'), dissociate);
    adopted.do(facilitator, { type: 'adoptByConsensus' });
    expect(adopted.room.outcomes.group).toMatchObject({
      adopted: true,
      dissociations: { AAB: war, AAC: war },
    });
    const blocked = new TestSession(consensusScenario(), { chair: 'system' })
      .enter('briefing', 'action')
      .wait(40_000)
      .do(seat('AAB'), { type: 'takeStance', stance: { kind: 'object', paragraphs: war } })
      .do(facilitator, { type: 'extendClock', clock: 'chair', ms: 3_600_000 })
      .wait(180_000);
    expect(blocked.room.outcomes.group).toMatchObject({ adopted: false, blockedBy: ['AAB'] });
    expect(blocked.room.drafts.report?.status).toBe('notAgreed');
  });

  it('21. a silence that is broken in its last second, by the server’s clock, is broken', () => {
    const session = underSilence();
    const endsAt = session.room.clocks.silence?.endsAt ?? 0;
    session.wait(endsAt - session.now - 1);
    expect(session.rule(seat('AAB'), { type: 'breakSilence', paragraphs: war })).toBe('allowed');
    session.wait(1_000);
    expect(session.room.outcomes.group).toBeUndefined();
    expect(session.room.negotiation).toMatchObject({
      phase: 'consultations',
      breaks: [{ by: 'AAB', over: war }],
    });
    const late = underSilence();
    late.wait((late.room.clocks.silence?.endsAt ?? 0) - late.now);
    expect(late.rule(seat('AAB'), { type: 'breakSilence', paragraphs: war })).not.toBe('allowed');
    expect(late.room.outcomes.group?.adopted).toBe(true);
  });
});

describe('motions and points of order', () => {
  const raise = (
    matter: Extract<Command, { type: 'raiseMotion' }>['matter'],
  ): Extract<Command, { type: 'raiseMotion' }> => ({ type: 'raiseMotion', matter });
  const reconsider = raise({ kind: 'reconsider', draft: 'one' });
  const closeDebate = raise({ kind: 'closeDebate' });
  const inDebate = () => new TestSession(smallScenario(7)).enter('briefing', 'generalDebate');
  const lastOutcome = ({ room }: TestSession) => Object.values(room.results).at(-1)?.outcome;

  /** How a motion to reconsider an adopted text is decided by so many votes for and against. */
  function reconsidered(yes: number, no: number) {
    const session = inAction(smallScenario(MEMBERS)).ballot({ AAA: 'yes' });
    session.do(seat('AAC'), reconsider).do(facilitator, { type: 'putMotion' });
    return lastOutcome(session.ballot(votes(yes, no)));
  }

  it('4. 66–34 is not two thirds, 67–33 is', () => {
    expect(reconsidered(66, 34)).toBe('rejected');
    expect(reconsidered(67, 33)).toBe('adopted');
  });

  it('10. on closing the debate a speaker in favour is refused', () => {
    const session = inDebate().do(seat('AAC'), closeDebate);
    const speak = (side: 'inFavour' | 'against'): Command => ({
      type: 'speakOnMotion',
      side,
      text: 'Because.',
    });
    expect(session.rule(seat('AAC'), speak('inFavour'))).toBe('MOT-3');
    expect(session.rule(seat('AAD'), speak('inFavour'))).toBe('MOT-3');
    expect(session.rule(seat('AAD'), speak('against'))).toBe('allowed');
  });

  it('11. suspending the meeting beats closing the debate moved earlier', () => {
    const session = inDebate().do(seat('AAC'), closeDebate);
    session.do(seat('AAD'), raise({ kind: 'suspendMeeting', ms: 300_000 }));
    session.do(facilitator, { type: 'putMotion' }).ballot({ AAD: 'yes' });
    expect(session.room.suspended).toBeDefined();
    expect(session.room.phase).toBe('generalDebate');
    expect(session.room.motions).toMatchObject([{ matter: { kind: 'closeDebate' } }]);
  });

  it('12. a point of order during a vote: about substance refused, about the machine accepted', () => {
    const session = inAction().openVoting();
    const point = (matter: Extract<Command, { type: 'raisePoint' }>['matter']): Command => ({
      type: 'raisePoint',
      matter,
    });
    expect(session.rule(seat('AAC'), point('offTopic'))).toBe('PTO-2');
    expect(session.rule(seat('AAC'), point('conductOfVote'))).toBe('allowed');
    expect(session.room.ballot?.phase).toBe('inProgress');
  });

  it('13. on a tied appeal the ruling stands', () => {
    const appealed = (ballots: Record<SeatId, Choice>) => {
      const session = inDebate().do(seat('AAC'), { type: 'raisePoint', matter: 'misapplied' });
      session.do(facilitator, { type: 'ruleOnPoint', upheld: false });
      session.do(seat('AAC'), { type: 'appealRuling' }).do(facilitator, { type: 'putMotion' });
      return lastOutcome(session.ballot(ballots));
    };
    expect(appealed({ AAA: 'yes', AAB: 'no', AAC: 'abstain' })).toBe('rejected');
    expect(appealed({ AAA: 'yes', AAB: 'no', AAC: 'yes' })).toBe('adopted');
  });

  it('15. reintroduction by another state is allowed', () => {
    const session = inAction().do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' });
    const again: Command = { type: 'reintroduceDraft', draft: 'one' };
    expect(session.rule(seat('AAC'), again)).toBe('allowed');
    session.ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' });
    expect(session.room.drafts.one?.status).toBe('recommended');
  });

  it('16. reconsideration by 60–31 fails, by 62–31 passes', () => {
    expect(reconsidered(60, 31)).toBe('rejected');
    expect(reconsidered(62, 31)).toBe('adopted');
  });
});

it('all 24 statements are here, each once', () => {
  const source = readFileSync('test/acceptance.test.ts', 'utf8');
  const numbers = [...source.matchAll(/^ {2}it\('(\d+)\. /gm)].map(([, number]) => Number(number));
  const expected = Array.from({ length: 24 }, (_, index) => index + 1);
  expect(numbers.toSorted((one, other) => one - other)).toEqual(expected);
});
