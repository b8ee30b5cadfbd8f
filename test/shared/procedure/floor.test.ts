import { describe, expect, it } from 'vitest';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';

const ask = { type: 'requestFloor' } as const;
const reply = { type: 'requestReply' } as const;
const callNext = { type: 'callNextSpeaker' } as const;
const done = { type: 'yieldFloor' } as const;

const inDebate = (chair: 'facilitator' | 'system' = 'facilitator') =>
  new TestSession(undefined, { chair }).enter('briefing', 'generalDebate');

describe('the floor', () => {
  it('[FLO-1] is given in the order in which delegations asked', () => {
    const session = inDebate().do(seat('AAC'), ask).do(seat('AAA'), ask).do(facilitator, callNext);
    expect(session.room.floor.speaker).toBe('AAC');
    session.do(seat('AAC'), done).do(facilitator, callNext);
    expect(session.room.floor.speaker).toBe('AAA');
    session.do(seat('AAA'), done);
    expect(session.rule(facilitator, callNext)).toBe('FLO-1');
  });

  it('[FLO-2] holds one place on the list for each seat', () => {
    const session = inDebate().do(seat('AAA'), ask);
    expect(session.rule(seat('AAA'), ask)).toBe('FLO-2');
    session.do(facilitator, callNext);
    expect(session.rule(seat('AAA'), ask)).toBe('FLO-2');
    session
      .do(seat('AAA'), done)
      .do(seat('AAA'), ask)
      .do(seat('AAA'), { type: 'leaveSpeakersList' });
    expect(session.rule(seat('AAA'), { type: 'leaveSpeakersList' })).toBe('FLO-2');
  });

  it('[FLO-3] admits nobody to a closed list', () => {
    const session = inDebate().do(facilitator, { type: 'closeSpeakersList' });
    expect(session.rule(seat('AAA'), ask)).toBe('FLO-3');
    expect(session.rule(facilitator, { type: 'closeSpeakersList' })).toBe('FLO-3');
    session.do(facilitator, { type: 'openSpeakersList' }).do(seat('AAA'), ask);
    expect(session.rule(facilitator, { type: 'openSpeakersList' })).toBe('FLO-3');
  });

  it('[FLO-4] is taken back when the time is up', () => {
    const session = inDebate('system');
    session
      .do(facilitator, { type: 'setSpeakingTime', ms: 20_000 })
      .do(seat('AAA'), ask)
      .wait(3_000);
    expect(session.room.floor.speaker).toBe('AAA');
    session.wait(19_999);
    expect(session.room.floor.speaker).toBe('AAA');
    session.wait(1);
    expect(session.room.floor.speaker).toBeUndefined();
  });

  it('[FLO-5] belongs to one delegation at a time', () => {
    const session = inDebate().do(seat('AAA'), ask).do(seat('AAB'), ask).do(facilitator, callNext);
    expect(session.rule(seat('AAB'), { type: 'say', text: 'Hello' })).toBe('FLO-5');
    expect(session.rule(facilitator, callNext)).toBe('FLO-5');
    session.do(seat('AAA'), { type: 'say', text: 'We are glad to be here.' });
    expect(session.room.floor.line).toBe('We are glad to be here.');
    session.do(facilitator, { type: 'endSpeech' });
    expect(session.rule(facilitator, { type: 'endSpeech' })).toBe('FLO-5');
    expect(session.room.floor.line).toBeUndefined();
  });

  it('[FLO-5] is not left behind by walking out of the room', () => {
    const session = inDebate().do(seat('AAA'), ask).do(facilitator, callNext);
    expect(session.rule(seat('AAA'), { type: 'leaveRoom' })).toBe('FLO-5');
  });

  it('[FLO-6] is given in reply twice at most, once the list of speakers is done', () => {
    const session = inDebate();
    expect(session.rule(seat('AAB'), reply)).toBe('FLO-6');
    session.do(seat('AAA'), ask).do(facilitator, callNext).do(seat('AAA'), done);
    for (let turn = 0; turn < 2; turn += 1) {
      session.do(seat('AAB'), reply).do(seat('AAC'), ask).do(facilitator, callNext);
      expect(session.room.floor).toMatchObject({ speaker: 'AAC', podium: 'speaking' });
      session.do(seat('AAC'), done).do(facilitator, callNext);
      expect(session.room.floor).toMatchObject({ speaker: 'AAB', podium: 'replying' });
      session.do(seat('AAB'), done);
    }
    expect(session.rule(seat('AAB'), reply)).toBe('FLO-6');
  });

  it('[FLO-7] is asked for only in the general debate', () => {
    expect(inAction().rule(seat('AAA'), ask)).toBe('FLO-7');
  });

  it('[ATT-1] is not given to a delegation that has left the room', () => {
    const session = inDebate().do(seat('AAA'), ask).do(seat('AAA'), { type: 'leaveRoom' });
    expect(session.room.floor.queue).toEqual([]);
    expect(session.rule(seat('AAA'), ask)).toBe('ATT-1');
    expect(session.rule(seat('AAB'), { type: 'returnToRoom' })).toBe('ATT-2');
  });
});
