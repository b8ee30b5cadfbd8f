import { rollOf } from '../../../shared/analysis/roll.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Minute, Room } from '../../../shared/procedure/kernel/room.ts';
import { leaderOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import type { Draft, PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { minuteText } from '../../../shared/views/minute-text.ts';
import { language } from '../../language/language.ts';

/** One of the texts before the meeting, with those who stand for it. */
export interface Side {
  readonly draft: Draft;
  readonly colour: 'indigo' | 'copper' | 'none';
  readonly leader?: SeatId;
  readonly sponsors: readonly SeatId[];
  /**
   * Who does not sponsor it and has spoken for it, voted for it at an earlier stage or declared that it
   * had meant to, or signed it to see it debated.
   */
  readonly leaning: readonly SeatId[];
  /** How many sponsor it, and how many stand for it, with those who stand for another text as well. */
  readonly inAll: { readonly sponsors: number; readonly standing: number };
}

/** Who stands where by what the room has seen of them; every member is in it once. */
export interface Canvass {
  readonly sides: readonly Side[];
  /** Who stands for several of the texts. */
  readonly both: readonly SeatId[];
  /** Of whom nothing has been heard yet. */
  readonly open: readonly SeatId[];
}

/** A canvass of the texts that are still before the meeting. */
export function canvassOf(scenario: PublicScenario, room: Room): Canvass {
  const members = membersOf(scenario).map(({ id }) => id);
  const drafts = scenario.drafts.filter(
    ({ id, kind }) => kind === 'resolution' && own(room.drafts, id)?.status !== 'withdrawn',
  );
  const standing = drafts.map((draft) => standingFor(scenario, room, draft));
  const sides = standing.map(({ side, all }, index): Side => {
    const isMember = (seat: SeatId) => members.includes(seat);
    const isHere = (seat: SeatId) =>
      isMember(seat) && standing.every((other, at) => at === index || !other.all.has(seat));
    return {
      ...side,
      sponsors: side.sponsors.filter(isHere),
      leaning: side.leaning.filter(isHere),
      inAll: {
        sponsors: side.sponsors.filter(isMember).length,
        standing: [...all].filter(isMember).length,
      },
    };
  });
  const count = (seat: SeatId) => standing.filter(({ all }) => all.has(seat)).length;
  return {
    sides,
    both: members.filter((seat) => count(seat) > 1),
    open: members.filter((seat) => count(seat) === 0),
  };
}

function standingFor(
  scenario: PublicScenario,
  room: Room,
  draft: Draft,
): { readonly side: Omit<Side, 'inAll'>; readonly all: ReadonlySet<SeatId> } {
  const sponsors = sponsorsOf(scenario, room, draft.id);
  const leader = leaderOf(scenario, room, draft.id);
  const standing = own(room.drafts, draft.id);
  const heard = [
    ...votedFor(scenario, room, draft.id),
    ...(standing?.signatories ?? []),
    ...(standing?.spokenFor ?? []),
  ];
  const leaning = [...new Set(heard)].filter((seat) => !sponsors.includes(seat));
  const colour = scenario.poles.find(({ id }) => id === draft.pole)?.colour ?? 'none';
  return {
    side: {
      draft,
      colour,
      sponsors,
      leaning,
      ...(leader !== undefined && { leader }),
    },
    all: new Set([...sponsors, ...leaning]),
  };
}

/** Who voted for the draft as a whole when it was last voted on, by name, or says that it had meant to. */
function votedFor(scenario: PublicScenario, room: Room, draft: string): readonly SeatId[] {
  const result = Object.values(room.results).findLast(
    ({ subject, votes }) =>
      subject.kind === 'draft' && subject.draft === draft && votes !== undefined,
  );
  const roll = result && rollOf(result, scenario.delegations);
  if (result === undefined || roll === undefined) return [];
  const meant = { ...roll, ...result.intended };
  return Object.keys(meant).filter((seat) => meant[seat] === 'yes');
}

/** Something that a delegation did in public and that changes where it stands, or the text. */
export interface PublicMove {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly seat?: SeatId;
  readonly text: string;
}

/** Minutes that tell of a move, not of the order of the meeting. */
const MOVES =
  /^minutes\.(sponsor(Joined|Left)|draft(Introduced|Withdrawn|Reintroduced|Revised|Signed)|signatureWithdrawn|amendment(Proposed|Withdrawn)|subAmendmentProposed|friendly|voteExplained|intentionDeclared|statementMade|paragraph(Held|Released|Changed|sAgreed)|changeProposed|proposal(SetAside|Withdrawn)|textCirculated|silenceBroken|stanceTaken)/;

/** The last public moves that the record of the meeting holds, the latest first. */
export function lastMoves(
  scenario: PublicScenario,
  { minutes }: Pick<Room, 'minutes'>,
  most: number,
): readonly PublicMove[] {
  return Object.entries(minutes)
    .filter(([, { key }]) => MOVES.test(key))
    .toSorted(([one], [other]) => Number(other) - Number(one))
    .slice(0, most)
    .map(([id, minute]) => moveOf(scenario, id, minute));
}

function moveOf(scenario: PublicScenario, id: string, minute: Minute): PublicMove {
  const { seat } = minute.values;
  return {
    id,
    at: minute.at,
    text: minuteText(scenario, minute, language.value),
    ...(typeof seat === 'string' && { seat }),
  };
}
