import type { EventFromLogic } from 'xstate';
import { phasesOf } from '../kernel/phases.ts';
import type { Ballot, BallotPhase, Room } from '../kernel/room.ts';
import { ballotMachine } from './machine.ts';

const phases = phasesOf<BallotPhase>()(ballotMachine);

export type BallotEvent = EventFromLogic<typeof ballotMachine>['type'];

export const ballotAccepts = ({ phase }: Ballot, event: BallotEvent): boolean =>
  phases.accepts(phase, event);

/** The ballot after an event. Throws where the machine does not take it: the log is broken. */
export const moveBallot = (ballot: Ballot, event: BallotEvent): Ballot => ({
  ...ballot,
  phase: phases.after(ballot.phase, event),
});

/** The ballot of the room. Throws where there is none: the log is broken. */
export function presentBallot({ ballot }: Room): Ballot {
  if (ballot === undefined) throw new Error('There is no ballot: the log is broken.');
  return ballot;
}

/** A ballot that was only announced can still wait; one that was opened is finished first. */
export const canWait = (ballot: Ballot | undefined): ballot is Ballot =>
  ballot?.phase === 'announced' || ballot?.phase === 'explanationsBefore';
