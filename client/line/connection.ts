import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { ClientCommand, Names } from '../../shared/procedure/road/moves.ts';
import type {
  ConnectionRefusal,
  Handshake,
  RemovalTold,
  Reply,
  Welcome,
} from '../../shared/protocol/messages.ts';
import { fromWire } from '../../shared/protocol/update.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import type { AudienceId, Views } from '../../shared/views/audiences.ts';
import { freshId } from './identifiers.ts';
import type { CommandTrouble, Link, Role } from './link.ts';
import type { PendingCommand } from './pending.ts';
import { isServerThere, keepReturning } from './return.ts';
import { ServerClock } from './server-clock.ts';
import { follow, NOTHING_HELD, reset, versions, viewsOf, welcomed } from './streams.ts';
import { openLine } from './transports.ts';

export interface Connection {
  readonly role: ReadonlySignal<Role | undefined>;
  /** What is held of each audience that this page belongs to. */
  readonly views: ReadonlySignal<Views>;
  readonly link: ReadonlySignal<Link>;
  readonly pending: ReadonlySignal<readonly PendingCommand[]>;
  /** Server time in ms since 1970. */
  now(): number;
  /** The command names what it is about, so that it may be sent again at any time. */
  send(command: ClientCommand & Names, seat?: SeatId): Promise<Reply>;
  close(): void;
}

interface Settings {
  readonly session: string;
  readonly token: string | undefined;
  /** Looks only, as a screen does, whatever the token. */
  readonly isScreen?: boolean | undefined;
  readonly onTrouble: ((trouble: CommandTrouble) => void) | undefined;
}

/** A moment by both clocks of the device, in ms. */
interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/** A short break is nobody's business; only a longer one is told. */
const GRACE_MS = 2000;
/** After this long in the background a connection is not trusted any more. */
const DOUBT_AFTER_HIDDEN_MS = 20_000;
const REFUSALS: readonly ConnectionRefusal[] = [
  'protocolOutdated',
  'sessionUnknown',
  'sessionAsleep',
  'scenarioGone',
  'rulesOlder',
  'rulesNewer',
  'tokenUnknown',
  'handshakeMalformed',
  'tooManyConnections',
  'notJustNow',
];
/** What was missed is asked for again when it has not come for so long. */
const ASK_AGAIN_MS = 2000;
/** The version of who holds none. */
const NEVER = -1;
/** These pass: the page says that the line is lost, and tries again. */
const PASSING: readonly ConnectionRefusal[] = ['tooManyConnections', 'notJustNow'];
const RETRY_WHEN_PASSING_MS = 5000;
/** How often a screen looks whether somebody has come to a session that sleeps. */
const RETRY_WHEN_ASLEEP_MS = 3000;

/** The version of the rules that the server names beside a refusal. */
function rulesIn(error: Error): { readonly rules?: number } {
  const data: unknown = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('rules' in data)) return {};
  return typeof data.rules === 'number' ? { rules: data.rules } : {};
}

/** What the server tells a person who was removed, beside the refusal. */
function removalIn(error: Error): { readonly removal?: RemovalTold } {
  const data: unknown = 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('removal' in data)) return {};
  const { removal } = data;
  if (typeof removal !== 'object' || removal === null) return {};
  const reason = 'reason' in removal ? removal.reason : undefined;
  const door = 'door' in removal ? DOORS.find((each) => each === removal.door) : undefined;
  return { removal: { ...(typeof reason === 'string' && { reason }), ...(door && { door }) } };
}

const DOORS = ['barred', 'letBack'] as const;

/**
 * Holds the line to the server: says at every handshake which versions are held, so that only what
 * was missed is sent, takes up the line again on its own, and sends unanswered commands again.
 */
