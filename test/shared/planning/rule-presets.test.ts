import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  optionsOfRules,
  presetOf,
  RULE_PRESETS,
} from '../../../shared/planning/rule-presets.ts';
import { playsHouseRules } from '../../../shared/procedure/kernel/house-rules.ts';
import { isObserver, membersOf } from '../../../shared/procedure/kernel/membership.ts';
import { sessionOptionsSchema } from '../../../shared/procedure/session/options.ts';
import { smallScenario, withObserver } from '../../fixtures/scenario.ts';
import { door, facilitator, person, seat, TestSession } from '../../fixtures/session.ts';

describe('a set of rules', () => {
  it('is told by what it decides, and no two decide the same', () => {
    for (const preset of RULE_PRESETS) expect(presetOf(choicesOf(preset))).toBe(preset);
    expect(presetOf({ ...choicesOf('parliamentary'), quorum: 'quarter' })).toBeUndefined();
  });

  it('opens a session that is played by it, and says nothing of what the United Nations has so', () => {
    expect(optionsOfRules(choicesOf('un'))).toEqual({ houseRules: 'none' });
    for (const preset of RULE_PRESETS) {
      const options = optionsOfRules(choicesOf(preset));
      expect(sessionOptionsSchema.parse(options)).toEqual(options);
      const { room } = new TestSession(undefined, options);
      expect(playsHouseRules(room)).toBe(choicesOf(preset).houseRules === 'mun');
    }
  });

  it('[SEA-8] leaves an observer what it is, also where a roster expects somebody there', () => {
    for (const preset of RULE_PRESETS) {
      const session = new TestSession(withObserver(smallScenario(), 'AAC'), {
        chair: 'facilitator',
        ...optionsOfRules(choicesOf(preset)),
      });
      const expected = [{ name: 'Maria Rossi', seat: 'AAC' }];
      session.do(facilitator, { type: 'expectPeople', expected });
      session.do(door, { type: 'join', person: 'maria', name: 'Maria Rossi' });
      session.do(person('maria'), { type: 'takePlace' }).enter('briefing', 'generalDebate');
      expect(session.room.seats).toEqual({ AAC: 'present' });
      expect(isObserver(session.open, 'AAC')).toBe(true);
      expect(membersOf(session.open).map(({ id }) => id)).not.toContain('AAC');
      const observer = { ...seat('AAC'), via: 'person', person: 'maria' } as const;
      expect(session.rule(observer, { type: 'requestFloor' })).toBe('allowed');
      const motion = { type: 'raiseMotion', matter: { kind: 'closeDebate' } } as const;
      expect(session.rule(observer, motion)).toBe('SEA-8');
      session.do(seat('AAA'), motion).do(facilitator, { type: 'putMotion' });
      session.do(facilitator, { type: 'announceBallot' }).do(facilitator, { type: 'openVoting' });
      expect(session.rule(observer, { type: 'castVote', choice: 'yes' })).toBe('SEA-8');
    }
  });
});
