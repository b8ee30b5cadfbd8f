import type { AmendmentId } from '../procedure/amendments/amendment.ts';
import type { Signal } from '../procedure/amendments/signals.ts';
import { own } from '../procedure/kernel/own.ts';
import type { BallotResult, Room } from '../procedure/kernel/room.ts';
import type { Choice, PublicScenario, SeatId } from '../scenario/scenario.ts';
import { rollOf, voteOf } from './roll.ts';

/** What delegations had signalled on an amendment (AMD-14), beside how they then voted. */
export interface SignalledOnAmendment {
  /** Who said what last of its words as they were put; at least one delegation did. */
  readonly said: Readonly<Record<Signal, readonly SeatId[]>>;
  /** Undefined where no names were taken, or it was not voted on. */
  readonly turned?: Readonly<Record<Turn, readonly SeatId[]>>;
}

/**
 * canLive: it had signalled that it could live with the amendment, and voted no; cannot: that it could not,
 * and voted yes. Who abstains, or needed more, has said nothing to the contrary.
 */
export type Turn = keyof typeof CONTRARY;
const CONTRARY = { canLive: 'no', cannot: 'yes' } as const satisfies Partial<
  Record<Signal, Choice>
>;

/**
 * What was signalled on an amendment before it was decided; undefined where nobody did. Nobody has turned
 * round whose vote the computer cast for people who were away, or who declared to have meant another.
 */
export function signalledOn(
  scenario: Pick<PublicScenario, 'delegations'>,
  { amendments, results }: Pick<Room, 'amendments' | 'results'>,
  id: AmendmentId,
): SignalledOnAmendment | undefined {
  const signals = Object.entries(own(amendments, id)?.signals ?? {});
  if (signals.length === 0) return undefined;
  const saying = (signal: Signal) =>
    signals.flatMap(([seat, said]) => (said === signal ? [seat] : []));
  const said = {
    canLive: saying('canLive'),
    needMore: saying('needMore'),
    cannot: saying('cannot'),
  };
  const result = Object.values(results).findLast(
    ({ subject }) => subject.kind === 'amendment' && subject.amendment === id,
  );
  const roll = result && rollOf(result, scenario.delegations);
  if (result === undefined || roll === undefined) return { said };
  const turned = (turn: Turn) =>
    said[turn].filter(
      (seat) => voteOf(roll, seat) === CONTRARY[turn] && stoodByIt(result, seat, CONTRARY[turn]),
    );
  return { said, turned: { canLive: turned('canLive'), cannot: turned('cannot') } };
}

/** Whether a vote was the delegation's own, and the one that it meant. */
const stoodByIt = ({ covered = [], intended }: BallotResult, seat: SeatId, vote: Choice): boolean =>
  !covered.includes(seat) && (own(intended, seat) ?? vote) === vote;
