import { describe, expect, it } from 'vitest';
import { reportInWords, sessionReport } from '../../../server/cli/session-report.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { atTheGavel, consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { facilitator, inAction } from '../../fixtures/session.ts';

describe('the report of a session in which a report was sought', () => {
  it('says how much was agreed, who blocked it and over what', () => {
    const scenario = consensusScenario();
    const report = sessionReport(scenario, simulate(scenario, 1));
    expect(report.outcome).toEqual({
      stage: 'group',
      tier: 'none',
      blockedBy: ['AAB', 'AAC'],
      over: ['defence', 'war'],
    });
    expect(report.ballots).toEqual([]);
    expect(reportInWords(report, ', seed 1')).toMatch(
      /^small-gge, seed 1, \d+ entries\ngroup: no report, blocked by AAB, AAC over defence, war\n$/,
    );
  });

  it('says what was agreed where nobody blocked it', () => {
    const session = atTheGavel().do(facilitator, { type: 'adoptByConsensus' });
    const report = sessionReport(session.scenario, session);
    expect(report.outcome).toMatchObject({ tier: 'full', blockedBy: [], over: [] });
    expect(reportInWords(report)).toContain('group: a full report by consensus\n');
  });

  it('says nothing of it where the session votes', () => {
    const session = inAction();
    expect(sessionReport(session.scenario, session)).not.toHaveProperty('outcome');
  });
});
