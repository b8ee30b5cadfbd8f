import { describe, expect, test } from 'vitest';
import { stageModelFromViews } from '../../../../client/scene/model/stage-model-from-views.ts';
import { longScenario } from '../../../fixtures/scenario.ts';
import { door, facilitator, inAction, seat, TestSession } from '../../../fixtures/session.ts';

function modelOf(session: TestSession, own?: string) {
  return stageModelFromViews({
    scenario: session.open,
    room: session.room,
    names: new Map(session.open.delegations.map((delegation) => [delegation.id, delegation])),
    own,
    reducedMotion: false,
  });
}

describe('the picture of the room', () => {
  test('keeps the same seating from one view to the next', () => {
    const session = new TestSession();
    const before = modelOf(session).seats;
    session.enter('briefing');
    expect(modelOf(session).seats).toBe(before);
    expect(before.map(({ id, order }) => [id, order])).toContainEqual(['AAC', 2]);
  });

  test('tells people, people who dropped, and absent delegations apart', () => {
    const session = new TestSession()
      .seatPerson('p1', 'AAA')
      .seatPerson('p2', 'AAB')
      .do(door, { type: 'drop', person: 'p2' })
      .enter('briefing', 'generalDebate')
      .do(seat('AAD'), { type: 'leaveRoom' });
    expect(modelOf(session).presence).toEqual({ AAA: 'person', AAB: 'dropped', AAD: 'absent' });
  });

  test('shows the next draft of the programme on the left screen, before its ballot', () => {
    const { decision } = modelOf(inAction());
    expect(decision).toMatchObject({ kind: 'text', symbol: 'A/C.1/73/ONE' });
  });

  test('shows the draft that is to be divided on the left screen, though another comes next', () => {
    const session = inAction(longScenario(5)).do(facilitator, { type: 'announceBallot' });
    session.do(seat('AAC'), { type: 'requestDivision', draft: 'two', parts: [['two-op1']] });
    const { decision } = modelOf(session);
    expect(decision).toMatchObject({
      kind: 'text',
      symbol: 'A/C.1/73/TWO',
      subject: 'Motion for separate votes (rule 129)',
    });
  });

  test('says on the board that nobody waits to speak, before it lists who does', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(modelOf(session).board).toMatchObject({ kind: 'idle', lines: ['The list is empty'] });
    session.do(seat('AAC'), { type: 'requestFloor' });
    expect(modelOf(session).board).toMatchObject({ kind: 'speakers', next: ['AAC'] });
  });

  test('[FLO-11] names next on the screens who will be called next, also where the least heard come first', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    session.do(seat('AAB'), { type: 'requestFloor' });
    session.do(facilitator, { type: 'callNextSpeaker' }).wait(9_000);
    session.do(seat('AAB'), { type: 'yieldFloor' });
    for (const id of ['AAB', 'AAC']) session.do(seat(id), { type: 'requestFloor' });
    expect(modelOf(session).board).toMatchObject({ next: ['AAB', 'AAC'] });
    session.do(facilitator, { type: 'changeOptions', options: { speakers: 'leastHeard' } });
    expect(modelOf(session).board).toMatchObject({ next: ['AAC', 'AAB'] });
  });

  test('shows how many votes are in while voting is open, never how they fall', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'no' });
    const { board, lights } = modelOf(session, 'AAA');
    expect(board).toMatchObject({ kind: 'ballot', progress: '2 of 5', open: true });
    expect(lights).toEqual({ AAA: 'yes', AAB: 'no' });
  });

  test('shows a sealed board as sealed', () => {
    const session = inAction(undefined, { chair: 'facilitator', board: 'sealed' })
      .openVoting()
      .cast({ AAA: 'yes' });
    const { board, lights } = modelOf(session);
    expect(board).toMatchObject({ kind: 'ballot', open: false });
    expect(lights).toEqual({ AAA: 'cast' });
  });

  test('says the result at declaration, and lets the gavel fall once', () => {
    const session = inAction().openVoting().cast({ AAA: 'yes', AAB: 'yes', AAC: 'no' });
    const before = modelOf(session).gavel;
    session.do(facilitator, { type: 'lockVoting' });
    expect(modelOf(session)).toMatchObject({ gavel: before, board: { kind: 'ballot' } });
    session.do(facilitator, { type: 'declareResult' });
    expect(modelOf(session)).toMatchObject({
      gavel: before + 1,
      board: { kind: 'result', tally: { yes: 2, no: 1, abstain: 0, absent: 2 } },
    });
  });

  test('stands placards up for those who wait, and names the speaker', () => {
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(seat('AAB'), { type: 'requestFloor' })
      .do(seat('AAC'), { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' });
    expect(modelOf(session)).toMatchObject({
      speaker: { seat: 'AAB', label: 'AAB' },
      waiting: ['AAC'],
      board: { kind: 'speakers', speaker: 'AAB', next: ['AAC'] },
      clock: { label: 'Debate' },
    });
  });

  test('lets the light go from one speaker to the next, and out when nobody has the floor', () => {
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(seat('AAB'), { type: 'requestFloor' })
      .do(seat('AAC'), { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' });
    session.do(seat('AAB'), { type: 'yieldFloor' });
    expect(modelOf(session).speaker).toBeUndefined();
    session.do(facilitator, { type: 'callNextSpeaker' });
    expect(modelOf(session).speaker).toMatchObject({ seat: 'AAC' });
    session.enter('informals');
    expect(modelOf(session).speaker).toBeUndefined();
  });

  test('stops its clock with the session, and goes on with the time that was left', () => {
    const session = new TestSession().enter('briefing').wait(30_000);
    const before = modelOf(session).clock;
    session.do(facilitator, { type: 'pause' });
    const stoppedAt = session.room.paused?.since;
    expect(modelOf(session).clock).toEqual({ ...before, stoppedAt });
    session.wait(60_000).do(facilitator, { type: 'resume' });
    expect(modelOf(session).clock).toEqual({ ...before, endsAt: (before?.endsAt ?? 0) + 60_000 });
  });

  test('shows the time for consultations while the meeting is suspended', () => {
    const matter = { kind: 'suspendMeeting', ms: 60_000 } as const;
    const session = new TestSession()
      .enter('briefing', 'generalDebate')
      .do(seat('AAC'), { type: 'raiseMotion', matter })
      .do(facilitator, { type: 'putMotion' })
      .ballot({ AAA: 'yes' });
    expect(modelOf(session).clock).toMatchObject({ totalMs: 60_000, label: 'Consultations' });
    session.do(facilitator, { type: 'pause' });
    expect(modelOf(session).clock).toHaveProperty('stoppedAt');
  });
});
