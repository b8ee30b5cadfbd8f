import { describe, expect, it } from 'vitest';
import { soundsBetween } from '../../../../client/scene/news/sounds.ts';
import { smallScenario } from '../../../fixtures/scenario.ts';
import { facilitator, TestSession } from '../../../fixtures/session.ts';

const session = () => new TestSession(smallScenario()).enter('briefing', 'generalDebate');
const someone = smallScenario().delegations[0]?.id ?? '';

describe('the sounds of the house', () => {
  it('the gavel falls on a new phase and on a result, and not on what is said meanwhile', () => {
    const meeting = session();
    const debate = meeting.room;
    meeting.enter('informals', 'action');
    expect(soundsBetween(debate, meeting.room, undefined)).toEqual(['gavel']);
    const action = meeting.room;
    meeting.do(facilitator, { type: 'announceBallot' });
    meeting.do(facilitator, { type: 'openVoting' });
    expect(soundsBetween(action, meeting.room, undefined)).toEqual([]);
    const voting = meeting.room;
    meeting.finishBallot();
    expect(soundsBetween(voting, meeting.room, undefined)).toEqual(['gavel']);
  });

  it('the bell is for whose turn it is to vote, once', () => {
    const meeting = session().enter('informals', 'action');
    meeting.do(facilitator, { type: 'announceBallot' });
    const before = meeting.room;
    meeting.do(facilitator, { type: 'openVoting' });
    const open = meeting.room;
    expect(soundsBetween(before, open, someone)).toEqual(['turn']);
    expect(soundsBetween(open, open, someone)).toEqual([]);
    expect(soundsBetween(before, open, undefined)).toEqual([]);
  });
});
