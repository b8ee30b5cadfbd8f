import { describe, expect, it } from 'vitest';
import { adviseVote } from '../../../shared/delegates/advice.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import { quorumNeeded } from '../../../shared/procedure/motions/points.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

/** A debate of six members under the house rules, with these of their options. */
const debate = (options: Partial<SessionOptions> = {}) =>
  new TestSession(smallScenario(6), {
    chair: 'facilitator',
    houseRules: 'mun',
    ...options,
  }).enter('briefing', 'generalDebate');

/** The vote on closing the debate is under way. */
const closing = (session: TestSession) =>
  session
    .do(seat('AAA'), { type: 'raiseMotion', matter: { kind: 'closeDebate' } })
    .do(facilitator, { type: 'putMotion' })
    .do(facilitator, { type: 'announceBallot' })
    .do(facilitator, { type: 'openVoting' });

function votes(session: TestSession, choices: Readonly<Record<string, Choice>>): string {
  for (const [id, choice] of Object.entries(choices)) {
    session.do(seat(id), { type: 'castVote', choice });
  }
  session.do(facilitator, { type: 'lockVoting' }).do(facilitator, { type: 'declareResult' });
  return Object.values(session.room.results).at(-1)?.outcome ?? '';
}

const THREE_TO_TWO = { AAA: 'yes', AAB: 'yes', AAC: 'yes', AAD: 'no', AAE: 'no' } as const;
const FOUR_TO_TWO = { ...THREE_TO_TWO, AAF: 'yes' } as const;

describe('thresholds of Model UN', () => {
  it('[MUN-10] close the debate by a simple majority, and by two thirds where the facilitator has chosen so', () => {
    expect(votes(closing(debate()), THREE_TO_TWO)).toBe('adopted');
    expect(votes(closing(debate({ closing: 'twoThirds' })), THREE_TO_TWO)).toBe('rejected');
    expect(votes(closing(debate({ closing: 'twoThirds' })), FOUR_TO_TWO)).toBe('adopted');
  });

  it('[MUN-11] let delegations abstain on a motion, and not where the facilitator has chosen so', () => {
    const abstain = { type: 'castVote', choice: 'abstain' } as const;
    expect(closing(debate()).rule(seat('AAB'), abstain)).toBe('allowed');
    const strict = closing(debate({ onMotions: 'yesOrNo' }));
    expect(strict.rule(seat('AAB'), abstain)).toBe('MUN-11');
    expect(strict.rule(seat('AAB'), { type: 'castVote', choice: 'no' })).toBe('allowed');
  });

  it('[MUN-11] leave everybody free to abstain on the words themselves', () => {
    const session = debate({ onMotions: 'yesOrNo' }).enter('action').openVoting();
    const abstain = { type: 'castVote', choice: 'abstain' } as const;
    expect(session.rule(seat('AAB'), abstain)).toBe('allowed');
  });

  it('[MUN-11] advise nobody to abstain on a motion, so that the computer can vote', () => {
    for (const onMotions of ['free', 'yesOrNo'] as const) {
      const { open, room, scenario } = closing(debate({ onMotions }));
      const subject = room.ballot?.subject;
      if (subject === undefined) throw new Error('A motion is being voted on.');
      const choices = open.delegations.map(
        ({ id }) => adviseVote(open, room, seatContent(scenario, id), subject).choice,
      );
      expect(choices.includes('abstain')).toBe(onMotions === 'free');
    }
  });

  it('[MUN-12] open a committee with a quarter of its members, and with a third where the facilitator has chosen so', () => {
    const needed = ({ open, room }: TestSession) => quorumNeeded(open, room);
    expect(needed(debate())).toBe(2);
    expect(needed(debate({ quorum: 'third' }))).toBe(2);
    const twelve = (options: Partial<SessionOptions>) =>
      new TestSession(smallScenario(12), { houseRules: 'mun', ...options }).enter(
        'briefing',
        'generalDebate',
      );
    expect(needed(twelve({}))).toBe(3);
    expect(needed(twelve({ quorum: 'third' }))).toBe(4);
    expect(needed(twelve({ quorum: 'third', houseRules: 'none' }))).toBe(3);
  });

  it('[MUN-1] hold only with the house rules, and stay as they are once the debate has opened', () => {
    const strict = { closing: 'twoThirds', onMotions: 'yesOrNo', houseRules: 'none' } as const;
    expect(votes(closing(debate(strict)), { ...THREE_TO_TWO, AAF: 'abstain' })).toBe('adopted');
    const session = debate();
    for (const options of [
      { closing: 'twoThirds' },
      { onMotions: 'yesOrNo' },
      { quorum: 'third' },
    ] as const) {
      expect(session.rule(facilitator, { type: 'changeOptions', options })).toBe('MUN-1');
    }
  });
});
