import type {
  DraftId,
  Phase,
  PoleId,
  PublicScenario,
  Region,
  SeatId,
} from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import type { ProposalId } from '../consensus/negotiation.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import type { Spoken } from '../kernel/spoken.ts';
import { sponsorsOf } from '../texts/drafts.ts';

/** `t` and the number of the fact that opened it; a room for a group has the name of its group. */
export type TableId = string;

/** A table at which delegations sit; who sits there is public, what is said there is for them alone. */
export interface Table {
  readonly members: readonly SeatId[];
  /** Who has been asked to sit down and has not yet. */
  readonly invited: readonly SeatId[];
  /** Who would like to sit down. */
  readonly asking: readonly SeatId[];
}

/** Delegations that have a room to themselves. */
export type Group =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'pole'; readonly pole: PoleId }
  | { readonly kind: 'sponsors'; readonly draft: DraftId }
  /** Who agree beforehand how to vote. */
  | { readonly kind: 'partners'; readonly group: string };

/** `w` and the number of the fact in which it was said. */
export type MessageId = string;

/** What was said to some delegations and to nobody else. */
export interface Message {
  readonly id: MessageId;
  /** ms since 1970. */
  readonly at: number;
  readonly by: SeatId;
  readonly to: readonly SeatId[];
  /** The table at which it was said; left out for a note. */
  readonly table?: TableId;
  readonly says: Saying;
  /** The message that it answers. */
  readonly answers?: MessageId;
  /** Set once the facilitator has hidden it: why. Its words are gone from every box. */
  readonly hidden?: string;
}

/** What support is asked for. */
export type Cause =
  | { readonly kind: 'draft'; readonly draft: DraftId }
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId }
  | { readonly kind: 'proposal'; readonly proposal: ProposalId };

/**
 * A move of talk, which everybody understands in the same way: words of one's own; how will you vote, and
 * what would change it; will you support this; thanks; a warning. An answer says a sentence.
 */
export type Saying =
  | { readonly kind: 'words'; readonly text: Spoken }
  | { readonly kind: 'askVote'; readonly draft: DraftId }
  | { readonly kind: 'askSupport'; readonly cause: Cause }
  | { readonly kind: 'thank' }
  | { readonly kind: 'warn'; readonly cause: Cause };

/** The sentence of the catalogue that a message says; undefined for a person's own words and for other moves of talk. */
export const sentenceIn = ({ says }: Pick<Message, 'says'>): Exclude<Spoken, string> | undefined =>
  says.kind === 'words' && typeof says.text !== 'string' ? says.text : undefined;

const OPEN: readonly Phase[] = ['briefing', 'generalDebate', 'informals', 'action', 'outcome'];

/** TAL-1: whether delegations may talk now: in the phases that the stage names, else from the briefing to the outcome. */
export function isTalkOpen(scenario: PublicScenario, room: Room): boolean {
  const { talk } = stageOf(scenario, room);
  if (room.options.talk === 'closed') return false;
  const phases: readonly Phase[] = talk ?? OPEN;
  return phases.includes(room.phase);
}

/** The table at which a delegation sits; undefined where it sits at none. */
export const tableOf = ({ tables }: Pick<Room, 'tables'>, seat: SeatId): TableId | undefined =>
  Object.keys(tables).find((id) => tables[id]?.members.includes(seat));

/** A room for a group takes at least so many. */
const SMALLEST_GROUP = 2;

/** The rooms for groups: of each region, of each pole, of those who sponsor each draft, of those who agree beforehand. */
export function groupsOf({
  delegations,
  poles,
  drafts,
  coordination = [],
}: PublicScenario): readonly Group[] {
  const regions = [...new Set(delegations.map(({ region }) => region))].sort();
  return [
    ...regions.map((region) => ({ kind: 'region', region }) as const),
    ...poles.map(({ id }) => ({ kind: 'pole', pole: id }) as const),
    ...drafts.flatMap(({ id, kind }) =>
      kind === 'resolution' ? [{ kind: 'sponsors', draft: id } as const] : [],
    ),
    ...coordination.map(({ group }) => ({ kind: 'partners', group }) as const),
  ];
}

/** The table of a group's room. */
export function tableOfGroup(group: Group): TableId {
  switch (group.kind) {
    case 'region':
      return `region-${group.region}`;
    case 'pole':
      return `pole-${group.pole}`;
    case 'sponsors':
      return `sponsors-${group.draft}`;
    case 'partners':
      return `partners-${group.group}`;
  }
}

/** The group whose room a table is; undefined for a table that delegations have opened. */
export const groupAt = (scenario: PublicScenario, table: TableId): Group | undefined =>
  groupsOf(scenario).find((group) => tableOfGroup(group) === table);

/** The delegations that belong to a group; none where it would be a room for one. */
export function membersOfGroup(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  group: Group,
): readonly SeatId[] {
  const members = everyMember(scenario, room, group);
  return members.length < SMALLEST_GROUP ? [] : members;
}

function everyMember(
  scenario: PublicScenario,
  room: Pick<Room, 'drafts'>,
  group: Group,
): readonly SeatId[] {
  const { delegations } = scenario;
  switch (group.kind) {
    case 'region':
      return delegations.filter(({ region }) => region === group.region).map(({ id }) => id);
    case 'pole':
      return delegations.filter(({ poles }) => poles.includes(group.pole)).map(({ id }) => id);
    case 'sponsors':
      return own(room.drafts, group.draft) === undefined
        ? []
        : sponsorsOf(scenario, room, group.draft);
    case 'partners':
      return delegations.filter(({ groups }) => groups.includes(group.group)).map(({ id }) => id);
  }
}

/** Whether what support is asked for is there. */
export function isThere(room: Room, cause: Cause): boolean {
  switch (cause.kind) {
    case 'draft':
      return own(room.drafts, cause.draft) !== undefined;
    case 'amendment':
      return own(room.amendments, cause.amendment) !== undefined;
    case 'proposal':
      return own(room.negotiation?.proposals ?? {}, cause.proposal) !== undefined;
  }
}
