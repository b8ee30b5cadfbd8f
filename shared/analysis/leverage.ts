import type { Deal } from '../procedure/deals/deal.ts';
import type { Box } from '../procedure/kernel/boxes.ts';
import { membersOf, votelessBecause } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { stageOf } from '../procedure/kernel/script.ts';
import type { Message } from '../procedure/talk/talk.ts';
import { leaderOf, sponsorsOf } from '../procedure/texts/drafts.ts';
import { isConsensus } from '../scenario/forums.ts';
import type { Choice, DraftId, PublicScenario, SeatId } from '../scenario/scenario.ts';
import { rollOf } from './roll.ts';

/** What a delegation sees: the room, and what was said and offered to it. */
export interface OwnSight {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly seat: SeatId;
  readonly messages: Box<Message>;
  readonly deals: Box<Deal>;
}

/** What a vote or an acceptance that is still open is worth to others now. */
export interface Leverage {
  readonly draft: DraftId;
  readonly forum: 'voting' | 'consensus';
  /** Who is known to be for it and against it, and of whom nothing is known; the delegation is among the last. */
  readonly known: { readonly for: number; readonly against: number; readonly open: number };
  /** 0 (it will be as it will be) to 1 (one vote may decide). */
  readonly worth: number;
  readonly level: 'little' | 'some' | 'much' | 'decides';
  /** Who has asked for it, or offers something for it, the latest first. */
  readonly askedBy: readonly SeatId[];
  /** Who leads the text and may need it; left out for a report. */
  readonly leader?: SeatId;
}

/** From this worth on one speaks of some, of much, and of a vote that decides. */
const SOME = 0.35;
const MUCH = 0.7;
const DECIDES = 0.95;

/**
 * What the votes of a delegation that has not bound itself are worth, by each text that is still to be
 * decided: from public data and its own box alone. Who sponsors, leads or has spoken for a text has nothing
 * to give on it any more, and is not told.
 */
export function leverageOf(sight: OwnSight): readonly Leverage[] {
  const { scenario, room, seat } = sight;
  if (votelessBecause(scenario, room, seat) !== undefined) return [];
  if (isConsensus(stageOf(scenario, room).forum)) return onReport(sight);
  return scenario.drafts
    .filter(({ id, kind }) => kind === 'resolution' && isOpen(room, id))
    .flatMap(({ id }): Leverage[] => {
      const sides = sidesOn(scenario, room, id);
      if (sides.for.has(seat) || sides.against.has(seat)) return [];
      const voters = membersOf(scenario).filter(({ id: member }) => !own(room.absent, member));
      const known = {
        for: sides.for.size,
        against: sides.against.size,
        open: Math.max(0, voters.length - sides.for.size - sides.against.size),
      };
      const worth = closeness(known);
      const leader = leaderOf(scenario, room, id);
      return [
        {
          draft: id,
          forum: 'voting',
          known,
          worth,
          level: levelOf(worth),
          askedBy: askersOf(sight, id),
          ...(leader !== undefined && { leader }),
        },
      ];
    });
}

/** The nearer both sides are to each other, by what those can move who are still open, the more one vote weighs. */
function closeness({ for: yes, against: no, open }: Leverage['known']): number {
  if (open === 0) return 0;
  return Math.max(0, 1 - Math.abs(yes - no) / open);
}

function levelOf(worth: number): Leverage['level'] {
  if (worth >= DECIDES) return 'decides';
  if (worth >= MUCH) return 'much';
  return worth >= SOME ? 'some' : 'little';
}

const OVER: readonly Room['drafts'][string]['status'][] = [
  'adopted',
  'rejected',
  'withdrawn',
  'notVoted',
];

function isOpen({ drafts }: Room, id: DraftId): boolean {
  const status = own(drafts, id)?.status;
  return status !== undefined && !OVER.includes(status);
}

