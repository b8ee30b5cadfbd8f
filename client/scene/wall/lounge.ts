import { changesOf } from '../../../shared/procedure/consensus/negotiation.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { groupAt, isTalkOpen, type TableId } from '../../../shared/procedure/talk/talk.ts';
import { textOf } from '../../../shared/procedure/texts/texts.ts';
import type { Draft, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { groupName } from '../talk/table-name.ts';
import { isComputer } from '../talk/tables.ts';
import { type Heat, heatOf, heatOfAddition } from '../texts/heat.ts';

/** A table at which somebody sits, as everybody may know of it (TAL-2). */
export interface TableOnWall {
  readonly id: TableId;
  /** Whose room it is; left out for a table that delegations have opened. */
  readonly group?: string;
  readonly seats: readonly { readonly seat: SeatId; readonly by: 'person' | 'computer' }[];
}

/** A paragraph that is not wanted as it reads, with what was declared of it in public. */
export interface Contested {
  readonly draft: Draft;
  readonly id: string;
  /** `OP3`, or the number alone in a report; of one that is proposed, the number of the one that it would follow. */
  readonly number: string;
  /** Set for one that is proposed and not in the text yet (CON-17). */
  readonly isAddition?: true;
  readonly heat: Heat;
}

/** The tables at which anybody sits: those with most people first, then those with most delegations. */
export function tablesOnWall(scenario: PublicScenario, room: Room): readonly TableOnWall[] {
  const people = ({ seats }: TableOnWall) => seats.filter(({ by }) => by === 'person').length;
  return Object.entries(room.tables)
    .filter(([, { members }]) => members.length > 0)
    .map(([id, { members }]): TableOnWall => {
      const group = groupAt(scenario, id);
      return {
        id,
        ...(group !== undefined && { group: groupName(scenario, group) }),
        seats: members.map((seat) => ({
          seat,
          by: isComputer(room, seat) ? 'computer' : 'person',
        })),
      };
    })
    .toSorted((one, other) => people(other) - people(one) || other.seats.length - one.seats.length);
}

/** Delegations that people play and that sit at no table, in the scenario's order. */
export const apartOnWall = (scenario: PublicScenario, room: Room): readonly SeatId[] => {
  const sitting = new Set(Object.values(room.tables).flatMap(({ members }) => members));
  return scenario.delegations
    .map(({ id }) => id)
    .filter((id) => own(room.seats, id) !== undefined && !isComputer(room, id) && !sitting.has(id));
};

/** The paragraphs before the meeting that most would have otherwise; who refuses one counts twice. */
export function contestedOnWall(
  scenario: PublicScenario,
  room: Room,
  most: number,
): readonly Contested[] {
  const warmth = ({ heat: { otherwise, against } }: Contested) =>
    otherwise.length + 2 * against.length;
  return scenario.drafts
    .filter(
      ({ id }) => own(room.drafts, id) !== undefined && room.drafts[id]?.status !== 'withdrawn',
    )
    .flatMap((draft) => [
      ...textOf(scenario, room, draft.id).map(
        ({ id, kind, number }): Contested => ({
          draft,
          id,
          number: kind === 'P' ? number : `${kind}${number}`,
          heat: heatOf(scenario, room, draft.id, id),
        }),
      ),
      ...additionsTo(scenario, room, draft),
    ])
    .filter((each) => warmth(each) > 0)
    .toSorted((one, other) => warmth(other) - warmth(one))
    .slice(0, most);
}

/** Paragraphs that proposals would add to a report, each at its place. */
function additionsTo(scenario: PublicScenario, room: Room, draft: Draft): readonly Contested[] {
  if (room.negotiation?.draft !== draft.id) return [];
  const text = textOf(scenario, room, draft.id);
  return Object.values(room.negotiation.proposals).flatMap((proposal) =>
    changesOf(proposal).flatMap((change, index): readonly Contested[] => {
      if (change.kind !== 'insert') return [];
      const number = text.find(({ id }) => id === change.after)?.number ?? '';
      const heat = heatOfAddition(scenario, proposal);
      return [{ draft, id: `${proposal.id} ${index}`, number, isAddition: true, heat }];
    }),
  );
}

/** Whether the wall has two things to tell in turn: how the text stands, and who sits with whom. */
export const takesTurns = (scenario: PublicScenario, room: Room): boolean =>
  room.phase === 'informals' &&
  room.wall === undefined &&
  isTalkOpen(scenario, room) &&
  Object.values(room.tables).some(({ members }) => members.length > 1);
