import { describe, expect, it } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { ballotMachine } from '../../../shared/procedure/ballot/machine.ts';
import { draftIn } from '../../../shared/procedure/ballot/programme.ts';
import { divisionMachine } from '../../../shared/procedure/division/machine.ts';
import { draftMachine } from '../../../shared/procedure/drafts/machine.ts';
import { floorMachine } from '../../../shared/procedure/floor/machine.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { sessionMachine } from '../../../shared/procedure/session/machine.ts';
import { atTheGavel } from '../../fixtures/consensus-scenario.ts';
import { chair, type Model, type Move, walkEverywhere } from '../../fixtures/machine-walk.ts';
import { longScenario } from '../../fixtures/scenario.ts';
import {
  clock,
  facilitator,
  inAction,
  inPlenary,
  seat,
  TestSession,
} from '../../fixtures/session.ts';

/** Action leads to an outcome only when all is decided: the leaders withdraw what is left. */
function undecided({ phase, paused, programme }: Room): Move[] {
  if (phase !== 'action') return [];
  const withdrawals = programme.map(
    (item): Move => [
      seat(draftIn(item) === 'one' ? 'AAA' : 'AAB'),
      { type: 'withdrawDraft', draft: draftIn(item) ?? '' },
    ],
  );
  return paused === undefined
    ? withdrawals
    : [chair({ type: 'resume' }), ...withdrawals, chair({ type: 'pause' })];
}