/** Who is known to be for a text and against it: by lists, words from the floor, and the votes of an earlier stage. */
function sidesOn(scenario: PublicScenario, room: Room, id: DraftId) {
  const voted = votedOn(scenario, room, id);
  const rivals = scenario.drafts.flatMap((draft) =>
    draft.id !== id && draft.pole !== undefined ? sponsorsOf(scenario, room, draft.id) : [],
  );
  const supporters = new Set([
    ...sponsorsOf(scenario, room, id),
    ...(own(room.drafts, id)?.spokenFor ?? []),
    ...voted.yes,
  ]);
  const opponents = new Set([...voted.no, ...(voted.isKnown ? [] : rivals)]);
  return {
    for: supporters,
    against: new Set([...opponents].filter((seat) => !supporters.has(seat))),
  };
}

function votedOn(scenario: PublicScenario, room: Room, id: DraftId) {
  const result = Object.values(room.results).findLast(
    ({ subject }) => subject.kind === 'draft' && subject.draft === id,
  );
  const roll = result && rollOf(result, membersOf(scenario));
  const who = (choice: Choice) =>
    Object.entries(roll ?? {}).flatMap(([member, vote]) => (vote === choice ? [member] : []));
  return { yes: who('yes'), no: who('no'), isKnown: roll !== undefined };
}

/** A report needs everybody: the fewer stand in its way, the more the next yes or no weighs. */
function onReport(sight: OwnSight): readonly Leverage[] {
  const { scenario, room, seat } = sight;
  const { negotiation } = room;
  if (negotiation === undefined || !isOpen(room, negotiation.draft)) return [];
  const held = Object.values(own(room.drafts, negotiation.draft)?.paragraphs ?? {}).flatMap(
    ({ heldBy = [] }) => heldBy,
  );
  const objecting = Object.entries(negotiation.stances).flatMap(([other, { kind }]) =>
    kind === 'object' ? [other] : [],
  );
  const inTheWay = new Set([...held, ...objecting].filter((other) => other !== seat));
  const others = membersOf(scenario).length - 1;
  const worth = others === 0 ? 0 : 1 - inTheWay.size / others;
  return [
    {
      draft: negotiation.draft,
      forum: 'consensus',
      known: { for: others - inTheWay.size, against: inTheWay.size, open: 1 },
      worth,
      level: inTheWay.size === 0 ? 'decides' : levelOf(Math.min(worth, DECIDES - 0.01)),
      askedBy: askersOf(sight, negotiation.draft),
    },
  ];
}

/** Who has asked this delegation about the text or what would change it, or offers something for its vote. */
function askersOf({ room, seat, messages, deals }: OwnSight, draft: DraftId): readonly SeatId[] {
  const asking = Object.values(messages)
    .filter(({ by, to, says }) => by !== seat && to.includes(seat) && isAbout(room, says, draft))
    .map(({ by, at }) => ({ by, at }));
  const offering = Object.values(deals)
    .filter(
      ({ by, status, promises }) =>
        by !== seat &&
        (status === 'offered' || status === 'agreed') &&
        promises.some((promise) => promise.by === seat && actIsOn(promise.act, draft)),
    )
    .map(({ by, at }) => ({ by, at }));
  const latestFirst = [...asking, ...offering].toSorted((one, other) => other.at - one.at);
  return [...new Set(latestFirst.map(({ by }) => by))];
}

function isAbout(room: Room, says: Message['says'], draft: DraftId): boolean {
  if (says.kind === 'askVote') return says.draft === draft;
  if (says.kind !== 'askSupport' && says.kind !== 'warn') return false;
  const { cause } = says;
  if (cause.kind === 'draft') return cause.draft === draft;
  if (cause.kind === 'amendment') return own(room.amendments, cause.amendment)?.draft === draft;
  return room.negotiation?.draft === draft;
}

function actIsOn(act: Deal['promises'][number]['act'], draft: DraftId): boolean {
  if (act.kind === 'vote') return act.on.kind === 'draft' && act.on.draft === draft;
  return act.kind === 'sponsor' && act.draft === draft;
}
