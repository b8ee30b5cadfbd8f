import { describe, expect, it } from 'vitest';
import { playedIn } from '../../../client/panels/debrief/views.ts';
import { english } from '../../../shared/language/language.ts';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { facilitator, inAction, seat } from '../../fixtures/session.ts';

const keyedIn: Actor = { kind: 'seat', seat: 'AAA', via: 'facilitator' };
const yes = { type: 'castVote', choice: 'yes' } as const;

/** A vote in which AAA has no device, and its paper is keyed in; AAB is played by the computer. */
function onPaper(paper: 'on' | 'off') {
  const session = inAction(undefined, { chair: 'facilitator', paper });
  session.do(facilitator, { type: 'takeOverSeat', seat: 'AAA' }).openVoting();
  return session.do(keyedIn, yes).do(seat('AAB'), { type: 'castVote', choice: 'no' });
}

const recordOf = ({ open, room }: ReturnType<typeof onPaper>) =>
  Object.values(room.minutes).map((minute) => minuteText(open, minute, english));

describe('[BAL-15] a ballot paper that the facilitator keys in', () => {
  it('is marked in the room while the vote is open, and in the record without its choice', () => {
    const session = onPaper('on');
    expect(session.room.ballot?.paper).toEqual({ AAA: true });
    const told = recordOf(session).filter((line) => line.includes('ballot paper'));
    expect(told).toHaveLength(1);
    expect(told.join()).not.toMatch(/yes|no\b/);
  });

  it('counts as any other, and is marked in the result and in the debrief', () => {
    const session = onPaper('on').finishBallot();
    const result = session.result('committee-one');
    expect(result.tally).toMatchObject({ yes: 1, no: 1 });
    expect(result.paper).toEqual(['AAA']);
    const played = playedIn({ ours: { kind: 'withoutVote', result } });
    expect([played('AAA'), played('AAB')]).toEqual(['paper', 'computer']);
  });

  it('is not told of where the house takes none: then it is a seat that the facilitator plays', () => {
    const session = onPaper('off');
    expect(session.room.ballot).not.toHaveProperty('paper');
    expect(recordOf(session).join()).not.toContain('ballot paper');
    expect(session.finishBallot().result('committee-one')).not.toHaveProperty('paper');
  });

  it('loses its mark when the seat is handed to people who vote anew', () => {
    const session = onPaper('on').do(facilitator, { type: 'handBackSeat', seat: 'AAA' });
    session.seatPerson('ada', 'AAA');
    session.do({ kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' }, yes);
    expect(session.room.ballot).not.toHaveProperty('paper');
  });
});
