import type { Logger } from 'pino';
import { own } from '../../shared/procedure/kernel/own.ts';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import type { PersonId, SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { isChairCommand, type NamedCommand } from '../../shared/procedure/road/moves.ts';
import { step } from '../../shared/procedure/road/step.ts';
import { type RulesHistory, readLog } from '../../shared/procedure/road/upcast.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { VenueId } from '../../shared/scenario/scenario.ts';
import { venueIds } from '../../shared/scenario/venues.ts';
import type { AudienceId, Visitor } from '../../shared/views/audiences.ts';
import type { PlayableScenario } from '../scenarios/library.ts';
import { type Addition, LogMoved, type SessionRecord, type Store } from '../store/store.ts';
import { AlarmTimer } from './alarm-timer.ts';
import { Broadcaster, type Line, type Listener, type Outlet } from './broadcaster.ts';
import type { Cancel, Clock } from './clock.ts';
import { ComputerPlayers } from './computer-players.ts';
import { type Draft, draftFacts } from './draft-facts.ts';
import { answerKey, answerKeyOfFact, type Envelope, type OwnLetter } from './envelope.ts';
import { Faults } from './faults.ts';
import { Presence } from './presence.ts';
import { Recess } from './recess.ts';
import { NOT_STORED, SESSION_FULL, STORE_SLOW } from './refusals.ts';
import { RulesUnreadable } from './rules-unreadable.ts';
import { type RestoredSession, recessAfter } from './session-log.ts';
import type { Slices } from './slices.ts';
import type { Timings } from './timings.ts';
import type { Writer, WritingRoom } from './writer.ts';

/** There is one facilitator, on however many devices. */
const FACILITATOR = 'facilitator';
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
  readonly log: Logger;
}

/**
 * One running session in memory. Commands wait in its inbox until the writer comes by; what they
 * come to is on disk before it is the state, before senders are answered and audiences told.
 */
