import { type NamedChange, namedProposal } from '../procedure/consensus/consensus.ts';
import type { Command } from '../procedure/road/moves.ts';
import type { HistoryMove } from '../scenario/scenario.ts';
import { chairDoes, clockDoes, type Meeting, type Step, seatDoes, wait } from './meeting.ts';

/** The moves by which a report was sought by consensus. */
export type ConsensusMove = Extract<
  HistoryMove,
  {
    move:
      | 'circulateText'
      | 'hold'
      | 'propose'
      | 'accept'
      | 'refuse'
      | 'agree'
      | 'presentFinalText'
      | 'putToGavel'
      | 'startSilence'
      | 'breakSilence'
      | 'stance'
      | 'suspend'
      | 'adopt'
      | 'declareNoConsensus';
  }
>;

/** Film time, in ms. */
const SCENE_MS = 4_000;
const READING_START_MS = 3_000;
const READING_MS_A_LETTER = 45;
/** Seventy-two hours, in the time of a film. */
const SILENCE_MS = 12_000;
const CONSULTATIONS_MS = 30_000;

/** How long a text stays up, ms; a scene's length where there is none. */
const timeFor = (text: string | undefined) =>
  text === undefined ? SCENE_MS : READING_START_MS + READING_MS_A_LETTER * text.length;

type MoveOf<M extends ConsensusMove['move']> = Extract<ConsensusMove, { move: M }>;
type HistoricChange = MoveOf<'propose'>['change'];

function changeOf({ paragraph, wording = 'original', place }: HistoricChange): NamedChange {
  if (place === undefined) return { kind: 'alternative', paragraph, alternative: wording };
  return place === 'dropped' ? { kind: 'delete', paragraph } : { kind: 'place', paragraph, place };
}

/** The steps that one historic move towards consensus comes to. */
export function consensusSteps(meeting: Meeting, move: ConsensusMove): readonly Step[] {
  switch (move.move) {
    case 'circulateText':
      return chair({ type: 'circulateText', changes: move.changes.map(changeOf) });
    case 'agree':
      return chair({ type: 'agreeParagraphs', paragraphs: move.paragraphs });
    case 'presentFinalText':
    case 'putToGavel':
    case 'declareNoConsensus':
      return chair({ type: move.move });
    case 'startSilence':
      return chair({ type: 'startSilence', ms: SILENCE_MS });
    case 'suspend':
      return chair({ type: 'suspendForConsultations', ms: CONSULTATIONS_MS });
    case 'adopt':
      return adopt(meeting);
    default:
      return delegationSteps(meeting.room.negotiation?.draft ?? '', move);
  }
}

function delegationSteps(
  draft: string,
  move: Extract<ConsensusMove, { by: string }>,
): readonly Step[] {
  const { by } = move;
  switch (move.move) {
    case 'hold':
      return [seatDoes(by, { type: 'holdParagraph', paragraph: move.paragraph }), wait(SCENE_MS)];
    case 'propose':
      return propose(draft, move);
    case 'accept':
      return [
        seatDoes(by, { type: 'acceptProposal', proposal: namedProposal(changeOf(move.change)) }),
        wait(SCENE_MS),
      ];
    case 'refuse':
      return [
        seatDoes(by, { type: 'refuseProposal', proposal: namedProposal(changeOf(move.change)) }),
        wait(SCENE_MS),
      ];
    case 'breakSilence': {
      const { paragraphs, text } = move;
      return [
        seatDoes(by, { type: 'breakSilence', paragraphs, ...(text !== undefined && { text }) }),
        wait(timeFor(text)),
      ];
    }
    case 'stance':
      return [
        seatDoes(by, { type: 'takeStance', stance: stanceOf(move) }),
        wait(timeFor(move.text)),
      ];
  }
}

function chair(command: Parameters<typeof chairDoes>[0]): readonly Step[] {
  return [chairDoes(command), wait(SCENE_MS)];
}

function propose(draft: string, { by, change, text }: MoveOf<'propose'>): readonly Step[] {
  const line = text !== undefined && { line: text };
  return [
    seatDoes(by, { type: 'proposeChange', draft, change: changeOf(change), ...line }),
    wait(timeFor(text)),
  ];
}

function stanceOf({
  stance,
  paragraphs = [],
  text,
}: MoveOf<'stance'>): Extract<Command, { type: 'takeStance' }>['stance'] {
  const said = text !== undefined && { text };
  switch (stance) {
    case 'join':
      return { kind: 'join' };
    case 'explain':
      return { kind: 'explain', text: text ?? '' };
    case 'dissociate':
    case 'object':
      return { kind: stance, paragraphs, ...said };
  }
}

/** The gavel falls, or the silence runs out: then it is the clock that adopts. */
function adopt({ room, now }: Meeting): readonly Step[] {
  const { silence } = room.clocks;
  if (silence === undefined) return chair({ type: 'adoptByConsensus' });
  return [
    wait(Math.max(0, silence.endsAt - now)),
    clockDoes({ type: 'clockRanOut', clock: 'silence' }),
    wait(SCENE_MS),
  ];
}
