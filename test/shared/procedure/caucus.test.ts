import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { english } from '../../../shared/language/language.ts';
import type { CaucusMatter } from '../../../shared/procedure/caucus/fold.ts';
import { caucusMachine } from '../../../shared/procedure/caucus/machine.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { clientCommandSchema } from '../../../shared/procedure/road/moves.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { chair, type Move, walkEverywhere } from '../../fixtures/machine-walk.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const MINUTE = 60_000;
const moderated: CaucusMatter = {
  kind: 'moderatedCaucus',
  topic: 'The mandate',
  ms: 5 * MINUTE,
  speechMs: 30_000,
};
const unmoderated: CaucusMatter = { kind: 'unmoderatedCaucus', ms: 5 * MINUTE };
const raise = (matter: CaucusMatter) => ({ type: 'raiseMotion', matter }) as const;

function inDebate(options: Partial<SessionOptions> = { chair: 'facilitator' }): TestSession {
  const session = new TestSession(undefined, { houseRules: 'mun', ...options });
  return session.enter('briefing', 'generalDebate');
}

/** The moves by which the motion is made and carried. */
const carrying = (matter: CaucusMatter): Move[] => [
  [seat('AAA'), raise(matter)],
  chair({ type: 'putMotion' }),
  chair({ type: 'announceBallot' }),
  chair({ type: 'openVoting' }),
  [seat('AAA'), { type: 'castVote', choice: 'yes' }],
  chair({ type: 'lockVoting' }),
  chair({ type: 'declareResult' }),
  chair({ type: 'closeBallot' }),
];

function inCaucus(matter: CaucusMatter, options?: Partial<SessionOptions>): TestSession {
  const session = inDebate(options);
  for (const [by, command] of carrying(matter)) session.do(by, command);
  return session;
}

const placard = { type: 'raisePlacard' } as const;
const call = (id: string) => ({ type: 'callPlacard', seat: id }) as const;

describe('a motion for a caucus', () => {
  it('[MUN-1] is not known to the United Nations', () => {
    const session = new TestSession().enter('briefing', 'generalDebate');
    expect(session.rule(seat('AAA'), raise(moderated))).toBe('MUN-1');
    expect(session.rule(seat('AAA'), raise(unmoderated))).toBe('MUN-1');
    expect(session.rule(seat('AAA'), placard)).toBe('MUN-1');
  });

  it('[MUN-5] [MUN-6] is made in the general debate', () => {
    const session = new TestSession(undefined, { chair: 'facilitator', houseRules: 'mun' });
    session.enter('briefing', 'action');
    expect(session.rule(seat('AAA'), raise(moderated))).toBe('MUN-5');
    expect(session.rule(seat('AAA'), raise(unmoderated))).toBe('MUN-6');
  });

  it('[MUN-7] gives way to the motions of the United Nations, and is not debated', () => {
    const session = inDebate()
      .do(seat('AAA'), raise(unmoderated))
      .do(seat('AAC'), { type: 'raiseMotion', matter: { kind: 'closeDebate' } });
    expect(session.room.motions.map(({ matter }) => matter.kind)).toEqual([
      'closeDebate',
      'unmoderatedCaucus',
    ]);
    const alone = inDebate().do(seat('AAA'), raise(moderated));
    for (const side of ['inFavour', 'against'] as const) {
      const words = { type: 'speakOnMotion', side, text: 'On this.' } as const;
      expect(alone.rule(seat('AAD'), words)).not.toBe('allowed');
    }
  });

  it('[MUN-7] lost leaves the debate as it was, and another may be moved', () => {
    const session = inDebate()
      .do(seat('AAA'), raise(moderated))
      .do(facilitator, { type: 'putMotion' })
      .ballot({ AAA: 'yes', AAC: 'no' });
    expect(session.room.caucus).toBeUndefined();
    expect(session.rule(seat('AAA'), raise(moderated))).toBe('MOT-14');
    expect(session.rule(seat('AAA'), raise({ ...moderated, topic: 'The experts' }))).toBe(
      'allowed',
    );
  });

  it('[NET-1] its topic and its times are bounded at the edge', () => {
    const parses = (matter: unknown) =>
      clientCommandSchema.safeParse({ type: 'raiseMotion', matter }).success;
    expect(parses(moderated)).toBe(true);
    expect(parses({ ...moderated, topic: ' ' })).toBe(false);
    expect(parses({ ...moderated, topic: 'x'.repeat(81) })).toBe(false);
    expect(parses({ ...moderated, ms: 1_000 })).toBe(false);
    expect(parses({ ...unmoderated, speechMs: 30_000 })).toBe(false);
  });
});

