import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const b = seat('AAB');
const c = seat('AAC');
const d = seat('AAD');
const words = (text: string) => ({ kind: 'words', text }) as const;
const yes = { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'yes' } as const;

/** Delegations that sit together, write notes and promise one another what they will do, and then vote. */
export function talk(): TestSession {
  const session = new TestSession(contestedScenario(), { chair: 'facilitator' });
  session.seatPerson('ada', 'AAA').enter('briefing', 'generalDebate', 'informals');
  const said = () => `w${session.state.seq}`;
  const offered = () => `o${session.state.seq}`;
  const ada = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' } as const;
  session.do(ada, { type: 'openTable', with: ['AAB', 'AAE'] });
  const [table = ''] = Object.keys(session.room.tables);
  session
    .do(b, { type: 'sitDown', table })
    .do(seat('AAE'), { type: 'declineTable', table })
    .do(c, { type: 'askToSit', table })
    .do(ada, { type: 'inviteToTable', seat: 'AAC' })
    .do(b, { type: 'speakAtTable', says: words('What would you need?') });
  const question = said();
  session
    .do(ada, { type: 'sendNote', to: ['AAB'], says: words('More time.'), answers: question })
    .do(c, { type: 'reportMessage', message: question })
    .do(facilitator, { type: 'hideMessage', message: question, reason: 'Not to everybody.' })
    .do(facilitator, { type: 'suggestLine', seat: 'AAA', text: 'Ask what they would give.' })
    .do(facilitator, { type: 'silenceSeat', seat: 'AAD', silenced: true })
    .do(facilitator, { type: 'silenceSeat', seat: 'AAD', silenced: false })
    .do(b, { type: 'leaveTable' });
  session.do(ada, {
    type: 'offerDeal',
    to: ['AAD'],
    promises: [
      { by: 'AAD', act: yes },
      { by: 'AAA', act: { kind: 'sponsor', draft: 'two' } },
    ],
    means: true,
  });
  session.do(d, { type: 'declineDeal', deal: offered() });
  session.do(ada, { type: 'offerDeal', to: ['AAB'], promises: [{ by: 'AAB', act: yes }] });
  const first = offered();
  session.do(b, {
    type: 'counterDeal',
    deal: first,
    to: ['AAA'],
    promises: [
      { by: 'AAB', act: yes },
      { by: 'AAA', act: { kind: 'notMove', motion: 'adjournMeeting' } },
    ],
  });
  const second = offered();
  session
    .do(ada, { type: 'acceptDeal', deal: second, means: true })
    .do(ada, { type: 'markDeal', deal: second, believes: false })
    .do(c, { type: 'offerDeal', to: ['AAA'], promises: [{ by: 'AAC', act: yes }], public: true });
  session.do(c, { type: 'withdrawOffer', deal: offered() });
  session.do(c, {
    type: 'offerDeal',
    to: ['AAA'],
    promises: [
      { by: 'AAC', act: { kind: 'speakTo', issue: 'forum', end: 'plus' } },
      { by: 'AAC', act: { kind: 'cable', issue: 'forum' } },
    ],
  });
  session.do(ada, { type: 'acceptDeal', deal: offered() });
  session.enter('action').openVoting();
  session.do(ada, { type: 'castVote', choice: 'yes' });
  session.cast({ AAB: 'no', AAC: 'yes', AAD: 'abstain' }).finishBallot();
  session.enter('debrief');
  return session;
}
