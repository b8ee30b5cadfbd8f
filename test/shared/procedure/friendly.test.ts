import { describe, expect, it } from 'vitest';
import { planMoves } from '../../../shared/delegates/plan.ts';
import type { SeatCommand } from '../../../shared/procedure/road/moves.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { smallScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { symbolIn } from '../../fixtures/texts.ts';

const houseRules = 'mun';

/** An amendment of AAE to the first draft: AAA leads it, AAC sponsors it. */
const proposal = (stand: number): SeatCommand => ({
  type: 'proposeAmendment',
  draft: 'one',
  changes: [
    {
      kind: 'replace',
      paragraph: 'one-op1',
      words: { lead: 'Decides', text: 'otherwise.', stands: { forum: stand } },
    },
  ],
});

const accept = { type: 'acceptAsFriendly', amendment: '1' } as const;

/** Two drafts; AAC sponsors the first beside its leader AAA. */
function proposed(stand = 1, scenario: Scenario = smallScenario()): TestSession {
  return new TestSession(scenario, { chair: 'facilitator', houseRules })
    .enter('briefing', 'informals')
    .do(seat('AAE'), proposal(stand));
}

const words = ({ open, room }: TestSession) => textOf(open, room, 'one')[0]?.text;

describe('a friendly amendment', () => {
  it('[MUN-1] is not known to the United Nations', () => {
    const session = new TestSession().enter('briefing', 'informals').do(seat('AAE'), proposal(1));
    expect(session.rule(seat('AAA'), accept)).toBe('MUN-1');
  });

  it('[MUN-4] goes into the text without a vote once the leader accepts, whom computers follow', () => {
    const session = proposed().do(seat('AAA'), accept);
    expect(session.room.amendments['1']?.status).toBe('accepted');
    expect(words(session)).toBe('otherwise.');
    expect(symbolIn(session, 'one')).toContain('Rev.1');
    session.enter('action');
    expect(session.room.programme.map(({ kind }) => kind)).toEqual(['draft', 'draft']);
  });

  it('[MUN-4] waits for every sponsor whom a person plays', () => {
    const session = proposed().seatPerson('p', 'AAC').do(seat('AAA'), accept);
    expect(session.room.amendments['1']).toMatchObject({ status: 'pending', friendlyTo: ['AAA'] });
    expect(words(session)).not.toBe('otherwise.');
    expect(session.rule(seat('AAA'), accept)).toBe('MUN-4');
    session.do({ kind: 'seat', seat: 'AAC', via: 'person', person: 'p' }, accept);
    expect(session.room.amendments['1']?.status).toBe('accepted');
  });

  it('[MUN-4] is accepted by sponsors alone, in committee, before voting on the draft', () => {
    const session = proposed();
    expect(session.rule(seat('AAD'), accept)).toBe('MUN-4');
    session.enter('action').openVoting();
    expect(session.rule(seat('AAA'), accept)).toBe('BAL-5');
    session.cast({ AAE: 'yes' }).finishBallot();
    expect(session.rule(seat('AAA'), accept)).toBe('AMD-9');
  });

  it('[MUN-4] is no sub-amendment, and falls to no vote afterwards', () => {
    const session = proposed().do(seat('AAD'), {
      type: 'proposeSubAmendment',
      amendment: '1',
      change: '1',
      words: { lead: 'Decides', text: 'in yet another way.', stands: { forum: 1 } },
    });
    expect(session.rule(seat('AAA'), { ...accept, amendment: '2' })).toBe('MUN-4');
    session.do(seat('AAA'), accept);
    expect(session.room.amendments['2']).toMatchObject({
      status: 'skipped',
      skipped: { because: 'parentGone' },
    });
  });

  it('[MUN-4] leaves the draft its sponsors’ own: they may still withdraw it', () => {
    const session = proposed().do(seat('AAA'), accept);
    expect(session.rule(seat('AAA'), { type: 'withdrawDraft', draft: 'one' })).toBe('allowed');
  });

  it('[MUN-4] a computer in the leader’s seat accepts what costs it nothing, and no more', () => {
    const caring = smallScenario();
    const brief = caring.instructions.AAA;
    if (brief === undefined) throw new Error('AAA has no brief.');
    const position = { stand: 1, salience: 3, confidence: 'high', sources: ['source'] } as const;
    const scenario: Scenario = {
      ...caring,
      instructions: {
        ...caring.instructions,
        AAA: { ...brief, positions: { forum: position } },
      },
    };
    const plan = (stand: number) => {
      const { open, room } = proposed(stand, scenario);
      return planMoves(open, { room }, seatContent(scenario, 'AAA'), 1).map(
        ({ command }) => command,
      );
    };
    expect(plan(1)).toContainEqual(accept);
    expect(plan(-2)).not.toContainEqual(accept);
  });

  it('[MUN-4] a computer does not accept what crosses its red line, however near it is', () => {
    const caring = smallScenario();
    const brief = caring.instructions.AAA;
    if (brief === undefined) throw new Error('AAA has no brief.');
    const scenario: Scenario = {
      ...caring,
      instructions: {
        ...caring.instructions,
        AAA: { ...brief, redLines: [{ text: 'Secret line.', issue: 'forum', beyond: 0.5 }] },
      },
    };
    const { open, room } = proposed(-2, scenario);
    const plan = planMoves(open, { room }, seatContent(scenario, 'AAA'), 1);
    expect(plan.map(({ command }) => command)).not.toContainEqual(accept);
  });

  it('[MUN-4] nobody else moves: in plenary the amendment is voted on', () => {
    const session = new TestSession(undefined, { chair: 'facilitator', houseRules })
      .enter('briefing', 'action')
      .ballot({ AAA: 'yes' })
      .ballot({ AAA: 'yes' })
      .enter('outcome', 'action')
      .do(seat('AAE'), proposal(1));
    expect(session.rule(seat('AAA'), accept)).toBe('MUN-4');
    expect(session.rule(facilitator, { type: 'announceBallot' })).toBe('allowed');
    expect(session.room.ballot?.subject.kind).toBe('amendment');
  });
});