export function connect({ session, token, isScreen, onTrouble }: Settings): Connection {
  const role = signal<Role | undefined>(undefined);
  const views = signal<Views>({});
  const link = signal<Link>({ kind: 'connecting' });
  const pending = signal<readonly PendingCommand[]>([]);
  const answers = new Map<string, (reply: Reply) => void>();
  const clock = new ServerClock();
  /** When what was missed of a view was last asked for, by audience. */
  const asked = new Map<AudienceId, number>();
  let streams = NOTHING_HELD;
  let isGreeted = false;
  let hiddenSince: Moment | undefined;
  let graceTimer: ReturnType<typeof setTimeout> | undefined;

  const socket = openLine({ auth: (answer) => answer(handshake()) });

  function handshake(): Handshake {
    const have = versions(streams);
    const shown = { ...(token && { token }), ...(isScreen && { screen: true as const }) };
    return { protocol: PROTOCOL, session, ...shown, have };
  }

  function startOver(): void {
    streams = NOTHING_HELD;
    isGreeted = false;
    socket.disconnect();
    socket.connect();
  }

  function greet(welcome: Welcome): void {
    const next = welcomed(streams, welcome.streams);
    if (next === undefined) {
      startOver();
      return;
    }
    clock.run(welcome.speed ?? 1);
    clock.set(welcome.now);
    streams = next;
    asked.clear();
    isGreeted = true;
    settle();
    batch(() => {
      role.value = welcome.role;
      views.value = viewsOf(next);
      link.value = { kind: 'open' };
    });
    resend();
  }

  /** What cannot be put on what is held is asked for, once in a while, until it comes. */
  function askFor(audience: AudienceId): void {
    const last = asked.get(audience);
    if (last !== undefined && clock.mark() - last < ASK_AGAIN_MS) return;
    asked.set(audience, clock.mark());
    socket.emit('m', audience, streams.get(audience)?.version ?? NEVER);
  }

  function askTime(): void {
    const askedAt = clock.mark();
    socket.emit('t', (now) => clock.set(now, askedAt));
  }

  function resend(): void {
    for (const entry of pending.value) emit(entry);
  }

  function emit({ message }: PendingCommand): void {
    socket.emit('c', message, (reply) => {
      if ('refused' in reply) {
        onTrouble?.({ command: message.command, refusal: reply.refused });
      }
      answers.get(message.id)?.(reply);
      forget(message.id);
    });
  }

  function forget(id: string): void {
    answers.delete(id);
    pending.value = pending.value.filter((entry) => entry.message.id !== id);
  }

  function settle(): void {
    clearTimeout(graceTimer);
    graceTimer = undefined;
  }

  function notice(): void {
    isGreeted = false;
    if (graceTimer !== undefined || link.value.kind === 'lost') return;
    graceTimer = setTimeout(() => {
      graceTimer = undefined;
      link.value = { kind: 'lost', side: navigator.onLine ? 'server' : 'device' };
    }, GRACE_MS);
  }

  /** The page is looked at again: its clock may have stood still, and its line may be dead. */
  function wake(): void {
    if (link.value.kind === 'refused') return;
    if (socket.connected) {
      askTime();
      return;
    }
    socket.disconnect();
    socket.connect();
  }

  /** By the clock that says more: one stands still while a device sleeps, the other can be set. */
  function hiddenFor({ wall, steady }: Moment): number {
    return Math.max(Date.now() - wall, clock.mark() - steady);
  }

  function onVisibility(): void {
    if (document.visibilityState === 'hidden') {
      hiddenSince = { wall: Date.now(), steady: clock.mark() };
      return;
    }
    const wasLong = hiddenSince !== undefined && hiddenFor(hiddenSince) > DOUBT_AFTER_HIDDEN_MS;
    hiddenSince = undefined;
    if (wasLong && link.value.kind !== 'refused') socket.disconnect();
    wake();
  }

  function onOffline(): void {
    if (link.value.kind === 'lost') link.value = { kind: 'lost', side: 'device' };
  }

  socket.on('hello', greet);
  socket.on('u', (...wire) => {
    if (!isGreeted) return;
    const update = fromWire(wire);
    const next = follow(streams, update);
    if (next === 'gap') {
      askFor(update.audience);
      return;
    }
    streams = next;
    views.value = viewsOf(next);
  });
  socket.on('s', (audience, catchup) => {
    if (!isGreeted) return;
    const next = reset(streams, audience, catchup);
    asked.delete(audience);
    if (next === undefined) {
      startOver();
      return;
    }
    streams = next;
    views.value = viewsOf(next);
  });
  socket.on('disconnect', (reason) => {
    notice();
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error) => {
    const why = REFUSALS.find((refusal) => refusal === error.message);
    if (why === undefined || PASSING.includes(why)) {
      notice();
      if (why !== undefined) setTimeout(wake, RETRY_WHEN_PASSING_MS);
      return;
    }
    settle();
    if (why === 'sessionAsleep') {
      link.value = { kind: 'asleep' };
      setTimeout(wake, RETRY_WHEN_ASLEEP_MS);
      return;
    }
    link.value = { kind: 'refused', why, ...rulesIn(error), ...removalIn(error) };
  });

  const giveUp = keepReturning(socket, isServerThere);
  addEventListener('online', wake);
  addEventListener('offline', onOffline);
  addEventListener('focus', wake);
  document.addEventListener('visibilitychange', onVisibility);

  return {
    role,
    views,
    link,
    pending,
    now: () => clock.now(),
    send: (command, seat) => {
      const entry = { message: { id: freshId(), command, ...(seat && { seat }) } };
      pending.value = [...pending.value, entry];
      const answered = new Promise<Reply>((resolve) => answers.set(entry.message.id, resolve));
      if (isGreeted) emit(entry);
      return answered;
    },
    close: () => {
      settle();
      giveUp();
      removeEventListener('online', wake);
      removeEventListener('offline', onOffline);
      removeEventListener('focus', wake);
      document.removeEventListener('visibilitychange', onVisibility);
      socket.disconnect();
    },
  };
}
