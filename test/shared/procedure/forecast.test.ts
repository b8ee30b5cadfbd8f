import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import {
  type Matter,
  namedStates,
  openMatters,
} from '../../../shared/procedure/forecast/forecast.ts';
import { houseOf } from '../../../shared/procedure/road/house.ts';
import type { NamedCommand } from '../../../shared/procedure/road/moves.ts';
import { publicContent } from '../../../shared/views/content.ts';
import { atTheGavel, inReading, underSilence } from '../../fixtures/consensus-scenario.ts';
import { facilitator, person, seat, TestSession } from '../../fixtures/session.ts';

const saying = (
  matter: string,
  result = 65,
  states: Readonly<Record<string, number>> = { AAD: 30, AAE: 40 },
): NamedCommand => ({
  type: 'giveForecast',
  matter,
  result,
  states,
});

const inDebate = () => new TestSession().joinAs('ada').enter('briefing', 'generalDebate');
const open = ({ open: scenario, room }: TestSession): readonly string[] =>
  openMatters(houseOf(scenario), room).map(({ id }) => id);

describe('a forecast', () => {
  it('[FOR-1] is given by anybody in the session, with a seat or without, and by nobody else', () => {
    const session = inDebate().seatPerson('ben', 'AAB');
    expect(session.rule(person('ada'), saying('committee-one'))).toBe('allowed');
    expect(session.rule(person('ben'), saying('committee-one'))).toBe('allowed');
    expect(session.rule(person('nobody'), saying('committee-one'))).toBe('SEA-7');
    expect(session.rule(seat('AAC'), saying('committee-one'))).toBe('NET-4');
    expect(session.rule(facilitator, saying('committee-one'))).toBe('NET-4');
  });

  it('[FOR-1] is of what is still to be decided at this stage, the next decision first', () => {
    const session = inDebate();
    expect(open(session)).toEqual(['committee-one', 'committee-two']);
    session.enter('action').do(facilitator, { type: 'announceBallot' });
    expect(open(session)).toEqual(['committee-one', 'committee-two']);
    expect(session.rule(person('ada'), saying('plenary-one'))).toBe('FOR-1');
    session.do(facilitator, { type: 'openVoting' });
    expect(open(session)).toEqual(['committee-two']);
    session.finishBallot();
    expect(open(session)).toEqual(['committee-two']);
  });

  it('[FOR-1] is of an amendment from its submission on, under the name that its vote will have', () => {
    const session = inDebate().do(seat('AAD'), {
      type: 'proposeAmendment',
      draft: 'two',
      changes: [
        {
          kind: 'replace',
          paragraph: 'two-op1',
          words: { lead: 'Decides', text: 'otherwise.', stands: { forum: -2 } },
        },
      ],
    });
    const [, amendment = '', ...rest] = open(session);
    expect([open(session)[0], ...rest]).toEqual(['committee-one', 'committee-two']);
    const states = { AAE: 30, AAC: 40 };
    expect(session.rule(person('ada'), saying(amendment, 20, states))).toBe('allowed');
    // Who moved it will vote for it: that tells nobody anything.
    expect(session.rule(person('ada'), saying(amendment))).toBe('FOR-2');
    session.enter('action').ballot({ AAB: 'yes' }).openVoting().cast({ AAB: 'no', AAD: 'yes' });
    expect(session.room.ballot?.id).toBe(amendment);
    session.finishBallot();
    expect(session.room.results[amendment]).toBeDefined();
  });

  it('[FOR-1] is not given while a vote is taken, nor once it is decided', () => {
    const session = inDebate().enter('action').openVoting();
    expect(session.rule(person('ada'), saying('committee-one'))).toBe('BAL-5');
    expect(session.rule(person('ada'), saying('committee-two'))).toBe('BAL-5');
    session.cast({ AAA: 'yes' }).finishBallot();
    expect(session.rule(person('ada'), saying('committee-one'))).toBe('FOR-1');
    expect(session.rule(person('ada'), saying('committee-two'))).toBe('allowed');
  });

  it('[FOR-1] is not given before the meeting and not in its outcome', () => {
    const session = new TestSession().joinAs('ada');
    expect(session.rule(person('ada'), saying('committee-one'))).toBe('FOR-1');
    session.enter('briefing');
    expect(session.rule(person('ada'), saying('committee-one'))).toBe('FOR-1');
    session.enter('action').ballot({ AAA: 'yes' }).ballot({ AAA: 'yes' }).enter('outcome');
    expect(open(session)).toEqual([]);
  });

  it('[FOR-1] of a report waits while the Chair puts it, and is open again when talks go on', () => {
    expect(open(inReading())).toEqual(['group']);
    const silent = underSilence();
    expect(open(silent)).toEqual([]);
    silent.do(seat('AAB'), { type: 'breakSilence', paragraphs: ['defence'] });
    expect(open(silent)).toEqual(['group']);
    expect(open(atTheGavel())).toEqual([]);
  });

  it('[FOR-1] can be changed: the last word counts', () => {
    const session = inDebate()
      .do(person('ada'), saying('committee-one', 20))
      .do(person('ada'), saying('committee-two', 75))
      .do(person('ada'), saying('committee-one', 35));
    expect(session.state.forecasts?.['ada']).toEqual({
      'committee-one': { result: 35, states: { AAD: 30, AAE: 40 } },
      'committee-two': { result: 75, states: { AAD: 30, AAE: 40 } },
    });
  });

  it('[FOR-2] names the states that the rules name, all of them and no others', () => {
    const session = inDebate();
    const ada = person('ada');
    expect(session.rule(ada, saying('committee-one', 65, { AAD: 30 }))).toBe('FOR-2');
    expect(session.rule(ada, saying('committee-one', 65, { AAD: 30, AAC: 40 }))).toBe('FOR-2');
  });
});

describe('the named states', () => {
  const draft = (id: string): Matter => ({
    kind: 'ballot',
    id: `committee-${id}`,
    subject: { kind: 'draft', draft: id },
  });

  it.each(['ga-2018', 'ga-2020'])(
    '[FOR-2] are core delegations of %s that sponsor no text before sponsors, never a leader',
    (id) => {
      const scenario = publicContent(loadScenario('scenarios', id));
      for (const each of scenario.drafts) {
        const named = namedStates(scenario, { stage: 0, amendments: {} }, draft(each.id));
        expect(named.length).toBe(2);
        for (const seatId of named) {
          expect(scenario.coreSeats).toContain(seatId);
          expect(scenario.drafts.map(({ leader }) => leader)).not.toContain(seatId);
          const sponsors = scenario.drafts.flatMap(({ sponsors: all }) => all);
          expect(sponsors.map((sponsor) => sponsor.seat)).not.toContain(seatId);
        }
      }
    },
  );

  it('[FOR-2] are never who makes the motion', () => {
    const session = new TestSession();
    const moved: Matter = {
      kind: 'ballot',
      id: 'committee-no-vote-two',
      subject: { kind: 'noVote', draft: 'two', mover: 'AAD' },
    };
    expect(namedStates(session.open, { stage: 0, amendments: {} }, draft('one'))).toEqual([
      'AAD',
      'AAE',
    ]);
    expect(namedStates(session.open, { stage: 0, amendments: {} }, moved)).toEqual(['AAE', 'AAC']);
  });
});
