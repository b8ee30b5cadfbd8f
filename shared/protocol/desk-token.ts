import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The facilitator's token by which an organiser opens the desk of one of their rooms: made from the organiser's
 * own token and the session's id, so that whoever has the one has the other, and nobody gets from a desk to the
 * rest. The server keeps its hash alone.
 */
export const deskTokenOf = (organiserToken: string, session: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(organiserToken), utf8ToBytes(session)));
