import { isNamed, namedProposal } from '../../procedure/consensus/consensus.ts';
import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { PlacedParagraph } from '../../procedure/texts/texts.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import { leastWorth } from '../../scenario/blocking.ts';
import { consensusTerms } from '../../scenario/forums.ts';
import { oncePerPair } from '../../scenario/once.ts';
import {
  glanceAt,
  type Outlook,
  type Reader,
  type Reading,
  readReport,
} from '../../scenario/report-reading.ts';
import type {
  Blocking,
  Draft,
  ParagraphId,
  PublicScenario,
  SeatContent,
  SeatId,
  StageId,
} from '../../scenario/scenario.ts';
import { type Objectors, type OpenReport, openReport } from './open-report.ts';
import { blockingIn, type Style, styleIn } from './style.ts';
import { wishesIn } from './wishes.ts';

/** What one delegation makes of the report as it stands, from what everybody can see and its own brief. */
export interface Mind {
  readonly report: OpenReport;
  readonly reading: Reading;
  readonly blocking: Blocking;
  readonly style: Style;
  /** Which others visibly stand in the way, over which paragraphs. */
  readonly objectors: Objectors;
  /** It would object to the report as it stands: it crosses a line, or is worth too little. */
  readonly objects: boolean;
  /** Over these paragraphs. */
  readonly over: readonly ParagraphId[];
  /** How likely it takes it to be that nobody stands in the way in the end. */
  readonly chance: number;
}

/** Who accepts what a delegation is asked about, as far as anybody can see: nobody, for what nobody has proposed. */
export type Accepting = readonly SeatId[];

/** How likely it is that who held what has changed is content: having said so, and where nothing is known. */
export const CONTENT = 0.9;
const HOPED = 0.7;
/** How much nearer who holds something else comes for a change that it proposes or accepts. */
const COURTED = 0.25;

/** What a brief was last asked about, and the answers. */
interface Asked {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly negotiation: Negotiation;
  readonly view: View;
  /** All of its mind, once that has been asked for. */
  mind?: Mind;
}

/** A delegation is asked many times about one room, and then no more: the latest answers are enough. */
const latest = new WeakMap<SeatContent, Asked>();

function askedAbout(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): Asked {
  const asked = latest.get(knowledge);
  const isSame =
    asked?.room === room && asked.negotiation === negotiation && asked.scenario === scenario;
  if (isSame) return asked;
  const view = makeView(scenario, room, negotiation, knowledge);
  const made = { scenario, room, negotiation, view };
  latest.set(knowledge, made);
  return made;
}

/** What a delegation makes of the report under negotiation; thought once for a room as it stands. */
export function mindOf(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): Mind {
  const asked = askedAbout(scenario, room, negotiation, knowledge);
  asked.mind ??= makeMind(room, asked.view, knowledge);
  return asked.mind;
}

function makeMind(room: Room, view: View, knowledge: SeatContent): Mind {
  const { report, reading, blocking, objects, over } = view;
  const style = styleIn(room);
  const objectors = othersIn(report, knowledge.seat);
  const chance = style.bluff ** objectors.size;
  return { report, reading, blocking, objects, over, style, objectors, chance };
}

/** What a delegation makes of the report alone. */
export type View = Pick<Mind, 'report' | 'reading' | 'blocking' | 'objects' | 'over'>;

/** The part of its mind on which its brackets turn. */
export const viewOf = (...about: Parameters<typeof askedAbout>): View => askedAbout(...about).view;

function makeView(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  knowledge: SeatContent,
): View {
  const report = openReport(scenario, room, negotiation);
  const { draft, stage, read } = report;
  const reading = readingOf(knowledge, read.text)(stage.id)(draft);
  const { blocking, objects } = standing(room, report, knowledge, reading);
  const over =
    reading.objects || !objects ? reading.over : priceOfConsent(report, negotiation, reading);
  return { report, reading, blocking, objects, over };
}

/** What turns its stance, for a delegation that is only imagined. */
export function outlookAsIf(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  imagined: SeatContent,
) {
  const report = openReport(scenario, room, negotiation);
  const { draft, stage, read } = report;
  const reading = glanceAt(readerFor(imagined, stage.id, draft), draft.paragraphs, read.text);
  return { report, reading, ...standing(room, report, imagined, reading) };
}

/** Whether a delegation objects to a report as it reads it, and what stands against that. */
function standing(
  room: Room,
  { inTheWay }: OpenReport,
  knowledge: SeatContent,
  { objects, worth }: Outlook,
): Pick<View, 'blocking' | 'objects'> {
  const blocking = blockingIn(room, knowledge);
  const others = inTheWay.has(knowledge.seat) ? inTheWay.size - 1 : inTheWay.size;
  return { blocking, objects: objects || worth < leastWorth(blocking, others) };
}

