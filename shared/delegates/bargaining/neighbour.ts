import type { Act } from '../../procedure/deals/act.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { isObserver, seatsHeldByPeople } from '../../procedure/kernel/membership.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { stageOf } from '../../procedure/kernel/script.ts';
import { isTalkOpen } from '../../procedure/talk/talk.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { priceOf } from './price.ts';

/** What a neighbour asks for, and of whom. */
export interface Favour {
  readonly neighbour: SeatId;
  readonly person: SeatId;
  readonly draft: DraftId;
}

/** Nobody pays more than this for a vote. */
const CHEAP = 0.06;

/**
 * DEA-8: in a guided first vote one delegation that the computer plays comes to the person by itself and asks
 * for a vote: of those that sponsor the first text to be voted on one of the person's own region, where there
 * is one. Undefined where nobody is guided, talk is closed, or there is nothing to ask for.
 */
export function favourIn(scenario: PublicScenario, room: Room): Favour | undefined {
  if (room.options.guided !== true || !isTalkOpen(scenario, room)) return undefined;
  const people = seatsHeldByPeople(scenario, room);
  const [person] = people;
  if (person === undefined || people.length > 1) return undefined;
  const region = regionOf(scenario, person);
  for (const { draft } of stageOf(scenario, room).action) {
    const act = yesTo(draft);
    if (!mayPromise({ scenario, room, by: person, act }).may) continue;
    const sponsors = sponsorsOf(scenario, room, draft);
    if (sponsors.includes(person)) continue;
    const free = sponsors.filter(
      (seat) => own(room.seats, seat) === undefined && !isObserver(scenario, seat),
    );
    // Who leads a text has many to ask; a neighbour comes first.
    const leader = leaderOf(scenario, room, draft);
    const near = free.filter((seat) => seat !== leader && regionOf(scenario, seat) === region);
    const [neighbour] = [...near, ...free];
    if (neighbour !== undefined) return { neighbour, person, draft };
  }
  return undefined;
}

/** What the neighbour offers: the vote that it wants, and for it not to vote against another text, where that is cheap. */
export function offerToPerson(situation: Situation): readonly PlannedMove['command'][] {
  const { scenario, room, seat } = situation;
  const favour = favourIn(scenario, room);
  if (favour?.neighbour !== seat) return [];
  const { person, draft } = favour;
  const mine = stageOf(scenario, room)
    .action.filter((item) => item.draft !== draft)
    .map((item): Act => ({ kind: 'vote', on: votable(item.draft), choice: 'notNo' }))
    .find((act) => isCheap(situation, act));
  const promises = [
    { by: person, act: yesTo(draft) },
    ...(mine === undefined ? [] : [{ by: seat, act: mine }]),
  ];
  return [{ type: 'offerDeal', to: [person], promises, means: true }];
}

function isCheap(situation: Situation, act: Act): boolean {
  const { scenario, room, seat } = situation;
  const price = priceOf(situation, act);
  return (
    price.kind === 'cost' &&
    price.cost <= CHEAP &&
    mayPromise({ scenario, room, by: seat, act }).may
  );
}

const votable = (draft: DraftId) => ({ kind: 'draft', draft }) as const;

const yesTo = (draft: DraftId): Act => ({ kind: 'vote', on: votable(draft), choice: 'yes' });

const regionOf = ({ delegations }: PublicScenario, seat: SeatId) =>
  delegations.find(({ id }) => id === seat)?.region;
