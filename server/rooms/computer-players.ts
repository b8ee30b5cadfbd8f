import { occasionOf, plansOf, thinkingSeats } from '../../shared/delegates/plan.ts';
import { isProcedural } from '../../shared/delegates/procedural.ts';
import type { Plan, Thought } from '../../shared/delegates/situation.ts';
import { underWay } from '../../shared/procedure/capital/cable.ts';
import { isComputerPlayed } from '../../shared/procedure/kernel/membership.ts';
import { own } from '../../shared/procedure/kernel/own.ts';
import { sightOf } from '../../shared/procedure/kernel/sight.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { stateAt } from '../../shared/procedure/kernel/venue.ts';
import type { SeatCommand } from '../../shared/procedure/road/moves.ts';
import type { PublicScenario, SeatId, VenueId } from '../../shared/scenario/scenario.ts';
import { scenarioAt } from '../../shared/scenario/venues.ts';
import type { PlayableScenario } from '../scenarios/library.ts';
import type { Cancel, Clock } from './clock.ts';
import { Errands } from './errands.ts';
import type { Faults } from './faults.ts';
import type { Slices } from './slices.ts';

/** Moves that fall due within so many ms of one another are made together. */
const TOGETHER = 20;

interface DueMove {
  /** ms since 1970. */
  readonly at: number;
  readonly seat: SeatId;
  readonly command: SeatCommand;
}

/** Something that a seat will think through if nothing new has happened until then. */
interface DueThought {
  readonly at: number;
  readonly kind: Thought['kind'];
  readonly thinker: Thinker;
}

type Due = DueMove | DueThought;

/** A seat that has still to think about an occasion as it arose, or something of it through. */
interface Thinker {
  readonly seat: SeatId;
  /** When the occasion arose, ms since 1970. */
  readonly since: number;
  readonly think: () => readonly Plan[];
}

export interface ComputerPlayersOptions {
  readonly scenario: PlayableScenario;
  /** Where they play; undefined where the scenario has but one venue. */
  readonly venue: VenueId | undefined;
  readonly clock: Clock;
  readonly slices: Slices;
  readonly faults: Faults;
  readonly move: (seat: SeatId, command: SeatCommand) => void;
}

/**
 * Plays the seats that nobody plays: on every new occasion each of them plans its moves from what
 * its seat may know, and makes them when they fall due, as ordinary commands. They think in slices,
 * and nobody moves before all have thought: the plan is the same however it was cut.
 */
export class ComputerPlayers {
  readonly #options: ComputerPlayersOptions;
  readonly #open: PublicScenario;
  #state: SessionState | undefined;
  #occasion: string | undefined;
  #thinkers: Thinker[] = [];
  #planned: Due[] = [];
  /** In order of time. */
  #agenda: Due[] = [];
  /** Steps of the meeting that wait until all have thought. */
  #steps: (() => void)[] = [];
  #cancelThinking: Cancel | undefined;
  #cancelMove: Cancel | undefined;
  readonly #errands: Errands;

  constructor(options: ComputerPlayersOptions) {
    this.#options = options;
    this.#errands = new Errands(options);
    this.#open = scenarioAt(options.scenario.open, options.venue);
  }

