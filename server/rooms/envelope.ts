import { own } from '../../shared/procedure/kernel/own.ts';
import { type Refusal, refusal } from '../../shared/procedure/kernel/refusal.ts';
import type {
  Actor,
  LeaderId,
  PersonId,
  SessionState,
} from '../../shared/procedure/kernel/state.ts';
import type {
  ClientCommand,
  NamedCommand,
  Names,
  SeatCommand,
} from '../../shared/procedure/road/moves.ts';
import { isSeatCommand } from '../../shared/procedure/road/moves.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import type { Credential } from '../store/store.ts';

/** A command on its way to the rules, with who sent it and how to answer. */
export type Envelope = {
  /** The new person's token, stored in the very transaction that stores the fact. */
  readonly credential?: Credential;
  readonly answer: (reply: Reply) => void;
} & Letter;

type Letter = ClientLetter | OwnLetter;

/** What somebody connected sends. */
export type ClientLetter =
  | {
      readonly from: 'person';
      readonly person: PersonId;
      readonly id: string;
      readonly seat?: SeatId;
      readonly command: ClientCommand & Names;
    }
  | {
      readonly from: 'facilitator';
      /** Which of several, by the key that was shown; left out where the server itself leads. */
      readonly who?: LeaderId;
      readonly id: string;
      /** The seat to move for, where the facilitator has taken one over. */
      readonly seat?: SeatId;
      readonly command: ClientCommand & Names;
    };

/** What the room sends to itself. */
export type OwnLetter =
  | { readonly from: 'computer'; readonly seat: SeatId; readonly command: SeatCommand & Names }
  | {
      readonly from: 'clock' | 'door';
      readonly command: NamedCommand;
      /** When it happened, ms since 1970, where that is not now. */
      readonly at?: number;
    };

/**
 * By what key a command's first answer is remembered: the sender and the id they gave it, so that
 * nobody can have another's answer. Undefined for the server's own commands, which never repeat.
 */
export function answerKey(letter: Letter): string | undefined {
  if (letter.from === 'person') return `${letter.person} ${letter.id}`;
  if (letter.from === 'facilitator') return ` ${letter.id}`;
  return undefined;
}

/** The same key, from a fact of the log. */
export function answerKeyOfFact(by: Actor, commandId: string): string | undefined {
  if (by.kind === 'person') return `${by.person} ${commandId}`;
  if (by.kind === 'facilitator') return ` ${commandId}`;
  if (by.kind !== 'seat' || by.via === 'computer') return undefined;
  return by.via === 'person' ? `${by.person} ${commandId}` : ` ${commandId}`;
}

/** Who acts, as the session stands now: a person moves the seat they have at this moment. */
export function actorOf(letter: Letter, state: SessionState): Actor | { refused: Refusal } {
  switch (letter.from) {
    case 'computer':
      return { kind: 'seat', seat: letter.seat, via: 'computer' };
    case 'clock':
    case 'door':
      return { kind: letter.from };
    case 'facilitator': {
      const { who, seat } = letter;
      const named = who !== undefined && own(state.leaders ?? {}, who) !== undefined && { who };
      if (!isSeatCommand(letter.command)) return { kind: 'facilitator', ...named };
      return seat === undefined
        ? { refused: refusal('SEA-6', 'noSeat') }
        : { kind: 'seat', seat, via: 'facilitator', ...named };
    }
    case 'person': {
      const { person } = letter;
      if (letter.seat !== undefined) return { refused: refusal('NET-4', 'notYours') };
      if (!isSeatCommand(letter.command)) return { kind: 'person', person };
      const seat = own(state.people, person)?.seat;
      return seat === undefined
        ? { refused: refusal('SEA-6', 'noSeat') }
        : { kind: 'seat', seat, via: 'person', person };
    }
  }
}
