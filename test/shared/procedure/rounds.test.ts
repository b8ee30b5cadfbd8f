import { describe, expect, it } from 'vitest';
import { latestRound, linesInOrder } from '../../../shared/procedure/rounds/round.ts';
import { facilitatorView, seatView } from '../../../shared/views/own-views.ts';
import { clock, facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';

const MINUTE = 60_000;
const question = 'What could you not live with?';
const ask = { type: 'openRound', question, ms: MINUTE } as const;

const inBriefing = () => new TestSession().enter('briefing');
const idOf = ({ room }: TestSession) => latestRound(room)?.id ?? '';
const write = (session: TestSession, by: string, text: string) =>
  session.do(seat(by), { type: 'writeLine', round: idOf(session), text });

describe('a round in which everybody writes one line', () => {
  it('[RND-1] is opened by the facilitator, one at a time, neither in the lobby nor into a vote', () => {
    expect(new TestSession().rule(facilitator, ask)).toBe('RND-1');
    expect(inAction().openVoting().rule(facilitator, ask)).toBe('BAL-5');
    const session = inBriefing().do(facilitator, ask);
    expect(latestRound(session.room)).toMatchObject({ question, until: session.now + MINUTE });
    expect(session.rule(facilitator, ask)).toBe('RND-1');
    expect(session.rule(seat('AAA'), ask)).toBe('SES-2');
  });

  it('[RND-1] is held twelve times at most', () => {
    const session = inBriefing();
    for (let count = 0; count < 12; count += 1) session.do(facilitator, ask).wait(MINUTE);
    expect(session.rule(facilitator, ask)).toBe('RND-1');
  });

  it('[RND-2] hides what is written from all but its seat while it is open; that one has written is seen', () => {
    const session = inBriefing().do(facilitator, ask);
    write(session, 'AAA', 'A first line.');
    write(session, 'AAA', 'A hidden line.');
    expect(latestRound(session.room)?.wrote).toEqual({ AAA: true });
    expect(seatView(session.state, 'AAA').line).toBe('A hidden line.');
    const seen = [session.room, seatView(session.state, 'AAB'), facilitatorView(session.state)];
    expect(JSON.stringify(seen)).not.toContain('A hidden line.');
  });

  it('[RND-3] shows all lines together when its time is up, and takes none any more', () => {
    const session = inBriefing().do(facilitator, ask);
    write(session, 'AAA', 'Ours.');
    write(session, 'AAB', 'Theirs.');
    const round = idOf(session);
    session.wait(MINUTE - 1);
    expect(latestRound(session.room)?.lines).toBeUndefined();
    session.wait(1);
    expect(latestRound(session.room)).toMatchObject({ lines: { AAA: 'Ours.', AAB: 'Theirs.' } });
    expect(latestRound(session.room)).not.toHaveProperty('until');
    expect(session.state).not.toHaveProperty('lines');
    expect(session.rule(seat('AAA'), { type: 'writeLine', round, text: 'Late.' })).toBe('RND-3');
    expect(session.rule(facilitator, { type: 'closeRound', round })).toBe('RND-3');
  });

  it('[RND-3] shows the lines of people before those of the computer', () => {
    const session = inBriefing().do(facilitator, ask).seatPerson('ada', 'AAC');
    write(session, 'AAA', 'Ours.');
    const hand = { kind: 'seat', seat: 'AAC', via: 'person', person: 'ada' } as const;
    session.do(hand, { type: 'writeLine', round: idOf(session), text: 'Mine.' }).wait(MINUTE);
    const round = latestRound(session.room);
    const order = round && linesInOrder(session.room, round).map(([by]) => by);
    expect(order).toEqual(['AAC', 'AAA']);
  });

  it('[RND-3] is closed by the facilitator, too, and stands still while the session does', () => {
    const session = inBriefing()
      .do(facilitator, ask)
      .wait(MINUTE / 2);
    session.do(facilitator, { type: 'pause' }).wait(5 * MINUTE);
    session.do(facilitator, { type: 'resume' }).wait(MINUTE / 2 - 1);
    expect(latestRound(session.room)?.until).toBeDefined();
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'round' })).toBe('SES-7');
    session.do(facilitator, { type: 'closeRound', round: idOf(session) });
    expect(latestRound(session.room)?.lines).toEqual({});
  });

  it('[RND-3] is not taken back with the moves of the meeting', () => {
    const session = inAction().do(facilitator, ask);
    write(session, 'AAA', 'Ours.');
    session.do(facilitator, { type: 'announceBallot' }).wait(MINUTE);
    const [back] = Object.keys(session.room.undoable ?? {}).slice(-1);
    session.do(facilitator, { type: 'takeBack', back: Number(back) });
    expect(latestRound(session.room)?.lines).toEqual({ AAA: 'Ours.' });
  });

  it('[RND-4] stands on the wall until the next phase, or until the facilitator takes it off', () => {
    const session = inBriefing().do(facilitator, ask);
    const shows = { kind: 'round', round: idOf(session) };
    expect(session.room.wall).toEqual({ shows });
    session.wait(MINUTE);
    expect(session.room.wall).toEqual({ shows });
    session.do(facilitator, { type: 'directWall', shows: { kind: 'automatic' } });
    expect(session.room.wall).toBeUndefined();
    session.do(facilitator, ask).enter('generalDebate');
    expect(session.room.wall).toBeUndefined();
  });
});
