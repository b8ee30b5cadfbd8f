import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { stageOf } from '../../procedure/kernel/script.ts';
import { draftOf } from '../../procedure/texts/drafts.ts';
import type { Paragraphs } from '../../procedure/texts/paragraphs.ts';
import { paragraphsOf } from '../../procedure/texts/texts.ts';
import { once } from '../../scenario/once.ts';
import type { Draft, ParagraphId, PublicScenario, SeatId, Stage } from '../../scenario/scenario.ts';
import { type ReadReport, reportAsRead } from './as-read.ts';

/** A report under negotiation as everybody sees it, whatever they make of it. */
export interface OpenReport {
  readonly draft: Draft;
  readonly stage: Stage;
  readonly paragraphs: Paragraphs;
  readonly read: ReadReport;
  /** Who stands in the way of the text that is put, or holds a paragraph while it is worked on, and over which paragraphs. */
  readonly inTheWay: Objectors;
  /** More than half of the time for the talks is over. */
  readonly isLate: boolean;
}

export type Objectors = ReadonlyMap<SeatId, readonly ParagraphId[]>;

interface Seen {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly report: OpenReport;
}

/** Everybody asks about the same room, and then no more: the latest answer is enough. */
const latest = new WeakMap<Negotiation, Seen>();

/** The report of a room as it stands, found once for all who read it. */
export function openReport(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): OpenReport {
  const seen = latest.get(negotiation);
  if (seen?.room === room && seen.scenario === scenario) return seen.report;
  const draft = draftOf(scenario, negotiation.draft);
  const paragraphs = paragraphsOf(room, negotiation.draft);
  const report: OpenReport = {
    draft,
    stage: stageOf(scenario, room),
    paragraphs,
    read: reportAsRead(draft, paragraphs),
    inTheWay: inTheWayOf(negotiation, paragraphs),
    isLate: isLate(room, negotiation),
  };
  latest.set(negotiation, { scenario, room, report });
  return report;
}

const inTheWayOf = ({ phase, stances }: Negotiation, paragraphs: Paragraphs): Objectors =>
  phase === 'gavel' || phase === 'silence' ? objectingIn(stances) : holding(paragraphs);

/** Who objects over which paragraphs. */
const objectingIn = once((stances: Negotiation['stances']): Objectors => {
  const found = new Map<SeatId, ParagraphId[]>();
  for (const [seat, stance] of Object.entries(stances)) {
    if (stance.kind === 'object') found.set(seat, [...stance.paragraphs]);
  }
  return found;
});

/** Who holds which paragraphs. */
export const holding = once((paragraphs: Paragraphs): Objectors => {
  const found = new Map<SeatId, ParagraphId[]>();
  for (const [id, { heldBy = [] }] of Object.entries(paragraphs)) {
    for (const seat of heldBy) found.set(seat, [...(found.get(seat) ?? []), id]);
  }
  return found;
});

/** Whether the talks are in their second half, by when the text or a proposal came last; consultations are late. */
function isLate({ phase, clocks }: Room, { textAt = 0, proposals }: Negotiation): boolean {
  if (phase !== 'informals') return true;
  if (clocks.phase === undefined) return false;
  const { endsAt, totalMs } = clocks.phase;
  let last = textAt;
  for (const { since } of Object.values(proposals)) last = Math.max(last, since);
  return endsAt - last < totalMs / 2;
}
