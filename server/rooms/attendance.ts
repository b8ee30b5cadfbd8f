import { isApart } from '../../shared/procedure/kernel/calendar.ts';
import { own } from '../../shared/procedure/kernel/own.ts';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import type { PersonId, SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import type { NamedCommand } from '../../shared/procedure/road/moves.ts';
import type { Visitor } from '../../shared/views/audiences.ts';
import type { Clock } from './clock.ts';
import { Presence } from './presence.ts';
import { Recess } from './recess.ts';
import { recessAfter } from './session-log.ts';
import type { Timings } from './timings.ts';

/** There is one facilitator, on however many devices. */
const FACILITATOR = 'facilitator';

export interface AttendanceOptions {
  readonly clock: Clock;
  readonly timings: Timings;
  /** Whether the log that the session wakes from has it in recess. */
  readonly inRecess: boolean;
  /** The session as everything written so far has left it. */
  readonly state: () => SessionState;
  /** `answered` is told once of the first answer. */
  readonly send: (
    from: 'clock' | 'door',
    command: NamedCommand,
    more?: { readonly at?: number | undefined; readonly answered?: () => void },
  ) => void;
  /** Somebody is here where nobody was, or nobody is any more, or the program did not run for a while. */
  readonly changed: () => void;
}

/**
 * Who is in touch with a session, and what follows from it: who counts as dropped, when the system takes
 * the Chair, and when the session stands still.
 */
export class Attendance {
  readonly #options: AttendanceOptions;
  readonly #presence: Presence;
  /** Of the facilitator, for whom the system takes the Chair after a while (SES-9). */
  readonly #presider: Presence;
  readonly #recess: Recess;
  #inRecess: boolean;
  /** A recess has been asked for, and the log does not have it yet. */
  #isStopping = false;
  #settledAt: number;
  /** What waits until the session goes on. */
  #waiting: (() => void)[] = [];

  constructor(options: AttendanceOptions) {
    this.#options = options;
    const { clock, timings, state, send } = options;
    this.#inRecess = options.inRecess;
    this.#settledAt = clock.now() + timings.settle;
    this.#presence = new Presence({
      clock,
      isOnline: (person) => own(state().people, person)?.online,
      dropped: (person) => send('door', { type: 'drop', person }),
      cameBack: (person) => send('door', { type: 'comeBack', person }),
    });
    this.#recess = new Recess({
      clock,
      timings,
      isOn: () => this.#inRecess,
      begin: (at) => {
        if (isHeld(state())) this.#stop(at);
      },
      end: () => send('clock', { type: 'resume' }),
      waited: () => this.#goOn(),
    });
    this.#presider = new Presence({
      clock,
      isOnline: () => state().room.chairCovered !== true,
      dropped: () => {
        if (!this.isAttended || !isHeld(state())) return;
        send('door', { type: 'coverChair' });
      },
      cameBack: () => send('door', { type: 'handBackChair' }),
    });
    for (const person of Object.keys(state().people)) this.#expect(person);
  }

  /** Whether any person or facilitator is connected. */
  get isAttended(): boolean {
    return this.#recess.isAttended;
  }

  /** No late clock rings before this, ms since 1970: people need a moment to come back. */
  get settledAt(): number {
    return this.#settledAt;
  }

  /** How many connections a person has. */
  connectionsOf(person: PersonId): number {
    return this.#presence.connections(person);
  }

  /**
   * The session wakes from its log. Was it under way, the program ended without a word, and that is a gap
   * in time like any other: nothing has happened since the last line of the log.
   */
  awake(): void {
    const state = this.#options.state();
    if (!isHeld(state)) return;
    const online = Object.values(state.people).filter((person) => person.online).length;
    this.#recess.afterGap(state.at, Math.max(1, online));
  }

  /** The program did not run from `since`, ms since 1970, until now: the session has stood still. */
  standStill(since: number): void {
    const { clock, timings } = this.#options;
    this.#settledAt = clock.now() + timings.settle;
    this.#recess.afterGap(since);
    this.#options.changed();
  }

  /** A connection begins. */
  enter(visitor: Visitor): void {
    if (visitor.role === 'person') this.#presence.arrive(visitor.person);
    if (visitor.role === 'facilitator') this.#presider.arrive(FACILITATOR);
    if (visitor.role === 'projector') return;
    const wasAttended = this.isAttended;
    this.#recess.attend();
    if (wasAttended) return;
    this.#presider.expect(FACILITATOR, this.#presiderPatience);
    this.#options.changed();
  }

  /** A connection has ended. */
  leave(visitor: Visitor): void {
    const { timings, changed } = this.#options;
    if (visitor.role === 'person') {
      const patience = this.#recess.isAwaiting ? timings.settle : timings.dropAfter;
      this.#presence.leave(visitor.person, patience);
    }
    if (visitor.role === 'facilitator') this.#presider.leave(FACILITATOR, this.#presiderPatience);
    if (visitor.role === 'projector') return;
    this.#recess.leave();
    if (!this.isAttended) changed();
  }

  /** What has been written says who has come and gone, and whether the session stands still. */
  written(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.#inRecess = recessAfter(fact, this.#inRecess);
      if (fact.type === 'chairCovered') this.#presider.droppedInLog(FACILITATOR);
      if (fact.type === 'personDropped') this.#presence.droppedInLog(fact.person);
      if (fact.type === 'personJoined') this.#expect(fact.person);
    }
    this.#recess.maybeEnd();
    this.#recess.maybeBegin();
    this.#goOn();
  }

  /**
   * Does something once the session goes on, at once where it is going: who is back first after a gap in
   * time may have moved meanwhile, and that must not be refused for the moment until the others are back.
   */
  onceGoing(act: () => void): void {
    this.#waiting.push(act);
    this.#goOn();
  }

  /** Waits for nobody and nothing any more. */
  stop(): void {
    for (const act of this.#waiting.splice(0)) act();
    this.#recess.stop();
    this.#presence.stop();
    this.#presider.stop();
  }

  /** How long the Chair waits for a facilitator who has gone, in ms. */
  get #presiderPatience(): number {
    const { timings, state } = this.#options;
    return timings.dropAfter + state().room.options.times.grace;
  }

  #stop(at: number | undefined): void {
    this.#isStopping = true;
    const answered = () => {
      this.#isStopping = false;
      // Once the log has it, where it has come to be.
      queueMicrotask(() => this.#goOn());
    };
    this.#options.send('clock', { type: 'pause' }, { at, answered });
  }

  #goOn(): void {
    if (this.#inRecess || this.#isStopping || this.#recess.isAwaiting) return;
    for (const act of this.#waiting.splice(0)) act();
  }

  #expect(person: PersonId): void {
    this.#presence.expect(person, this.#options.timings.settle);
  }
}

/**
 * Between the briefing and the debrief something can happen that somebody would miss; not where nobody need
 * be there (CAL-2).
 */
function isHeld({ room }: SessionState): boolean {
  const { phase, paused } = room;
  return paused === undefined && phase !== 'lobby' && !isAfterPlay(phase) && !isApart(room);
}
