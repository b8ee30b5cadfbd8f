import {
  type ComparedBallot,
  type Difference,
  differences,
  type Player,
  playersIn,
} from '../../../shared/analysis/compare.ts';
import { type CrossTable, crossTable } from '../../../shared/analysis/cross-table.ts';
import {
  differenceHeadline,
  type MapHeadline,
  ourHeadline,
  shortHeadline,
  voteHeadline,
} from '../../../shared/analysis/headline.ts';
import { type Roll, tallyOf, voteOf } from '../../../shared/analysis/roll.ts';
import { fellShort } from '../../../shared/procedure/kernel/majority.ts';
import type { Delegation, RecordedVote, SeatId, Tally } from '../../../shared/scenario/scenario.ts';
import type { MapFill } from '../../map/world-map.tsx';
import { said } from './vote-chip.tsx';
import { t } from './words.ts';

/** Whose votes the map shows. */
export type View = 'ours' | 'record' | 'differ';
export const views = ['ours', 'record', 'differ'] as const;

/** Everything that is counted of one ballot, once. */
export interface Counted {
  readonly ballot: ComparedBallot;
  readonly recordTally?: Tally;
  readonly ourRoll?: Roll;
  readonly moved: readonly Difference[];
}

/** Counts a ballot: its recorded tally, our roll where there is one, and who differs. */
export function count(ballot: ComparedBallot, delegations: readonly Delegation[]): Counted {
  const { recorded, ours } = ballot;
  const ourRoll = ours.kind === 'roll' ? ours.roll : undefined;
  const moved =
    recorded && ourRoll ? differences(recorded, ourRoll, delegations, playedIn(ballot)) : [];
  return {
    ballot,
    ...(recorded && { recordTally: tallyOf(recorded.votes, delegations) }),
    ...(ourRoll && { ourRoll }),
    moved,
  };
}

/** Who played a seat when our room decided: a person, the computer, or the computer for a person who was away. */
export function playedIn({ ours }: Pick<ComparedBallot, 'ours'>): (seat: SeatId) => Player {
  return ours.kind === 'notHeld' ? () => 'computer' : playersIn(ours.result);
}

/** Whether a view has states to show on the map. */
export function hasMap({ ballot, ourRoll }: Counted, view: View): boolean {
  if (view === 'record') return ballot.recorded !== undefined;
  return ourRoll !== undefined && (view === 'ours' || ballot.recorded !== undefined);
}

/** How the map is coloured in. */
export function fillsOf(
  counted: Counted,
  view: View,
  delegations: readonly Delegation[],
): Readonly<Record<SeatId, MapFill>> {
  const { ballot, ourRoll, moved } = counted;
  if (view === 'differ') return Object.fromEntries(moved.map(({ seat, ours }) => [seat, ours]));
  const roll = view === 'record' ? ballot.recorded?.votes : ourRoll;
  if (roll === undefined) return {};
  return Object.fromEntries(delegations.map(({ id }) => [id, voteOf(roll, id)]));
}

/** What is said of a state on the map. */
export function describeIn(counted: Counted, view: View): (seat: SeatId) => string {
  const { ballot, ourRoll, moved } = counted;
  const { recorded } = ballot;
  if (view === 'differ') {
    const byId = new Map(moved.map((each) => [each.seat, each]));
    return (seat) => {
      const change = byId.get(seat);
      if (change === undefined) return t('map.quiet');
      const then = said(change.recorded, change.reconstructed);
      return t('map.differs', { recorded: then, ours: t(`vote.${change.ours}`) });
    };
  }
  if (view === 'record') {
    if (recorded === undefined) return () => t('vote.absent');
    return (seat) => said(voteOf(recorded.votes, seat), recorded.reconstructed);
  }
  return (seat) => (ourRoll ? t(`vote.${voteOf(ourRoll, seat)}`) : t('sheet.noNames'));
}

/** The sentence over the map, made from what was counted; undefined where there is no map. */
export function headlineIn(
  { ballot, recordTally, ourRoll, moved }: Counted,
  view: View,
  text: string,
  delegations: readonly Delegation[],
): MapHeadline | undefined {
  const { recorded } = ballot;
  if (view === 'differ') return ourRoll && differenceHeadline(moved);
  if (view === 'record') {
    if (recorded === undefined || recordTally === undefined) return undefined;
    return voteHeadline({ text, roll: recorded.votes, tally: recordTally, delegations });
  }
  if (ourRoll === undefined) return undefined;
  const ours = tallyOf(ourRoll, delegations);
  if (ballot.ours.kind === 'roll' && fellShort(ballot.ours.result))
    return shortHeadline(text, ours, delegations.length);
  if (recorded === undefined || recordTally === undefined) {
    return voteHeadline({ text, roll: ourRoll, tally: ours, delegations });
  }
  return ourHeadline({ text, ours, recorded: recordTally, differences: moved, delegations });
}

/** The votes on the two texts of a stage, crossed; undefined where a roll is missing. */
export function crossed(
  [rows, columns]: readonly [Counted, Counted],
  whose: 'record' | 'ours',
  delegations: readonly Delegation[],
): CrossTable | undefined {
  const rollIn = ({ ballot, ourRoll }: Counted) =>
    whose === 'record' ? ballot.recorded?.votes : ourRoll;
  const row = rollIn(rows);
  const column = rollIn(columns);
  return row && column && crossTable(row, column, delegations);
}

/** A cell of the cross-table that the map shows. */
export interface Cell {
  readonly whose: 'record' | 'ours';
  readonly row: RecordedVote;
  readonly column: RecordedVote;
}
