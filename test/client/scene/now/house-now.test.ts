import { describe, expect, test } from 'vitest';
import { nowOf } from '../../../../client/scene/now/now.ts';
import type { SessionOptions } from '../../../../shared/procedure/kernel/session-options.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const LABEL = /house rule, not UN practice/i;

function nowIn({ open, room }: TestSession) {
  const names = new Map(open.delegations.map((delegation) => [delegation.id, delegation]));
  return nowOf({ scenario: open, room, names, seat: undefined });
}

const inDebate = (options: Partial<SessionOptions> = {}) =>
  new TestSession(undefined, { chair: 'facilitator', houseRules: 'mun', ...options }).enter(
    'briefing',
    'generalDebate',
  );

const caucus = () =>
  inDebate()
    .do(seat('AAA'), {
      type: 'raiseMotion',
      matter: { kind: 'moderatedCaucus', topic: 'The mandate', ms: 300_000, speechMs: 30_000 },
    })
    .do(facilitator, { type: 'putMotion' })
    .ballot({ AAA: 'yes' });

describe('[MUN-1] what happens under a house rule is labelled as no practice of the United Nations:', () => {
  test('a motion for a caucus', () => {
    const session = inDebate().do(seat('AAA'), {
      type: 'raiseMotion',
      matter: { kind: 'unmoderatedCaucus', ms: 300_000 },
    });
    expect(nowIn(session).kicker).toMatch(LABEL);
    expect(nowIn(session).standing).toMatch(LABEL);
  });

  test('two thirds that only the house asks for, to close the debate', () => {
    const closing = { type: 'raiseMotion', matter: { kind: 'closeDebate' } } as const;
    for (const [needed, isLabelled] of [
      ['simple', false],
      ['twoThirds', true],
    ] as const) {
      const session = inDebate({ closing: needed }).do(seat('AAA'), closing);
      const said = LABEL.test(nowIn(session).standing ?? '');
      session.do(facilitator, { type: 'putMotion' });
      expect([said, LABEL.test(nowIn(session).standing ?? '')]).toEqual([isLabelled, isLabelled]);
    }
  });

  test('a caucus, with its own clock, and a speech in it', () => {
    const session = caucus();
    expect(nowIn(session)).toMatchObject({
      kicker: expect.stringMatching(LABEL),
      title: 'Moderated caucus: The mandate',
      clock: { totalMs: 300_000 },
    });
    session.do(seat('AAC'), { type: 'raisePlacard' });
    session.do(facilitator, { type: 'callPlacard', seat: 'AAC' });
    expect(nowIn(session)).toMatchObject({
      kicker: expect.stringMatching(LABEL),
      title: 'AAC has the floor',
      clock: { totalMs: 30_000 },
    });
  });

  test('an inquiry, with the answer; in a speech it waits, and the speaker stays in view', () => {
    const inquiry = { type: 'inquire', question: 'What comes next?' } as const;
    const session = inDebate().do(seat('AAD'), inquiry);
    expect(nowIn(session)).toMatchObject({
      kicker: expect.stringMatching(LABEL),
      title: 'AAD asks: “What comes next?”',
    });
    session.do(facilitator, { type: 'answerHousePoint', text: 'The informals.' });
    expect(nowIn(session).sentence).toBe('The Chair: “The informals.”');
    const speech = inDebate()
      .do(seat('AAC'), { type: 'requestFloor' })
      .do(facilitator, { type: 'callNextSpeaker' })
      .do(seat('AAD'), inquiry);
    expect(nowIn(speech).title).toBe('AAC has the floor');
  });
});
