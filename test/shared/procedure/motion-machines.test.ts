import { describe, it } from 'vitest';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import { motionMachine } from '../../../shared/procedure/motions/machine.ts';
import type { Motion } from '../../../shared/procedure/motions/motion.ts';
import { pointMachine } from '../../../shared/procedure/motions/point-machine.ts';
import { chair, type Move, walkEverywhere } from '../../fixtures/machine-walk.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { inAction, seat, type TestSession } from '../../fixtures/session.ts';

const raised = (by: string, matter: RaisedMatter): Move => [
  seat(by),
  { type: 'raiseMotion', matter },
];
const vote = (choice: 'yes' | 'no'): Move[] => [
  chair({ type: 'announceBallot' }),
  chair({ type: 'openVoting' }),
  [seat('AAA'), { type: 'castVote', choice }],
  chair({ type: 'lockVoting' }),
  chair({ type: 'declareResult' }),
  chair({ type: 'closeBallot' }),
];
const begin = () => inAction(smallScenario(7));

describe('walking every state and event of', () => {
  it('[MOT-4] the motion machine, the rules agree with the machine', () => {
    const own = ({ room }: TestSession) => room.motions.find(({ by }) => by === 'AAC');
    walkEverywhere({
      machine: motionMachine,
      isGone: (value) => ['carried', 'lost', 'withdrawn', 'fallen'].includes(String(value)),
      begin: () => begin().do(...raised('AAC', { kind: 'adjournDebate', draft: 'one' })),
      valueIn: (session) => own(session)?.phase ?? goneAs(session),
      moves: (event, session) => {
        const motion = own(session);
        if (motion === undefined) return undefined;
        return motion === session.room.motions[0]
          ? movesOnFirst(event, motion.id)
          : movesOnWaiting(event, motion.id, session.room.motions[0]);
      },
    });
  });

  it('[PTO-3] the machine of a point of order, the rules agree with the machine', () => {
    const appealVote = (choice: 'yes' | 'no'): Move[] => [
      chair({ type: 'putMotion' }),
      ...vote(choice),
    ];
    walkEverywhere({
      machine: pointMachine,
      isGone: (value) => value === 'over',
      begin: () => begin().do(seat('AAC'), { type: 'raisePoint', matter: 'misapplied' }),
      valueIn: ({ room }) => room.point?.phase ?? 'over',
      moves: (event) => {
        switch (event) {
          case 'rule':
            return [chair({ type: 'ruleOnPoint', upheld: false })];
          case 'appeal':
            return [[seat('AAD'), { type: 'appealRuling' }]];
          case 'accept':
            return [chair({ type: 'closePoint' })];
          case 'decide':
            return appealVote('yes');
          default:
            return undefined;
        }
      },
    });
  });
});

/** What can be done with a motion that comes first, or to it. */
function movesOnFirst(event: string, motion: string): readonly Move[] | undefined {
  switch (event) {
    case 'giveWay':
      return [raised('AAD', { kind: 'adjournMeeting' })];
    case 'speak':
      return [[seat('AAE'), { type: 'speakOnMotion', side: 'inFavour', text: 'Because.' }]];
    case 'put':
      return [chair({ type: 'putMotion' })];
    case 'carry':
      return vote('yes');
    case 'lose':
      return vote('no');
    default:
      return leaving(event, motion);
  }
}

/** A motion that waits is taken up when the one before it is withdrawn. */
function movesOnWaiting(
  event: string,
  motion: string,
  first: Motion | undefined,
): readonly Move[] | undefined {
  return event === 'takeUp' && first !== undefined
    ? [[seat(first.by), { type: 'withdrawMotion', motion: first.id }]]
    : leaving(event, motion);
}

function leaving(event: string, motion: string): readonly Move[] | undefined {
  if (event === 'withdraw') return [[seat('AAC'), { type: 'withdrawMotion', motion }]];
  return event === 'fall' ? [[seat('AAA'), { type: 'withdrawDraft', draft: 'one' }]] : undefined;
}

/** A motion that has left the room: how, by what the room keeps of it. */
function goneAs({ room, facts }: TestSession): string {
  const result = Object.values(room.results).find(({ subject }) => subject.kind === 'motion');
  if (result !== undefined) return result.outcome === 'adopted' ? 'carried' : 'lost';
  return facts.some(({ type }) => type === 'motionWithdrawn') ? 'withdrawn' : 'fallen';
}
