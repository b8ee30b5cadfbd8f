import type { Deal } from '../../procedure/deals/deal.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { OwnSeat } from '../../procedure/kernel/sight.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { type Initiative, initiativesOf } from './initiative.ts';
import { offerPackage } from './package.ts';
import { reviseAsAgreed, reviseFor, revisionsAsked } from './revising.ts';
import { type Sounding, soundingBy, soundOut } from './sounding.ts';
import { isDeclined, offerTrade } from './trading.ts';

/** Something that a delegation begins by itself, or goes on with. */
export type Beginning =
  | Initiative
  /** Those whom it has asked have answered. */
  | { readonly kind: 'heard'; readonly sounding: Sounding; readonly as: 'leader' | 'broker' }
  /** A deal waits for a change of a text that it leads. */
  | { readonly kind: 'agreed'; readonly deal: Deal };

interface Begun {
  readonly key: string;
  readonly beginning: Beginning;
}

/** Who begins something looks round the room first; who has heard the others thinks it over. */
const BEGINS = { soonMs: 6_000, spreadMs: 40_000 };
const GOES_ON = { soonMs: 4_000, spreadMs: 8_000 };

/** What a delegation may begin or go on with now, each with a key that is the same as long as it is. */
export function beginningsOf(
  scenario: PublicScenario,
  room: Room,
  ours: OwnSeat,
  seat: SeatId,
  seed: number,
): readonly Begun[] {
  if (room.phase !== 'informals' || room.negotiation !== undefined) return [];
  const begun = initiativesOf(scenario, room, seat, seed).flatMap((beginning): readonly Begun[] => {
    if (beginning.kind === 'trade') {
      const declined = Object.values(ours.deals ?? {}).filter(
        (deal) => deal.by === seat && isDeclined(deal),
      );
      return [{ key: `trade ${room.stage} ${declined.length}`, beginning }];
    }
    const { draft, as } = beginning;
    const sounding = soundingBy(room, ours, seat, draft);
    if (sounding === undefined) return [{ key: `sounding ${draft} ${room.stage}`, beginning }];
    if (!sounding.isComplete) return [];
    return [{ key: `heard ${sounding.asked.id}`, beginning: { kind: 'heard', sounding, as } }];
  });
  const agreed = Object.values(ours.deals ?? {})
    .filter(
      (deal) =>
        deal.status === 'agreed' && revisionsAsked({ scenario, room, seat }, deal).length > 0,
    )
    .map((deal): Begun => ({ key: `agreed ${deal.id}`, beginning: { kind: 'agreed', deal } }));
  return [...begun, ...agreed];
}

/** What it does about it. */
export function begin(
  situation: Situation,
  beginning: Beginning,
): readonly PlannedMove['command'][] {
  switch (beginning.kind) {
    case 'sounding':
      return soundOut(situation, beginning.draft, beginning.as);
    case 'trade':
      return offerTrade(situation);
    case 'heard':
      return beginning.as === 'leader'
        ? reviseFor(situation, beginning.sounding)
        : offerPackage(situation, beginning.sounding);
    case 'agreed':
      return reviseAsAgreed(situation, beginning.deal);
  }
}

/** When it does so, in ms: `lot` from 0 to 1. */
export function whenBegun({ kind }: Beginning, lot: number): number {
  const { soonMs, spreadMs } = kind === 'sounding' || kind === 'trade' ? BEGINS : GOES_ON;
  return Math.round(soonMs + spreadMs * lot);
}
