import { anchorAt } from './anchor.ts';
import { utilitiesOf } from './compile-record.ts';
import { dice } from './dice.ts';
import type { Anchor, RecordedBallot, Scenario, SeatId } from './scenario.ts';

type Anchors = Readonly<Record<SeatId, Anchor>>;

/**
 * The scenario with other residuals: drawn, by the seed, from all that give each state its recorded vote, where
 * the scenario itself has their median. On the recorded texts nobody votes otherwise; but in each draw every
 * state is another distance away from moving. What is drawn of the whole counts in a separate vote on a part.
 */
export function withDrawnResiduals(scenario: Scenario, seed: number): Scenario {
  const drawn = new Map<string, Anchors>();
  const wholes = scenario.record.filter(({ subject }) => subject === 'whole');
  const others = scenario.record.filter(({ subject }) => subject !== 'whole');
  for (const ballot of [...wholes, ...others]) {
    const whole = wholes.find(
      ({ stage, draft }) => stage === ballot.stage && draft === ballot.draft,
    );
    const known = whole === ballot || whole === undefined ? undefined : drawn.get(whole.id);
    drawn.set(ballot.id, drawnFor(scenario, ballot, known, seed));
  }
  return { ...scenario, anchors: { ...scenario.anchors, ...Object.fromEntries(drawn) } };
}

function drawnFor(
  scenario: Scenario,
  ballot: RecordedBallot,
  whole: Anchors | undefined,
  seed: number,
): Anchors {
  // What the model alone makes of a whole text is known; of a part it hangs on what was drawn of the whole.
  const utilities = whole && utilitiesOf(ballot, scenario, whole);
  return Object.fromEntries(
    Object.entries(scenario.anchors[ballot.id] ?? {}).map(([seat, anchor]) => {
      // A state is as near to moving on a text in one room as in the next.
      const lot = dice(
        seed,
        seat,
        ballot.draft,
        ballot.subject,
        ballot.paragraph ?? '',
        'residual',
      );
      return [seat, anchorAt(utilities?.get(seat) ?? anchor.utility, anchor, lot)];
    }),
  );
}
