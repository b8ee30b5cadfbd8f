import { describe, expect, it } from 'vitest';
import type { WallOrder } from '../../../shared/procedure/session/wall.ts';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const direct = (shows: WallOrder, pinned?: boolean) =>
  ({ type: 'directWall', shows, ...(pinned !== undefined && { pinned }) }) as const;

describe('the wall', () => {
  it('[SES-10] shows what the facilitator has chosen, for everybody to see', () => {
    const session = new TestSession().enter('briefing');
    expect(session.room.wall).toBeUndefined();
    session.do(facilitator, direct({ kind: 'text', draft: 'one', paragraph: 'one-op1' }));
    expect(session.room.wall).toEqual({
      shows: { kind: 'text', draft: 'one', paragraph: 'one-op1' },
    });
    session.do(facilitator, direct({ kind: 'automatic' }));
    expect(session.room.wall).toBeUndefined();
  });

  it('[SES-10] follows the meeting again at the next phase, unless the choice is pinned', () => {
    const session = new TestSession().enter('briefing');
    session.do(facilitator, direct({ kind: 'canvass' })).enter('generalDebate');
    expect(session.room.wall).toBeUndefined();
    session.do(facilitator, direct({ kind: 'canvass' }, true)).enter('informals', 'action');
    expect(session.room.wall).toEqual({ shows: { kind: 'canvass' }, pinned: true });
  });

  it('[SES-10] shows only what is there', () => {
    const session = inAction();
    expect(session.rule(facilitator, direct({ kind: 'board' }))).toBe('SES-10');
    expect(session.rule(facilitator, direct({ kind: 'text', draft: 'three' }))).toBe('DRA-5');
    const elsewhere = { kind: 'text', draft: 'one', paragraph: 'two-op1' } as const;
    expect(session.rule(facilitator, direct(elsewhere))).toBe('SES-10');
    expect(session.rule(facilitator, direct({ kind: 'seat', seat: 'ZZZ' }))).toBe('SEA-7');
    session.openVoting();
    expect(session.rule(facilitator, direct({ kind: 'board' }))).toBe('allowed');
  });

  it('[SES-10] shows a rule, an amendment or the result of a vote, once there is one', () => {
    const session = inAction();
    expect(session.rule(facilitator, direct({ kind: 'rule', rule: 'MAJ-1' }))).toBe('allowed');
    const result = { kind: 'result', ballot: 'committee-one' } as const;
    expect(session.rule(facilitator, direct(result))).toBe('SES-10');
    const amendment = { kind: 'amendment', amendment: '1' } as const;
    expect(session.rule(facilitator, direct(amendment))).toBe('SES-10');
    expect(session.rule(facilitator, direct({ kind: 'headline', inject: 'worm' }))).toBe('SES-10');
    expect(session.rule(facilitator, direct({ kind: 'round', round: 'r9' }))).toBe('SES-10');
    session.ballot({ AAA: 'yes', AAB: 'no' });
    const [ballot = ''] = Object.keys(session.room.results);
    session.do(facilitator, direct({ kind: 'result', ballot }));
    expect(session.room.wall).toEqual({ shows: { kind: 'result', ballot } });
  });

  it('[SES-10] is directed by the facilitator alone, also in a vote and a pause', () => {
    const session = inAction().openVoting();
    expect(session.rule(seat('AAA'), direct({ kind: 'hall' }))).toBe('SES-2');
    session.do(facilitator, { type: 'pause' });
    expect(session.rule(facilitator, direct({ kind: 'curtain' }))).toBe('allowed');
  });

  it('[SES-10] of one venue is not that of another', () => {
    const session = new TestSession(twoVenues());
    session.do(facilitator, { ...direct({ kind: 'curtain' }), venue: 'experts' });
    expect(session.at('experts').wall).toEqual({ shows: { kind: 'curtain' } });
    expect(session.at('committee').wall).toBeUndefined();
  });
});
