import { describe, expect, it } from 'vitest';
import { taskInDebrief, taskProgress } from '../../../../shared/analysis/tasks/progress.ts';
import { statementOwed } from '../../../../shared/delegates/bargaining/words-owed.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import { english } from '../../../../shared/language/language.ts';
import { sightOf } from '../../../../shared/procedure/kernel/sight.ts';
import { spokenWith } from '../../../../shared/procedure/talk/spoken-with.ts';
import type { TaskCondition } from '../../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../../shared/views/content.ts';
import { project } from '../../../../shared/views/project.ts';
import { spokenText } from '../../../../shared/views/spoken-text.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const others = {};
const opened = () =>
  new TestSession(contestedScenario(), { chair: 'facilitator' }).enter('briefing', 'generalDebate');

/** AAA's task, as AAA itself sees it. */
function stands(session: TestSession, ...taskIs: readonly TaskCondition[]) {
  const { room, messages, deals } = session.state;
  return taskProgress(
    {
      scenario: session.open,
      room,
      seat: 'AAA',
      spokenWith: spokenWith(messages.AAA ?? {}, 'AAA'),
      deals: Object.values(deals.AAA ?? {}),
    },
    { taskIs },
  );
}

const speak = (session: TestSession, who: string, said: object): TestSession =>
  session
    .do(seat(who), { type: 'requestFloor' })
    .do(facilitator, { type: 'callNextSpeaker' })
    .do(seat(who), { type: 'say', text: 'We have something to say.', ...said })
    .do(seat(who), { type: 'yieldFloor' });

const says: TaskCondition = { kind: 'says', who: others, issue: 'forum', end: 'plus' };

