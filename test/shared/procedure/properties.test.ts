import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { AUDIENCES, audiencesOf } from '../../../shared/views/audiences.ts';
import { project } from '../../../shared/views/project.ts';
import { seatIds, smallScenario } from '../../fixtures/scenario.ts';
import { clock, door, facilitator, seat, TestSession } from '../../fixtures/session.ts';

const SEATS = seatIds(5);
const PEOPLE = ['ada', 'ben', 'cam'];

const aSeat = fc.constantFrom(...SEATS, 'ZZZ');
const aPerson = fc.constantFrom(...PEOPLE, 'eve');
const aDraft = fc.constantFrom('one', 'two', 'three');
const aChoice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
const aMethod = fc.constantFrom<'recorded' | 'rollCall' | 'showOfHands'>(
  'recorded',
  'rollCall',
  'showOfHands',
);

const aStand = fc.integer({ min: -2, max: 2 });
const anAmendment = fc.constantFrom('1', '2', '3');
const someWords = { lead: 'Decides', text: 'something else.' };

const plain = fc.constantFrom<Command>(
  { type: 'requestFloor' },
  { type: 'requestReply' },
  { type: 'yieldFloor' },
  { type: 'leaveRoom' },
  { type: 'returnToRoom' },
  { type: 'say', text: 'A word.' },
  { type: 'explainVote', text: 'A reason.' },
  { type: 'leaveSpeakersList' },
);
const seatCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 6, arbitrary: aChoice.map((choice): Command => ({ type: 'castVote', choice })) },
  aMethod.map((method): Command => ({ type: 'requestVote', method })),
  aDraft.map((draft): Command => ({ type: 'moveNoVote', draft })),
  aDraft.map((draft): Command => ({ type: 'joinSponsors', draft })),
  aDraft.map((draft): Command => ({ type: 'withdrawDraft', draft })),
  aDraft.map((draft): Command => ({ type: 'requestDivision', draft, parts: [[`${draft}-op1`]] })),
  fc.constantFrom<Command>(
    { type: 'objectToDivision' },
    { type: 'speakOnDivision', side: 'inFavour', text: 'A reason.' },
    { type: 'speakOnDivision', side: 'against', text: 'A reason.' },
  ),
  fc.tuple(aDraft, aStand).map(
    ([draft, forum]): Command => ({
      type: 'proposeAmendment',
      draft,
      changes: [
        {
          kind: 'replace',
          paragraph: `${draft}-op1`,
          words: { ...someWords, stands: { forum } },
        },
      ],
    }),
  ),
  anAmendment.map((amendment): Command => ({ type: 'withdrawAmendment', amendment })),
  fc.tuple(anAmendment, aStand).map(
    ([amendment, forum]): Command => ({
      type: 'proposeSubAmendment',
      amendment,
      change: '1',
      words: { ...someWords, stands: { forum } },
    }),
  ),
  aChoice.map((choice): Command => ({ type: 'declareIntention', ballot: 'committee-one', choice })),
);
const chairCommand = fc.constantFrom<Command>(
  { type: 'callNextSpeaker' },
  { type: 'endSpeech' },
  { type: 'grantDivision' },
  { type: 'closeDivisionHearing' },
  { type: 'announceBallot' },
  { type: 'adoptWithoutVote' },
  { type: 'hearExplanations' },
  { type: 'openVoting' },
  { type: 'passRollCall' },
  { type: 'lockVoting' },
  { type: 'declareResult' },
  { type: 'hearExplanationsAfter' },
  { type: 'closeBallot' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'shuffleSeats' },
  { type: 'advancePhase', to: 'briefing' },
  { type: 'advancePhase', to: 'generalDebate' },
  { type: 'advancePhase', to: 'action' },
  { type: 'advancePhase', to: 'action' },
  { type: 'advancePhase', to: 'outcome' },
  { type: 'advancePhase', to: 'debrief' },
);

const aMove: fc.Arbitrary<readonly [Actor, Command]> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(aSeat.map(seat), seatCommand) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc
        .tuple(aPerson, aSeat)
        .map(([person, at]): Actor => ({ kind: 'seat', seat: at, via: 'person', person })),
      seatCommand,
    ),
  },
  { weight: 8, arbitrary: chairCommand.map((command) => [facilitator, command] as const) },
  {
    weight: 2,
    arbitrary: fc.tuple(aPerson, aSeat).map(([person, at]): [Actor, Command] => [
      { kind: 'person', person },
      { type: 'takeSeat', seat: at },
    ]),
  },
  {
    weight: 1,
    arbitrary: aSeat.map((at): [Actor, Command] => [
      facilitator,
      { type: 'takeOverSeat', seat: at },
    ]),
  },
  {
    weight: 1,
    arbitrary: aPerson.map((person): [Actor, Command] => [
      door,
      { type: 'join', person, name: person },
    ]),
  },
  {
    weight: 1,
    arbitrary: aPerson.map((person): [Actor, Command] => [door, { type: 'drop', person }]),
  },
  {
    weight: 1,
    arbitrary: aPerson.map((person): [Actor, Command] => [door, { type: 'comeBack', person }]),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<'phase' | 'speaker' | 'chair' | `cover:${string}`>(
        'phase',
        'speaker',
        'chair',
        'cover:ada',
      )
      .map((name): [Actor, Command] => [clock, { type: 'clockRanOut', clock: name }]),
  },
);