  /** The state is now this one, and the seats may move. */
  play(session: SessionState): void {
    const state = stateAt(session, this.#options.venue);
    const before = this.#state?.room;
    const told = this.#state?.cables;
    this.#state = state;
    this.#errands.see(state);
    const occasion = occasionOf(state.room);
    if (occasion !== this.#occasion) {
      this.#hush();
      this.#occasion = occasion;
      this.#agenda = [];
      this.#planned = [];
      this.#thinkers = this.#thinkersIn(state, () => true);
    } else if (
      before !== undefined &&
      (before.seats !== state.room.seats || told !== state.cables)
    ) {
      // CAP-4: who has heard from capital thinks anew of what is before it.
      const heard = heardFromCapital(told, state.cables);
      const isNew = (seat: SeatId) => !isComputerPlayed(before, seat) || heard.has(seat);
      this.#thinkers.push(...this.#thinkersIn(state, isNew));
    }
    this.#startThinking();
    if (this.#cancelThinking === undefined) this.#takeSteps();
    if (this.#cancelMove === undefined) this.#wait();
  }

  /**
   * The meeting is about to take a step. All that the delegations were about to ask for before it they
   * ask for now, once they have thought; then the step is taken.
   */
  beforeStep(step: () => void): void {
    this.#steps.push(step);
    this.#thinkAnswersThrough();
    if (this.#cancelThinking === undefined) this.#takeSteps();
  }

  #takeSteps(): void {
    const steps = this.#steps.splice(0);
    if (steps.length === 0) return;
    const room = this.#state?.room;
    if (room !== undefined && room.paused === undefined) {
      const isAsked = (due: Due): boolean => isMove(due) && isProcedural(due.command, room);
      const asked = this.#agenda.filter(isAsked);
      this.#agenda = this.#agenda.filter((due) => !isAsked(due));
      this.#make(asked.filter(isMove));
    }
    for (const step of steps) step();
  }

  /** No moves and no thoughts until `play` is called again; what was planned stays planned. */
  stop(): void {
    this.#errands.stop();
    this.#hush();
    this.#takeSteps();
  }

  #hush(): void {
    this.#cancelThinking?.();
    this.#cancelThinking = undefined;
    this.#cancelMove?.();
    this.#cancelMove = undefined;
  }

  #thinkersIn(state: SessionState, chosen: (seat: SeatId) => boolean): Thinker[] {
    const { clock } = this.#options;
    if (state.room.paused !== undefined) return [];
    const since = clock.now();
    return thinkingSeats(this.#open, state.room)
      .filter(chosen)
      .map((seat) => ({ seat, since, think: () => this.#plansOf(seat, state) }));
  }

  #startThinking(): void {
    if (this.#cancelThinking !== undefined || this.#thinkers.length === 0) return;
    this.#cancelThinking = this.#options.slices.add(() => this.#think());
  }

  /** Who has put something off thinks it through now. */
  #thinkThrough(thoughts: readonly DueThought[]): void {
    this.#thinkers.push(...thoughts.map(({ thinker }) => thinker));
    this.#startThinking();
  }

  /** What would be lost by the step that waits is thought through before it; initiatives keep their time. */
  #thinkAnswersThrough(): void {
    if (this.#state?.room.paused !== undefined) return;
    this.#thinkThrough(this.#agenda.filter(isAnswer));
    this.#agenda = this.#agenda.filter((due) => !isAnswer(due));
  }

  /** One seat thinks. Says whether others have still to. */
  #think(): boolean {
    const thinker = this.#thinkers.shift();
    if (thinker !== undefined) this.#planned.push(...this.#plan(thinker));
    if (this.#thinkers.length > 0) return true;
    this.#agenda = [...this.#agenda, ...this.#planned].sort(byTime);
    this.#planned = [];
    if (this.#steps.length > 0) this.#thinkAnswersThrough();
    if (this.#thinkers.length > 0) return true;
    this.#cancelThinking = undefined;
    this.#takeSteps();
    this.#wait();
    return false;
  }

  /** A delegation that cannot decide sits this occasion out; the others play on. */
  #plan({ seat, since, think }: Thinker): Due[] {
    try {
      return think().map((plan) => {
        const at = since + plan.afterMs;
        return 'think' in plan
          ? { at, kind: plan.kind, thinker: { seat, since, think: plan.think } }
          : { at, seat, command: plan.command };
      });
    } catch (error) {
      this.#options.faults.note(error, { seat }, 'a computer-played delegation could not plan');
      return [];
    }
  }

  #plansOf(seat: SeatId, state: SessionState): readonly Plan[] {
    const sight = sightOf(state, { kind: 'seat', seat, via: 'computer' });
    return plansOf(this.#open, sight, this.#options.scenario.seatContent(seat), state.seed);
  }

  #wait(): void {
    this.#cancelMove?.();
    this.#cancelMove = undefined;
    const first = this.#agenda[0];
    if (first === undefined || this.#state?.room.paused !== undefined) return;
    const { clock } = this.#options;
    this.#cancelMove = clock.after(first.at - clock.now(), () => this.#moveThoseDue());
  }

  #moveThoseDue(): void {
    const until = this.#options.clock.now() + TOGETHER;
    const waiting = this.#agenda.findIndex(({ at }) => at > until);
    const due = this.#agenda.splice(0, waiting === -1 ? this.#agenda.length : waiting);
    this.#thinkThrough(due.filter(isThought));
    this.#make(due.filter(isMove));
    this.#wait();
  }

  #make(moves: readonly DueMove[]): void {
    const room = this.#state?.room;
    for (const { seat, command } of moves) {
      if (room !== undefined && isComputerPlayed(room, seat)) this.#options.move(seat, command);
    }
  }
}

/** The seats whose questions capital has answered in between. */
const heardFromCapital = (
  before: SessionState['cables'] = {},
  after: SessionState['cables'] = {},
): ReadonlySet<SeatId> =>
  new Set(
    Object.entries(before)
      .filter(([seat, box]) => underWay(box) && !underWay(own(after, seat) ?? {}))
      .map(([seat]) => seat),
  );

const isMove = (due: Due): due is DueMove => 'command' in due;
const isThought = (due: Due): due is DueThought => 'thinker' in due;
const isAnswer = (due: Due): due is DueThought => isThought(due) && due.kind === 'answer';

const byTime = (left: Due, right: Due): number => left.at - right.at;
