import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import { adviseStance } from '../../../shared/delegates/stance.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import { nextAlarm } from '../../../shared/procedure/road/alarms.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { bentBy, fileOf, wouldBend } from '../../../shared/scenario/capital.ts';
import type { RedLine, Scenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { project } from '../../../shared/views/project.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { facilitator, person, seat, TestSession } from '../../fixtures/session.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const ask = (line = '1') => ({ type: 'sendCable', line }) as const;
const MINUTES = 60_000;
const surely: Partial<RedLine> = { file: { chance: 1, beyond: 2 } };
const never: Partial<RedLine> = { file: { chance: 0 } };

/** The scenario with these lines in the brief of a seat, each otherwise as its first line is. */
function withLines(scenario: Scenario, id: SeatId, ...lines: Partial<RedLine>[]): Scenario {
  const brief = scenario.instructions[id];
  const [first] = brief?.redLines ?? [];
  if (brief === undefined || first === undefined) throw new Error(`${id} has no line.`);
  const redLines = lines.map((line) => ({ ...first, ...line }));
  return { ...scenario, instructions: { ...scenario.instructions, [id]: { ...brief, redLines } } };
}

const scenario = (...lines: Partial<RedLine>[]) =>
  withLines(consensusScenario('gge'), 'AAB', ...lines);
const inInformals = (...lines: Partial<RedLine>[]) =>
  new TestSession(scenario(...lines)).enter('briefing', 'informals');
/** The same where AAB blocks for its lines alone, and never for what a text is worth. */
const forItsLines = (...lines: Partial<RedLine>[]) => {
  const { blocking, ...rest } = scenario(...lines);
  const dear = { ...rest, blocking: { ...blocking, AAB: { cost: 9, outside: 0 } } };
  return new TestSession(dear).enter('briefing', 'informals');
};
const answerIn = (session: TestSession, line = '1', id = 'AAB') =>
  session.state.cables?.[id]?.[line]?.answer;

describe('a question to capital', () => {
  it('[CAP-1] is asked from the briefing on, once a line, and one at a time', () => {
    const session = new TestSession(scenario(never, surely, surely));
    expect(session.rule(seat('AAB'), ask())).toBe('CAP-1');
    session.enter('briefing');
    expect(session.rule(seat('AAB'), ask())).toBe('allowed');
    expect(session.rule(seat('AAB'), ask())).toBe('CAP-1');
    expect(session.rule(seat('AAB'), ask('2'))).toBe('CAP-1');
    session.wait(2 * MINUTES);
    expect(session.rule(seat('AAB'), ask())).toBe('CAP-1');
    expect(session.rule(seat('AAB'), ask('2'))).toBe('allowed');
    session.enter('informals', 'debrief');
    expect(session.rule(seat('AAB'), ask('3'))).toBe('CAP-1');
  });

  it('[CAP-1] is about a line of the brief that a text can be held against', () => {
    const session = inInformals(surely);
    expect(session.rule(seat('AAB'), ask('2'))).toBe('CAP-1');
    expect(session.rule(seat('AAE'), ask())).toBe('CAP-1');
    expect(session.rule(facilitator, ask())).toBe('SEA-6');
  });

  it('[CAP-1] is not asked where the stage keeps capital away', () => {
    const [stage] = scenario(surely).stages;
    if (stage === undefined) throw new Error('There is a stage.');
    const away = { ...scenario(surely), stages: [{ ...stage, capital: 'away' as const }] };
    const session = new TestSession(away).enter('briefing', 'informals');
    expect(session.rule(seat('AAB'), ask())).toBe('CAP-1');
  });

  it('[CAP-3] costs standing, and nobody asks what they cannot pay', () => {
    const dear = { terms: { cost: 2, delayMs: MINUTES } };
    const session = inInformals(dear, dear, {}, {});
    session.do(seat('AAB'), ask('1')).wait(MINUTES);
    expect(session.rule(seat('AAB'), ask('2'))).toBe('CAP-3');
    session.do(seat('AAB'), ask('3')).wait(2 * MINUTES);
    expect(session.rule(seat('AAB'), ask('4'))).toBe('CAP-3');
  });
});

describe('the answer of capital', () => {
  it('[CAP-2] is settled by the session, whenever it is asked and whoever asks', () => {
    const half = { file: { chance: 0.5 } };
    const early = inInformals(half)
      .do(seat('AAB'), ask())
      .wait(2 * MINUTES);
    const late = inInformals(half).wait(MINUTES).seatPerson('ada', 'AAB');
    late.do({ kind: 'seat', seat: 'AAB', via: 'person', person: 'ada' }, ask()).wait(2 * MINUTES);
    expect(answerIn(late)).toEqual(answerIn(early));
    const file = { chance: 0.5 };
    const drawn = Array.from({ length: 400 }, (_, seed) => wouldBend(seed, 'AAB', '1', file));
    const share = drawn.filter((bends) => bends).length / drawn.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
  });

  it('[CAP-2] gives a vital line way least often, and by one step, where the scenario says nothing', () => {
    const limits = (salience: number, stand: number) => ({
      positions: {
        law: { stand, salience, confidence: 'high' as const, sources: [] },
      },
      redLines: [],
    });
    const line = { text: 'A line.', issue: 'law', beyond: 0 };
    expect(fileOf(limits(3, 2), line)).toEqual({ chance: 0.15, beyond: -1 });
    expect(fileOf(limits(2, -2), line)).toEqual({ chance: 0.4, beyond: 1 });
    expect(fileOf(limits(1, 2), { ...line, beyond: -2 })).toEqual({ chance: 0.6, beyond: -2 });
  });

  it('[CAP-2] may ask for something that the text must give when the answer comes', () => {
    const when = (atLeast: number) => ({
      file: { chance: 1, beyond: 2, when: { issue: 'capacity', atLeast } },
    });
    const given = inInformals(when(1))
      .do(seat('AAB'), ask())
      .wait(2 * MINUTES);
    expect(answerIn(given)).toEqual({ kind: 'bent', beyond: 2 });
    const lacking = inInformals(when(2))
      .do(seat('AAB'), ask())
      .wait(2 * MINUTES);
    expect(answerIn(lacking)).toEqual({ kind: 'held', lacking: 'capacity' });
  });

  it('[CAP-4] comes after its time, by a clock that stands still with the session', () => {
    const session = inInformals(surely).do(seat('AAB'), ask()).wait(MINUTES);
    session.do(facilitator, { type: 'pause' }).wait(60 * MINUTES);
    expect(nextAlarm(session.open, session.state)).toBeUndefined();
    session.do(facilitator, { type: 'resume' }).wait(MINUTES - 1);
    expect(answerIn(session)).toBeUndefined();
    session.wait(1);
    expect(answerIn(session)).toEqual({ kind: 'bent', beyond: 2 });
  });

  it('[CAP-4] comes in a session that was read again from its log', () => {
    const session = inInformals(surely).do(seat('AAB'), ask()).wait(MINUTES);
    const again = replay(session.open, session.facts);
    expect(again).toEqual(session.state);
    expect(nextAlarm(session.open, again)).toEqual({ clock: 'capital', at: session.now + MINUTES });
  });

  it('[CAP-4] no longer comes once the debrief is open', () => {
    const session = inInformals(surely).do(seat('AAB'), ask()).enter('debrief');
    expect(nextAlarm(session.open, session.state)?.clock).not.toBe('capital');
    expect(session.room.cables?.['AAB']?.['1']).toMatchObject({ line: '1', cost: 1 });
  });

  it('[CAP-4] is read in the venue in which it was asked for', () => {
    const base = twoVenues();
    const session = new TestSession(
      withLines(base, 'AAB', {
        file: { chance: 1, beyond: 2, when: { issue: 'capacity', atLeast: 1 } },
      }),
    );
    session.do(facilitator, { type: 'advancePhase', to: 'briefing', venue: 'committee' });
    session.do(seat('AAB'), { ...ask(), venue: 'experts' }).wait(2 * MINUTES);
    expect(answerIn(session)).toEqual({ kind: 'bent', beyond: 2 });
  });

  it('[CAP-4] changes what the delegation is advised, and what the computer does', () => {
    const judge = (...lines: Partial<RedLine>[]) => {
      const session = forItsLines(...lines)
        .do(seat('AAB'), ask())
        .wait(2 * MINUTES);
      const sight = sightOf(session.state, seat('AAB'));
      const content = seatContent(session.scenario, 'AAB');
      const { knowledge } = situationOf(session.open, sight, content, 7);
      const { negotiation } = session.room;
      if (negotiation === undefined) throw new Error('A report is sought.');
      const held = planMoves(session.open, sight, content, 7).flatMap(({ command }) =>
        command.type === 'holdParagraph' ? [command.paragraph] : [],
      );
      return { held, over: adviseStance(session.open, session.room, negotiation, knowledge).over };
    };
    expect(judge(never)).toEqual({ held: ['defence', 'war'], over: ['defence', 'war'] });
    expect(judge(surely)).toEqual({ held: [], over: [] });
    expect(judge({ file: { chance: 1, holds: 'dissociate' } })).toEqual({ held: [], over: [] });
  });

  it('[CAP-4] leaves the brief itself as it was', () => {
    const content = seatContent(scenario(surely), 'AAB');
    expect(bentBy(content, {})).toBe(content);
    const bent = bentBy(content, { '1': { beyond: 2 } });
    expect(bentBy(content, { '1': { beyond: 2 } })).toBe(bent);
    expect(content.instructions.redLines[0]?.beyond).toBe(1);
  });
});

describe('who knows of it', () => {
  it('[CAP-5] is the delegation alone; the facilitator knows that it asked', () => {
    const session = inInformals(surely).seatPerson('ada', 'AAB').seatPerson('ben', 'AAC');
    const before = ['public', 'seat:AAC', 'person:ada', 'person:ben'] as const;
    const seen = () => before.map((audience) => JSON.stringify(project(session.state, audience)));
    const quiet = seen();
    session.do({ kind: 'seat', seat: 'AAB', via: 'person', person: 'ada' }, ask());
    expect(seen()).toEqual(quiet);
    expect(project(session.state, 'facilitator').cables).toEqual({
      AAB: { asked: 1, waits: true },
    });
    session.wait(2 * MINUTES);
    expect(seen()).toEqual(quiet);
    expect(project(session.state, 'facilitator').cables).toEqual({ AAB: { asked: 1 } });
    expect(project(session.state, 'seat:AAB').cables?.['1']?.answer).toEqual({
      kind: 'bent',
      beyond: 2,
    });
  });

  it('[CAP-5] is nobody, of what capital would answer, before it is asked', () => {
    const content = seatContent(scenario({ ...surely, terms: { cost: 2, delayMs: 1 } }), 'AAB');
    expect(content.instructions.redLines).toEqual([
      { text: 'Secret line of AAB.', issue: 'law', beyond: 1, terms: { cost: 2, delayMs: 1 } },
    ]);
  });

  it('[CAP-5] is everybody in the debrief', () => {
    const session = inInformals(surely)
      .do(seat('AAB'), ask())
      .wait(2 * MINUTES);
    expect(project(session.state, 'public').cables).toBeUndefined();
    session.enter('debrief');
    expect(project(session.state, 'public').cables?.['AAB']?.['1']?.answer?.kind).toBe('bent');
  });
});

describe('a delegation that the computer plays', () => {
  const mild = {
    type: 'proposeChange',
    draft: 'report',
    change: { kind: 'alternative', paragraph: 'defence', alternative: 'mild' },
  } as const;
  const planned = (session: TestSession, id: SeatId) =>
    planMoves(
      session.open,
      sightOf(session.state, seat(id)),
      seatContent(session.scenario, id),
      session.state.seed,
    ).filter(({ command }) => command.type === 'sendCable');

  it('[CAP-1] asks where one line keeps it from what somebody at the table has put forward', () => {
    const close = { beyond: 0.75 };
    const alone = inInformals(close).do(seat('AAE'), mild);
    expect(planned(alone, 'AAB')).toEqual([]);
    const session = inInformals(close).seatPerson('ada', 'AAE');
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: 'defence' });
    session.do({ kind: 'seat', seat: 'AAE', via: 'person', person: 'ada' }, mild);
    expect(planned(session, 'AAF')).toEqual([]);
    const [cable] = planned(session, 'AAB');
    expect(cable?.command).toEqual(ask());
    session.do(seat('AAB'), ask());
    expect(planned(session, 'AAB')).toEqual([]);
  });

  it('leaves the standing of people who are away unspent', () => {
    const session = inInformals({ beyond: 0.75 }).seatPerson('ada', 'AAE').seatPerson('ben', 'AAB');
    session.do({ kind: 'seat', seat: 'AAE', via: 'person', person: 'ada' }, mild);
    session.do({ kind: 'door' }, { type: 'drop', person: 'ben' }).wait(10 * MINUTES);
    expect(session.room.seats['AAB']).toBe('covered');
    expect(planned(session, 'AAB')).toEqual([]);
  });
});

it('[CAP-1] is not asked by a person without a seat', () => {
  const session = inInformals(surely).joinAs('cam');
  expect(session.rule(person('cam'), ask())).toBe('SEA-6');
});

describe('a promise to ask capital', () => {
  it('[CAP-6] can be promised to be asked, which the question keeps whatever the answer', () => {
    const session = inInformals(never);
    const issue = session.scenario.instructions.AAB?.redLines[0]?.issue ?? '';
    const agree = (by: SeatId, to: SeatId) => {
      session.do(seat(to), {
        type: 'offerDeal',
        to: [by],
        promises: [{ by, act: { kind: 'cable', issue } }],
      });
      const id = `o${session.state.seq}`;
      session.do(seat(by), { type: 'acceptDeal', deal: id });
      return () => session.state.deals[by]?.[id]?.promises[0]?.verdict.kind;
    };
    const first = agree('AAB', 'AAA');
    const second = agree('AAC', 'AAA');
    expect([first(), second()]).toEqual(['pending', 'pending']);
    session.do(seat('AAB'), ask());
    expect([first(), second()]).toEqual(['kept', 'pending']);
    session.enter('debrief');
    expect(second()).toBe('broken');
  });
});