describe('a moderated caucus', () => {
  it('[MUN-5] hears those whose placard is up, each for the time of the motion', () => {
    const session = inCaucus(moderated).do(seat('AAC'), placard).do(seat('AAD'), placard);
    expect(session.room.caucus).toMatchObject({ by: 'AAA', placards: ['AAC', 'AAD'] });
    expect(session.rule(seat('AAC'), placard)).toBe('MUN-5');
    expect(session.rule(facilitator, call('AAE'))).toBe('MUN-5');
    session.do(facilitator, call('AAD'));
    expect(session.room.floor.speaker).toBe('AAD');
    expect(session.room.clocks.speaker?.totalMs).toBe(30_000);
    expect(session.room.caucus).toMatchObject({ placards: ['AAC'], spoken: { AAD: 1 } });
    expect(session.rule(seat('AAD'), placard)).toBe('MUN-5');
    expect(session.rule(facilitator, call('AAC'))).toBe('FLO-5');
    session.do(seat('AAD'), { type: 'say', text: 'In short.' }).do(seat('AAD'), {
      type: 'yieldFloor',
    });
    expect(session.rule(facilitator, call('AAC'))).toBe('allowed');
  });

  it('[MUN-5] a placard may be lowered, and is not called from outside the room', () => {
    const session = inCaucus(moderated).do(seat('AAC'), placard);
    session.do(seat('AAC'), { type: 'lowerPlacard' });
    expect(session.rule(seat('AAC'), { type: 'lowerPlacard' })).toBe('MUN-5');
    session.do(seat('AAC'), placard).do(seat('AAC'), { type: 'leaveRoom' });
    expect(session.rule(facilitator, call('AAC'))).toBe('MUN-5');
    expect(session.rule(seat('AAC'), placard)).toBe('ATT-1');
    session.do(seat('AAC'), { type: 'returnToRoom' });
    expect(session.rule(facilitator, call('AAC'))).toBe('MUN-5');
  });

  it('[MUN-5] leaves the list of speakers waiting as it was', () => {
    const session = inDebate().do(seat('AAC'), { type: 'requestFloor' });
    for (const [by, command] of carrying(moderated)) session.do(by, command);
    expect(session.rule(seat('AAD'), { type: 'requestFloor' })).toBe('MUN-5');
    expect(session.rule(facilitator, { type: 'callNextSpeaker' })).toBe('MUN-5');
    expect(session.rule(seat('AAD'), raise(unmoderated))).toBe('MUN-5');
    session.do(facilitator, { type: 'endCaucus' });
    expect(session.room.floor.queue).toEqual(['AAC']);
    expect(session.rule(facilitator, { type: 'callNextSpeaker' })).toBe('allowed');
  });

  it('[MUN-5] the system in the Chair calls first who has spoken least', () => {
    const session = inCaucus(moderated, { chair: 'system' });
    session.do(seat('AAC'), placard).wait(3_000);
    expect(session.room.floor.speaker).toBe('AAC');
    session.do(seat('AAC'), { type: 'yieldFloor' });
    session.do(seat('AAC'), placard).do(seat('AAD'), placard).wait(3_000);
    expect(session.room.floor.speaker).toBe('AAD');
    session.wait(33_000);
    expect(session.room.floor.speaker).toBe('AAC');
  });

  it('[MUN-5] a placard of one who has left the room does not hold up the Chair', () => {
    const session = inCaucus(moderated, { chair: 'system' }).do(seat('AAC'), placard);
    session.do(seat('AAC'), { type: 'leaveRoom' }).do(seat('AAD'), placard).wait(3_000);
    expect(session.room.floor.speaker).toBe('AAD');
  });

  it('[SEA-1] computers in the seats most in play raise their placard, speak once, and yield', () => {
    const session = inCaucus({ ...moderated, topic: 'Everything' });
    const plan = (id: string) =>
      planMoves(session.open, { room: session.room }, seatContent(session.scenario, id), 3).map(
        ({ command }) => command.type,
      );
    const seats = session.open.delegations.map(({ id }) => id);
    const keen = seats.filter((id) => plan(id).includes('raisePlacard'));
    expect(keen).not.toEqual([]);
    for (const id of keen) {
      session.do(seat(id), placard).do(facilitator, call(id));
      expect(plan(id)).toEqual(['say', 'yieldFloor']);
      session.do(seat(id), { type: 'yieldFloor' });
      expect(plan(id)).toEqual([]);
    }
  });
});

