import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/language.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { housePointMachine } from '../../../shared/procedure/model-un/house-point-machine.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { chair, walkEverywhere } from '../../fixtures/machine-walk.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const houseRules = 'mun';

function under(options: Partial<SessionOptions>, ...phases: Phase[]): TestSession {
  return new TestSession(undefined, { houseRules, ...options }).enter(...phases);
}

const inDebate = (options: Partial<SessionOptions> = { chair: 'facilitator' }) =>
  under(options, 'briefing', 'generalDebate');

const privilege = (need: 'hearing' | 'break' | 'comfort') =>
  ({ type: 'raisePrivilege', need }) as const;
const inquiry = { type: 'inquire', question: 'What comes next?' } as const;

/** AAC has the floor. */
const whileAacSpeaks = () =>
  inDebate().do(seat('AAC'), { type: 'requestFloor' }).do(facilitator, { type: 'callNextSpeaker' });

const latest = ({ room, open }: TestSession) => {
  const minute = Object.values(room.minutes).at(-1);
  return minute === undefined ? '' : minuteText(open, minute, english);
};

describe('points of personal privilege and inquiries', () => {
  it('[MUN-1] exist only where the house rules are switched on', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(session.rule(seat('AAC'), privilege('hearing'))).toBe('MUN-1');
    expect(session.rule(seat('AAC'), inquiry)).toBe('MUN-1');
  });

  it('[MUN-8] only that one cannot hear interrupts a speaker; what else there is waits', () => {
    const session = whileAacSpeaks();
    session.do(seat('AAD'), privilege('break'));
    expect(session.rule(facilitator, { type: 'answerHousePoint' })).toBe('MUN-8');
    session.do(facilitator, { type: 'endSpeech' });
    expect(session.rule(facilitator, { type: 'answerHousePoint' })).toBe('allowed');
    const other = whileAacSpeaks().do(seat('AAD'), privilege('hearing'));
    expect(other.rule(facilitator, { type: 'answerHousePoint' })).toBe('allowed');
    expect(other.room.floor.speaker).toBe('AAC');
  });

  it('[MUN-8] is not raised before the meeting sits, nor from outside the room', () => {
    expect(under({ chair: 'facilitator' }, 'briefing').rule(seat('AAD'), privilege('break'))).toBe(
      'MUN-8',
    );
    const session = inDebate().do(seat('AAD'), { type: 'leaveRoom' });
    expect(session.rule(seat('AAD'), privilege('hearing'))).toBe('ATT-1');
  });

  it('[MUN-8] [MUN-9] neither interrupts a vote, from its opening to its declaration', () => {
    const session = under({ chair: 'facilitator' }, 'briefing', 'action').openVoting();
    expect(session.rule(seat('AAD'), privilege('hearing'))).toBe('MUN-8');
    expect(session.rule(seat('AAD'), inquiry)).toBe('MUN-9');
    session.do(facilitator, { type: 'lockVoting' });
    expect(session.rule(seat('AAD'), inquiry)).toBe('MUN-9');
    session.do(facilitator, { type: 'declareResult' });
    expect(session.rule(seat('AAD'), inquiry)).toBe('allowed');
  });

  it('[MUN-9] an inquiry waits for the end of a speech, and for a point before it', () => {
    const session = whileAacSpeaks();
    session.do(seat('AAE'), inquiry);
    expect(session.rule(facilitator, { type: 'answerHousePoint' })).toBe('MUN-9');
    session.do(facilitator, { type: 'endSpeech' });
    expect(session.rule(seat('AAD'), inquiry)).toBe('MUN-9');
    session.do(facilitator, { type: 'answerHousePoint' });
    expect(session.rule(seat('AAD'), inquiry)).toBe('MUN-9');
    session.do(facilitator, { type: 'closeHousePoint' });
    expect(session.rule(seat('AAD'), inquiry)).toBe('allowed');
  });

  it('[MUN-9] a Chair of flesh and blood answers in its own words', () => {
    const session = inDebate().do(seat('AAD'), inquiry);
    session.do(facilitator, { type: 'answerHousePoint', text: 'The informals open at noon.' });
    expect(session.room.housePoint?.answer).toEqual({ words: 'The informals open at noon.' });
    expect(latest(session)).toContain('“The informals open at noon.”');
  });

  it('[MUN-9] the system in the Chair says where the procedure stands, and by which rules', () => {
    const session = inDebate({ chair: 'system' }).do(seat('AAD'), inquiry).wait(3_000);
    expect(session.room.housePoint?.answer).toMatchObject({
      procedure: 'floor',
      states: ['floor.list.open', 'floor.podium.empty'],
      rules: expect.arrayContaining(['FLO-1', 'FLO-2']),
    });
    expect(latest(session)).toContain('the list is open; the floor is free');
  });

  it('[MUN-9] in a vote that is announced it speaks of the ballot', () => {
    const session = under({ chair: 'facilitator' }, 'briefing', 'action');
    session.do(facilitator, { type: 'announceBallot' }).do(seat('AAD'), inquiry);
    session.do(facilitator, { type: 'answerHousePoint' });
    expect(session.room.housePoint?.answer).toMatchObject({ states: ['ballot.announced'] });
  });

  it('[MUN-9] the system in the Chair lets a speech end before it answers', () => {
    const session = inDebate({ chair: 'system' }).do(seat('AAC'), { type: 'requestFloor' });
    session.wait(3_000).do(seat('AAD'), inquiry).wait(30_000);
    expect(session.room.housePoint?.phase).toBe('raised');
    session.do(seat('AAC'), { type: 'yieldFloor' }).wait(3_000);
    expect(session.room.housePoint?.phase).toBe('answered');
  });

  it('[MUN-8] the system in the Chair answers at once, and then calls the next speaker', () => {
    const session = inDebate({ chair: 'system' })
      .do(seat('AAC'), { type: 'requestFloor' })
      .do(seat('AAD'), privilege('break'))
      .wait(3_000);
    expect(session.room.housePoint?.phase).toBe('answered');
    expect(session.room.floor.speaker).toBeUndefined();
    session.wait(60_000);
    expect(session.room.housePoint).toBeUndefined();
    expect(session.room.floor.spoken.AAC).toBe(1);
  });

  it('[MUN-8] a point that nobody has answered falls with its phase', () => {
    const session = inDebate().do(seat('AAD'), privilege('break')).enter('informals');
    expect(session.room.housePoint).toBeUndefined();
  });

  it('[MUN-8] [MUN-9] the rules agree with the machine in every state', () => {
    walkEverywhere({
      machine: housePointMachine,
      begin: () => inDebate().do(seat('AAD'), inquiry),
      isGone: (value) => value === 'closed',
      valueIn: ({ room }) => room.housePoint?.phase ?? 'closed',
      moves: (event) => [
        chair({ type: event === 'answer' ? 'answerHousePoint' : 'closeHousePoint' }),
      ],
    });
  });
});
