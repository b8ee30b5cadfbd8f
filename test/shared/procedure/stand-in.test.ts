import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { AUDIENCES, audiencesOf } from '../../../shared/views/audiences.ts';
import { project } from '../../../shared/views/project.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const ada: Actor = { kind: 'seat', seat: 'AAB', via: 'person', person: 'ada' };
const hand: Actor = { kind: 'seat', seat: 'AAB', via: 'facilitator' };
const [c, d] = ['AAC', 'AAD'].map(seat) as [Actor, Actor];
const words = (text: string) => ({ kind: 'words', text }) as const;
const note = (to: string, text: string): NamedCommand => ({
  type: 'sendNote',
  to: [to],
  says: words(text),
});
const takeOver = { type: 'takeOverSeat', seat: 'AAB' } as const;
const handBack = { type: 'handBackSeat', seat: 'AAB' } as const;
/** Somebody offers AAB that it will abstain. */
const abstain = (by: string, line?: string): NamedCommand => ({
  type: 'offerDeal',
  to: ['AAB'],
  promises: [{ by, act: { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'abstain' } }],
  conditions: [],
  ...(line !== undefined && { line }),
});

/** Two lines of the brief that capital answers at once. */
function withLines(scenario: Scenario): Scenario {
  const brief = scenario.instructions.AAB;
  if (brief === undefined) throw new Error('AAB has a brief.');
  const line = {
    text: 'A line.',
    issue: 'forum',
    beyond: 0,
    terms: { cost: 1, delayMs: 60_000 },
    file: { chance: 1, beyond: -1 },
  } as const;
  return {
    ...scenario,
    instructions: { ...scenario.instructions, AAB: { ...brief, redLines: [line, line, line] } },
  };
}

const informals = (options = {}) =>
  new TestSession(withLines(withShadow(contestedScenario())), {
    chair: 'facilitator',
    shadow: 'on',
    ...options,
  })
    .seatPerson('ada', 'AAB')
    .enter('briefing', 'generalDebate', 'informals');

const seen = (session: TestSession) => project(session.state, 'standIn:AAB');
const heardBy = (session: TestSession) =>
  audiencesOf(AUDIENCES, session.state, { role: 'facilitator' });

