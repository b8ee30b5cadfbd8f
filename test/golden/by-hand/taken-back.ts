import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

/** Steps that were taken too early and are taken back: a phase, and the locking of a vote. */
export function takenBack(): TestSession {
  const session = new TestSession().enter('briefing', 'generalDebate', 'action');
  const back = () => {
    session.now += 5_000;
    session.do(facilitator, { type: 'takeBack', back: session.state.seq });
    session.now += 20_000;
    session.do(facilitator, { type: 'resume' });
  };
  back();
  session.do(seat('AAA'), { type: 'requestFloor' });
  session.enter('action').openVoting().cast({ AAA: 'yes', AAB: 'no' });
  session.do(facilitator, { type: 'lockVoting' });
  back();
  session.cast({ AAC: 'yes' }).finishBallot();
  return session.enter('debrief', 'archived');
}
