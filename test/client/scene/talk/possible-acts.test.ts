import { describe, expect, it } from 'vitest';
import { actText, conditionText } from '../../../../client/scene/talk/act-text.ts';
import {
  groupOf,
  possibleActs,
  possibleConditions,
} from '../../../../client/scene/talk/possible-acts.ts';
import type { Act, Condition } from '../../../../shared/procedure/deals/act.ts';
import type { NamedCommand } from '../../../../shared/procedure/road/moves.ts';
import { inReading } from '../../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../../fixtures/scenario.ts';
import { seat, TestSession } from '../../../fixtures/session.ts';

const inTalk = () =>
  new TestSession(contestedScenario(), { chair: 'facilitator' }).enter(
    'briefing',
    'generalDebate',
    'informals',
  );
const offering = (act: Act, conditions: Condition[] = []): NamedCommand => ({
  type: 'offerDeal',
  to: ['AAC'],
  promises: [{ by: 'AAB', act }],
  conditions,
});
const namesIn = ({ open }: TestSession) => new Map(open.delegations.map((each) => [each.id, each]));

describe('the acts that a delegation is offered to promise', () => {
  it.each([
    ['where a text is voted on', inTalk],
    ['where a report is sought', inReading],
  ])('are all lawful in an offer, %s', (_where, begin) => {
    const session = begin();
    const acts = possibleActs(session.open, session.room, 'AAB');
    expect(acts.length).toBeGreaterThan(4);
    for (const act of acts) {
      const offer = offering(act);
      expect(session.rule(seat('AAB'), offer), JSON.stringify(act)).toBe('allowed');
      session.do(seat('AAB'), { type: 'withdrawOffer', deal: `o${session.state.seq}` });
    }
  });

  it('are a vote on each text, and no longer one once voting on it has begun', () => {
    const session = inTalk();
    const votes = () =>
      possibleActs(session.open, session.room, 'AAB').flatMap((act) =>
        act.kind === 'vote' && act.on.kind === 'draft' ? [act.on.draft] : [],
      );
    expect(new Set(votes())).toEqual(new Set(['one', 'two']));
    session.enter('action').openVoting();
    expect(new Set(votes())).toEqual(new Set(['two']));
  });

  it('leave out changes that the text has already', () => {
    const session = inTalk();
    const original = possibleActs(session.open, session.room, 'AAB').filter(
      (act) => act.kind === 'propose' && act.change.kind === 'alternative',
    );
    for (const act of original) {
      expect(act.kind === 'propose' && act.change).not.toMatchObject({ alternative: 'original' });
    }
  });

  it('are said in words of their own, each another', () => {
    for (const session of [inTalk(), inReading()]) {
      const { open: scenario, room } = session;
      const acts = possibleActs(scenario, room, 'AAB');
      const scene = { scenario, room, names: namesIn(session) };
      const said = acts.map((act) => actText(scene, act));
      expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([]);
      expect(new Set(acts.map(groupOf)).size).toBeGreaterThan(2);
    }
  });
});

describe('the conditions that an offer can have', () => {
  it('are all lawful in it, and said in words of their own', () => {
    const session = inTalk().do(seat('AAD'), {
      type: 'proposeAmendment',
      draft: 'one',
      changes: [{ kind: 'delete', paragraph: 'op1' }],
    });
    const { open: scenario, room } = session;
    const conditions = possibleConditions(scenario, room, ['AAB', 'AAC'], {});
    expect(conditions.map(({ kind }) => kind)).toContain('adopted');
    const act = { kind: 'vote', on: { kind: 'draft', draft: 'one' }, choice: 'yes' } as const;
    for (const condition of conditions) {
      const offer = offering(act, [condition]);
      expect(session.rule(seat('AAB'), offer), JSON.stringify(condition)).toBe('allowed');
      session.do(seat('AAB'), { type: 'withdrawOffer', deal: `o${session.state.seq}` });
    }
    const scene = { scenario, room, names: namesIn(session) };
    const said = conditions.map((condition) => conditionText(scene, condition));
    expect(new Set(said).size).toBe(said.length);
  });
});