describe('a seat that the facilitator plays', () => {
  it('[SEA-23] talks, makes offers, asks its capital and takes its posture as a person would', () => {
    const session = informals().do(facilitator, takeOver);
    session.do(hand, { type: 'openTable', with: ['AAC'] });
    const [table = ''] = Object.keys(session.room.tables);
    session.do(c, { type: 'sitDown', table });
    session.do(hand, { type: 'speakAtTable', says: words('From the desk.') });
    session.do(c, note('AAB', 'To the desk.')).do(c, abstain('AAB'));
    const offer = `o${session.state.seq}`;
    session.do(hand, { type: 'acceptDeal', deal: offer, means: true });
    session.do(hand, { type: 'sendCable', line: '1' });
    session.do(hand, { type: 'takePosture', round: 'early', posture: 'prepare' });
    const view = seen(session);
    expect(JSON.stringify(view.messages)).toContain('From the desk.');
    expect(JSON.stringify(view.messages)).toContain('To the desk.');
    expect(view.deals?.[offer]?.status).toBe('agreed');
    expect(view.marks).toEqual({ [offer]: { means: true } });
    expect(Object.keys(view.cables ?? {})).toEqual(['1']);
    expect(view.shadow?.posture).toBe('prepare');
  });

  it('[SEA-23] shows its facilitator nothing of what was said, asked, meant and chosen before', () => {
    const session = informals();
    session.do(c, note('AAB', 'Before.')).do(ada, note('AAC', 'Mine before.'));
    const heard = `w${session.state.seq}`;
    session.do(c, abstain('AAB', 'Unanswered words.'));
    const open = `o${session.state.seq}`;
    session.do(ada, { type: 'sendCable', line: '2' });
    session.do(ada, { type: 'takePosture', round: 'early', posture: 'operate' });
    session.do(facilitator, takeOver);
    expect(seen(session)).toEqual({
      people: { ada: 'Name of ada' },
      before: { since: session.state.seq, spent: 1, waits: true },
    });
    // What cannot be seen cannot be got at by its number either.
    expect(session.rule(hand, { type: 'reportMessage', message: heard })).toBe('TAL-7');
    expect(session.rule(hand, { type: 'acceptDeal', deal: open })).toBe('DEA-2');
    expect(session.state.overheard).toEqual({});
  });

  it('[SEA-23] keeps the word of its deals: what is agreed and not yet decided is shown, and no more of it', () => {
    const session = informals().do(c, abstain('AAB', 'Words of before.'));
    const bound = `o${session.state.seq}`;
    session.do(ada, { type: 'acceptDeal', deal: bound, means: false });
    session.do(facilitator, takeOver);
    const { deals, marks } = seen(session);
    expect(deals?.[bound]?.promises).toHaveLength(1);
    expect(JSON.stringify([deals, marks])).not.toMatch(/Words of before|means/);
    const mark = { type: 'markDeal', deal: bound, means: true } as const;
    expect(session.rule(hand, mark)).toBe('SEA-23');
    session.enter('action').openVoting().do(hand, { type: 'castVote', choice: 'abstain' });
    session.finishBallot();
    expect(seen(session).deals?.[bound]?.promises[0]?.verdict.kind).toBe('kept');
  });

  it('[SEA-23] shows its vote on a sealed board, its line and its posture only where the facilitator chose them', () => {
    const session = informals({ board: 'sealed' });
    session.do(facilitator, { type: 'openRound', question: 'What will you need?', ms: 60_000 });
    const round = `r${session.state.seq}`;
    session.do(ada, { type: 'writeLine', round, text: 'A line of before.' });
    session.do(facilitator, takeOver);
    expect(seen(session).line).toBeUndefined();
    session.do(hand, { type: 'writeLine', round, text: 'A line since.' });
    expect(seen(session).line).toBe('A line since.');
    session.do(facilitator, handBack).do(facilitator, { type: 'closeRound', round });

    session.enter('action').openVoting().do(ada, { type: 'castVote', choice: 'no' });
    session.do(facilitator, takeOver);
    expect(seen(session).vote).toBeUndefined();
    session.do(hand, { type: 'castVote', choice: 'no' });
    expect(seen(session).vote).toBe('no');
  });

  it('[SEA-23] asks no line of its capital twice, and pays from what is left', () => {
    const session = informals().do(ada, { type: 'sendCable', line: '1' }).wait(60_000);
    session.do(facilitator, takeOver);
    expect(session.rule(hand, { type: 'sendCable', line: '1' })).toBe('CAP-1');
    session.do(hand, { type: 'sendCable', line: '2' }).wait(60_000);
    session.do(hand, { type: 'sendCable', line: '3' }).wait(60_000);
    expect(Object.keys(seen(session).cables ?? {})).toEqual(['2', '3']);
    expect(seen(session).before?.spent).toBe(1);
    expect(session.rule(hand, { type: 'sendCable', line: '1' })).toBe('CAP-3');
  });

  it('[SEA-23] is told of from the take-over until it is handed back, to those who lead alone', () => {
    const session = informals();
    expect(heardBy(session)).toEqual(['public', 'facilitator']);
    session.do(facilitator, takeOver);
    expect(heardBy(session)).toEqual(['public', 'facilitator', 'standIn:AAB']);
    for (const visitor of [{ role: 'projector' }, { role: 'person', person: 'ada' }] as const) {
      expect(audiencesOf(AUDIENCES, session.state, visitor).join()).not.toContain('standIn');
    }
    expect(session.room.seats.AAB).toBe('facilitator');
    session.do(d, note('AAB', 'For the stand-in.')).do(facilitator, handBack);
    expect(heardBy(session)).toEqual(['public', 'facilitator']);
    expect(session.state.standIns).toBeUndefined();
    expect(JSON.stringify(project(session.state, 'seat:AAB'))).toContain('For the stand-in.');
    session.do(facilitator, takeOver);
    expect(JSON.stringify(seen(session))).not.toContain('For the stand-in.');
  });

  it('[SEA-23] has its vote of each venue, and comes out of its log as it was', () => {
    const committee = { venue: 'committee' } as const;
    const session = new TestSession(twoVenues(), { chair: 'facilitator', board: 'sealed' });
    for (const to of ['briefing', 'action'] as const) {
      session.do(facilitator, { type: 'advancePhase', to, ...committee });
    }
    session
      .do(facilitator, { type: 'announceBallot', ...committee })
      .do(facilitator, { type: 'openVoting', ...committee })
      .do(facilitator, takeOver)
      .do(hand, { type: 'castVote', choice: 'no', ...committee });
    expect(seen(session).votes).toEqual({ committee: 'no' });
    expect(replay(session.open, session.facts)).toEqual(session.state);
  });
});
