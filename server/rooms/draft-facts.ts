import type { Minute, Room, Venue } from '../../shared/procedure/kernel/room.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { roomAt, roomsOf } from '../../shared/procedure/kernel/venue.ts';
import { decide, type Environment } from '../../shared/procedure/road/decide.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { placeOf } from '../../shared/procedure/road/moves.ts';
import { step } from '../../shared/procedure/road/step.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { difference } from '../../shared/views/merge-patch.ts';
import type { Credential } from '../store/store.ts';
import { actorOf, answerKey, type Envelope } from './envelope.ts';
import { RULE_FAULT } from './refusals.ts';

/** What a tick's commands come to, before anything is written or anybody told. */
export interface Draft {
  /** The session as it stands once the facts are written. */
  readonly state: SessionState;
  readonly facts: readonly Fact[];
  readonly credentials: readonly Credential[];
  /** First answers to be remembered: key to number of the fact. */
  readonly answers: ReadonlyMap<string, number>;
  /** What to tell each sender once the facts are written. */
  readonly replies: readonly { readonly envelope: Envelope; readonly reply: Reply }[];
}

/** What commands are decided by, the clock and the dice included. */
export interface DraftingRoom extends Environment {
  readonly scenario: PublicScenario;
  readonly state: SessionState;
  /** The version of the rules that the facts are made by. */
  readonly rules: number;
  /** First answers to the commands already in the log. */
  readonly answered: ReadonlyMap<string, number>;
  /** Told of a rule that threw. */
  readonly onFault: (error: unknown, envelope: Envelope) => void;
}

/**
 * Decides the commands one after another, each on the state the one before it left. A repeat of a
 * command gets its first answer and makes no fact; one that changes nothing is done without a fact; a
 * rule that throws refuses its own command only.
 */
export function draftFacts(room: DraftingRoom, envelopes: readonly Envelope[]): Draft {
  const facts: Fact[] = [];
  const credentials: Credential[] = [];
  const answers = new Map<string, number>();
  let state = room.state;

  const replyTo = (envelope: Envelope): Reply => {
    const key = answerKey(envelope);
    const first = key === undefined ? undefined : (answers.get(key) ?? room.answered.get(key));
    if (first !== undefined) return { done: first };

    const actor = actorOf(envelope, state);
    if ('refused' in actor) return actor;
    // The log's time never steps back.
    const now = Math.max(happenedAt(envelope) ?? room.now, state.at);
    const environment = { ...room, now };
    const decision = decide(room.scenario, state, actor, envelope.command, environment);
    if (!decision.ok) return { refused: decision.refusal };

    const seq = state.seq + 1;
    const commandId = 'id' in envelope ? envelope.id : `${envelope.from}-${seq}`;
    const rules = state.rules === room.rules ? undefined : { rules: room.rules };
    const place = placeOf(envelope.command);
    const fact: Fact = { ...decision.fact, ...place, seq, at: now, by: actor, commandId, ...rules };
    const after = step(room.scenario, state, fact);
    if (isAsBefore(state, after)) return { done: state.seq };
    state = after;
    facts.push(fact);
    if (envelope.credential !== undefined) credentials.push(envelope.credential);
    if (key !== undefined) answers.set(key, seq);
    return { done: seq };
  };

  const replies = envelopes.map((envelope) => {
    try {
      return { envelope, reply: replyTo(envelope) };
    } catch (error) {
      room.onFault(error, envelope);
      return { envelope, reply: { refused: RULE_FAULT } };
    }
  });
  return { state, facts, credentials, answers, replies };
}

const happenedAt = (envelope: Envelope): number | undefined =>
  envelope.from === 'clock' || envelope.from === 'door' ? envelope.at : undefined;

/** Within so long, in ms, words that are said again are a key held down. */
const SAID_AGAIN = 10_000;

/**
 * LOG-4: whether nothing is otherwise than before, but that the fact would have been one more; what
 * only the record would say again, and has just said, counts as nothing.
 */
function isAsBefore(before: SessionState, after: SessionState): boolean {
  if (difference(whatStands(before), whatStands(after)) !== undefined) return false;
  return roomsOf(after.room).every((room) =>
    saysNothingNew(roomAt(before.room, room.venue).minutes, room.minutes),
  );
}

function saysNothingNew(before: Room['minutes'], after: Room['minutes']): boolean {
  const known = Object.entries(before);
  const added = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
  return added.every(([, minute]) =>
    known.some(
      ([, earlier]) => isSameWords(earlier, minute) && minute.at - earlier.at < SAID_AGAIN,
    ),
  );
}

/** All but what every fact changes, the minutes, what is kept for who was away, and the way back. */
function whatStands({
  seq: _,
  at: __,
  covered: ___,
  past: ____,
  room,
  ...state
}: SessionState): object {
  const elsewhere = Object.entries(room.elsewhere ?? {}).map(([id, venue]) => [
    id,
    withoutMinutes(venue),
  ]);
  return { ...state, room: { ...withoutMinutes(room), elsewhere: Object.fromEntries(elsewhere) } };
}

const withoutMinutes = ({ minutes: _, undoable: __, ...standing }: Venue): object => standing;

const isSameWords = (one: Minute, other: Minute): boolean =>
  one.key === other.key && difference(one.values, other.values) === undefined;