const readingOf = oncePerPair((knowledge: SeatContent, text: readonly PlacedParagraph[]) => {
  const made: { readonly stage: StageId; readonly draft: Draft; readonly reading: Reading }[] = [];
  return (stage: StageId) =>
    (draft: Draft): Reading => {
      const known = made.find((each) => each.stage === stage && each.draft === draft);
      if (known !== undefined) return known.reading;
      const reading = readReport(readerFor(knowledge, stage, draft), draft.paragraphs, text);
      made.push({ stage, draft, reading });
      return reading;
    };
});

function readerFor(
  { instructions, stanceAnchors }: SeatContent,
  stage: StageId,
  draft: Draft,
): Reader {
  const anchor = Object.values(stanceAnchors).find(
    (each) => each.stage === stage && each.draft === draft.id,
  );
  return { instructions, anchor };
}

/**
 * Where nothing crosses a line and the whole is worth too little: the paragraph in which most could be gained
 * that nobody is known to refuse, so that others can see what would win the delegation over; none where there
 * is no such thing, for then it is the whole. Where the Chair takes what is held to its summary nobody holds
 * what it would rather keep.
 */
function priceOfConsent(
  report: OpenReport,
  { refused = {} }: Negotiation,
  reading: Reading,
): readonly ParagraphId[] {
  const isLost = losesHeld(report);
  const wish = wishesIn(report, reading).find(
    ({ change, name, paragraph }) =>
      change.kind === 'alternative' &&
      refused[name] === undefined &&
      !(isLost && reading.adds(paragraph) > 0),
  );
  return wish === undefined || wish.gain <= 0 ? [] : [wish.paragraph];
}

/** Whether what is still held when the talks are over leaves the report (CON-21), which does not fail over it. */
export const losesHeld = ({ stage }: OpenReport): boolean =>
  consensusTerms(stage)?.held === 'summary';

/** Who else stands in the way. */
function othersIn({ inTheWay }: OpenReport, seat: SeatId): Objectors {
  if (!inTheWay.has(seat)) return inTheWay;
  const others = new Map(inTheWay);
  others.delete(seat);
  return others;
}

/**
 * How likely a delegation takes it to be that nobody stands in the way of the report after changes, which touch these paragraphs: of those
 * who do now, by whether all that they hold changes, and what they have said to it; and of those who are known
 * to refuse the new words. Words that were all refused alone and together free everybody are a way out: that they were
 * refused is then no more than a doubt, or each who refused would wait for the other.
 */
export function chanceAfter(
  { style, objectors }: Pick<Mind, 'style' | 'objectors'>,
  { refused = {} }: Negotiation,
  changes: readonly TextChange[],
  touched: readonly ParagraphId[],
  accepting: Accepting,
  seat: SeatId,
): number {
  const known = refusersOf(changes, refused);
  const refusing = known.size === 0 ? known : othersOf(known, seat, accepting);
  const isFreedBy = (held: readonly ParagraphId[]): boolean =>
    held.length > 0 && held.every((id) => touched.includes(id));
  let chance = 1;
  for (const [other, held] of objectors) {
    if (refusing.has(other)) continue;
    if (isFreedBy(held)) chance *= accepting.includes(other) ? CONTENT : HOPED;
    else {
      chance *= accepting.includes(other) ? style.bluff + (1 - style.bluff) * COURTED : style.bluff;
    }
  }
  if (refusing.size === 0) return chance;
  const isWayOut =
    objectors.size > 1 &&
    [...objectors].every(([other, held]) => isFreedBy(held) && !refusing.has(other)) &&
    changes.every((change) => refusersOf([change], refused).size > 0);
  return chance * (isWayOut ? HOPED : style.bluff) ** refusing.size;
}

const othersOf = (known: ReadonlySet<SeatId>, seat: SeatId, accepting: Accepting) =>
  new Set([...known].filter((other) => other !== seat && !accepting.includes(other)));

/** Who is known to refuse any of the new words or places. */
export function refusersOf(
  changes: readonly TextChange[],
  refused: NonNullable<Negotiation['refused']>,
): ReadonlySet<SeatId> {
  let found: Set<SeatId> | undefined;
  for (const change of changes) {
    const by = isNamed(change) ? refused[namedProposal(change)] : undefined;
    if (by === undefined) continue;
    found ??= new Set();
    for (const seat of by) found.add(seat);
  }
  return found ?? NOBODY;
}

const NOBODY: ReadonlySet<SeatId> = new Set();
