import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { decide } from '../../shared/procedure/road/decide.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { step } from '../../shared/procedure/road/step.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
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

export interface DraftingRoom {
  readonly scenario: PublicScenario;
  readonly state: SessionState;
  /** The version of the rules that the facts are made by. */
  readonly rules: number;
  /** First answers to the commands already in the log. */
  readonly answered: ReadonlyMap<string, number>;
  /** ms since 1970. */
  readonly now: number;
  readonly random: () => number;
  /** Told of a rule that threw. */
  readonly onFault: (error: unknown, envelope: Envelope) => void;
}

/**
 * Decides the commands one after another, each on the state the one before it left. A repeat of a
 * command gets its first answer and makes no fact; a rule that throws refuses its own command only.
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
    // A machine's clock may step back; the log's never does.
    const now = Math.max(room.now, state.at);
    const { random } = room;
    const decision = decide(room.scenario, state, actor, envelope.command, { now, random });
    if (!decision.ok) return { refused: decision.refusal };

    const seq = state.seq + 1;
    const commandId = 'id' in envelope ? envelope.id : `${envelope.from}-${seq}`;
    const rules = state.rules === room.rules ? undefined : { rules: room.rules };
    const fact: Fact = { ...decision.fact, seq, at: now, by: actor, commandId, ...rules };
    state = step(room.scenario, state, fact);
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
