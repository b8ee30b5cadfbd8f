import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import type { Phase } from '../../../shared/scenario/scenario.ts';
import { facilitatorView, seatView } from '../../../shared/views/own-views.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const ada: Actor = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' };
const [b, c, d] = ['AAB', 'AAC', 'AAD'].map(seat) as [Actor, Actor, Actor];
const SECRET = 'The line is in paragraph two.';
const words = (text = SECRET) => ({ kind: 'words', text }) as const;

const noteTo = (id: string) => ({ type: 'sendNote' as const, to: [id], says: words() });

const at = (...phases: Phase[]) =>
  new TestSession(contestedScenario(), { chair: 'facilitator' })
    .seatPerson('ada', 'AAA')
    .enter(...phases);
const inInformals = () => at('briefing', 'generalDebate', 'informals');

/** A table at which AAA and AAB sit. */
function atTable(): { session: TestSession; table: string } {
  const session = inInformals().do(ada, { type: 'openTable', with: ['AAB'] });
  const [table = ''] = Object.keys(session.room.tables);
  session.do(b, { type: 'sitDown', table });
  return { session, table };
}

const reads = (session: TestSession, id: string) =>
  JSON.stringify(seatView(session.state, id)).includes(SECRET);

describe('talk', () => {
  it('[TAL-1] is open from the briefing to the outcome, also while a vote is under way', () => {
    const note = noteTo('AAB');
    expect(at().rule(ada, note)).toBe('TAL-1');
    const session = at('briefing');
    expect(session.rule(ada, note)).toBe('allowed');
    session.enter('generalDebate', 'action').openVoting();
    expect(session.rule(ada, note)).toBe('allowed');
    session.cast({ AAB: 'yes', AAC: 'yes' }).finishBallot().enter('debrief');
    expect(session.rule(ada, note)).toBe('TAL-1');
  });

  it('[TAL-1] is open in the phases that the scenario names for the stage, and in no other', () => {
    const scenario = contestedScenario();
    const talk: 'informals'[] = ['informals'];
    const stages = scenario.stages.map((stage) => ({ ...stage, talk }));
    const session = new TestSession({ ...scenario, stages }).enter('briefing', 'generalDebate');
    const note = { type: 'sendNote' as const, to: ['AAC'], says: words() };
    expect(session.rule(b, note)).toBe('TAL-1');
    expect(session.enter('informals').rule(b, note)).toBe('allowed');
    expect(session.enter('action').rule(b, note)).toBe('TAL-1');
  });

  it('[TAL-1] is closed where the session was opened without it', () => {
    const session = new TestSession(contestedScenario(), { talk: 'closed' }).enter('briefing');
    expect(session.rule(b, { type: 'sendNote', to: ['AAC'], says: words() })).toBe('TAL-1');
  });

  it('[TAL-2] at a table is heard by those who sit there when it is said', () => {
    const { session, table } = atTable();
    expect(session.room.tables[table]?.members).toEqual(['AAA', 'AAB']);
    session.do(b, { type: 'speakAtTable', says: words() });
    session.do(ada, { type: 'inviteToTable', seat: 'AAC' }).do(c, { type: 'sitDown', table });
    expect(['AAA', 'AAB', 'AAC', 'AAD'].map((id) => reads(session, id))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(JSON.stringify(session.room)).not.toContain(SECRET);
  });

  it('[TAL-3] needs an invitation, or somebody at the table who lets you sit down', () => {
    const { session, table } = atTable();
    expect(session.rule(c, { type: 'sitDown', table })).toBe('TAL-3');
    session.do(c, { type: 'askToSit', table });
    expect(session.room.tables[table]?.asking).toEqual(['AAC']);
    session.do(b, { type: 'inviteToTable', seat: 'AAC' });
    expect(session.room.tables[table]).toEqual({
      members: ['AAA', 'AAB', 'AAC'],
      invited: [],
      asking: [],
    });
  });

  it('[TAL-3] seats a delegation at one table at a time, and clears one that only computers are left at', () => {
    const { session, table } = atTable();
    session.do(c, { type: 'openTable', with: ['AAB'] });
    const other = Object.keys(session.room.tables).find((id) => id !== table) ?? '';
    session.do(b, { type: 'sitDown', table: other });
    expect(session.room.tables[table]?.members).toEqual(['AAA']);
    session.do(ada, { type: 'leaveTable' });
    expect(Object.keys(session.room.tables)).toEqual([other]);
  });

  it('[TAL-3] in the room of a group is open to all who belong to it', () => {
    const session = inInformals();
    const sponsors = session.open.drafts[0]?.sponsors.map((each) => each.seat) ?? [];
    const room = { type: 'sitDown', table: 'sponsors-one' } as const;
    const outsider = session.open.delegations.find(({ id }) => !sponsors.includes(id))?.id ?? '';
    expect(session.rule(seat(outsider), room)).toBe('TAL-3');
    const insider = sponsors.find((id) => id !== 'AAA') ?? '';
    expect(session.rule(seat(insider), room)).toBe(sponsors.length > 1 ? 'allowed' : 'TAL-3');
  });

  it('[TAL-3] in the room of states that agree beforehand is for those who belong to them', () => {
    const session = new TestSession(loadScenario('scenarios', 'ga-2020')).enter(
      'briefing',
      'generalDebate',
      'informals',
    );
    const room = { type: 'sitDown', table: 'partners-eu' } as const;
    expect(session.rule(seat('AUT'), room)).toBe('allowed');
    expect(session.rule(seat('GBR'), room)).toBe('TAL-3');
  });

  it('[TAL-4] by a note is read by those to whom it is addressed', () => {
    const session = inInformals().do(ada, { type: 'sendNote', to: ['AAC'], says: words() });
    expect(['AAA', 'AAB', 'AAC'].map((id) => reads(session, id))).toEqual([true, false, true]);
    expect(session.rule(ada, { type: 'sendNote', to: ['AAA'], says: words() })).toBe('TAL-4');
  });

  it('[TAL-5] is seen by the facilitator to happen, and not heard', () => {
    const session = inInformals().do(ada, { type: 'sendNote', to: ['AAC'], says: words() });
    const view = facilitatorView(session.state);
    expect(view.talk).toEqual({ AAA: { said: 1, last: session.now } });
    expect(JSON.stringify(view)).not.toContain(SECRET);
  });

  it('[TAL-5] is heard by the facilitator where the session was opened so, or where it is reported', () => {
    const open = new TestSession(contestedScenario(), { talk: 'read' }).enter('briefing');
    open.do(b, { type: 'sendNote', to: ['AAC'], says: words() });
    expect(JSON.stringify(facilitatorView(open.state))).toContain(SECRET);
    expect(open.rule(facilitator, { type: 'changeOptions', options: { talk: 'private' } })).toBe(
      'TAL-5',
    );

    const session = inInformals().do(ada, { type: 'sendNote', to: ['AAC'], says: words() });
    const message = `w${session.state.seq}`;
    expect(session.rule(d, { type: 'reportMessage', message })).toBe('TAL-7');
    session.do(c, { type: 'reportMessage', message });
    expect(JSON.stringify(facilitatorView(session.state))).toContain(SECRET);
  });

  it('[TAL-6] loses a message that the facilitator hides from every box, and keeps the reason', () => {
    const session = inInformals().do(ada, { type: 'sendNote', to: ['AAC'], says: words() });
    const message = `w${session.state.seq}`;
    const hide = { type: 'hideMessage', message, reason: 'Not so.' } as const;
    expect(session.rule(facilitator, hide)).toBe('TAL-6');
    session.do(c, { type: 'reportMessage', message }).do(facilitator, hide);
    expect(JSON.stringify(session.state)).not.toContain(SECRET);
    expect(seatView(session.state, 'AAC').messages?.[message]?.hidden).toBe('Not so.');
  });

  it('[TAL-6] stops for a seat that the facilitator silences, and a suggested line is read by that seat alone', () => {
    const session = inInformals();
    const note = noteTo('AAC');
    session.do(facilitator, { type: 'silenceSeat', seat: 'AAA', silenced: true });
    expect(session.rule(ada, note)).toBe('TAL-6');
    session.do(facilitator, { type: 'silenceSeat', seat: 'AAA', silenced: false });
    expect(session.rule(ada, note)).toBe('allowed');
    session.do(facilitator, { type: 'suggestLine', seat: 'AAA', text: 'Ask AAC.' });
    expect(seatView(session.state, 'AAA').suggested).toBe('Ask AAC.');
    expect(seatView(session.state, 'AAB').suggested).toBeUndefined();
  });

  it('[TAL-7] is about what is there, and answers what was heard', () => {
    const session = inInformals();
    const asks = (says: object) =>
      session.rule(ada, { type: 'sendNote', to: ['AAB'], says } as never);
    expect(asks({ kind: 'askVote', draft: 'none' })).toBe('TAL-7');
    expect(asks({ kind: 'askVote', draft: 'one' })).toBe('allowed');
    const message = `w${session.state.seq}`;
    const answer = { says: words(), answers: message };
    expect(session.rule(c, { type: 'sendNote', to: ['AAA'], ...answer })).toBe('TAL-7');
    expect(session.rule(b, { type: 'sendNote', to: ['AAA'], ...answer })).toBe('allowed');
  });
});
