import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import type { Signal } from '../../../shared/procedure/amendments/signals.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const scenario = contestedScenario();
const propose = (stand: number): SeatCommand => ({
  type: 'proposeAmendment',
  draft: 'one',
  changes: [
    {
      kind: 'replace',
      paragraph: 'op1',
      words: { lead: 'Decides', text: 'otherwise.', stands: { forum: stand } },
    },
  ],
});
const say = (signal: Signal, amendment = '1') =>
  ({ type: 'signalOnAmendment', amendment, signal }) as const;
const takeBack = { type: 'takeBackSignal', amendment: '1' } as const;

/** Informals with an amendment of AAD to the first draft, which AAA leads. */
const proposed = (options: ConstructorParameters<typeof TestSession>[1] = {}) =>
  new TestSession(scenario, options).enter('briefing', 'informals').do(seat('AAD'), propose(-2));
const signals = ({ room }: TestSession) => room.amendments['1']?.signals;

describe('a signal on an amendment', () => {
  it('[AMD-14] is seen by all, one a delegation, and can be changed and taken back', () => {
    const session = proposed().do(seat('AAE'), say('needMore')).do(seat('AAB'), say('cannot'));
    expect(signals(session)).toEqual({ AAE: 'needMore', AAB: 'cannot' });
    expect(session.rule(seat('AAE'), say('needMore'))).toBe('AMD-14');
    session.do(seat('AAE'), say('canLive')).do(seat('AAB'), takeBack);
    expect(signals(session)).toEqual({ AAE: 'canLive' });
    expect(session.rule(seat('AAB'), takeBack)).toBe('AMD-14');
    session.do(seat('AAE'), takeBack);
    expect(signals(session)).toBeUndefined();
  });

  it('[AMD-14] is not for its mover; sponsors give one, save under house rules', () => {
    expect(proposed().rule(seat('AAD'), say('canLive'))).toBe('AMD-14');
    expect(proposed().rule(seat('AAA'), say('canLive'))).toBe('allowed');
    const house = proposed({ houseRules: 'mun' });
    expect(house.rule(seat('AAA'), say('canLive'))).toBe('AMD-14');
    expect(house.rule(seat('AAE'), say('canLive'))).toBe('allowed');
  });

  it('[AMD-14] is no vote and binds nobody: the text stays, and the vote may be the contrary', () => {
    const session = proposed();
    const before = textOf(session.open, session.room, 'one');
    for (const id of ['AAA', 'AAB', 'AAC', 'AAE']) session.do(seat(id), say('canLive'));
    expect(textOf(session.open, session.room, 'one')).toEqual(before);
    session.enter('action').ballot({ AAA: 'no', AAB: 'no', AAC: 'no', AAE: 'no' });
    expect(session.room.amendments['1']?.status).toBe('rejected');
  });

  it('[AMD-14] is given while the amendment waits, not while it is voted on or once it is decided', () => {
    const session = proposed().do(seat('AAE'), say('canLive')).enter('action');
    expect(session.rule(seat('AAB'), say('needMore'))).toBe('allowed');
    session.do(facilitator, { type: 'announceBallot' });
    expect(session.rule(seat('AAB'), say('cannot'))).toBe('AMD-14');
    expect(session.rule(seat('AAE'), takeBack)).toBe('AMD-14');
    session.do(facilitator, { type: 'openVoting' }).cast({ AAA: 'no' }).finishBallot();
    expect(session.rule(seat('AAB'), say('cannot'))).toBe('AMD-14');
    expect(signals(session)).toEqual({ AAE: 'canLive', AAB: 'needMore' });
    expect(session.rule(seat('AAB'), say('cannot', '9'))).toBe('AMD-3');
  });

  it('[AMD-14] falls when other words come into the amendment', () => {
    const session = proposed()
      .do(seat('AAB'), {
        type: 'proposeSubAmendment',
        amendment: '1',
        change: '1',
        words: { lead: 'Decides', text: 'in yet another way.', stands: { forum: 1 } },
      })
      .do(seat('AAE'), say('cannot'))
      .enter('action')
      .ballot({ AAB: 'yes' });
    expect(session.room.amendments['1']).toMatchObject({ status: 'pending', amended: true });
    expect(signals(session)).toBeUndefined();
  });
});

describe('the signals of computers', () => {
  const meant = (session: TestSession) =>
    scenario.delegations.flatMap(({ id }) =>
      planMoves(session.open, { room: session.room }, seatContent(scenario, id), 1).flatMap(
        ({ command, afterMs }) =>
          command.type === 'signalOnAmendment' ? [{ id, signal: command.signal, afterMs }] : [],
      ),
    );

  it('[AMD-14] come once people play, from the judgement by which they would vote, and not at once', () => {
    expect(meant(proposed())).toEqual([]);
    const session = proposed().seatPerson('ada', 'AAF');
    const said = meant(session);
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(({ id }) => id)).not.toContain('AAD');
    expect(said.every(({ afterMs }) => afterMs >= 5_000)).toBe(true);
    expect(said.find(({ id }) => id === 'AAA')?.signal).toBe('cannot');
  });

  it('[AMD-14] are given once: who has spoken does not repeat itself', () => {
    const session = proposed().seatPerson('ada', 'AAF');
    for (const { id, signal } of meant(session)) session.do(seat(id), say(signal));
    expect(meant(session)).toEqual([]);
  });
});