const aWayIn = fc.constantFrom(
  (session: TestSession) => session,
  (session: TestSession) => session.enter('briefing', 'generalDebate'),
  (session: TestSession) => session.enter('briefing', 'action').openVoting(),
  (session: TestSession) => session.enter('briefing', 'action').ballot({ AAA: 'yes' }),
  (session: TestSession) =>
    session
      .enter('briefing', 'action')
      .do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['one-op1']] })
      .do(seat('AAB'), { type: 'objectToDivision' }),
);

const aSession = fc
  .tuple(
    aWayIn,
    fc.array(fc.tuple(aMove, fc.integer({ min: 0, max: 40_000 })), { maxLength: 120 }),
    fc.constantFrom<'open' | 'sealed'>('open', 'sealed'),
    fc.constantFrom<'record' | 'askConsensus' | 'rollCall'>('record', 'askConsensus', 'rollCall'),
  )
  .map(([wayIn, moves, board, method]) => {
    const session = wayIn(new TestSession(smallScenario(), { chair: 'system', board }));
    session.try(facilitator, { type: 'changeOptions', options: { method } });
    for (const [[by, command], pause] of moves) {
      session.now += pause;
      session.try(by, command);
    }
    return session;
  });

describe('for any sequence of moves', () => {
  it('[LOG-1] replaying the log gives the same state', () => {
    fc.assert(
      fc.property(aSession, (session) => {
        expect(replay(session.open, session.facts)).toEqual(session.state);
      }),
      { numRuns: 150 },
    );
  });

  it('[BAL-2] no seat votes twice, and every tally adds up to the seats', () => {
    fc.assert(
      fc.property(aSession, (session) => {
        for (const { tally, votes, how } of Object.values(session.room.results)) {
          if (how === 'withoutVote') continue;
          const { yes, no, abstain, notVoting, absent } = tally;
          expect(yes + no + abstain + notVoting + absent).toBe(SEATS.length);
          if (votes === undefined) continue;
          const count = (letter: string) => votes.split(letter).length - 1;
          expect({ yes, no, abstain, notVoting, absent }).toEqual({
            yes: count('y'),
            no: count('n'),
            abstain: count('a'),
            notVoting: count('x'),
            absent: count('-'),
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[MAJ-1] the declared outcome is that of a recount from the log', () => {
    fc.assert(
      fc.property(aSession, (session) => {
        let votes = new Map<string, Choice>();
        for (const fact of session.facts) {
          if (fact.type === 'ballotAnnounced') votes = new Map();
          if (fact.type === 'voteCast') votes.set(fact.seat, fact.choice);
          if (fact.type !== 'resultDeclared') continue;
          const before = replay(session.open, session.facts.slice(0, fact.seq));
          const result = before.room.results[before.room.ballot?.id ?? ''];
          const yes = [...votes.values()].filter((choice) => choice === 'yes').length;
          const no = [...votes.values()].filter((choice) => choice === 'no').length;
          expect(result?.tally).toMatchObject({ yes, no });
          expect(result?.outcome === 'adopted').toBe(yes > no);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[VIE-1] no view holds a word of any instructions', () => {
    fc.assert(
      fc.property(aSession, ({ state }) => {
        const views = [
          project(state, 'public'),
          project(state, 'facilitator'),
          ...PEOPLE.map((person) => project(state, `person:${person}`)),
          ...SEATS.map((each) => project(state, `seat:${each}`)),
        ];
        expect(JSON.stringify(views)).not.toContain('Secret');
      }),
      { numRuns: 60 },
    );
  });

  it('[BAL-10] a sealed vote is in no view but that of the seat’s own people', () => {
    fc.assert(
      fc.property(aSession, ({ state, room }) => {
        if (!room.ballot?.sealed || room.results[room.ballot.id] !== undefined) return;
        expect(Object.values(room.lights).every((light) => light === 'cast')).toBe(true);
        for (const each of SEATS) {
          expect(project(state, `seat:${each}`).vote).toBe(state.choices[each]);
        }
        for (const person of PEOPLE) {
          const seats = audiencesOf(AUDIENCES, state, { role: 'person', person }).filter((id) =>
            id.startsWith('seat:'),
          );
          const at = state.people[person]?.seat;
          expect(seats).toEqual(at === undefined ? [] : [`seat:${at}`]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
