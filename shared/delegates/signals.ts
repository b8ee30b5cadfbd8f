import type { Amendment, AmendmentId } from '../procedure/amendments/amendment.ts';
import { mayAnswerWithSignal, type Signal } from '../procedure/amendments/signals.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { sponsorsOf } from '../procedure/texts/drafts.ts';
import { type Advice, adviseVote } from './advice.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** So long a delegation reads an amendment before it says anything, ms, and so much longer some take. */
const READING_MS = 5_000;
const SPREAD_MS = 20_000;
/** To whom an amendment matters less than this, on the scale of utilities, says nothing of it. */
const MATTERS = 0.05;

/** What gives computer-played delegations something new to say: an amendment, or other words for one. */
export function signalOccasion(room: Room): string {
  if (!isReadByPeople(room)) return '';
  return pendingIn(room)
    .map(([id, { amended, fallen = {} }]) => [id, amended, ...Object.keys(fallen)].join('.'))
    .join(' ');
}

/**
 * AMD-14: those most in play and the sponsors of the draft say how they stand to an amendment, as they would
 * vote on it, once each. Among computers alone nobody does, for nobody would read it.
 */
export function planSignals(situation: Situation): readonly PlannedMove[] {
  const { scenario, room, knowledge, seat, seed } = situation;
  if (room.ballot !== undefined || room.absent[seat] || !isReadByPeople(room)) return [];
  return pendingIn(room).flatMap(([id, amendment]) => {
    const { draft, signals = {} } = amendment;
    const isConcerned =
      scenario.coreSeats.includes(seat) || sponsorsOf(scenario, room, draft).includes(seat);
    if (!isConcerned || own(signals, seat) !== undefined) return [];
    if (!mayAnswerWithSignal(scenario, room, id, seat).may) return [];
    const subject = { kind: 'amendment', draft, amendment: id } as const;
    const signal = signalFor(adviseVote(scenario, room, knowledge, subject));
    if (signal === undefined) return [];
    const afterMs = READING_MS + SPREAD_MS * dice(seed, seat, id, 'signal');
    return [
      {
        afterMs: Math.round(afterMs),
        command: { type: 'signalOnAmendment', amendment: id, signal } as const,
      },
    ];
  });
}

/** What its vote would be, in the words of the corridor; nothing of what is all the same to it. */
function signalFor({ choice, utility }: Advice): Signal | undefined {
  if (choice === 'yes') return 'canLive';
  if (choice === 'no') return 'cannot';
  return Math.abs(utility) < MATTERS ? undefined : 'needMore';
}

const isReadByPeople = ({ seats }: Room): boolean =>
  Object.values(seats).some((hold) => hold === 'present' || hold === 'facilitator');

const pendingIn = ({ amendments }: Room): readonly (readonly [AmendmentId, Amendment])[] =>
  Object.entries(amendments).filter(([, { status }]) => status === 'pending');
