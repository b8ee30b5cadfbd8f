import type { Deal } from '../../procedure/deals/deal.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { mattersIn, onDraft } from './gifts.ts';
import { type Initiative, initiativesOf } from './initiative.ts';
import { offerPackage } from './package.ts';
import { reviseAsAgreed, reviseFor, revisionsAsked } from './revising.ts';
import { type Question, questionBy, type Sounding, soundingOf, soundOut } from './sounding.ts';
import { causesOf, isDeclined, offerTrade } from './trading.ts';

/** Something that a delegation begins by itself, or goes on with. */
export type Beginning =
  | Initiative
  /** Those whom it has asked have answered. */
  | {
      readonly kind: 'heard';
      readonly questions: readonly Question[];
      readonly as: Initiative['as'];
    }
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
  const begun = initiativesOf(scenario, room, seat, seed).flatMap(
    (initiative): readonly Begun[] => {
      const matters =
        initiative.as === 'leader' ? [onDraft(initiative.draft)] : mattersIn(scenario, room);
      const questions = matters.flatMap((on) => questionBy(room, ours, seat, on) ?? []);
      const { as } = initiative;
      if (questions.length === 0) {
        const draft = as === 'leader' ? initiative.draft : '';
        return [{ key: `sounding ${draft} ${room.stage}`, beginning: initiative }];
      }
      if (!questions.every(({ isAnswered }) => isAnswered)) return [];
      const heard = { kind: 'heard', questions, as } as const;
      const ids = questions.flatMap(({ notes }) => notes.map(({ id }) => id)).join(' ');
      return [{ key: `heard ${ids} ${declinedBy(ours, seat)}`, beginning: heard }];
    },
  );
  const agreed = Object.values(ours.deals ?? {})
    .filter(
      (deal) =>
        deal.status === 'agreed' && revisionsAsked({ scenario, room, seat }, deal).length > 0,
    )
    .map((deal): Begun => ({ key: `agreed ${deal.id}`, beginning: { kind: 'agreed', deal } }));
  return [...begun, ...agreed];
}

/** How many of its own offers others have declined so far. */
const declinedBy = ({ deals = {} }: OwnSeat, seat: SeatId): number =>
  Object.values(deals).filter((deal) => deal.by === seat && isDeclined(deal)).length;

/** A package for several, where there is one, else an exchange with one. */
function winOver(
  situation: Situation,
  soundings: readonly Sounding[],
): readonly PlannedMove['command'][] {
  const offers = soundings.map((sounding) => offerPackage(situation, sounding));
  return offers.find(({ length }) => length > 0) ?? offerTrade(situation, soundings);
}

/** What it does about it. */
export function begin(
  situation: Situation,
  beginning: Beginning,
): readonly PlannedMove['command'][] {
  switch (beginning.kind) {
    case 'sounding': {
      const about = beginning.as === 'leader' ? [onDraft(beginning.draft)] : causesOf(situation);
      return about.flatMap((on) => soundOut(situation, on, beginning.as));
    }
    case 'heard': {
      const soundings = beginning.questions.map((question) => soundingOf(situation.own, question));
      return beginning.as === 'leader'
        ? soundings.flatMap((sounding) => reviseFor(situation, sounding))
        : winOver(situation, soundings);
    }
    case 'agreed':
      return reviseAsAgreed(situation, beginning.deal);
  }
}

/** When it does so, in ms: `lot` from 0 to 1. */
export function whenBegun({ kind }: Beginning, lot: number): number {
  const { soonMs, spreadMs } = kind === 'sounding' ? BEGINS : GOES_ON;
  return Math.round(soonMs + spreadMs * lot);
}