describe('an unmoderated caucus', () => {
  it('[MUN-6] is free talk: nobody is called, and the list is closed', () => {
    const session = inCaucus(unmoderated);
    expect(session.room.clocks.caucus?.totalMs).toBe(5 * MINUTE);
    expect(session.rule(seat('AAC'), placard)).toBe('MUN-5');
    expect(session.rule(seat('AAC'), { type: 'requestFloor' })).toBe('MUN-6');
    expect(session.rule(facilitator, call('AAC'))).toBe('MUN-5');
  });
});

describe('the end of a caucus', () => {
  it('[MUN-7] comes when its time is up, and takes the floor from who has it', () => {
    const session = inCaucus(moderated, { chair: 'system' });
    session
      .wait(5 * MINUTE - 20_000)
      .do(seat('AAC'), placard)
      .wait(3_000);
    expect(session.room.floor.speaker).toBe('AAC');
    session.wait(20_000);
    expect(session.room.caucus).toBeUndefined();
    expect(session.room.floor.podium).toBe('empty');
    expect(session.room.clocks.caucus).toBeUndefined();
    const minute = Object.values(session.room.minutes).at(-1);
    expect(minute === undefined ? '' : minuteText(session.open, minute, english)).toContain(
      'is up',
    );
  });

  it('[MUN-7] comes later where the Chair gives it more time, and stands still in a pause', () => {
    const session = inCaucus(unmoderated, { chair: 'system' });
    session.do(facilitator, { type: 'extendClock', clock: 'caucus', ms: MINUTE });
    session.do(facilitator, { type: 'pause' }).wait(10 * MINUTE);
    session.do(facilitator, { type: 'resume' }).wait(5 * MINUTE);
    expect(session.room.caucus?.kind).toBe('unmoderated');
    session.wait(MINUTE);
    expect(session.room.caucus).toBeUndefined();
  });

  it('[MUN-7] comes when a Chair of flesh and blood says so, whatever the clock says', () => {
    const session = inCaucus(unmoderated).wait(20 * MINUTE);
    expect(session.room.caucus?.kind).toBe('unmoderated');
    session.do(facilitator, { type: 'endCaucus' });
    expect(session.rule(facilitator, { type: 'endCaucus' })).toBe('MUN-7');
  });

  it('[MUN-7] comes with the phase', () => {
    const session = inCaucus(moderated).enter('informals');
    expect(session.room.caucus).toBeUndefined();
    expect(session.room.clocks.caucus).toBeUndefined();
  });

  it('[MUN-7] lets a second motion for a caucus wait, and takes it up afterwards', () => {
    const session = inDebate()
      .do(seat('AAA'), raise(moderated))
      .do(seat('AAC'), raise(unmoderated));
    session.do(facilitator, { type: 'putMotion' }).ballot({ AAA: 'yes' });
    expect(session.room.caucus?.kind).toBe('moderated');
    expect(session.rule(facilitator, { type: 'putMotion' })).toBe('MUN-5');
    session.do(facilitator, { type: 'endCaucus' }).do(facilitator, { type: 'putMotion' });
    session.ballot({ AAA: 'yes' });
    expect(session.room.caucus?.kind).toBe('unmoderated');
  });

  it('[LOG-1] replaying the log of a caucus gives the same state', () => {
    const session = inCaucus(moderated).do(seat('AAC'), placard).do(facilitator, call('AAC'));
    session.do(facilitator, { type: 'endCaucus' });
    expect(replay(session.open, session.facts)).toEqual(session.state);
  });
});

describe('walking every state and event of', () => {
  it('[MUN-7] the caucus machine, the rules agree with the machine', () => {
    walkEverywhere({
      machine: caucusMachine,
      begin: inDebate,
      valueIn: ({ room }) => room.caucus?.kind ?? 'formal',
      moves: (event) => {
        switch (event) {
          case 'openModerated':
            return carrying(moderated);
          case 'openUnmoderated':
            return carrying(unmoderated);
          case 'raisePlacard':
            return [[seat('AAD'), placard]];
          case 'close':
            return [chair({ type: 'endCaucus' })];
          default:
            return undefined;
        }
      },
    });
  });
});
