import { draftOf } from '../procedure/texts/drafts.ts';
import type { Scenario, StageId } from '../scenario/scenario.ts';
import type { RoomDecision } from './room-summary.ts';

/** What was decided in fact on each whole text at each stage, in the form in which rooms are told of. */
export function recordedDecisions(scenario: Scenario): readonly RoomDecision[] {
  const nameOf = (id: StageId) => scenario.stages.find((stage) => stage.id === id)?.name ?? id;
  const votes = scenario.record
    .filter(({ subject }) => subject === 'whole')
    .map(({ stage, draft, tally }): RoomDecision => {
      const { yes, no, abstain } = tally;
      return {
        key: `${stage}/${draft}`,
        stage: nameOf(stage),
        draft: draftOf(scenario, draft).shortName,
        outcome: yes > (no ?? 0) ? 'adopted' : 'rejected',
        ...(no !== undefined && abstain !== undefined && { tally: { yes, no, abstain } }),
      };
    });
  const reports = scenario.outcomes.map(
    ({ stage, draft, tier }): RoomDecision => ({
      key: `${stage}/${draft}`,
      stage: nameOf(stage),
      draft: draftOf(scenario, draft).shortName,
      outcome: tier === 'none' || tier === 'summaryOnly' ? 'rejected' : 'adopted',
      tier,
    }),
  );
  return [...votes, ...reports];
}
