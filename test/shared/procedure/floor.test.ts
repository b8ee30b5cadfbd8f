import { describe, expect, it } from 'vitest';
import { speakersInOrder } from '../../../shared/procedure/floor/queue.ts';
import {
  door,
  facilitator,
  inAction,
  inPlenary,
  seat,
  TestSession,
} from '../../fixtures/session.ts';

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

  it('[FLO-11] goes to the least heard first where the facilitator has chosen so', () => {
    const session = inDebate();
    const speak = (id: string, ms: number) => {
      session.do(seat(id), ask).do(facilitator, callNext);
      expect(session.room.floor.speaker).toBe(id);
      session.wait(ms).do(seat(id), done);
    };
    speak('AAA', 20_000);
    speak('AAB', 5_000);
    for (const id of ['AAA', 'AAB', 'AAC', 'AAD']) session.do(seat(id), ask);
    expect(speakersInOrder(session.open, session.room)).toEqual(['AAA', 'AAB', 'AAC', 'AAD']);
    session.do(facilitator, { type: 'changeOptions', options: { speakers: 'leastHeard' } });
    expect(speakersInOrder(session.open, session.room)).toEqual(['AAC', 'AAD', 'AAB', 'AAA']);
    session.do(facilitator, callNext);
    expect(session.room.floor.speaker).toBe('AAC');
    expect(session.room.floor.queue).toEqual(['AAA', 'AAB', 'AAD']);
  });

  it('[FLO-12] counts how often and how long each delegation has been heard, over the phases, without pauses', () => {
    const session = inDebate().do(seat('AAA'), ask).do(facilitator, callNext).wait(7_000);
    session.do(facilitator, { type: 'extendClock', clock: 'speaker', ms: 30_000 });
    session.do(facilitator, { type: 'pause' }).wait(60_000).do(facilitator, { type: 'resume' });
    session.wait(2_000).do(seat('AAA'), done).do(seat('AAB'), ask).do(facilitator, callNext);
    session.wait(4_000).enter('action');
    expect(session.room.voice).toEqual({
      AAA: { turns: 1, ms: 9_000, computer: { turns: 1, ms: 9_000 } },
      AAB: { turns: 1, ms: 4_000, computer: { turns: 1, ms: 4_000 } },
    });
    session.do(facilitator, { type: 'announceBallot' });
    session.do(facilitator, { type: 'hearExplanations' });
    session.do(seat('AAE'), { type: 'explainVote', text: 'We have a reason.' });
    expect(session.room.voice?.['AAE']).toMatchObject({ turns: 1, ms: 0 });
  });

  it('[FLO-12] says what of it the computer spoke, for nobody or for people who were away', () => {
    const session = inDebate().seatPerson('ann', 'AAA').do(seat('AAB'), ask);
    session.do(facilitator, callNext).wait(3_000).do(seat('AAB'), done);
    const ann = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ann' } as const;
    session.do(ann, ask).do(facilitator, callNext).wait(5_000).do(ann, done);
    expect(session.room.voice?.['AAA']).toEqual({ turns: 1, ms: 5_000 });
    session.do(door, { type: 'drop', person: 'ann' }).wait(session.room.options.times.grace);
    session.do(seat('AAA'), ask).do(facilitator, callNext).wait(2_000).do(seat('AAA'), done);
    expect(session.room.voice).toEqual({
      AAB: { turns: 1, ms: 3_000, computer: { turns: 1, ms: 3_000 } },
      AAA: { turns: 2, ms: 7_000, computer: { turns: 1, ms: 2_000 } },
    });
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

  it('[FLO-9] lets who has it say for which texts it speaks, the last word standing', () => {
    const session = inDebate().do(seat('AAD'), ask).do(facilitator, callNext);
    const speak = (inFavourOf: string[]) =>
      ({ type: 'say', text: 'We have made up our mind.', inFavourOf }) as const;
    expect(session.rule(seat('AAC'), speak(['one']))).toBe('FLO-5');
    expect(session.rule(seat('AAD'), speak(['three']))).toBe('FLO-9');
    session.do(seat('AAD'), speak(['one', 'two']));
    expect(session.room.drafts['two']?.spokenFor).toEqual(['AAD']);
    session.do(seat('AAD'), speak(['one']));
    session.do(seat('AAD'), { type: 'say', text: 'One more word.' });
    expect(session.room.drafts['one']?.spokenFor).toEqual(['AAD']);
    expect(session.room.drafts['two']).not.toHaveProperty('spokenFor');
    session.do(seat('AAB'), { type: 'withdrawDraft', draft: 'two' });
    expect(session.rule(seat('AAD'), speak(['two']))).toBe('FLO-9');
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

  it('[FLO-6] is given for half as long the second time', () => {
    const session = inDebate().do(seat('AAA'), ask).do(facilitator, callNext).do(seat('AAA'), done);
    const { reply: full } = session.room.options.times;
    for (const length of [full, full / 2]) {
      session.do(seat('AAB'), reply).do(facilitator, callNext);
      expect(session.room.clocks.speaker?.totalMs).toBe(length);
      session.do(seat('AAB'), done);
    }
  });

  it('[FLO-7] is asked for in a debate, not in informals', () => {
    const session = inDebate().enter('informals');
    expect(session.rule(seat('AAA'), ask)).toBe('FLO-7');
  });

  it('[ATT-1] is not given to a delegation that has left the room', () => {
    const session = inDebate().do(seat('AAA'), ask).do(seat('AAA'), { type: 'leaveRoom' });
    expect(session.room.floor.queue).toEqual([]);
    expect(session.rule(seat('AAA'), ask)).toBe('ATT-1');
    expect(session.rule(seat('AAB'), { type: 'returnToRoom' })).toBe('ATT-2');
  });
});

describe('general statements before action', () => {
  it('[FLO-8] are made by anybody, sponsors too, before the first vote is announced', () => {
    const session = inAction().do(seat('AAA'), ask).do(seat('AAB'), ask);
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('FLO-1');
    for (const id of ['AAA', 'AAB']) {
      session.do(facilitator, callNext).do(seat(id), { type: 'say', text: 'We speak to all.' });
      session.do(seat(id), done);
    }
    session.do(facilitator, { type: 'announceBallot' });
    expect(session.try(seat('AAC'), ask)).toMatchObject({ rule: 'FLO-8' });
    session.do(facilitator, { type: 'openVoting' }).finishBallot();
    expect(session.try(seat('AAC'), ask)).toMatchObject({ rule: 'FLO-8' });
  });

  it('[FLO-8] are heard in committee, not again on its report in plenary', () => {
    expect(inPlenary().rule(seat('AAA'), ask)).toBe('FLO-8');
  });

  it('[FLO-8] have a list of their own, whatever became of the list of the debate', () => {
    const session = inDebate().do(facilitator, { type: 'closeSpeakersList' }).enter('action');
    expect(session.rule(seat('AAA'), ask)).toBe('allowed');
    session.do(facilitator, { type: 'closeSpeakersList' });
    expect(session.rule(seat('AAB'), ask)).toBe('FLO-3');
  });

  it('[FLO-8] the system in the Chair waits for people to ask, closes the list, and goes on', () => {
    const session = new TestSession(undefined, { chair: 'system' }).seatPerson('p1', 'AAA');
    session.enter('briefing', 'action');
    const { request, speech } = session.room.options.times;
    session.wait(request - 1);
    expect(session.room.floor.list).toBe('open');
    session.do(seat('AAC'), ask).wait(3_000);
    expect(session.room.floor.speaker).toBe('AAC');
    session.wait(speech).wait(request);
    expect(session.room.floor).toMatchObject({ list: 'closed', podium: 'empty' });
    expect(session.room.ballot).toBeUndefined();
    session.wait(3_000);
    expect(session.room.ballot?.phase).toBe('announced');
  });

  it('[FLO-8] nobody is waited for where nobody is there', () => {
    const session = inAction(undefined, { chair: 'system' }).wait(3_000);
    expect(session.room.ballot?.phase).toBe('announced');
  });
});

describe('replies to what was said on a vote', () => {
  const explained = (session: TestSession) =>
    session
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'hearExplanations' })
      .do(seat('AAD'), { type: 'explainVote', text: 'We abstain, and say why.' });
  const settled = (session: TestSession) =>
    session.do(facilitator, { type: 'openVoting' }).cast({ AAA: 'yes' }).finishBallot();

  it.each([
    ['in committee', inAction],
    ['in plenary', inPlenary],
  ])('[FLO-6] are asked for at once and spoken after the last vote: %s', (_name, begin) => {
    const session = begin();
    expect(session.rule(seat('AAA'), reply)).toBe('FLO-6');
    explained(session).do(seat('AAA'), reply);
    settled(session);
    expect(session.rule(facilitator, callNext)).toBe('SES-4');
    session.ballot({ AAA: 'yes' }).do(facilitator, callNext);
    expect(session.room.floor).toMatchObject({ speaker: 'AAA', podium: 'replying' });
  });

  it('[FLO-6] are heard by the system in the Chair before it goes on to the outcome', () => {
    const session = inAction(undefined, { chair: 'facilitator', pace: 'clock' });
    explained(session).do(seat('AAA'), reply);
    settled(session).ballot({ AAA: 'yes' });
    session.do(facilitator, { type: 'changeOptions', options: { chair: 'system' } }).wait(3_000);
    expect(session.room.floor.speaker).toBe('AAA');
    session.wait(session.room.options.times.reply).wait(3_000);
    expect(session.room.phase).toBe('outcome');
  });

  it('[FLO-6] are counted anew at each meeting', () => {
    const session = inDebate().do(seat('AAA'), ask).do(facilitator, callNext).do(seat('AAA'), done);
    for (let turn = 0; turn < 2; turn += 1) {
      session.do(seat('AAB'), reply).do(facilitator, callNext).do(seat('AAB'), done);
    }
    expect(session.rule(seat('AAB'), reply)).toBe('FLO-6');
    expect(session.enter('action').rule(seat('AAB'), reply)).toBe('allowed');
  });

  it('[FLO-10] takes marks of issues that there are, each once, and keeps them in the record', () => {
    const session = inDebate().do(seat('AAA'), ask).do(facilitator, callNext);
    const say = (...speaksTo: { issue: string; end: 'plus' | 'minus' }[]) =>
      ({ type: 'say', text: 'We speak to this.', speaksTo }) as const;
    expect(session.rule(seat('AAA'), say({ issue: 'weather', end: 'plus' }))).toBe('FLO-10');
    const both = say({ issue: 'forum', end: 'plus' }, { issue: 'forum', end: 'minus' });
    expect(session.rule(seat('AAA'), both)).toBe('FLO-10');
    session.do(seat('AAA'), say({ issue: 'forum', end: 'minus' }));
    const [minute] = Object.values(session.room.minutes).slice(-1);
    expect(minute).toMatchObject({
      key: 'minutes.statementMade.on',
      values: { sides: 'forum/minus' },
    });
  });
});
