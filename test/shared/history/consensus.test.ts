import { describe, expect, it } from 'vitest';
import { historyContent } from '../../../shared/history/history-content.ts';
import { replayHistory } from '../../../shared/history/replay-history.ts';
import { replay } from '../../../shared/procedure/road/step.ts';
import type { HistoryMove, Scenario } from '../../../shared/scenario/scenario.ts';
import { historyFileSchema } from '../../../shared/scenario/source-schema.ts';
import { publicContent } from '../../../shared/views/content.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';

/** Moves as an author writes them, each with its evidence. */
function told(...moves: readonly object[]): readonly HistoryMove[] {
  const evidence = { date: '2017-06', confidence: 'high', sources: ['source'] };
  return historyFileSchema.parse({ moves: moves.map((move) => ({ ...move, ...evidence })) }).moves;
}

const withHistory = (forum: 'gge' | 'oewg', ...moves: readonly object[]): Scenario => ({
  ...consensusScenario(forum),
  history: told(...moves),
});

const enter = (phase: string) => ({ move: 'enterPhase', stage: 'group', phase });
const calm = { paragraph: 'war', wording: 'calm' };
const toAnnex = { paragraph: 'war', place: 'annex' };

function played(scenario: Scenario) {
  const result = replayHistory(scenario);
  if (!result.ok) throw new Error(`Move ${result.move} is refused: ${result.refusal.rule}`);
  return result;
}

describe('the history of a report sought by consensus', () => {
  const failed = withHistory(
    'gge',
    enter('informals'),
    { move: 'hold', by: 'AAB', paragraph: 'war' },
    { move: 'propose', by: 'AAE', change: calm, text: 'Calmer words may do.' },
    { move: 'accept', by: 'AAC', change: calm },
    { move: 'refuse', by: 'AAA', change: calm },
    { move: 'circulateText', changes: [toAnnex] },
    { move: 'agree', paragraphs: ['norms', 'capacity'] },
    enter('action'),
    { move: 'presentFinalText' },
    { move: 'putToGavel' },
    { move: 'stance', by: 'AAB', stance: 'object', paragraphs: ['defence'], text: 'Never.' },
    { move: 'stance', by: 'AAD', stance: 'dissociate', paragraphs: ['defence'] },
    { move: 'suspend' },
    { move: 'declareNoConsensus' },
    enter('outcome'),
    { move: 'statement', by: 'AAG', text: 'A chance was missed.' },
  );

  it('goes through the same rules as any session', () => {
    const { state, facts } = played(failed);
    expect(state.room.outcomes.group).toMatchObject({
      adopted: false,
      tier: 'none',
      blockedBy: ['AAB'],
      over: ['defence'],
      texts: 2,
    });
    expect(state.room.drafts.report?.paragraphs.war?.place).toBe('annex');
    expect(replay(publicContent(failed), facts)).toEqual(state);
    expect(facts.some(({ type }) => type === 'statementMade')).toBe(true);
  });

  it('[SIL-1] ends a silence that held by its own clock', () => {
    const { state } = played(
      withHistory(
        'oewg',
        enter('action'),
        { move: 'presentFinalText' },
        { move: 'startSilence' },
        { move: 'breakSilence', by: 'AAB', paragraphs: ['war'], text: 'Not yet.' },
        { move: 'presentFinalText' },
        { move: 'startSilence' },
        { move: 'stance', by: 'AAF', stance: 'explain', text: 'As we read it.' },
        { move: 'adopt' },
        { move: 'stance', by: 'AAE', stance: 'explain', text: 'So do we.' },
      ),
    );
    expect(state.room.outcomes.group).toMatchObject({
      adopted: true,
      breaks: [{ round: 1, by: 'AAB', over: ['war'] }],
      explanations: { AAF: 'As we read it.', AAE: 'So do we.' },
    });
  });

  it('[CON-2] lets the gavel fall where nobody objects', () => {
    const { state } = played(
      withHistory(
        'gge',
        enter('action'),
        { move: 'presentFinalText' },
        { move: 'putToGavel' },
        { move: 'stance', by: 'AAA', stance: 'join' },
        { move: 'adopt' },
      ),
    );
    expect(state.room.outcomes.group?.adopted).toBe(true);
  });

  it('[CON-3] is refused where a delegation objects before anything was put', () => {
    const result = replayHistory(
      withHistory('gge', enter('informals'), { move: 'stance', by: 'AAB', stance: 'object' }),
    );
    expect(result).toMatchObject({ ok: false, move: 1, refusal: { rule: 'CON-3' } });
  });

  it('comes as a film with the recorded outcome', () => {
    expect(historyContent(failed)?.outcomes).toEqual(failed.outcomes);
  });
});
