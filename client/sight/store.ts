import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { bendsIn } from '../../shared/procedure/capital/cable.ts';
import { releasedIn } from '../../shared/procedure/injects/injects.ts';
import type { Room } from '../../shared/procedure/kernel/room.ts';
import { isAfterPlay } from '../../shared/procedure/kernel/script.ts';
import { hasVenues, isVenue, roomAt } from '../../shared/procedure/kernel/venue.ts';
import type { NamedClientCommand } from '../../shared/procedure/road/moves.ts';
import { movedByIncidents } from '../../shared/procedure/shadow/wants.ts';
import { asRevised, revisionsOf } from '../../shared/procedure/texts/draft-names.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import { bentBy } from '../../shared/scenario/capital.ts';
import { movedBy } from '../../shared/scenario/inject-effects.ts';
import type {
  DeclaredVenue,
  Delegation,
  PublicScenario,
  RecordContent,
  SeatContent,
  SeatId,
  VenueId,
} from '../../shared/scenario/scenario.ts';
import { hasPlace, scenarioAt } from '../../shared/scenario/venues.ts';
import type { Views } from '../../shared/views/audiences.ts';
import type {
  FacilitatorView,
  ForecastsView,
  PersonView,
  SeatView,
} from '../../shared/views/views.ts';
import { wholeRoom } from '../../shared/views/whole-room.ts';
import { type Connection, connect } from '../line/connection.ts';
import type { CommandTrouble, Link, Role } from '../line/link.ts';
import type { PendingCommand } from '../line/pending.ts';
import { fetchRecord, fetchScenario, fetchSeatContent, fetchSession } from './content.ts';
import { meant } from './meant.ts';

/** A session as one page sees it: everything here is a signal, and `send` is the only way out. */
export interface SessionStore {
  readonly session: string;
  /** The join code, once the session's card has come. */
  readonly code: ReadonlySignal<string | undefined>;
  readonly role: ReadonlySignal<Role | undefined>;
  /** The session as the venue that this page looks at sees it. */
  readonly room: ReadonlySignal<Room | undefined>;
  /** The venues that this page may see; none where the session has but one. */
  readonly venues: ReadonlySignal<readonly DeclaredVenue[]>;
  /** The venue that this page looks at: the chosen one, or the first in which the own seat has a place. */
  readonly venue: ReadonlySignal<VenueId | undefined>;
  readonly person: ReadonlySignal<PersonView | undefined>;
  /**
   * What is known at the seat that this page plays: what the people of a person's own seat share, or what the
   * facilitator sees of a seat taken over (SEA-23); undefined without one.
   */
  readonly desk: ReadonlySignal<SeatView | undefined>;
  readonly facilitator: ReadonlySignal<FacilitatorView | undefined>;
  /** What everybody may know of all forecasts (FOR-3). */
  readonly forecasts: ReadonlySignal<ForecastsView>;
  /** The seat that this page plays: the person's own, or the one the facilitator has taken up. */
  readonly seat: ReadonlySignal<SeatId | undefined>;
  /** The scenario as that venue sees it, each draft as it is called by now. */
  readonly scenario: ReadonlySignal<PublicScenario | undefined>;
  readonly delegations: ReadonlySignal<ReadonlyMap<SeatId, Delegation>>;
  /** Comes by itself once play has begun; in the lobby, or beside a seat, when it is asked for. */
  readonly seatContent: ReadonlySignal<SeatContent | undefined>;
  readonly record: ReadonlySignal<RecordContent | undefined>;
  readonly link: ReadonlySignal<Link>;
  readonly pending: ReadonlySignal<readonly PendingCommand[]>;
  /** Set when content could not be loaded; `retry` tries again. */
  readonly contentProblem: ReadonlySignal<Error | undefined>;
  /** Server time in ms since 1970: the clock that all deadlines are in. */
  now(): number;
  /** Sends a command; keeps it until it is answered, also over a lost connection. */
  send(command: NamedClientCommand, seat?: SeatId): Promise<Reply>;
  /** Looks at another venue of the session. */
  goTo(venue: VenueId): void;
  /** Takes up, as the facilitator, the seat whose panel is shown. */
  playSeat(seat: SeatId | undefined): void;
  /** Has the brief of the seat brought, which is on record as read from then on (SEA-12). */
  readBrief(): void;
  retry(): void;
  close(): void;
}

export interface StoreSettings {
  readonly session: string;
  readonly token?: string;
  /** Looks only, as a screen does, whatever the token. */
  readonly isScreen?: boolean;
  readonly onTrouble?: (trouble: CommandTrouble) => void;
}

