import type { Logger } from 'pino';
import { isInWriting } from '../../shared/procedure/kernel/calendar.ts';
import { own } from '../../shared/procedure/kernel/own.ts';
import type { PersonId, SessionState } from '../../shared/procedure/kernel/state.ts';
import { roomsOf } from '../../shared/procedure/kernel/venue.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { isChairCommand } from '../../shared/procedure/road/moves.ts';
import type { RulesHistory } from '../../shared/procedure/road/upcast.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { VenueId } from '../../shared/scenario/scenario.ts';
import { venueIds } from '../../shared/scenario/venues.ts';
import type { AudienceId, Visitor } from '../../shared/views/audiences.ts';
import type { PlayableScenario } from '../scenarios/library.ts';
import type { SessionRecord, Store } from '../store/store.ts';
import { AlarmTimer } from './alarm-timer.ts';
import { Attendance } from './attendance.ts';
import { Broadcaster, type Line, type Listener, type Outlet } from './broadcaster.ts';
import type { Cancel, Clock } from './clock.ts';
import { ComputerPlayers } from './computer-players.ts';
import { Decisions } from './decisions.ts';
import type { Envelope, OwnLetter } from './envelope.ts';
import { Faults } from './faults.ts';
import { NOT_STORED, SESSION_FULL, STORE_SLOW } from './refusals.ts';
import type { RestoredSession } from './session-log.ts';
import type { Slices } from './slices.ts';
import type { Timings } from './timings.ts';
import type { Writer } from './writer.ts';

/** How long after a failed write the room tries its own moves again, in ms. */
const TRY_AGAIN_AFTER = 1_000;

export interface SessionRoomOptions {
  readonly record: SessionRecord;
  readonly scenario: PlayableScenario;
  readonly restored: RestoredSession;
  readonly rules: RulesHistory;
  readonly store: Store;
  readonly writer: Writer;
  readonly slices: Slices;
  readonly outlet: Outlet;
  readonly clock: Clock;
  readonly timings: Timings;
  /** Facts after which the session takes no more moves but to its next phase. */
  readonly mostFacts: number;
  /** Bytes of its log after which it does the same. */
  readonly mostBytes: number;
  readonly log: Logger;
}

/**
 * One running session in memory: commands come in, `Decisions` has them written, and what they come to is
 * told to audiences, clocks and computers, which run only while `Attendance` says that somebody is here.
 */
export class SessionRoom {
  readonly record: SessionRecord;
  readonly scenario: PlayableScenario;
  readonly #options: SessionRoomOptions;
  readonly #decisions: Decisions;
  readonly #attendance: Attendance;
  readonly #broadcaster: Broadcaster;
  readonly #alarms: AlarmTimer;
  /** The computer at work in each venue. */
  readonly #computers: ReadonlyMap<VenueId | undefined, ComputerPlayers>;
  readonly #faults: Faults;
  readonly #forgetGaps: Cancel;
  #visitors = 0;
  #lastVisitAt: number;
  #stopped = false;
  readonly #retries = new Set<Cancel>();

