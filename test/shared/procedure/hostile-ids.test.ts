import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import { decide } from '../../../shared/procedure/road/decide.ts';
import type { Command } from '../../../shared/procedure/road/moves.ts';
import {
  clientCommandSchema,
  isFacilitatorCommand,
  isSeatCommand,
} from '../../../shared/procedure/road/moves.ts';
import { atTheGavel, inReading, underSilence } from '../../fixtures/consensus-scenario.ts';
import { everyCommandAbout, type GoodIds } from '../../fixtures/every-command.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { door, facilitator, seat, TestSession } from '../../fixtures/session.ts';

/** Names that every object inherits, and that belong to nobody. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const GOOD: GoodIds = {
  draft: ['one'],
  paragraph: ['op1'],
  alternative: ['experts'],
  after: ['op1'],
  stands: ['forum'],
  amendment: ['1'],
  seat: ['AAB'],
  person: ['ada'],
};
const GOOD_IN_REPORT: GoodIds = {
  draft: ['report'],
  paragraph: ['defence'],
  alternative: ['mild'],
  paragraphs: ['defence'],
};

/** A session in which anything could be moved, with a person in a seat and all kinds of drafts. */
const open = () =>
  new TestSession(contestedScenario(), { chair: 'facilitator', houseRules: 'mun' }).seatPerson(
    'ada',
    'AAB',
  );
const debating = () => open().enter('briefing', 'generalDebate');
const acting = () => debating().enter('action');
const withAmendment = (session: TestSession) =>
  session.do(seat('AAE'), {
    type: 'proposeAmendment',
    draft: 'one',
    changes: [{ kind: 'delete', paragraph: 'op2' }],
  });

const SITUATIONS: Readonly<Record<string, () => TestSession>> = {
  'the lobby': open,
  'the briefing': () => open().enter('briefing'),
  'the debate': debating,
  'the debate, with an amendment': () => withAmendment(debating()),
  'the debate, with a motion': () =>
    debating().do(seat('AAC'), { type: 'raiseMotion', matter: { kind: 'adjournItem' } }),
  'the informals': () => withAmendment(open().enter('briefing', 'informals')),
  'the action': acting,
  'an announced ballot': () => acting().do(facilitator, { type: 'announceBallot' }),
  'an open ballot': () => acting().openVoting(),
  'a locked ballot': () => acting().openVoting().do(facilitator, { type: 'lockVoting' }),
  'a request for division': () =>
    acting().do(seat('AAD'), { type: 'requestDivision', draft: 'one', parts: [['op1']] }),
  'the plenary': () =>
    acting().ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' }).enter('outcome', 'action'),
  'the debrief': () => debating().enter('debrief'),
};
const REPORT_SITUATIONS: Readonly<Record<string, () => TestSession>> = {
  'the reading of a report': inReading,
  'a held paragraph': () =>
    inReading().do(seat('AAC'), { type: 'holdParagraph', paragraph: 'defence' }),
  'the gavel': () => atTheGavel(),
  'a silence': () => underSilence(),
};

/** Everybody who could try, by what they may send: also somebody who is not there. */
function actorsFor(command: Command): readonly Actor[] {
  if (isSeatCommand(command)) {
    return [...['AAA', 'AAC', 'AAE'].map(seat), { ...seatOf('ada'), seat: 'AAB' }];
  }
  if (isFacilitatorCommand(command)) return [facilitator];
  return [
    { kind: 'person', person: 'ada' },
    { kind: 'person', person: 'constructor' },
  ];
}

const seatOf = (person: string) => ({ kind: 'seat', via: 'person', person }) as const;

function outcomesIn(session: TestSession, id: string, good: GoodIds): readonly string[] {
  const environment = { now: session.now, random: () => 0 };
  return everyCommandAbout(id, good).flatMap((command) =>
    actorsFor(command).flatMap((actor) => {
      const told = `${JSON.stringify(actor)} ${JSON.stringify(command)}`;
      try {
        const decision = decide(session.open, session.state, actor, command, environment);
        return decision.ok ? [`${told} is done`] : [];
      } catch (error) {
        return [`${told} throws ${String(error)}`];
      }
    }),
  );
}

describe('an id that is only the name of what every object inherits', () => {
  it.each(INHERITED)('[NET-1] is refused at the edge in every command: %s', (id) => {
    const samples = everyCommandAbout(id, GOOD);
    expect(samples.length).toBeGreaterThan(40);
    const passed = samples.map((sample) => clientCommandSchema.safeParse(sample).data);
    // A key `__proto__` is dropped, not refused.
    expect(passed.filter((sample) => JSON.stringify(sample)?.includes(id))).toEqual([]);
  });

  it.each(Object.entries(SITUATIONS))('names nothing in %s', (_where, make) => {
    const session = make();
    expect(INHERITED.flatMap((id) => outcomesIn(session, id, GOOD))).toEqual([]);
  });

  it.each(Object.entries(REPORT_SITUATIONS))('names nothing in %s', (_where, make) => {
    const session = make();
    expect(INHERITED.flatMap((id) => outcomesIn(session, id, GOOD_IN_REPORT))).toEqual([]);
  });

  it.each(INHERITED)('is nobody who comes, goes, drops or reads: %s', (id) => {
    const session = debating();
    expect(session.rule(door, { type: 'drop', person: id })).toBe('SEA-7');
    expect(session.rule(door, { type: 'comeBack', person: id })).toBe('SEA-7');
    expect(session.rule(door, { type: 'readBrief', person: id, seat: 'AAB' })).toBe('SEA-7');
    expect(session.rule(seat(id), { type: 'requestFloor' })).toBe('SEA-7');
    const clock = { type: 'clockRanOut', clock: `cover:${id}` } as const;
    expect(session.rule({ kind: 'clock' }, clock)).toBe('SEA-4');
  });
});