/** Opens a session: connects, follows its views and fetches the content that belongs to them. */
export function openStore({
  session,
  token: shown,
  isScreen,
  onTrouble,
}: StoreSettings): SessionStore {
  const connection: Connection = connect({ session, token: shown, isScreen, onTrouble });
  const token = isScreen ? undefined : shown;
  const code = signal<string | undefined>(undefined);
  const whole = signal<PublicScenario | undefined>(undefined);
  const brought = signal<SeatContent | undefined>(undefined);
  const record = signal<RecordContent | undefined>(undefined);
  const contentProblem = signal<Error | undefined>(undefined);
  const played = signal<SeatId | undefined>(undefined);

  const { views } = connection;
  const facilitator = computed(() => views.value.facilitator);
  const forecasts = computed(() => views.value.forecasts ?? {});
  const person = computed(() => personIn(views.value));
  const desk = computed(() => {
    const own = person.value?.seat;
    if (own !== undefined) return views.value[`seat:${own}`];
    return played.value === undefined ? undefined : views.value[`standIn:${played.value}`];
  });
  const seat = computed(() => person.value?.seat ?? played.value);
  const chosen = signal<VenueId | undefined>(undefined);
  const everywhere = computed(() => wholeRoom(views.value));
  const venues = computed(() => {
    const seen = everywhere.value;
    return whole.value?.venues?.filter(({ id }) => seen !== undefined && isVenue(seen, id)) ?? [];
  });
  const venue = computed(() => {
    const own = seat.value;
    const open = venues.value.find(({ id }) => id === chosen.value);
    const first = venues.value.find((each) => own === undefined || hasPlace(each, own));
    return (open ?? first ?? venues.value[0])?.id;
  });
  const room = computed(() => {
    const seen = everywhere.value;
    // Of several venues none is shown before the scenario has come and says which there are.
    const isUnknown = seen !== undefined && hasVenues(seen) && venue.value === undefined;
    return seen === undefined || isUnknown ? undefined : roomAt(seen, venue.value);
  });
  const standings = computed(() => room.value?.drafts);
  const isOver = computed(() => room.value !== undefined && isAfterPlay(room.value.phase));
  const scenario = computed(() => {
    // In the lobby people choose among all delegations, wherever these have a place.
    const isLobby = room.value?.phase === 'lobby';
    const here = whole.value && scenarioAt(whole.value, isLobby ? undefined : venue.value);
    // After play the record is compared with ours: a draft is called as it was tabled in fact.
    const drafts = isOver.value ? undefined : standings.value;
    return here && asRevised(here, drafts && revisionsOf({ drafts }));
  });
  const wantsToRead = signal<SeatId | undefined>(undefined);
  const brief = computed(() =>
    wantsToRead.value === seat.value || isInHand(seat.value) ? seat.value : undefined,
  );
  const isInHand = (held: SeatId | undefined): boolean => {
    const open = room.value;
    if (held === undefined || open === undefined) return false;
    const read = person.value?.read ?? facilitator.value?.read ?? [];
    if (read.includes(held)) return true;
    return person.value === undefined ? open.seats[held] === 'facilitator' : open.phase !== 'lobby';
  };
  const delegations = computed(
    () => new Map(whole.value?.delegations.map((delegation) => [delegation.id, delegation])),
  );

  const seatContent = computed(() => {
    const known = whole.value;
    const seen = everywhere.value;
    // Advice goes by what has come from outside, by what has struck the seat, and by what capital has
    // answered, as the computer does (INJ-3, SHA-7, CAP-4).
    if (known === undefined || seen === undefined || brought.value === undefined) {
      return brought.value;
    }
    const moved = [...releasedIn(known, seen), ...movedByIncidents(known, seen)];
    return bentBy(movedBy(brought.value, moved), bendsIn(desk.value?.cables));
  });
  const attempt = signal(0);
  const guarded = (work: Promise<unknown>) => {
    work.catch((problem: unknown) => {
      contentProblem.value = problem instanceof Error ? problem : new Error(String(problem));
    });
  };

  const stopCard = onChange(
    () => attempt.value,
    () => {
      if (whole.value !== undefined) return;
      guarded(
        fetchSession(session).then(async (card) => {
          code.value = card.code;
          whole.value = await fetchScenario(card.scenario, card.hash);
        }),
      );
    },
  );
  const stopSeat = onChange(
    () => `${brief.value ?? ''} ${attempt.value}`,
    () => {
      const wanted = brief.value;
      if (wanted === undefined || token === undefined) {
        brought.value = undefined;
        return;
      }
      if (brought.value?.seat === wanted) return;
      brought.value = undefined;
      guarded(
        fetchSeatContent(session, wanted, token).then((content) => {
          if (brief.value === wanted) brought.value = content;
        }),
      );
    },
  );
  const stopRecord = onChange(
    () => `${isOver.value} ${attempt.value}`,
    () => {
      if (!isOver.value || record.value !== undefined) return;
      guarded(
        fetchRecord(session).then((content) => {
          record.value = content;
        }),
      );
    },
  );

  return {
    session,
    code,
    role: connection.role,
    room,
    venues,
    venue,
    person,
    desk,
    facilitator,
    forecasts,
    seat,
    scenario,
    delegations,
    seatContent,
    record,
    link: connection.link,
    pending: connection.pending,
    contentProblem,
    now: connection.now,
    send: (command, forSeat) => connection.send(meant({ room }, command), forSeat),
    goTo: (wanted) => {
      chosen.value = wanted;
    },
    playSeat: (wanted) => {
      played.value = wanted;
    },
    readBrief: () => {
      wantsToRead.value = seat.value;
    },
    retry: () => {
      contentProblem.value = undefined;
      attempt.value += 1;
    },
    close: () => {
      stopCard();
      stopSeat();
      stopRecord();
      connection.close();
    },
  };
}

/** Runs `act` now and whenever what `watch` reads has another value. Returns the way to stop. */
function onChange(watch: () => string | number, act: () => void): () => void {
  const watched = computed(watch);
  return watched.subscribe(() => act());
}

/** The one person whose view this page is sent. */
function personIn(views: Views): PersonView | undefined {
  const own = Object.keys(views).find(isOfPerson);
  return own && views[own];
}

const isOfPerson = (audience: string): audience is `person:${string}` =>
  audience.startsWith('person:');
