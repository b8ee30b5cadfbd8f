import { refusal } from '../../shared/procedure/kernel/refusal.ts';

/** The server's own refusals: not about the game, but about the net and the disk. */
export const MALFORMED = refusal('NET-1', 'malformed');
export const TOO_FAST = refusal('NET-2', 'tooFast');
/** The log is as long as one may be that is to wake quickly. */
export const SESSION_FULL = refusal('NET-2', 'sessionFull');
/** The log could not be written: nothing has happened, the sender may try again. */
export const NOT_STORED = refusal('NET-3', 'notStored');
/** A write takes very long: nothing of this command has been begun, the sender may try again. */
export const STORE_SLOW = refusal('NET-3', 'storeSlow');
/** A rule threw: a mistake in the program, which leaves the session as it was. */
export const RULE_FAULT = refusal('NET-3', 'ruleFault');
