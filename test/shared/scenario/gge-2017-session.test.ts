import { beforeAll, describe, expect, it } from 'vitest';
import { sessionReport } from '../../../server/cli/session-report.ts';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../../shared/delegates/plan.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { adviseProposal } from '../../../shared/delegates/stance.ts';
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
    session.try(seat(id), command);
  }
}

const wording = (paragraph: string, alternative: string): NamedChange => ({
  kind: 'alternative',
  paragraph,
  alternative,
});

/**
 * One expert proposes changes in the informals and the others answer. The Chair takes into its next text
 * what nobody refuses, or all of it on its own decision, and puts it.
 */
function negotiated(
  by: string,
  changes: readonly NamedChange[],
  decided: 'by all' | 'by the Chair',
): TestSession {
  const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
  theOthersMove(session, by);
  for (const change of changes) {
    session.do(seat(by), { type: 'proposeChange', draft: 'report', change });
  }
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

describe('the last session of 2017, left to the computer', () => {
  it('ends without a report for every seed, blocked by those who blocked it and over what they refused', () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { ballots, outcome } = sessionReport(scenario, simulate(scenario, seed));
      expect(ballots, `seed ${seed}`).toEqual([]);
      expect(outcome, `seed ${seed}`).toEqual(record);
    }
  });

  it('ends so, too, when the moves that were really made are made again', () => {
    const replay = replayHistory(scenario);
    if (!replay.ok) throw new Error(`move ${replay.move} is unlawful: ${replay.refusal.why}`);
    expect(sessionReport(scenario, replay).outcome).toEqual(record);
  });
});

describe('the last session of 2017, with one skilled expert', () => {
  it('ends with a report where Switzerland finds the words that the others can live with', () => {
    const changes = [
      wording('law-self-defence', 'self-defence-2015'),
      wording('law-responsibility', 'responsibility-2015'),
      wording('law-armed-conflict', 'armed-conflict-only'),
    ];
    const session = negotiated('CHE', changes, 'by all').do(facilitator, {
      type: 'adoptByConsensus',
    });
    const outcome = session.room.outcomes['final-session'];
    expect(outcome).toMatchObject({ adopted: true, tier: 'full', blockedBy: [] });
    expect(Object.keys(outcome?.dissociations ?? {}).sort()).toEqual(['CHN', 'CUB']);
  });

  it('finds nobody in its way who loses nothing by the new words, however little the report is worth to him', () => {
    const session = new TestSession(scenario).enter('briefing', 'generalDebate', 'informals');
    theOthersMove(session, 'CHE');
    const change = wording('law-armed-conflict', 'armed-conflict-only');
    session.do(seat('CHE'), { type: 'proposeChange', draft: 'report', change });
    const { negotiation } = session.room;
    if (negotiation === undefined) throw new Error('no negotiation');
    const advice = (id: string) =>
      adviseProposal(session.open, session.room, negotiation, seatContent(scenario, id), change);
    expect(advice('EGY')).toMatchObject({ answer: 'neutral', why: 'same' });
    expect(advice('CUB')).toMatchObject({ answer: 'accept', why: 'removesOurObjection' });
    expect(advice('USA')).toMatchObject({ answer: 'accept', why: 'livesWithIt' });
  });

  it('ends without one where the Chair meets the refusers only', () => {
    const changes = [
      wording('law-self-defence', 'self-defence-charter'),
      wording('law-responsibility', 'responsibility-2015'),
      wording('law-armed-conflict', 'armed-conflict-2015'),
    ];
    const session = negotiated('CHE', changes, 'by the Chair');
    const against = Object.entries(session.room.negotiation?.stances ?? {})
      .filter(([, { kind }]) => kind === 'object')
      .map(([id]) => id);
    expect(against).toContain('USA');
    expect(against).not.toEqual(expect.arrayContaining(record.blockedBy));
    expect(session.rule(facilitator, { type: 'adoptByConsensus' })).not.toBe('allowed');
  });
});