describe('walking every state and event of', () => {
  it('[BAL-13] the ballot machine, the rules agree with the machine', () => {
    walkEverywhere({
      machine: ballotMachine,
      isGone: (value) => value === 'closed',
      begin: () =>
        inAction(undefined, { chair: 'facilitator', method: 'askConsensus' }).do(facilitator, {
          type: 'announceBallot',
        }),
      valueIn: ({ room }) => room.ballot?.phase ?? 'closed',
      moves: (event, { room }) => {
        const request: Move = [seat('AAD'), { type: 'requestVote', method: 'recorded' }];
        const first = room.ballot?.phase === 'announced' && !room.ballot.method ? [request] : [];
        const id = room.ballot?.id ?? 'committee-one';
        switch (event) {
          case 'requestVote':
            return room.ballot?.method === undefined
              ? [request]
              : [[seat('AAD'), { type: 'requestVote', method: 'rollCall' }]];
          case 'hearExplanations':
          case 'openVoting':
            return [...first, chair({ type: event })];
          case 'adoptWithoutVote':
          case 'hearExplanationsAfter':
            return [chair({ type: event })];
          case 'lock':
            return [chair({ type: 'lockVoting' })];
          case 'declare':
            return [chair({ type: 'declareResult' })];
          case 'close':
            return [chair({ type: 'closeBallot' })];
          case 'castVote':
            return [[seat('AAD'), { type: 'castVote', choice: 'yes' }]];
          case 'explain':
            return [[seat('AAD'), { type: 'explainVote', text: 'Because.' }]];
          case 'declareIntention':
            // Where no names were kept there is nothing to put a footnote to.
            return room.results[id]?.how === 'withoutVote'
              ? undefined
              : [[seat('AAD'), { type: 'declareIntention', ballot: id, choice: 'no' }]];
          default:
            return undefined;
        }
      },
    });
  });

  it('[BAL-7] the ballot machine in a roll call passes over members who do not answer', () => {
    const session = inAction(undefined, { chair: 'facilitator', method: 'rollCall' }).openVoting();
    expect(session.rule(facilitator, { type: 'passRollCall' })).toBe('allowed');
    expect(session.room.ballot).toMatchObject({ phase: 'inProgress', roll: { calling: 'AAB' } });
    const recorded = inAction().openVoting();
    expect(recorded.rule(facilitator, { type: 'passRollCall' })).toBe('BAL-7');
  });

  it('[FLO-5] the floor machine, the rules agree with the machine', () => {
    walkEverywhere({
      machine: floorMachine,
      begin: () =>
        new TestSession()
          .enter('briefing', 'generalDebate')
          .do(seat('AAE'), { type: 'requestFloor' })
          .do(facilitator, { type: 'callNextSpeaker' })
          .do(seat('AAE'), { type: 'yieldFloor' }),
      valueIn: ({ room }) => ({ list: room.floor.list, podium: room.floor.podium }),
      moves: (event, { room }) => {
        const listOpen = room.floor.list === 'open';
        switch (event) {
          case 'closeList':
            return [chair({ type: 'closeSpeakersList' })];
          case 'openList':
            return [chair({ type: 'openSpeakersList' })];
          case 'giveFloor':
            return listOpen
              ? [[seat('AAA'), { type: 'requestFloor' }], chair({ type: 'callNextSpeaker' })]
              : [
                  chair({ type: 'openSpeakersList' }),
                  [seat('AAA'), { type: 'requestFloor' }],
                  chair({ type: 'closeSpeakersList' }),
                  chair({ type: 'callNextSpeaker' }),
                ];
          case 'giveReply':
            return [[seat('AAB'), { type: 'requestReply' }], chair({ type: 'callNextSpeaker' })];
          case 'yield':
            return [chair({ type: 'endSpeech' })];
          default:
            return undefined;
        }
      },
    });
  });

  it('[SES-1] the session machine, the rules agree with the machine', () => {
    walkEverywhere({
      machine: sessionMachine,
      // This meeting has something to take action on.
      leavesOut: ['conclude'],
      begin: () => new TestSession(),
      valueIn: ({ room }) => ({ phase: room.phase, clock: room.paused ? 'stopped' : 'running' }),
      moves: (event, { room }) => {
        // SES-5 answers before the machine is asked.
        if (room.phase === 'archived') return undefined;
        if (event === 'pause' || event === 'resume') return [chair({ type: event })];
        const to = event.slice('enter.'.length) as 'debrief';
        // The script of this scenario has no debate in plenary.
        if (room.phase === 'outcome' && event === 'enter.generalDebate') return undefined;
        return [...undecided(room), chair({ type: 'advancePhase', to })];
      },
    } satisfies Model);
  });

  it('[DIV-3] the division machine, the rules agree with the machine', () => {
    const ask = (id: string, ...part: string[]): Move => [
      seat(id),
      { type: 'requestDivision', draft: 'one', parts: [part] },
    ];
    const vote = (choice: 'yes' | 'no'): readonly Move[] => [
      chair({ type: 'announceBallot' }),
      chair({ type: 'openVoting' }),
      [seat('AAA'), { type: 'castVote', choice }],
      chair({ type: 'lockVoting' }),
      chair({ type: 'declareResult' }),
      chair({ type: 'closeBallot' }),
    ];
    walkEverywhere({
      machine: divisionMachine,
      begin: () => inAction(longScenario()).do(...ask('AAD', 'op1')),
      valueIn: ({ room }) =>
        room.division?.phase ?? (Object.keys(room.results).length > 0 ? 'over' : 'withdrawn'),
      moves: (event, { room }) => {
        const phase = room.division?.phase;
        switch (event) {
          case 'request':
            return [ask('AAE', 'op2')];
          case 'object':
            return [[seat('AAA'), { type: 'objectToDivision' }]];
          case 'grant':
            return [chair({ type: 'grantDivision' })];
          case 'speak':
            return [[seat('AAD'), { type: 'speakOnDivision', side: 'inFavour', text: 'Because.' }]];
          case 'withdraw':
            return [[seat('AAD'), { type: 'withdrawDivisionRequest' }]];
          case 'withdrawObjection':
            return [[seat('AAA'), { type: 'withdrawDivisionObjection' }]];
          case 'closeHearing':
            return [chair({ type: 'closeDivisionHearing' })];
          case 'carry':
            return phase === 'voting' ? vote('yes') : undefined;
          case 'lose':
            return phase === 'voting' ? vote('no') : undefined;
          case 'finish':
            return phase === 'granted' ? [...vote('yes'), ...vote('yes')] : undefined;
          default:
            return undefined;
        }
      },
    });
  });

  it('[DRA-4] the draft machine: every status is reached in play', () => {
    const reached = new Set<string | undefined>();
    const see = (session: TestSession) => reached.add(session.room.drafts.one?.status);
    see(new TestSession());
    see(
      new TestSession()
        .enter('briefing', 'generalDebate')
        .do(seat('AAA'), { type: 'introduceDraft', draft: 'one' }),
    );
    see(inAction().openVoting());
    see(inAction().ballot({ AAA: 'no' }));
    see(inAction().do(seat('AAA'), { type: 'withdrawDraft', draft: 'one' }));
    see(inPlenary());
    see(inPlenary().ballot({ AAA: 'yes' }));
    const second = inAction()
      .ballot({ AAA: 'yes' })
      .do(seat('AAC'), { type: 'moveNoVote', draft: 'two' });
    second.ballot({ AAA: 'yes' });
    reached.add(second.room.drafts.two?.status);
    const refused = atTheGavel().do(clock, { type: 'declareNoConsensus' });
    reached.add(refused.room.drafts.report?.status);
    const states = [...getAdjacencyMapStates()];
    expect([...reached].sort()).toEqual(states.sort());
  });
});

function getAdjacencyMapStates(): Set<string> {
  const map = getAdjacencyMap(draftMachine, {});
  return new Set(Object.values(map).map(({ state }) => String(state.value)));
}
