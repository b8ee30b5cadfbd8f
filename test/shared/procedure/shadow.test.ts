import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { situationOf } from '../../../shared/delegates/situation.ts';
import { english } from '../../../shared/language/language.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { sightOf } from '../../../shared/procedure/kernel/sight.ts';
import { nextAlarm } from '../../../shared/procedure/road/alarms.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import { comingRound } from '../../../shared/procedure/shadow/rounds.ts';
import type { Posture, ShadowModel } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { contestedScenario, withObserver } from '../../fixtures/scenario.ts';
import { clock, facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';
import { twoVenues } from '../../fixtures/two-venues.ts';

const ada = { kind: 'seat', seat: 'AAD', via: 'person', person: 'ada' } as const;
const take = (posture: Posture, round = 'early') =>
  ({ type: 'takePosture', round, posture }) as const;
const close = (round: string) => ({ type: 'closeShadowRound', round }) as const;

/** Everything that can happen happens. */
const SURE: Partial<ShadowModel> = {
  postures: {
    restrain: { pays: 0, costs: -4, incident: 0, struck: 8 },
    prepare: { pays: 3, costs: 12, incident: 0, struck: 5 },
    operate: { pays: 6, costs: 20, incident: 1, struck: 5 },
  },
  attribution: { chance: 1, costs: 10 },
};

function opened(change: Partial<ShadowModel> = {}, options: Partial<SessionOptions> = {}) {
  const scenario = withShadow(contestedScenario(), { norms: [], ...change });
  return new TestSession(scenario, { chair: 'facilitator', shadow: 'on', ...options }).seatPerson(
    'ada',
    'AAD',
  );
}
const inDebate = (change?: Partial<ShadowModel>) =>
  opened(change).enter('briefing', 'generalDebate');

const incidentsOf = (session: TestSession, round = 'early') =>
  session.room.shadow?.rounds[round]?.incidents ?? [];

describe('postures', () => {
  it('[SHA-1] are taken where the session plays the shadow, from the briefing on', () => {
    const off = opened({}, { shadow: 'off' }).enter('briefing');
    expect(off.rule(ada, take('prepare'))).toBe('SHA-1');
    const without = new TestSession(contestedScenario(), { shadow: 'on' }).enter('briefing');
    expect(without.rule(seat('AAB'), take('prepare'))).toBe('SHA-1');
    const session = opened();
    expect(session.rule(ada, take('prepare'))).toBe('SHA-1');
    session.enter('briefing');
    expect(session.rule(ada, take('prepare'))).toBe('allowed');
    expect(session.rule(ada, take('restrain'))).toBe('allowed');
    expect(session.state.shadow?.seats.AAD).toMatchObject({
      posture: 'restrain',
      takenFor: 'early',
    });
  });

  it('[SHA-1] are taken for the round that closes next, and stand until another is taken', () => {
    const session = inDebate();
    expect(session.rule(ada, take('prepare', 'late'))).toBe('SHA-1');
    session.do(ada, take('prepare')).do(facilitator, close('early'));
    expect(session.rule(ada, take('prepare'))).toBe('SHA-1');
    session.enter('informals').do(facilitator, close('late'));
    expect(session.state.shadow?.seats.AAD?.past).toBe('pp');
    expect(session.state.shadow?.seats.AAE?.past).toBe('rr');
    expect(comingRound(session.open, session.room)).toBeUndefined();
  });

  it('[SHA-1] are those of members: an observer takes none', () => {
    const scenario = withShadow(withObserver(contestedScenario(), 'AAF'));
    const session = new TestSession(scenario, { shadow: 'on' }).enter('briefing');
    expect(session.rule(seat('AAF'), take('prepare'))).toBe('SEA-8');
    session.enter('generalDebate').do(facilitator, close('early'));
    expect(session.state.shadow?.seats).not.toHaveProperty('AAF');
  });

  it('[SHA-4] the computer prepares or restrains, and never operates', () => {
    const session = inDebate();
    expect(session.rule(seat('AAB'), take('operate'))).toBe('SHA-4');
    expect(session.rule(seat('AAB'), take('prepare'))).toBe('allowed');
    expect(session.rule(ada, take('operate'))).toBe('allowed');
  });

  it('[SHA-4] an operation stands only while somebody holds the seat', () => {
    const session = inDebate(SURE).do(ada, take('operate'));
    session.do(facilitator, { type: 'releaseSeat', person: 'ada' }).do(facilitator, close('early'));
    expect(incidentsOf(session)).toEqual([]);
    expect(session.state.shadow?.seats.AAD?.past).toBe('p');
  });
});

describe('a round', () => {
  it('[SHA-2] closes by the clock after the stated share of its phase', () => {
    const session = inDebate();
    const { endsAt = 0, totalMs = 0 } = session.room.clocks.phase ?? {};
    expect(nextAlarm(session.open, session.state)).toEqual({
      clock: 'shadow',
      at: endsAt - totalMs / 2,
    });
    expect(session.rule(clock, { type: 'clockRanOut', clock: 'shadow' })).toBe('SES-7');
    session.wait(totalMs / 2);
    expect(session.room.shadow?.rounds).toHaveProperty('early');
    expect(session.facts.at(-1)?.by).toEqual({ kind: 'clock' });
  });

  it('[SHA-2] closes by the facilitator’s hand in its phase alone, and by nobody else', () => {
    const session = opened().enter('briefing');
    expect(session.rule(facilitator, close('early'))).toBe('SHA-2');
    session.enter('generalDebate');
    expect(session.rule(facilitator, close('late'))).toBe('SHA-2');
    expect(session.rule(ada, close('early'))).toBe('SES-2');
    expect(session.rule(facilitator, close('early'))).toBe('allowed');
    expect(session.rule(facilitator, close('early'))).toBe('SHA-2');
  });

  it('[SHA-2] that its phase has outrun closes as soon as the next has begun, and not in the debrief', () => {
    const session = inDebate().enter('informals');
    expect(session.room.shadow?.overdue?.round).toBe('early');
    session.wait(0);
    expect(session.room.shadow?.rounds).toHaveProperty('early');
    expect(session.room.shadow).not.toHaveProperty('overdue');
    session.enter('debrief').wait(60_000);
    expect(session.room.shadow?.rounds).not.toHaveProperty('late');
  });

  it('[SHA-2] has its time again where the meeting is taken back to its phase, and once closed is not taken back', () => {
    const session = inDebate().enter('informals');
    const moved = session.facts.at(-1)?.seq ?? 0;
    session.do(facilitator, { type: 'takeBack', back: moved });
    session.do(facilitator, { type: 'resume' });
    expect(session.room.phase).toBe('generalDebate');
    session.wait(0);
    expect(session.room.shadow?.rounds).not.toHaveProperty('early');
    session.do(facilitator, close('early')).enter('informals');
    const again = session.facts.at(-1)?.seq ?? 0;
    session.do(facilitator, { type: 'takeBack', back: again });
    expect(session.room.shadow?.rounds).toHaveProperty('early');
  });

  it('[SHA-2] whose phase was skipped is none any more', () => {
    const session = opened().enter('briefing', 'informals');
    expect(comingRound(session.open, session.room)?.id).toBe('late');
    session.enter('action').wait(0);
    expect(Object.keys(session.room.shadow?.rounds ?? {})).toEqual(['late']);
  });

  it('[SHA-2] never closes into a vote, nor while the meeting is suspended', () => {
    const session = opened().enter('briefing', 'informals', 'action').openVoting();
    expect(session.rule(facilitator, close('late'))).toBe('BAL-5');
    expect(nextAlarm(session.open, session.state)?.clock).not.toBe('shadow');
    session.finishBallot().wait(0);
    expect(session.room.shadow?.rounds).toHaveProperty('late');
  });

  it('[SHA-2] closes in every venue at once, with all members of the session', () => {
    const scenario = withShadow(twoVenues());
    const session = new TestSession(scenario, { chair: 'facilitator', shadow: 'on' });
    const [first, second] = session.open.venues ?? [];
    if (first === undefined || second === undefined) throw new Error('There are two venues.');
    session.do(facilitator, { type: 'advancePhase', to: 'briefing', venue: first.id });
    session.do(facilitator, { type: 'advancePhase', to: 'generalDebate', venue: first.id });
    session.do(facilitator, close('early'));
    for (const { id } of [first, second]) {
      expect(session.at(id).shadow?.rounds).toHaveProperty('early');
      expect(Object.values(session.at(id).minutes).at(-1)?.key).toBe('minutes.shadowRoundClosed');
    }
    const members = session.open.delegations.filter(({ role }) => role === 'member');
    expect(Object.keys(session.state.shadow?.seats ?? {})).toHaveLength(members.length);
  });

  it('[SHA-5] is in the record, as an invention of the game', () => {
    const session = inDebate(SURE).do(ada, take('operate')).do(facilitator, close('early'));
    const minute = Object.values(session.room.minutes).at(-1);
    expect(minute && minuteText(session.open, minute, english)).toBe(
      'The shadow of cyber war, invented for this game: round 1 is over, with one incident.',
    );
  });
});

describe('what happens', () => {
  it('[SHA-5] comes from preparations and operations alone, and at most as often as the scenario says', () => {
    const calm = inDebate(SURE).do(facilitator, close('early'));
    expect(incidentsOf(calm)).toEqual([]);
    const all = { ...SURE.postures, prepare: { pays: 3, costs: 12, incident: 1, struck: 5 } };
    const busy = inDebate({ ...SURE, postures: all as ShadowModel['postures'], most: 2 });
    for (const id of ['AAA', 'AAB', 'AAC']) busy.do(seat(id), take('prepare'));
    busy.do(facilitator, close('early'));
    expect(incidentsOf(busy)).toHaveLength(2);
    expect(incidentsOf(busy).every(({ named }) => named === undefined)).toBe(true);
  });

  it('[SHA-5] strikes another delegation, which names who operated, or nobody', () => {
    const session = inDebate(SURE).do(ada, take('operate')).do(facilitator, close('early'));
    const [incident] = incidentsOf(session);
    expect(incident).toMatchObject({ named: 'AAD' });
    expect(incident?.struck).not.toBe('AAD');
    expect(incident).not.toHaveProperty('from');
    const hidden = inDebate({ ...SURE, attribution: { chance: 0, costs: 10 } });
    hidden.do(ada, take('operate')).do(facilitator, close('early'));
    expect(incidentsOf(hidden)[0]).not.toHaveProperty('named');
  });

  it('[SHA-5] is put down to somebody else only where the scenario says so, and only to whom people play', () => {
    const attribution = { chance: 0, wrong: 1, costs: 10 };
    const alone = inDebate({ ...SURE, attribution });
    alone.do(ada, take('operate')).do(facilitator, close('early'));
    expect(incidentsOf(alone)[0]).not.toHaveProperty('named');
    const others = ['AAA', 'AAB', 'AAC', 'AAE', 'AAF', 'AAG'];
    const full = inDebate({ ...SURE, attribution });
    for (const id of others) full.seatPerson(id.toLowerCase(), id);
    full.do(ada, take('operate')).do(facilitator, close('early'));
    const [incident] = incidentsOf(full);
    expect(others).toContain(incident?.named);
    expect(incident?.named).not.toBe(incident?.struck);
  });

  it('[SHA-5] comes out the same from the same log', () => {
    const session = inDebate(SURE).do(ada, take('operate')).do(facilitator, close('early'));
    expect(replay(session.open, session.facts)).toEqual(session.state);
    const again = inDebate(SURE).do(ada, take('operate')).do(facilitator, close('early'));
    expect(again.facts).toEqual(session.facts);
  });
});

describe('what it changes', () => {
  const knowledge = (session: TestSession, id: string) => {
    const sight = sightOf(session.state, seat(id));
    return situationOf(session.open, sight, seatContent(session.scenario, id), 1).knowledge;
  };
  const port: Partial<ShadowModel> = {
    ...SURE,
    incidents: [
      {
        id: 'port',
        title: 'A port',
        text: 'Stands still.',
        moves: [{ issue: 'forum', salience: 1 }],
      },
    ],
  };

  it('[SHA-7] the issues that the scenario names weigh more for who is struck, each kind once, and for nobody else', () => {
    const session = inDebate(port).do(ada, take('operate')).do(facilitator, close('early'));
    session.enter('informals').do(facilitator, close('late'));
    const struck = new Set(
      ['early', 'late'].flatMap((round) => incidentsOf(session, round).map((each) => each.struck)),
    );
    expect(struck.size).toBeGreaterThan(0);
    for (const { id } of session.open.delegations) {
      const before = seatContent(session.scenario, id).instructions.positions.forum;
      const after = knowledge(session, id).instructions.positions.forum;
      const expected = Math.min(3, (before?.salience ?? 0) + (struck.has(id) ? 1 : 0));
      expect(after?.salience ?? 0, id).toBe(before === undefined ? 0 : expected);
      expect(after?.stand).toBe(before?.stand);
      expect(knowledge(session, id).instructions.redLines).toEqual(
        seatContent(session.scenario, id).instructions.redLines,
      );
    }
  });

  it('[SHA-7] nothing, while no people held a seat', () => {
    const postures = { ...SURE.postures, prepare: { pays: 3, costs: 12, incident: 1, struck: 5 } };
    const scenario = withShadow(contestedScenario(), {
      ...port,
      postures: postures as ShadowModel['postures'],
    });
    const session = new TestSession(scenario, { chair: 'facilitator', shadow: 'on' });
    session.enter('briefing', 'generalDebate').do(seat('AAB'), take('prepare'));
    session.do(facilitator, close('early'));
    const [incident] = incidentsOf(session);
    if (incident === undefined) throw new Error('Nothing happened.');
    const content = seatContent(session.scenario, incident.struck);
    expect(session.room.shadow?.rounds.early).not.toHaveProperty('played');
    expect(knowledge(session, incident.struck)).toEqual(content);
  });
});

describe('the computer', () => {
  const postureOf = (session: TestSession, id: string, room: Room = session.room) => {
    const sight = { ...sightOf(session.state, seat(id)), room };
    const plan = planMoves(session.open, sight, seatContent(session.scenario, id), 1);
    return plan.flatMap(({ command }) => (command.type === 'takePosture' ? command.posture : []));
  };

  it('[SHA-4] takes its posture by the session’s dice, and only where it is another than the one that stands', () => {
    const always = inDebate({ computer: { usual: 1, leaning: 1, fear: 0 } });
    expect(postureOf(always, 'AAB')).toEqual(['prepare']);
    expect(postureOf(always, 'AAB')).toEqual(postureOf(always, 'AAB'));
    always.do(seat('AAB'), take('prepare'));
    expect(postureOf(always, 'AAB')).toEqual([]);
    const never = inDebate({ computer: { usual: 0, leaning: 0, fear: 0 } });
    expect(postureOf(never, 'AAB')).toEqual([]);
  });

  it('[SHA-4] keeps to what people chose whom it covers', () => {
    const session = inDebate({ computer: { usual: 1, leaning: 1, fear: 0 } });
    const room: Room = { ...session.room, seats: { ...session.room.seats, AAD: 'covered' } };
    expect(postureOf(session, 'AAD', room)).toEqual([]);
  });

  it('[SHA-4] decides by what its own seat sees: what others do in secret changes nothing', () => {
    const calm = inDebate();
    const busy = inDebate().do(ada, take('operate')).do(seat('AAC'), take('prepare'));
    for (const id of ['AAA', 'AAB', 'AAE', 'AAF', 'AAG']) {
      expect(postureOf(busy, id)).toEqual(postureOf(calm, id));
    }
  });
});
