import type { HouseRules, NegotiatingStyle, VotingMethod } from '../../scenario/scenario.ts';
import type { Appointment } from './calendar.ts';
import type { PlannedMinutes, SessionPlan } from './class-plan.ts';

/** How a session is played, as it was opened and as its facilitator has changed it since. */
export interface SessionOptions {
  /** Whether anybody new may join (SEA-17); open where it is left out. */
  readonly door?: 'open' | 'locked';
  /**
   * Whether delegations talk with one another: among themselves where it is left out; read: the facilitator
   * can read all of it, as everybody is told (TAL-5); closed: not at all.
   */
  readonly talk?: 'private' | 'read' | 'closed';
  /** When those in the session may watch what really happened; with the debrief where it is left out. */
  readonly film?: 'open' | 'withDebrief';
  /** Whether the wall shows how to come in while the session goes on; shown where it is left out. */
  readonly joinCode?: 'shown' | 'hidden';
  /**
   * When late comers have a seat that the computer plays (SEA-21): from the next phase on where it is left out.
   */
  readonly lateSeats?: 'nextPhase' | 'atOnce';
  /** Who of the list of speakers is called first (FLO-11); in the order of signing up where it is left out. */
  readonly speakers?: 'asked' | 'leastHeard';
  /** Whether the clocks of the phases release what the scenario times; by hand alone where it is left out. */
  readonly injects?: 'byHand' | 'timed';
  /** Whether the shadow of cyber war lies over the talks (SHA-1); off where it is left out. */
  readonly shadow?: 'on' | 'off';
  /** How the computer's delegations negotiate a report; realistic where it is left out. */
  readonly style?: NegotiatingStyle;
  /** Whether the facilitator keys in the ballots of delegations without a device (BAL-15); off where it is left out. */
  readonly paper?: 'on' | 'off';
  /** Set: a person's guided first vote, in which a neighbour comes with an offer by itself (DEA-8). */
  readonly guided?: boolean;
  /** Set: they bargain even while nobody has taken the room off the record. */
  readonly whatIf?: boolean;
  /** Whether a system in the Chair puts a text of its own from the middle of the talks on; it does where it is left out. */
  readonly chairText?: 'own' | 'none';
  /** Who moves from phase to phase: the facilitator, or the clock (a person playing alone). */
  readonly pace: 'facilitator' | 'clock';
  /** Who takes the Chair through a vote: the system by its clocks, or the facilitator by hand. */
  readonly chair: 'system' | 'facilitator';
  /** May people pick their seats, or does the facilitator assign them. */
  readonly seating: 'choose' | 'assigned';
  readonly board: 'open' | 'sealed';
  /** 'record': as in the scenario's history; otherwise the Chair asks or uses this method. */
  readonly method: 'record' | 'askConsensus' | VotingMethod;
  /** 'record': as the scenario's stage says; otherwise how a final text is put. */
  readonly adoption: 'record' | 'gavel' | 'silence';
  /** 'mun': also by the house rules of Model UN, which the United Nations does not know. */
  readonly houseRules: HouseRules;
  /** By house rules: what majority closes the debate (MUN-10); a simple one where it is left out. */
  readonly closing?: 'simple' | 'twoThirds';
  /** By house rules: whether delegations may abstain on motions (MUN-11); they may where it is left out. */
  readonly onMotions?: 'free' | 'yesOrNo';
  /** By house rules: how many members open a committee (MUN-12); a quarter where it is left out. */
  readonly quorum?: 'quarter' | 'third';
  readonly runOfShow: string;
  /** Into how many minutes, from the briefing to the end of the debrief, the run of show is fitted (SES-12); 0 or left out: none. */
  readonly minutes?: number;
  /** How long phases last where not as the run of show says (SES-13), in minutes; left out: as it says. */
  readonly lengths?: PlannedMinutes;
  /** The days of its sittings, and of what goes on in writing between them (CAL-1), in the order of the script; left out where it is played at a stretch. */
  readonly calendar?: readonly Appointment[];
  /** Whom the class was planned for (SEA-19); left out where it was not. */
  readonly plan?: SessionPlan;
  /** Set: a rehearsal, whose clocks run so many times as fast; it is deleted when its facilitator has gone. */
  readonly rehearsal?: number;
  readonly times: Times;
}

/** All in milliseconds. */
export interface Times {
  readonly speech: number;
  readonly reply: number;
  /** How long the Chair waits for a request for a vote before adopting without one. */
  readonly request: number;
  readonly explanationsBefore: number;
  readonly vote: number;
  /** How long one member has to answer in a roll call. */
  readonly rollCallAnswer: number;
  /** How long votes may still change once everyone present has voted. */
  readonly linger: number;
  readonly locked: number;
  readonly declared: number;
  readonly explanationsAfter: number;
  /** How long the Chair lets a text, or a proposal that nobody refuses, be read. */
  readonly reading: number;
  /** How long the final text is read before it is put. */
  readonly finalText: number;
  /** How long the Chair waits at the gavel for objections. */
  readonly gavel: number;
  readonly consultations: number;
  /** How long a seat, or the Chair, waits for who dropped before the computer covers it. */
  readonly grace: number;
}
