import { beforeAll, describe, expect, it } from 'vitest';
import { sessionReport } from '../../../server/cli/session-report.ts';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { replayHistory } from '../../../shared/history/replay-history.ts';
import type { NamedChange } from '../../../shared/procedure/consensus/consensus.ts';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { seatContent } from '../../../shared/views/content.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';

const SEEDS = 24;
const record = {
  stage: 'final-session',
  tier: 'none',
  blockedBy: ['CHN', 'CUB', 'RUS'],
  over: ['law-self-defence', 'law-responsibility', 'law-armed-conflict'],
};

let scenario: Scenario;

beforeAll(() => {
  const result = compileFolder('scenarios', 'gge-2017');
  if (!result.ok)
    throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  scenario = result.scenario;
});

/** Every seat but one does what the computer would do in its place, once. */
function theOthersMove(session: TestSession, but: string): void {
  const moves = session.scenario.delegations
    .filter(({ id }) => id !== but)
    .flatMap(({ id }) =>
      planMoves(session.open, { room: session.room }, seatContent(session.scenario, id), 1).map(
        (move) => ({
          id,
          ...move,
        }),
      ),
    );
  for (const { id, command } of moves.toSorted((one, other) => one.afterMs - other.afterMs)) {
    if (command.type !== 'proposeChange') session.try(seat(id), command);
  }
}

const wording = (paragraph: string, alternative: string): NamedChange => ({
  kind: 'alternative',
  paragraph,
  alternative,
});

/**
 * One expert proposes changes in the informals, and the others answer and propose nothing. The Chair takes
 * into its next text what nobody refuses, or all of it on its own decision, and puts it.
 */
function negotiated(
  by: string,
  changes: readonly NamedChange[],
  decided: 'as one' | 'by the Chair',
): TestSession {
  const session = inTalks(by);
  const [change, ...also] = changes;
  if (change === undefined) throw new Error('nothing to propose');
  if (decided === 'as one') {
    session.do(seat(by), { type: 'proposeChange', draft: 'report', change, also });
  } else {
    for (const each of changes) {
      session.do(seat(by), { type: 'proposeChange', draft: 'report', change: each });
    }
  }
  theOthersMove(session, by);
  theOthersMove(session, by);
  session.do(facilitator, {
    type: 'circulateText',
    ...(decided === 'by the Chair' && { changes: [...changes] }),
  });
  theOthersMove(session, by);
  session
    .enter('action')
    .do(facilitator, { type: 'presentFinalText' })
    .do(facilitator, { type: 'putToGavel' });
  theOthersMove(session, by);
  return session;
}

function inTalks(by: string): TestSession {
  const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
  theOthersMove(session, by);
  return session;
}

const objectorsIn = (session: TestSession): readonly string[] =>
  Object.entries(session.room.negotiation?.stances ?? {})
    .filter(([, { kind }]) => kind === 'object')
    .map(([id]) => id);

function raise(): never {
  throw new Error('no negotiation');
}

/** The compromise of 2015 on the three contested matters, or nearly so. */
const THREE = [
  wording('law-self-defence', 'self-defence-2015'),
  wording('law-responsibility', 'responsibility-2015'),
  wording('law-armed-conflict', 'armed-conflict-only'),
];
/** The law short of its names, with the proof that some ask for, limits, and help. */
const PACKAGE = [
  wording('law-self-defence', 'self-defence-2015'),
  wording('law-responsibility', 'responsibility-proof'),
  wording('law-armed-conflict', 'armed-conflict-protect'),
  wording('law-rights', 'law-rights-limits'),
  wording('norm-territory', 'norm-territory-capacity'),
];

describe('the last session of 2017, left to the computer', () => {
  it('ends without a report for every seed, blocked by those who blocked it and over what they refused', () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { ballots, outcome } = sessionReport(scenario, simulate(scenario, seed));
      expect(ballots, `seed ${seed}`).toEqual([]);
      expect(outcome, `seed ${seed}`).toEqual(record);
    }
  });

  it('ends so in whatever style the computer negotiates', () => {
    for (const style of ['gentle', 'stubborn'] as const) {
      const { outcome } = sessionReport(scenario, simulate(scenario, 1, { style }));
      expect(outcome, style).toEqual(record);
    }
  });

  it('ends so, too, when the moves that were really made are made again', () => {
    const replay = replayHistory(scenario);
    if (!replay.ok) throw new Error(`move ${replay.move} is unlawful: ${replay.refusal.why}`);
    expect(sessionReport(scenario, replay).outcome).toEqual(record);
  });
});

describe('the last session of 2017, with one skilled expert', () => {
  it('ends with a report where Switzerland ties together what each side needs', () => {
    const session = negotiated('CHE', PACKAGE, 'as one').do(facilitator, {
      type: 'adoptByConsensus',
    });
    const outcome = session.room.outcomes['final-session'];
    expect(outcome).toMatchObject({ adopted: true, tier: 'full', blockedBy: [] });
  });

  it('ends without one where Switzerland proposes the three wordings one by one', () => {
    const session = inTalks('CHE');
    for (const change of THREE) {
      session.do(seat('CHE'), { type: 'proposeChange', draft: 'report', change });
    }
    theOthersMove(session, 'CHE');
    theOthersMove(session, 'CHE');
    const proposals = Object.values(session.room.negotiation?.proposals ?? {});
    expect(proposals).toHaveLength(3);
    for (const { refusedBy } of proposals) expect(refusedBy.length).toBeGreaterThan(5);
    expect(session.rule(facilitator, { type: 'circulateText' })).toBe('CON-7');
  });

  it('and without one where they come as one, but nothing with them for those who refuse', () => {
    const session = negotiated('CHE', THREE, 'as one');
    const against = objectorsIn(session);
    expect(against.length).toBeGreaterThan(0);
    expect(record.blockedBy).toEqual(expect.arrayContaining([...against]));
  });

  it('gives an expert alone a change that costs nobody much, and none that does', () => {
    const session = inTalks('IDN');
    const cheap = wording('threat-divide', 'threat-divide-access');
    const dear = wording('norms-list', 'norms-list-code');
    for (const change of [cheap, dear]) {
      session.do(seat('IDN'), { type: 'proposeChange', draft: 'report', change });
    }
    theOthersMove(session, 'IDN');
    const { proposals } = session.room.negotiation ?? raise();
    expect(proposals['threat-divide/threat-divide-access']?.refusedBy).toEqual([]);
    expect(proposals['norms-list/norms-list-code']?.refusedBy.length).toBeGreaterThan(5);
  });

  it('ends without one where the Chair meets the refusers only', () => {
    const changes = [
      wording('law-self-defence', 'self-defence-charter'),
      wording('law-responsibility', 'responsibility-2015'),
      wording('law-armed-conflict', 'armed-conflict-2015'),
    ];
    const session = negotiated('CHE', changes, 'by the Chair');
    const against = objectorsIn(session);
    expect(against).toContain('USA');
    expect(against).not.toEqual(expect.arrayContaining(record.blockedBy));
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).not.toBe('allowed');
  });
});
