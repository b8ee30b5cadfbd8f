import { describe, expect, test } from 'vitest';
import { voteKey, voteLight } from '../../../../client/scene/model/vote-lights.ts';
import { t } from '../../../../client/scene/model/words.ts';
import { facilitator, inAction } from '../../../fixtures/session.ts';

const voting = () => inAction().openVoting().cast({ AAA: 'yes' });
const declared = () =>
  voting().do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });

describe('the key of the lights', () => {
  test('says that a vote may still come until the result is declared', () => {
    const { room } = voting();
    expect(voteKey(room)).toEqual(['yes', 'no', 'abstain', 'none']);
    expect(voteLight(room, 'AAA')).toBe('yes');
    expect(voteLight(room, 'AAB')).toBe('none');
  });

  test('says beside a result of whoever did not vote that they are absent or not voting', () => {
    const { room } = declared();
    expect(voteKey(room)).toEqual(['yes', 'no', 'abstain', 'notVoting']);
    expect(voteLight(room, 'AAA')).toBe('yes');
    expect(t(`vote.${voteLight(room, 'AAB') ?? 'cast'}`)).toBe('Absent or not voting');
  });

  test('tells no vote that nobody sees before the result', () => {
    const { room } = inAction(undefined, { board: 'sealed' }).openVoting().cast({ AAA: 'yes' });
    expect(voteKey(room)).toEqual(['cast', 'none']);
    expect(voteLight(room, 'AAA')).toBe('cast');
  });

  test('is gone where nothing is voted on, and where a text is adopted without a vote', () => {
    expect(voteKey(inAction().room)).toEqual([]);
    const session = inAction(undefined, { chair: 'facilitator', method: 'askConsensus' })
      .do(facilitator, { type: 'announceBallot' })
      .do(facilitator, { type: 'adoptWithoutVote' });
    expect(session.room.ballot?.phase).toBe('declared');
    expect(voteKey(session.room)).toEqual([]);
    expect(voteLight(session.room, 'AAA')).toBeUndefined();
  });
});
