import type { EventFromLogic } from 'xstate';
import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import type { Hearing, SpeakerQuota } from '../kernel/hearing.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Room } from '../kernel/room.ts';
import { divisionMachine } from './machine.ts';
import type { Part } from './parts.ts';

export type DivisionPhase = 'requested' | 'hearing' | 'voting' | 'granted';

/** A request to vote on parts of a draft, or of an amendment, separately, and where it stands (rule 129). */
export interface Division extends Hearing {
  /** `d` and the number of the fact that first asked for it. */
  readonly id: string;
  readonly draft: DraftId;
  /** Set where an amendment to the draft is to be divided. */
  readonly amendment?: AmendmentId;
  readonly phase: DivisionPhase;
  /** Who has asked for which parts, in order. */
  readonly requests: readonly DivisionRequest[];
  /** The parts of all requests, cut into the smallest pieces that do not overlap. */
  readonly parts: readonly Part[];
  readonly objector?: SeatId;
  /** Who has objected and taken it back: an objection is made once. */
  readonly satisfied?: readonly SeatId[];
}

export interface DivisionRequest {
  readonly seat: SeatId;
  readonly parts: readonly Part[];
}

/** Who has asked for separate votes, each once. */
export const moversOf = ({ requests }: Division): readonly SeatId[] => [
  ...new Set(requests.map(({ seat }) => seat)),
];

/** What is divided: the text of a draft, or an amendment to it. */
export type Divided = Pick<Division, 'draft' | 'amendment'>;

/** What a division divides, apart from how it stands. */
export const dividedBy = ({ draft, amendment }: Divided): Divided => ({
  draft,
  ...(amendment !== undefined && { amendment }),
});

/** Whether both are about the same text or the same amendment. */
export const isSameDivided = (one: Divided, other: Divided): boolean =>
  one.draft === other.draft && one.amendment === other.amendment;

/** Rule 129: so many may speak on each side of the motion. */
export const SPEAKERS_A_SIDE = 2;
export const DIVISION_SPEAKERS: SpeakerQuota = {
  inFavour: SPEAKERS_A_SIDE,
  against: SPEAKERS_A_SIDE,
};

export type DivisionEvent = EventFromLogic<typeof divisionMachine>['type'];

const phases = phasesOf<DivisionPhase>()(divisionMachine);

/** Whether the division's machine takes the event now. */
export const divisionAccepts = ({ phase }: Division, event: DivisionEvent): boolean =>
  phases.accepts(phase, event);

/** The division after an event. Throws where the machine does not take it: the log is broken. */
export const moveDivision = (division: Division, event: DivisionEvent): Division => ({
  ...division,
  phase: phases.after(division.phase, event),
});

/** The division of the room. Throws where there is none: the log is broken. */
export function presentDivision({ division }: Room): Division {
  if (division === undefined) throw new Error('There is no division: the log is broken.');
  return division;
}

/** A request that is still to be decided: it waits for objections, or is being heard. */
export const isOpen = ({ phase }: Division): boolean =>
  phase === 'requested' || phase === 'hearing';
