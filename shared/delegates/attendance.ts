import type { Ballot, BallotSubject } from '../procedure/kernel/room.ts';
import { anchorFor } from './advice.ts';
import { owedBy, promisedAttendance } from './bargaining/promises.ts';
import { standingOn } from './bargaining/ranks.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** Chairs are left or filled at once, before a Chair in a hurry can open the voting. */
const SOON_MS = 300;

/**
 * Before a vote a delegation leaves or fills its chair: as in the record where there is one,
 * otherwise by how likely it is to attend. Moves are made while the ballot is announced, for nobody
 * comes or goes once voting is open.
 */
export function planAttendance(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { room, seat, seed } = situation;
  const afterMs = Math.round(SOON_MS * dice(seed, seat, ballot.id, 'door'));
  const stays = willAttend(situation, ballot);
  const isAbsent = room.absent[seat] === true;
  if (stays === !isAbsent) return [];
  return [{ afterMs, command: { type: stays ? 'returnToRoom' : 'leaveRoom' } }];
}

/**
 * Whether a delegation means to take part in a ballot: as it has promised, as in the record, else by its habit. Who was
 * there for a text is there for its amendments, of which the record knows nothing, unless it stands between its friends
 * and its interest.
 */
export function willAttend(situation: Situation, ballot: Ballot): boolean {
  const { scenario, room, own, knowledge, seat, seed } = situation;
  const { subject } = ballot;
  const promised = promisedAttendance(owedBy(scenario, room, own.deals ?? {}, seat), subject);
  if (promised !== undefined) return promised;
  if (standingOn(situation, subject)?.rank === 'away') return false;
  const asked: BallotSubject =
    subject.kind === 'amendment' ? { kind: 'draft', draft: subject.draft } : subject;
  const anchor = anchorFor(scenario, room, knowledge, asked);
  if (anchor !== undefined) return anchor.baseline !== 'absent';
  return dice(seed, seat, ballot.id, 'attendance') < knowledge.attendance;
}
