import { textPut } from './compile-outcomes.ts';
import { judgeReport, worthOfReport } from './consensus-model.ts';
import type {
  Blocking,
  Draft,
  Instructions,
  RecordedOutcome,
  Scenario,
  SeatId,
  StanceAnchor,
} from './scenario.ts';
import type { ScenarioFile } from './source-schema.ts';

/** By how much who kept silent in the record stays away from blocking, so that rounding never moves it. */
const SILENCE_MARGIN = 0.01;
/** Where a scenario says nothing: what it costs to be the only one that objects. */
const USUAL_COST = 0.1;

/**
 * What stands against blocking a report, seat by seat: what the scenario assumes, and of who did not object
 * to the recorded text the least that kept it silent beside those who did. Who crosses a red line blocks in any
 * case, and those who blocked in the record say nothing of what it cost them.
 */
export function compileBlocking(
  file: Pick<ScenarioFile, 'blocking'>,
  outcomes: readonly RecordedOutcome[],
  drafts: readonly Draft[],
  instructions: Readonly<Record<SeatId, Instructions>>,
  anchors: Scenario['stanceAnchors'],
): Scenario['blocking'] {
  const { usual, groups } = file.blocking ?? { usual: { cost: USUAL_COST }, groups: [] };
  return Object.fromEntries(
    Object.entries(instructions).map(([seat, brief]): [SeatId, Blocking] => {
      const { cost, outside = 0 } = groups.find(({ seats }) => seats.includes(seat)) ?? usual;
      const kept = outcomes.map((outcome) =>
        silenceCost(outcome, drafts, { seat, brief, outside, anchor: anchors[outcome.id]?.[seat] }),
      );
      const least = rounded(Math.max(0, ...kept));
      return [seat, { cost, outside, ...(least > 0 && { least }) }];
    }),
  );
}

/** A delegation that may have kept silent. */
interface Silent {
  readonly seat: SeatId;
  readonly brief: Instructions;
  readonly outside: number;
  readonly anchor: StanceAnchor | undefined;
}

/** The least cost that explains that a delegation let the recorded text be blocked by others alone. */
function silenceCost(
  outcome: RecordedOutcome,
  drafts: readonly Draft[],
  { seat, brief, outside, anchor }: Silent,
): number {
  const { blockedBy } = outcome;
  const draft = drafts.find(({ id }) => id === outcome.draft);
  if (draft === undefined || blockedBy.includes(seat)) return 0;
  const text = textPut(draft, outcome);
  if (judgeReport(brief, text, anchor).objects) return 0;
  const loss = outside - worthOfReport(brief, draft.paragraphs, text);
  return loss < 0 ? 0 : (loss + SILENCE_MARGIN) * (1 + blockedBy.length);
}

/** Six decimals: the same digits on every machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What a report must be worth for a delegation not to object: the more others object, the cheaper it is to join them. */
export const leastWorth = ({ cost, least = 0, outside }: Blocking, others: number): number =>
  outside - Math.max(cost, least) / (1 + others);
