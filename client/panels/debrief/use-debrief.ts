import { useMemo, useState } from 'preact/hooks';
import { compareBallots } from '../../../shared/analysis/compare.ts';
import type { CrossTable } from '../../../shared/analysis/cross-table.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, RecordContent, SeatId } from '../../../shared/scenario/scenario.ts';
import { firstShown, type Shown, stepFrom, stepsOf, useClicker } from './use-steps.ts';
import { type Cell, type Counted, count, crossed, type View } from './views.ts';

/** What the debrief shows and how to show something else. */
export interface Debriefing {
  readonly scenario: PublicScenario;
  readonly record: RecordContent;
  readonly counts: readonly Counted[];
  /** The ballot that is shown, counted. */
  readonly counted: Counted;
  readonly view: View;
  /** Index of the question that fills the page, if one does. */
  readonly question: number | undefined;
  /** The two decisions of the shown ballot's stage, crossed where there are rolls. */
  readonly cross: Crossed | undefined;
  /** The states of the cell that is shown on the map instead of a vote. */
  readonly inCell: readonly SeatId[] | undefined;
  readonly cell: Cell | undefined;
  readonly picked: SeatId | undefined;
  readonly showBallot: (key: string) => void;
  readonly showView: (view: View) => void;
  readonly showCell: (cell: Cell | undefined) => void;
  readonly pick: (seat: SeatId | undefined) => void;
}

export interface Crossed {
  readonly pair: readonly [Counted, Counted];
  readonly record: CrossTable | undefined;
  readonly ours: CrossTable | undefined;
}

/** Counts the session once, and keeps what is shown. Undefined where the scenario has no decisions. */
export function useDebrief(
  scenario: PublicScenario,
  { results, drafts }: Room,
  record: RecordContent,
  hasClicker: boolean,
): Debriefing | undefined {
  const delegations = membersOf(scenario);
  const counts = useMemo(
    () =>
      compareBallots(scenario, { results, drafts }, record).map((ballot) =>
        count(ballot, delegations),
      ),
    [scenario, results, drafts, record, delegations],
  );
  const [shown, setShown] = useState<Shown>(() => firstShown(counts));
  const [picked, pick] = useState<SeatId>();
  const [cell, showCell] = useState<Cell>();
  const show = (next: (now: Shown) => Shown) => {
    setShown(next);
    showCell(undefined);
  };
  useClicker(hasClicker, (by) => {
    show((now) => stepFrom(stepsOf(counts, record.debrief.questions.length), now, by));
    pick(undefined);
  });

  const counted = counts.find(({ ballot }) => ballot.key === shown.ballot);
  const cross = useMemo(
    () => counted && crossStage(counts, counted, scenario),
    [counts, counted, scenario],
  );
  if (counted === undefined) return undefined;
  return {
    scenario,
    record,
    counts,
    counted,
    view: shown.view,
    question: shown.question,
    cross,
    cell,
    inCell: cell && cross?.[cell.whose]?.[cell.row][cell.column],
    picked,
    showBallot: (ballot) => show((now) => ({ ...now, ballot })),
    showView: (view) => show((now) => ({ ...now, view })),
    showCell,
    pick,
  };
}

function crossStage(
  counts: readonly Counted[],
  { ballot }: Counted,
  scenario: PublicScenario,
): Crossed | undefined {
  const [first, second] = counts
    .filter((each) => each.ballot.matter.kind === 'whole')
    .filter((each) => each.ballot.stage.id === ballot.stage.id);
  if (first === undefined || second === undefined) return undefined;
  const pair = [first, second] as const;
  return {
    pair,
    record: crossed(pair, 'record', membersOf(scenario)),
    ours: crossed(pair, 'ours', membersOf(scenario)),
  };
}
