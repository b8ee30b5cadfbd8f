import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import { named } from '../../../shared/procedure/road/about.ts';
import {
  enabled,
  glanceAt,
  MOVE_TYPES,
  type MoveType,
  thinkable,
} from '../../../shared/procedure/road/enumerate.ts';
import {
  type Command,
  clientCommandSchema,
  moveOf,
  type NamedCommand,
} from '../../../shared/procedure/road/moves.ts';
import { step } from '../../../shared/procedure/road/step.ts';
import { facilitator, inAction, seat, TestSession } from '../../fixtures/session.ts';
import { keptLog } from '../../golden/files.ts';
import { GOLDEN_SESSIONS } from '../../golden/sessions.ts';

const SERVERS: readonly MoveType[] = [
  'join',
  'drop',
  'comeBack',
  'readBrief',
  'nameLeader',
  'coverChair',
  'handBackChair',
];

/** Every state that the golden sessions go through, the two with most seats aside. */
function* states() {
  for (const { name, open } of GOLDEN_SESSIONS) {
    if (name.startsWith('ga-')) continue;
    const scenario = open();
    let state: SessionState | undefined;
    for (const fact of keptLog(name)) {
      state = step(scenario, state, fact);
      yield glanceAt(scenario, state);
    }
  }
}

/** A move where there is nothing for it to be about still names something, which the rules then refuse. */
const aboutSomething = (move: NamedCommand): NamedCommand =>
  move.type === 'clockRanOut' || moveOf(move).about === 'nothing'
    ? move
    : { about: 'gone', ...move };

describe('the moves that can be thought of', () => {
  it('are of every kind somewhere in the golden sessions', () => {
    const unseen = new Set(MOVE_TYPES);
    for (const glance of states()) {
      for (const type of unseen) if (thinkable(type, glance).length > 0) unseen.delete(type);
    }
    expect([...unseen]).toEqual([]);
  });

  it('are all as they may arrive from outside', () => {
    const outside = MOVE_TYPES.filter((type) => !SERVERS.includes(type));
    const misshapen = [...states()]
      .flatMap((glance) =>
        outside
          .flatMap((type): Command[] => [...thinkable(type, glance)])
          .map((move) => aboutSomething(named(glance.room, move))),
      )
      .filter((move) => !clientCommandSchema.safeParse(move).success)
      .map((move) => JSON.stringify(move));
    expect([...new Set(misshapen)]).toEqual([]);
  });

  it('are enabled where the rules allow them', () => {
    const lobby = new TestSession();
    expect(enabled(lobby.open, lobby.state, facilitator, ['advancePhase'])).toEqual([
      { type: 'advancePhase', to: 'briefing' },
    ]);
    const voting = inAction().openVoting();
    expect(enabled(voting.open, voting.state, seat('AAD'))).toEqual(
      expect.arrayContaining([
        { type: 'castVote', choice: 'no' },
        { type: 'raisePoint', matter: 'conductOfVote' },
      ]),
    );
    expect(enabled(voting.open, voting.state, seat('AAD'), ['requestFloor'])).toEqual([]);
  });
});
