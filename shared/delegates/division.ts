import { draftIn } from '../procedure/ballot/programme.ts';
import { type Division, moversOf } from '../procedure/division/division.ts';
import type { Ballot } from '../procedure/kernel/room.ts';
import { stageOf } from '../procedure/kernel/script.ts';
import { sentenceOf } from '../procedure/kernel/spoken.ts';
import { textOf } from '../procedure/texts/texts.ts';
import type { Stage } from '../scenario/scenario.ts';
import type { PlannedMove, Situation } from './situation.ts';

type RecordedDivision = NonNullable<Stage['action'][number]['divisions']>[number];

/** The requests for separate votes that were made in fact on a draft at this stage. */
function recordedDivisions({ scenario, room }: Situation, draft: string): RecordedDivision[] {
  const item = stageOf(scenario, room).action.find((candidate) => candidate.draft === draft);
  return [...(item?.divisions ?? [])];
}

/** When a draft is announced, who asked for separate votes in fact asks again. */
export function planDivisionRequest(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { room, seat } = situation;
  const { subject } = ballot;
  if (subject.kind !== 'draft' || room.absent[seat]) return [];
  const divided = Object.values(room.results).some(
    (result) =>
      result.stage === room.stage &&
      !('amendment' in result.subject) &&
      draftIn(result.subject) === subject.draft,
  );
  const text = textOf(situation.scenario, room, subject.draft).map(({ id }) => id);
  if (divided) return [];
  return recordedDivisions(situation, subject.draft)
    .filter(({ mover }) => mover === seat)
    .map(({ parts }) => parts.filter((part) => part.every((id) => text.includes(id))))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({
      afterMs: 1_500,
      command: { type: 'requestDivision', draft: subject.draft, parts },
    }));
}

/** Who objected in fact objects; mover and objector, and nobody else, speak on the motion. */
export function planDivision(situation: Situation, division: Division): readonly PlannedMove[] {
  const { room, seat } = situation;
  if (room.absent[seat]) return [];
  const recorded =
    division.amendment === undefined ? recordedDivisions(situation, division.draft) : [];
  if (division.phase === 'requested') {
    return recorded.some(({ objector }) => objector === seat)
      ? [{ afterMs: 2_500, command: { type: 'objectToDivision' } }]
      : [];
  }
  if (division.phase !== 'hearing' || hasSpoken(division, seat)) return [];
  if (moversOf(division).includes(seat)) return [speech(division, 'inFavour', 1_500)];
  return division.objector === seat ? [speech(division, 'against', 5_000)] : [];
}

const hasSpoken = ({ inFavour, against }: Division, seat: string) =>
  inFavour.includes(seat) || against.includes(seat);

function speech({ draft }: Division, side: 'inFavour' | 'against', afterMs: number): PlannedMove {
  const text = sentenceOf(`division.${side}`, { draft });
  return { afterMs, command: { type: 'speakOnDivision', side, text } };
}