describe('a private task', () => {
  it('[TSK-1] is judged by the marks of statements, and never by their words', () => {
    const session = speak(opened(), 'AAB', { text: 'All should sit at the table.' });
    expect(stands(session, says).standing).toBe('open');
    speak(session, 'AAB', { speaksTo: [{ issue: 'forum', end: 'minus' }] });
    expect(stands(session, says).standing).toBe('open');
    speak(session, 'AAA', { speaksTo: [{ issue: 'forum', end: 'plus' }] });
    expect(stands(session, says).standing).toBe('open');
    speak(session, 'AAC', { speaksTo: [{ issue: 'forum', end: 'plus' }] });
    expect(stands(session, says).standing).toBe('done');
    expect(stands(session, { ...says, count: 2 }).conditions[0]).toMatchObject({
      done: 1,
      needed: 2,
    });
  });

  it('[TSK-1] counts whom a statement names, by the whole of a name', () => {
    const session = opened();
    const [own, other] = session.open.delegations.map(({ name }) => name);
    speak(session, 'AAB', { text: `We thank ${own}land and ${other}.` });
    const named: TaskCondition = { kind: 'names', who: others };
    expect(stands(session, named).standing).toBe('open');
    speak(session, 'AAC', { text: `We thank ${own}: it listened.` });
    expect(stands(session, named).standing).toBe('done');
  });

  it('[TSK-1] sees votes, sponsors and with whom one has talked', () => {
    const session = opened().enter('informals');
    const note = { type: 'sendNote', says: { kind: 'thank' } } as const;
    session.do(seat('AAA'), { ...note, to: ['AAC'] });
    const talks: TaskCondition = { kind: 'talks', who: { seats: ['AAC'] } };
    expect(stands(session, talks).standing).toBe('open');
    session.do(seat('AAC'), { ...note, to: ['AAA'] });
    expect(stands(session, talks).standing).toBe('done');
    const votes: TaskCondition = {
      kind: 'votes',
      who: { spokenWith: true },
      draft: 'one',
      choice: ['no'],
      stage: session.open.stages[0]?.id,
    };
    session.enter('action').openVoting().cast({ AAB: 'no', AAC: 'yes' }).finishBallot();
    expect(stands(session, votes).standing).toBe('failed');
    expect(stands(session, { ...votes, choice: ['yes'] }).standing).toBe('done');
    expect(stands(session, { ...votes, who: 'me', choice: ['absent'] }).standing).toBe('done');
  });

  it('[TSK-2] holds what must last open to the end, and fails what must not happen once it has', () => {
    const session = opened();
    const quiet: TaskCondition = { kind: 'speaks', who: 'me', never: true };
    const sponsor: TaskCondition = { kind: 'sponsors', who: others, draft: 'one' };
    const both = stands(session, quiet, sponsor);
    expect(both.conditions.map(({ standing }) => standing)).toEqual(['holds', 'holds']);
    expect(both.standing).toBe('open');
    speak(session, 'AAA', {});
    expect(stands(session, quiet, sponsor).standing).toBe('failed');
    session.enter('informals', 'action', 'debrief');
    expect(stands(session, sponsor).standing).toBe('done');
    expect(stands(session, { ...quiet, who: { seats: ['AAD'] } }).standing).toBe('done');
    expect(stands(session, says).standing).toBe('failed');
    expect(
      taskProgress(
        { scenario: session.open, room: session.room, seat: 'AAA', spokenWith: [], deals: [] },
        {},
      ).standing,
    ).toBe('debrief');
  });

  it('[TSK-3] shows in the debrief who has talked with whom, before it to nobody, and never what was said', () => {
    const session = opened().enter('informals');
    const word = (text: string) => ({ kind: 'words', text }) as const;
    session
      .do(seat('AAA'), { type: 'sendNote', to: ['AAB'], says: word('Between us: sealed.') })
      .do(seat('AAB'), { type: 'sendNote', to: ['AAA'], says: word('And sealed back.') })
      .do(seat('AAC'), { type: 'sendNote', to: ['AAA'], says: word('Never answered.') });
    expect(session.room.talked).toBeUndefined();
    session.enter('action', 'debrief');
    expect(session.room.talked).toEqual({ AAA: ['AAB'], AAB: ['AAA'] });
    expect(JSON.stringify(project(session.state, 'public'))).not.toContain('ealed');
    const talks: TaskCondition = { kind: 'talks', who: { seats: ['AAB'] } };
    const { standing } = taskInDebrief(session.open, session.room, 'AAA', { taskIs: [talks] });
    expect(standing).toBe('done');
  });

  it('[DEA-5] is helped by a promise to speak, which the mark keeps', () => {
    const session = opened();
    session.do(seat('AAA'), {
      type: 'offerDeal',
      to: ['AAB'],
      promises: [{ by: 'AAB', act: { kind: 'speakTo', issue: 'forum', end: 'plus' } }],
    });
    const id = `o${session.state.seq}`;
    session.do(seat('AAB'), { type: 'acceptDeal', deal: id });
    const verdict = () => session.state.deals.AAA?.[id]?.promises[0]?.verdict.kind;
    speak(session, 'AAB', {});
    expect(verdict()).toBe('pending');
    speak(session, 'AAB', { speaksTo: [{ issue: 'forum', end: 'plus' }] });
    expect(verdict()).toBe('kept');
    const deal: TaskCondition = { kind: 'deal', who: { seats: ['AAB'] }, kept: true };
    expect(stands(session, deal).standing).toBe('done');
  });

  it('[TSK-1] is helped by a computer that keeps its word: it names who has said the same before', () => {
    const session = opened().seatPerson('ada', 'AAA');
    const side = { issue: 'forum', end: 'plus' } as const;
    session.do(seat('AAB'), {
      type: 'offerDeal',
      to: ['AAA'],
      promises: [{ by: 'AAB', act: { kind: 'speakTo', ...side } }],
    });
    const ada = { kind: 'seat', seat: 'AAA', via: 'person', person: 'ada' } as const;
    session.do(ada, { type: 'acceptDeal', deal: `o${session.state.seq}` });
    const owed = () => {
      const sight = sightOf(session.state, seat('AAB'));
      const knowledge = seatContent(session.scenario, 'AAB');
      return statementOwed(situationOf(session.open, sight, knowledge, 1));
    };
    const plain = owed();
    expect(JSON.stringify(plain)).not.toContain('AAA');
    session
      .do(ada, { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' })
      .do(ada, { type: 'say', text: 'One table for all.', speaksTo: [side] })
      .do(ada, { type: 'yieldFloor' });
    const said = owed();
    if (said === undefined) throw new Error('Nothing is owed.');
    const named: TaskCondition = { kind: 'names', who: others };
    expect(stands(session, named).standing).toBe('open');
    speak(session, 'AAB', said);
    expect(stands(session, named).standing).toBe('done');
    expect(spokenText(session.open, said.text, english)).toMatch(/what AAA has said/);
  });
});
