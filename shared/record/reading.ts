import { own } from '../procedure/kernel/own.ts';
import type { Minute } from '../procedure/kernel/room.ts';
import type { LeaderId, PersonId, SessionState } from '../procedure/kernel/state.ts';
import { roomAt, venuesOf } from '../procedure/kernel/venue.ts';
import { leaderOf } from '../procedure/leaders/leaders.ts';
import type { StoryId } from '../procedure/press/wire.ts';
import type { Fact } from '../procedure/road/facts.ts';
import type { LineRoundId } from '../procedure/rounds/round.ts';
import type { SeatId, VenueId } from '../scenario/scenario.ts';
import { handOf } from './acts.ts';
import { type Attendance, moved, NOBODY, seated } from './attendance.ts';
import { Ledger } from './ledger.ts';
import type { Hand, StoryRecord } from './record.ts';

/** A line of the record of a venue. */
export interface KeptMinute {
  readonly venue: VenueId | undefined;
  readonly minute: Minute;
  readonly leader?: LeaderId;
}

/** What has been gathered of a session, fact after fact. */
export interface Gathered {
  readonly state: SessionState;
  /** ms since 1970. */
  readonly opened: number;
  readonly attendance: Attendance;
  readonly ledger: Ledger;
  readonly minutes: readonly KeptMinute[];
  readonly stories: readonly StoryRecord[];
  /** How many stories each person filed, in the order of their first. */
  readonly filed: ReadonlyMap<PersonId, number>;
  readonly handOfLine: (round: LineRoundId, seat: SeatId) => Hand;
}

/**
 * Reads a session from its log for the record that is taken home. It keeps what the room showed after
 * each fact, and who sat where; it never looks at what was said in private, at sealed votes or at briefs.
 */
export class RecordReading {
  #state: SessionState | undefined;
  #opened = 0;
  #attendance = NOBODY;
  readonly #ledger = new Ledger();
  readonly #minutes = new Map<string, KeptMinute>();
  readonly #stories = new Map<StoryId, StoryRecord>();
  readonly #filed = new Map<PersonId, number>();
  readonly #lines = new Map<string, Hand>();

  /** Takes a fact in and the state after it; facts come in their order. */
  add(state: SessionState, fact: Fact): void {
    const before = this.#state;
    this.#state = state;
    if (before === undefined) {
      this.#opened = fact.at;
      return;
    }
    if (before.people !== state.people) {
      this.#attendance = seated(this.#attendance, before.people, state.people, fact.at);
    }
    if ('person' in fact.by) this.#attendance = moved(this.#attendance, fact.by.person);
    this.#ledger.add(roomAt(before.room, fact.venue), roomAt(state.room, fact.venue), fact);
    this.#keepMinutes(state, fact);
    this.#keepStories(fact);
    if (fact.type === 'lineWritten') {
      this.#lines.set(`${fact.round} ${fact.seat}`, handOf(state.room, fact, fact.seat));
    }
  }

  /** All of it. Throws where nothing has been read. */
  get gathered(): Gathered {
    if (this.#state === undefined) throw new Error('The log is empty.');
    return {
      state: this.#state,
      opened: this.#opened,
      attendance: this.#attendance,
      ledger: this.#ledger,
      minutes: [...this.#minutes.values()],
      stories: [...this.#stories.values()],
      filed: this.#filed,
      handOfLine: (round, seat) => this.#lines.get(`${round} ${seat}`) ?? 'computer',
    };
  }

  /** What is about the whole session is told once, not in each venue. */
  #keepMinutes(state: SessionState, { seq, by }: Fact): void {
    const { room } = state;
    const leader = leaderOf(state, by);
    const kept = venuesOf(room).flatMap((venue): readonly KeptMinute[] => {
      const minute = own(roomAt(room, venue).minutes, String(seq));
      return minute === undefined ? [] : [{ venue, minute, ...(leader && { leader }) }];
    });
    const [first] = kept;
    if (first === undefined) return;
    const isOfAll = kept.length > 1;
    this.#minutes.set(String(seq), isOfAll ? { ...first, venue: undefined } : first);
  }

  /** PRS-3: the words of a story that was hidden are gone from here, too. */
  #keepStories(fact: Fact): void {
    if (fact.type === 'storyFiled') {
      const { headline, text, person, at, seq } = fact;
      this.#stories.set(`n${seq}`, { at: new Date(at).toISOString(), headline, text });
      this.#filed.set(person, (this.#filed.get(person) ?? 0) + 1);
    }
    if (fact.type !== 'storyHidden') return;
    const { story: id, reason } = fact;
    const story = this.#stories.get(id);
    if (story !== undefined) this.#stories.set(id, { at: story.at, hidden: reason });
    const minute = this.#minutes.get(id.slice(1));
    if (minute === undefined) return;
    const hidden = { ...minute.minute, key: 'minutes.storyHidden', values: { reason } };
    this.#minutes.set(id.slice(1), { ...minute, minute: hidden });
  }
}