export class SessionRoom implements WritingRoom {
  readonly record: SessionRecord;
  readonly scenario: PlayableScenario;
  readonly #options: SessionRoomOptions;
  readonly #answered: Map<string, number>;
  readonly #broadcaster: Broadcaster;
  readonly #alarms: AlarmTimer;
  /** The computer at work in each venue. */
  readonly #computers: ReadonlyMap<VenueId | undefined, ComputerPlayers>;
  readonly #faults: Faults;
  readonly #presence: Presence;
  /** Of the facilitator, for whom the system takes the Chair after a while (SES-9). */
  readonly #presider: Presence;
  /** No late clock rings before this, ms since 1970: people need a moment to come back. */
  #settledAt: number;
  #state: SessionState;
  #inRecess: boolean;
  #inbox: Envelope[] = [];
  #draft: Draft | undefined;
  /** A write has failed: the log is read before the next one, for it may hold more than we know. */
  #doubtful = false;
  readonly #recess: Recess;
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
    this.#state = restored.state;
    this.#answered = restored.answered;
    this.#inRecess = restored.inRecess;
    this.#lastVisitAt = clock.now();
    this.#settledAt = clock.now() + timings.settle;
    this.#broadcaster = new Broadcaster({
      state: restored.state,
      history: restored.history,
      outlet,
    });
    this.#alarms = new AlarmTimer(scenario.open, clock, ({ clock: running, venue }) =>
      this.#send('clock', { type: 'clockRanOut', clock: running, ...(venue && { venue }) }),
    );
    this.#faults = new Faults(log.child({ session: record.id }));
    this.#computers = new Map(
      venueIds(scenario.open).map((venue) => [venue, this.#computersIn(venue)]),
    );
    this.#presence = new Presence({
      clock,
      isOnline: (person) => own(this.#state.people, person)?.online,
      dropped: (person) => this.#send('door', { type: 'drop', person }),
      cameBack: (person) => this.#send('door', { type: 'comeBack', person }),
    });
    this.#recess = new Recess({
      clock,
      timings,
      isOn: () => this.#inRecess,
      begin: (since) => {
        if (isHeld(this.#state)) this.#send('clock', { type: 'pause' }, since);
      },
      end: () => this.#send('clock', { type: 'resume' }),
    });
    this.#forgetGaps = clock.onGap((since) => this.#standStill(since));
    this.#presider = new Presence({
      clock,
      isOnline: () => this.#state.room.chairCovered !== true,
      dropped: () => {
        if (!this.#recess.isAttended || !isHeld(this.#state)) return;
        this.#send('door', { type: 'coverChair' });
      },
      cameBack: () => this.#send('door', { type: 'handBackChair' }),
    });
    for (const person of Object.keys(restored.state.people)) this.#expect(person);
  }

  /** The session as everything written so far has left it. */
  get state(): SessionState {
    return this.#state;
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
    return this.#presence.connections(person);
  }

  /** Whether nobody has been in touch for so long that the room may leave memory. */
  get mayStop(): boolean {
    const { clock, timings } = this.#options;
    const idle = this.#visitors === 0 && this.#inbox.length === 0 && this.#draft === undefined;
    return idle && clock.now() - this.#lastVisitAt >= timings.sleepAfter;
  }

  /** Somebody asks for the room: it stays in memory for a while. */
  touch(): void {
    this.#lastVisitAt = this.#options.clock.now();
  }

  /** Takes a command in. It is answered once: done when it is on disk, or refused. */
  submit(envelope: Envelope): void {
    // Looks at the clock: a gap in time comes before what came after it.
    if (isFromClient(envelope)) this.touch();
    if (this.#stopped || this.#options.writer.stalled) {
      envelope.answer({ refused: this.#stopped ? NOT_STORED : STORE_SLOW });
      return;
    }
    if (isFromOutside(envelope) && this.#state.seq >= this.#options.mostFacts) {
      envelope.answer({ refused: SESSION_FULL });
      return;
    }
    const computers = this.#computersBefore(envelope);
    if (computers === undefined) this.#take(envelope);
    else computers.beforeStep(() => this.#take(envelope));
  }

  #take(envelope: Envelope): void {
    this.#inbox.push(envelope);
    this.#options.writer.schedule(this);
  }

  /** A step of the meeting that somebody takes by hand outruns nobody: who moves before it. */
  #computersBefore(envelope: Envelope): ComputerPlayers | undefined {
    if (!isFromClient(envelope) || !this.#recess.isAttended) return undefined;
    const { command } = envelope;
    if (command.type !== 'advancePhase' && !isChairCommand(command)) return undefined;
    return this.#computers.get(command.venue);
  }

  /** Tells a connection what its visitor may see; `have` are the versions of views that it still holds. */
  listen(listener: Listener, have: Readonly<Record<AudienceId, number>> = {}): Line {
    return this.#broadcaster.listen(listener, have, this.now);
  }

  /** A connection begins. Call what is returned when it ends. */
  enter(visitor: Visitor): () => void {
    this.touch();
    this.#visitors += 1;
    if (visitor.role === 'person') this.#presence.arrive(visitor.person);
    if (visitor.role === 'facilitator') this.#presider.arrive(FACILITATOR);
    if (visitor.role !== 'projector') this.#attend();
    return () => this.#leave(visitor);
  }

  /** Tells what is still to be told, then stops for good: no timer, no command taken in. */
  stop(): void {
    this.#stopped = true;
    this.#broadcaster.flush();
    this.#forgetGaps();
    this.#recess.stop();
    for (const cancel of this.#retries) cancel();
    this.#stopClocks();
    this.#presence.stop();
    this.#presider.stop();
  }

  async prepare(): Promise<void> {
    if (!this.#doubtful) return;
    const { store, record, rules, log } = this.#options;
    const written = await store.loadFacts(record.id, this.#state.seq);
    const read = readLog(written, rules, this.#state.rules);
    if (!read.ok) throw new RulesUnreadable(read.log);
    this.#doubtful = false;
    const missed = read.facts;
    if (missed.length === 0) return;
    log.warn({ session: record.id, facts: missed.length }, 'the log held more than was known');
    let state = this.#state;
    const answers = new Map<string, number>();
    for (const fact of missed) {
      state = step(this.scenario.open, state, fact);
      const key = answerKeyOfFact(fact.by, fact.commandId);
      if (key !== undefined && !answers.has(key)) answers.set(key, fact.seq);
    }
    this.#remember(state, answers);
    this.#tell(missed);
  }

  draft(): Addition | undefined {
    const { clock, record, rules } = this.#options;
    const envelopes = this.#inbox.splice(0);
    const draft = draftFacts(
      {
        scenario: this.scenario.open,
        state: this.#state,
        rules: rules.version,
        answered: this.#answered,
        now: clock.now(),
        random: Math.random,
        onFault: (error, { from, command }) =>
          this.#faults.note(error, { from, command: command.type }, 'a rule threw'),
      },
      envelopes,
    );
    this.#draft = draft;
    const { facts, credentials } = draft;
    return facts.length === 0 ? undefined : { session: record.id, facts, credentials };
  }

  written(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined) return;
    this.#remember(draft.state, draft.answers);
    for (const { envelope, reply } of draft.replies) envelope.answer(reply);
    if (draft.facts.length > 0) this.#tell(draft.facts);
  }

  async notWritten(error: unknown): Promise<void> {
    const replies = this.#draft?.replies ?? [];
    const waiting = this.#inbox.splice(0);
    this.#draft = undefined;
    this.#doubtful = true;
    const looked = await this.prepare().then(
      () => true,
      () => false,
    );
    const undone: Envelope[] = [];
    for (const { envelope, reply } of replies) {
      const first = this.#answered.get(answerKey(envelope) ?? '');
      if ('refused' in reply) envelope.answer(reply);
      else if (first !== undefined) envelope.answer({ done: first });
      else undone.push(envelope);
    }
    if (looked && error instanceof LogMoved) {
      for (const envelope of [...undone, ...waiting]) this.submit(envelope);
      return;
    }
    for (const envelope of [...undone, ...waiting]) envelope.answer({ refused: NOT_STORED });
  }

  refuseWaiting(): void {
    for (const envelope of this.#inbox.splice(0)) envelope.answer({ refused: STORE_SLOW });
  }

  #remember(state: SessionState, answers: ReadonlyMap<string, number>): void {
    this.#state = state;
    for (const [key, seq] of answers) this.#answered.set(key, seq);
  }

  #tell(facts: readonly Fact[]): void {
    for (const fact of facts) {
      this.#inRecess = recessAfter(fact, this.#inRecess);
      if (fact.type === 'chairCovered') this.#presider.droppedInLog(FACILITATOR);
      if (fact.type === 'personDropped') this.#presence.droppedInLog(fact.person);
      if (fact.type === 'personJoined') this.#expect(fact.person);
    }
    this.#recess.maybeEnd();
    this.#broadcaster.changed(this.#state, facts.length);
    this.#runClocks();
  }

  /** Clocks run and computers play only while somebody is here to see it. */
  #runClocks(): void {
    if (!this.#recess.isAttended) {
      this.#stopClocks();
      return;
    }
    this.#alarms.set(this.#state, this.#settledAt);
    for (const computers of this.#computers.values()) computers.play(this.#state);
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

  #attend(): void {
    const wasAttended = this.#recess.isAttended;
    this.#recess.attend();
    if (wasAttended) return;
    this.#presider.expect(FACILITATOR, this.#presiderPatience);
    this.#runClocks();
  }

  /** The program did not run for a while: the session has stood still since then. */
  #standStill(since: number): void {
    const { clock, timings } = this.#options;
    this.#settledAt = clock.now() + timings.settle;
    this.#stopClocks();
    this.#recess.afterGap(since);
    this.#runClocks();
  }

  #leave(visitor: Visitor): void {
    const { timings } = this.#options;
    this.touch();
    this.#visitors -= 1;
    if (this.#stopped) return;
    if (visitor.role === 'person') {
      const patience = this.#recess.isAwaiting ? timings.settle : timings.dropAfter;
      this.#presence.leave(visitor.person, patience);
    }
    if (visitor.role === 'facilitator') this.#presider.leave(FACILITATOR, this.#presiderPatience);
    if (visitor.role === 'projector') return;
    this.#recess.leave();
    if (!this.#recess.isAttended) this.#runClocks();
  }

  /** How long the Chair waits for a facilitator who has gone, in ms. */
  get #presiderPatience(): number {
    return this.#options.timings.dropAfter + this.#state.room.options.times.grace;
  }

  #expect(person: PersonId): void {
    this.#presence.expect(person, this.#options.timings.settle);
  }

  #send(from: 'clock' | 'door', command: NamedCommand, at?: number): void {
    this.#submitOwn({ from, command, ...(at !== undefined && { at }) });
  }

  /** The room's own moves are as lawful or unlawful as anybody's; only a failing disk is tried again. */
  #submitOwn(letter: OwnLetter): void {
    if (this.#stopped) return;
    const { clock, log, record } = this.#options;
    const answer = (reply: Reply) => {
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

/** Between the briefing and the debrief something can happen that somebody would miss. */
function isHeld({ room }: SessionState): boolean {
  const { phase, paused } = room;
  return paused === undefined && phase !== 'lobby' && !isAfterPlay(phase);
}

const isFromClient = ({ from }: Envelope): boolean => from === 'person' || from === 'facilitator';

/** Whether somebody sends it who could go on for ever; the way to the debrief stays open. */
function isFromOutside(envelope: Envelope): boolean {
  return isFromClient(envelope) && envelope.command.type !== 'advancePhase';
}
