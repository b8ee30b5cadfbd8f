import { type ConsensusTerms, consensusTerms } from '../../scenario/forums.ts';
import type { PublicScenario } from '../../scenario/scenario.ts';
import { type ChairIntention, intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { objectors, readyChanges, unheldParagraphs } from './consensus.ts';
import type { Negotiation } from './negotiation.ts';

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
      return towardsFinalText(room, negotiation);
    case 'finalText':
      return putQuestion(room, negotiation, terms);
    case 'gavel':
      return atTheGavel(room, negotiation);
    default:
      return undefined;
  }
}

/** Once a text has been read: the next text where something can go into it, else what is agreed. */
function draftingStep(
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): ChairIntention | undefined {
  const { options } = room;
  const { text, phase } = negotiation;
  if (phase !== 'reading' && phase !== 'consultations') return undefined;
  const about = `text ${text}`;
  if (readyChanges(room, negotiation).length > 0) {
    return { ...intend({ type: 'circulateText' }, options.times.reading, about), key: about };
  }
  const paragraphs = unheldParagraphs(scenario, room, negotiation);
  return paragraphs.length === 0
    ? undefined
    : {
        ...intend(
          { type: 'agreeParagraphs', paragraphs: [...paragraphs] },
          options.times.reading,
          '',
        ),
        key: about,
      };
}

/** In action: the end of the consultations, the last changes, the final text. */
function towardsFinalText(room: Room, negotiation: Negotiation): ChairIntention {
  const { clocks } = room;
  const { text, phase, consultationsHeld } = negotiation;
  // The time given to consultations is a clock of its own: whoever extends it extends the wait.
  const suspended = phase === 'consultations' ? clocks.consultations : undefined;
  const afterMs = suspended?.totalMs ?? SHORT_PAUSE_MS;
  const command =
    readyChanges(room, negotiation).length > 0
      ? ({ type: 'circulateText' } as const)
      : ({ type: 'presentFinalText' } as const);
  return {
    command,
    afterMs,
    ...(suspended && { until: suspended.endsAt }),
    key: `final text ${text} ${phase} ${consultationsHeld} ${suspended?.endsAt ?? ''}`,
  };
}

function putQuestion(
  { options }: Room,
  { text, silenceRounds }: Negotiation,
  { adoption, silence }: ConsensusTerms,
): ChairIntention {
  const way = options.adoption === 'record' ? adoption : options.adoption;
  return way === 'silence' && silenceRounds < silence.rounds
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
