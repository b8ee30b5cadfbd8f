import type { Negotiation, Proposal } from '../../procedure/consensus/negotiation.ts';
import { isOffRecord } from '../../procedure/consensus/off-record.ts';
import { isObserver } from '../../procedure/kernel/membership.ts';
import { dice } from '../dice.ts';
import type { Plan, PlannedMove, Situation } from '../situation.ts';
import { candidatesOf, madeBy } from './candidates.ts';

/** A computer lets others read and answer before it proposes: nobody is flooded. */
const SOON_MS = 16_000;
const SPREAD_MS = 24_000;
/** For each proposal that it has made a delegation lets others go first for so much longer, up to a limit. */
const AFTER_OTHERS_MS = 4_000;
const MOST_PATIENT_MS = 16_000;
/** What a proposal brings that is put forward at once; smaller ones wait longer. */
const URGENT = 0.05;
/** So many proposals may be on the table before a computer adds one. */
const ON_THE_TABLE = 8;
const WITHDRAWS_MS = 5_000;

/** What a delegation does of its own accord: takes back what is refused, and proposes what would bring it most. */
export function planInitiative(situation: Situation, negotiation: Negotiation): readonly Plan[] {
  const { scenario, room, seat, seed } = situation;
  if (isObserver(scenario, seat) || !isOffRecord(scenario, room, negotiation)) return [];
  const hopeless = ownHopeless(situation, negotiation);
  if (hopeless !== undefined) {
    const afterMs = Math.round(WITHDRAWS_MS * (1 + dice(seed, seat, hopeless.id, 'withdraws')));
    return [{ afterMs, command: { type: 'withdrawProposal', proposal: hopeless.id } }];
  }
  if (Object.keys(negotiation.proposals).length >= ON_THE_TABLE) return [];
  const soonest = soonestOf(situation, negotiation);
  const afterMs = Math.round(soonest);
  return [{ kind: 'initiative', afterMs, think: () => proposal(situation, negotiation, soonest) }];
}

/**
 * The best that it could put forward: at `soonest`, in ms, where that is urgent or nobody seems to mind, and the
 * later the less it brings and the less likely it is taken.
 */
function proposal(
  situation: Situation,
  negotiation: Negotiation,
  soonest: number,
): readonly PlannedMove[] {
  const [best] = candidatesOf(situation, negotiation);
  if (best === undefined) return [];
  const [change, ...also] = best.changes;
  if (change === undefined) return [];
  // Who has put nothing forward yet is soon heard with what nobody seems to mind.
  const isFirst = madeBy(negotiation, situation.seat) === 0;
  const eager = Math.min(1, Math.max((best.value * best.taken) / URGENT, isFirst ? best.taken : 0));
  return [
    {
      afterMs: Math.round(soonest + (SPREAD_MS / 2) * (1 - eager)),
      command: {
        type: 'proposeChange',
        draft: negotiation.draft,
        change,
        ...(also.length > 0 && { also }),
      },
    },
  ];
}

/**
 * When it would put forward what is urgent, in ms: by a lot that is thrown anew with each text and each proposal of
 * its own, so that it is known before anything has been thought; and who has had its turn lets others go first.
 */
function soonestOf({ seat, seed }: Situation, negotiation: Negotiation): number {
  const { text } = negotiation;
  const made = madeBy(negotiation, seat);
  const patience = Math.min(MOST_PATIENT_MS, AFTER_OTHERS_MS * made);
  const thrown = dice(seed, seat, String(text), String(made), 'initiative');
  return SOON_MS + (SPREAD_MS / 2) * (1 - thrown) + patience;
}

/** A proposal of its own that somebody has refused, and that has had time to find friends. */
function ownHopeless(
  { room, seat }: Situation,
  { proposals, textAt = 0 }: Negotiation,
): Proposal | undefined {
  const all = Object.values(proposals);
  const refused = all.filter(({ by, refusedBy }) => by === seat && refusedBy.length > 0);
  if (refused.length === 0) return undefined;
  const last = Math.max(textAt, ...all.map(({ since }) => since));
  return refused.find(({ since }) => last >= since + room.options.times.reading);
}