  constructor(options: SessionRoomOptions) {
    const { record, scenario, restored, outlet, clock, timings, log } = options;
    this.record = record;
    this.scenario = scenario;
    this.#options = options;
    this.#lastVisitAt = clock.now();
    this.#faults = new Faults(log.child({ session: record.id }));
    this.#decisions = new Decisions({
      ...options,
      scenario: scenario.open,
      briefOf: (seat) => own(scenario.scenario.instructions, seat),
      faults: this.#faults,
      written: (facts) => this.#tell(facts),
      again: (envelope) => this.submit(envelope),
    });
    this.#broadcaster = new Broadcaster({
      state: restored.state,
      history: restored.history,
      outlet,
    });
    this.#alarms = new AlarmTimer(scenario.open, clock, ({ clock: running, venue }) =>
      this.#submitOwn({
        from: 'clock',
        command: { type: 'clockRanOut', clock: running, ...(venue && { venue }) },
      }),
    );
    this.#computers = new Map(
      venueIds(scenario.open).map((venue) => [venue, this.#computersIn(venue)]),
    );
    this.#attendance = new Attendance({
      clock,
      timings,
      inRecess: restored.inRecess,
      state: () => this.state,
      send: (from, command, { at, answered } = {}) =>
        this.#submitOwn({ from, command, ...(at !== undefined && { at }) }, answered),
      changed: () => this.#runClocks(),
    });
    this.#forgetGaps = clock.onGap((since) => {
      this.#stopClocks();
      this.#attendance.standStill(since);
    });
    this.#alarms.ringIfDue(this.state);
    this.#attendance.awake();
    this.#runClocks();
  }

  /** The session as everything written so far has left it. */
  get state(): SessionState {
    return this.#decisions.state;
  }

  /** The room's time, in ms since 1970. */
  get now(): number {
    return this.#options.clock.now();
  }

  /** How many connections the room has. */
  get visitors(): number {
    return this.#visitors;
  }

  /** How many connections a person has. */
  connectionsOf(person: PersonId): number {
    return this.#attendance.connectionsOf(person);
  }

  /** Whether nobody has been in touch for so long that the room may leave memory. */
  get mayStop(): boolean {
    const { clock, timings } = this.#options;
    const idle = this.#visitors === 0 && this.#decisions.isIdle;
    return idle && clock.now() - this.#lastVisitAt >= timings.sleepAfter;
  }

  /** Somebody asks for the room: it stays in memory for a while. */
  touch(): void {
    this.#lastVisitAt = this.#options.clock.now();
  }

  /**
   * Takes a command in. It is answered once: done when it is on disk, or refused. What delegations send
   * while the session stands still by itself waits until it goes on.
   */
  submit(envelope: Envelope): void {
    // Looks at the clock: a gap in time comes before what came after it.
    if (isFromClient(envelope)) {
      this.touch();
      this.#alarms.ringIfDue(this.state);
    }
    const act = () => this.#submitNow(envelope);
    if (envelope.from === 'person' && !this.#stopped) this.#attendance.onceGoing(act);
    else act();
  }

  #submitNow(envelope: Envelope): void {
    if (this.#stopped || this.#options.writer.stalled) {
      envelope.answer({ refused: this.#stopped ? NOT_STORED : STORE_SLOW });
      return;
    }
    if (isFromOutside(envelope) && this.#isFull) {
      envelope.answer({ refused: SESSION_FULL });
      return;
    }
    const computers = this.#computersBefore(envelope);
    if (computers === undefined) this.#take(envelope);
    else computers.beforeStep(() => this.#take(envelope));
  }

  /** Its log is as long as one may be. */
  get #isFull(): boolean {
    const { mostFacts, mostBytes } = this.#options;
    return this.state.seq >= mostFacts || this.#decisions.bytes >= mostBytes;
  }

  #take(envelope: Envelope): void {
    this.#decisions.take(envelope);
    this.#options.writer.schedule(this.#decisions);
  }

  /** A step of the meeting that somebody takes by hand outruns nobody: who moves before it. */
  #computersBefore(envelope: Envelope): ComputerPlayers | undefined {
    if (!isFromClient(envelope) || !this.#attendance.isAttended) return undefined;
    const { command } = envelope;
    if (command.type !== 'advancePhase' && !isChairCommand(command)) return undefined;
    return this.#computers.get(command.venue);
  }

  /** Tells a connection what its visitor may see; `have` are the versions of views that it still holds. */
  listen(listener: Listener, have: Readonly<Record<AudienceId, number>> = {}): Line {
    const line = this.#broadcaster.listen(listener, have, this.now);
    const { rehearsal: speed } = this.state.room.options;
    return speed === undefined ? line : { ...line, welcome: { ...line.welcome, speed } };
  }

  /** A connection begins. Call what is returned when it ends. */
  enter(visitor: Visitor): () => void {
    this.touch();
    this.#visitors += 1;
    this.#attendance.enter(visitor);
    return () => this.#leave(visitor);
  }

  /** Tells what is still to be told, then stops for good: no timer, no command taken in. */
  stop(): void {
    this.#stopped = true;
    this.#broadcaster.flush();
    this.#forgetGaps();
    this.#attendance.stop();
    for (const cancel of this.#retries) cancel();
    this.#stopClocks();
  }

  /** Stops, and sends everybody away: the session is being deleted. */
  dismiss(): void {
    this.stop();
    this.#broadcaster.endAll();
  }

  #tell(facts: readonly Fact[]): void {
    this.#attendance.written(facts);
    this.#broadcaster.changed(this.state, facts.length);
    this.#runClocks();
  }

  /**
   * Clocks run and computers play only while somebody is here to see it. Deadlines of the calendar come all the
   * same, and in writing computers still say what they were about to say until the room goes to sleep.
   */
  #runClocks(): void {
    const { isAttended, settledAt } = this.#attendance;
    if (!isAttended) this.#stopClocks();
    this.#alarms.set(this.state, isAttended ? settledAt : Number.POSITIVE_INFINITY);
    if (!isAttended && !roomsOf(this.state.room).some(isInWriting)) return;
    for (const computers of this.#computers.values()) computers.play(this.state);
  }

  #computersIn(venue: VenueId | undefined): ComputerPlayers {
    const { scenario, slices, clock } = this.#options;
    return new ComputerPlayers({
      scenario,
      venue,
      clock,
      slices,
      faults: this.#faults,
      move: (seat, command) => this.#submitOwn({ from: 'computer', seat, command }),
    });
  }

  #stopClocks(): void {
    this.#alarms.stop();
    for (const computers of this.#computers.values()) computers.stop();
  }

  #leave(visitor: Visitor): void {
    this.touch();
    this.#visitors -= 1;
    if (!this.#stopped) this.#attendance.leave(visitor);
  }

  /**
   * The room's own moves are as lawful or unlawful as anybody's; only a failing disk is tried again.
   * `answered` is told of the first answer.
   */
  #submitOwn(letter: OwnLetter, answered?: () => void): void {
    if (this.#stopped) return;
    const { clock, log, record } = this.#options;
    const answer = (reply: Reply) => {
      answered?.();
      if ('done' in reply) return;
      const { refused } = reply;
      log.debug({ session: record.id, from: letter.from, refused }, 'own move refused');
      if (refused !== NOT_STORED && refused !== STORE_SLOW) return;
      const cancel = clock.after(TRY_AGAIN_AFTER, () => {
        this.#retries.delete(cancel);
        this.#submitOwn(letter);
      });
      this.#retries.add(cancel);
    };
    this.submit({ ...letter, answer });
  }
}

const isFromClient = ({ from }: Envelope): boolean => from === 'person' || from === 'facilitator';

/** Whether somebody sends it who could go on for ever; the way to the debrief stays open. */
function isFromOutside(envelope: Envelope): boolean {
  return isFromClient(envelope) && envelope.command.type !== 'advancePhase';
}
