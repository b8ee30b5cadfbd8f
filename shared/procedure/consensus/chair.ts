import { type ConsensusTerms, consensusTerms } from '../../scenario/forums.ts';
import type { PublicScenario } from '../../scenario/scenario.ts';
import { isInWriting } from '../kernel/calendar.ts';
import { type ChairIntention, intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { beganAt } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { standingOf } from '../texts/paragraphs.ts';
import { mayFollow } from '../texts/text-changes.ts';
import { paragraphsOf, textOf } from '../texts/texts.ts';
import { type TextChange, targetOf } from '../texts/words.ts';
import { type NamedChange, objectors, readyProposals, unheldParagraphs } from './consensus.ts';
import type { Negotiation, Proposal } from './negotiation.ts';
import { changesOf } from './negotiation.ts';
import { isOffRecord } from './off-record.ts';
import { answerableUntil } from './setting-aside.ts';
import { singleText } from './single-text.ts';

/** How often a Chair that moves by itself goes back to the talks after an objection. */
const CONSULTATIONS = 1;

/**
 * What the system does in the Chair of a consensus body: lets each text be read, takes in what nobody
 * refuses, puts the final text, consults once where somebody objects, and puts it again.
 */
export function consensusIntention(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): ChairIntention | undefined {
  const terms = consensusTerms(stageOf(scenario, room));
  if (terms === undefined) return undefined;
  if (room.phase === 'informals') return draftingStep(scenario, room, negotiation);
  switch (negotiation.phase) {
    case 'reading':
    case 'consultations':
      return towardsFinalText(scenario, room, negotiation, terms);
    case 'finalText':
      return putQuestion(room, negotiation, terms);
    case 'gavel':
      return atTheGavel(room, negotiation);
    default:
      return undefined;
  }
}

/**
 * Once a text has been read: the next text where something can go into it that delegations have had time to
 * answer, from the middle of the talks on with what the Chair writes where somebody still holds a paragraph;
 * else what is agreed.
 */
function draftingStep(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): ChairIntention | undefined {
  const { options } = room;
  const { text, phase } = negotiation;
  if (phase !== 'reading' && phase !== 'consultations') return undefined;
  const about = `text ${text}`;
  const { reading } = options.times;
  const next = nextText(scenario, room, negotiation);
  const paragraphs = next?.isReady ? [] : unheldParagraphs(scenario, room, negotiation);
  if (next !== undefined && paragraphs.length === 0) {
    const command = { type: 'circulateText', changes: next.changes } as const;
    const until = next.at === 0 ? {} : { until: next.at };
    return {
      command,
      afterMs: reading,
      ...until,
      key: `${about} ${next.at} ${next.changes.length}`,
    };
  }
  return paragraphs.length === 0
    ? undefined
    : {
        ...intend({ type: 'agreeParagraphs', paragraphs: [...paragraphs] }, reading, ''),
        key: about,
      };
}

interface NextText {
  readonly changes: readonly TextChange[];
  /** When it can be circulated, ms since 1970; 0: once the present text has been read. */
  readonly at: number;
  /** Something in it has been proposed and accepted. */
  readonly isReady: boolean;
}

/** What would go into the next text, and when that can be at the earliest. */
function nextText(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): NextText | undefined {
  const read = readUntil(room, negotiation);
  const ready = possibleProposals(scenario, room, negotiation);
  const from = middleOf(room);
  if (ready.length > 0) {
    const ripe = ready.map((proposal) => answerableUntil(room, proposal));
    const at = Math.max(read, Math.min(...ripe));
    const changes = ready.filter((_, index) => (ripe[index] ?? 0) <= at).flatMap(changesOf);
    const chairs = at < from ? [] : apart(ownText(scenario, room, negotiation), changes);
    return { changes: [...changes, ...chairs], at, isReady: true };
  }
  const changes = ownText(scenario, room, negotiation);
  return changes.length === 0 ? undefined : { changes, at: Math.max(read, from), isReady: false };
}

/** Of the ready proposals those that still fit: a new paragraph follows one that is in the report. */
function possibleProposals(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): readonly Proposal[] {
  const text = () => textOf(scenario, room, negotiation.draft);
  return readyProposals(room, negotiation).filter((proposal) =>
    changesOf(proposal).every(
      (change) => change.kind !== 'insert' || mayFollow(text(), change.paragraphKind, change.after),
    ),
  );
}

/** Until when the present text is read, ms since 1970. */
function readUntil({ options, clocks }: Room, { textAt }: Negotiation): number {
  const { phase } = clocks;
  const since = textAt ?? (phase === undefined ? 0 : beganAt(phase));
  return since + options.times.reading;
}

/** The Chair's own text, once the room is off the record. */
function ownText(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): readonly NamedChange[] {
  const isWritten =
    room.clocks.phase !== undefined &&
    room.options.chairText !== 'none' &&
    isOffRecord(scenario, room, negotiation);
  return isWritten ? singleText(scenario, room, negotiation) : [];
}

/** The middle of the talks, from which on the Chair writes, ms since 1970; 0 where they have no clock. */
function middleOf({ clocks: { phase } }: Room): number {
  return phase === undefined ? 0 : phase.endsAt - phase.totalMs / 2;
}

/** Of these changes those about paragraphs that the others leave alone. */
const apart = (changes: readonly NamedChange[], others: readonly TextChange[]) =>
  changes.filter(({ paragraph }) => others.every((other) => targetOf(other) !== paragraph));

/** In action: the end of the consultations, the last changes, the final text. */
function towardsFinalText(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
  terms: ConsensusTerms,
): ChairIntention {
  const { clocks, options } = room;
  const { text, phase, consultationsHeld } = negotiation;
  // The time given to consultations is a clock of its own: whoever extends it extends the wait.
  const suspended = phase === 'consultations' ? clocks.consultations : undefined;
  const afterMs = suspended?.totalMs ?? SHORT_PAUSE_MS;
  const ready = possibleProposals(scenario, room, negotiation).flatMap(changesOf);
  const isWritten =
    suspended !== undefined &&
    options.chairText !== 'none' &&
    isOffRecord(scenario, room, negotiation);
  const written = isWritten ? apart(singleText(scenario, room, negotiation), ready) : [];
  const lowered = terms.held === 'summary' ? heldToSummary(scenario, room, negotiation) : [];
  const taken = [...ready, ...written];
  const changes = [...taken, ...apart(lowered, taken)];
  const command =
    changes.length > 0
      ? ({ type: 'circulateText', changes } as const)
      : ({ type: 'presentFinalText' } as const);
  return {
    command,
    afterMs,
    ...(suspended && { until: suspended.endsAt }),
    key: `final text ${text} ${phase} ${consultationsHeld} ${suspended?.endsAt ?? ''}`,
  };
}

/**
 * CON-21: what came out of the talks in brackets, as changes that take it to the Chair's summary; nothing once the
 * Chair has circulated a text in action, so that nobody empties the report by holding the rest.
 */
function heldToSummary(
  scenario: PublicScenario,
  room: Room,
  { draft, textAt = 0 }: Negotiation,
): readonly NamedChange[] {
  const { phase } = room.clocks;
  if (phase === undefined || textAt >= beganAt(phase)) return [];
  const states = paragraphsOf(room, draft);
  return textOf(scenario, room, draft)
    .filter(({ id }) => standingOf(own(states, id)).heldBy.length > 0)
    .map(({ id }) => ({ kind: 'place', paragraph: id, place: 'summary' }));
}

function putQuestion(
  room: Room,
  { text, silenceRounds }: Negotiation,
  { adoption, silence }: ConsensusTerms,
): ChairIntention | undefined {
  const { options } = room;
  const isLeft = silenceRounds < silence.rounds;
  // CAL-4: in writing nobody is in the room when a gavel falls; the deadline decides what silence has not.
  if (isInWriting(room) && !isLeft) return undefined;
  const way = options.adoption === 'record' ? adoption : options.adoption;
  return isInWriting(room) || (way === 'silence' && isLeft)
    ? intend({ type: 'startSilence', ms: silence.ms }, options.times.finalText, `${silenceRounds}`)
    : intend({ type: 'putToGavel' }, options.times.finalText, `${text}`);
}

function atTheGavel({ options }: Room, negotiation: Negotiation): ChairIntention {
  const { consultationsHeld, breaks, text } = negotiation;
  const { gavel, consultations } = options.times;
  const about = `gavel ${text} ${consultationsHeld}`;
  const answer =
    objectors(negotiation).length === 0
      ? ({ type: 'adoptByConsensus' } as const)
      : consultationsHeld + breaks.length < CONSULTATIONS
        ? ({ type: 'suspendForConsultations', ms: consultations } as const)
        : ({ type: 'declareNoConsensus' } as const);
  return { command: answer, afterMs: gavel, key: about };
}
