import { once, oncePerPair } from '../../scenario/once.ts';
import type { Draft, DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';

/** The draft of that id. Throws where the scenario has none. */
export function draftOf(scenario: PublicScenario, id: DraftId): Draft {
  const draft = scenario.drafts.find((candidate) => candidate.id === id);
  if (draft === undefined) throw new Error(`The scenario has no draft ${id}.`);
  return draft;
}

/** The delegation that leads a draft: as tabled, or whoever has reintroduced it; none leads a report. */
export function leaderOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): SeatId | undefined {
  return own(room.drafts, id)?.leader ?? draftOf(scenario, id).leader;
}

/** Everyone who sponsors a draft now: the scenario's list, those who joined, less those who left. */
export function sponsorsOf(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  id: DraftId,
): readonly SeatId[] {
  const draft = draftOf(scenario, id);
  const standing = own(room.drafts, id);
  return standing === undefined
    ? listed(draft)
    : present(standing.joined, standing.left)(listed(draft));
}

const listed = once((draft: Draft): readonly SeatId[] => draft.sponsors.map(({ seat }) => seat));

/** One list for all who ask while nobody joins or leaves, whatever becomes of the text. */
const present = oncePerPair((joined: readonly SeatId[], left: readonly SeatId[]) =>
  once((sponsors: readonly SeatId[]): readonly SeatId[] =>
    [...sponsors, ...joined].filter((seat) => !left.includes(seat)),
  ),
);
