import { draftIn } from '../procedure/ballot/programme.ts';
import { type Division, moversOf } from '../procedure/division/division.ts';
import type { Ballot } from '../procedure/kernel/room.ts';
import { stageOf } from '../procedure/kernel/script.ts';
import { sentenceOf } from '../procedure/kernel/spoken.ts';
import type { SeatCommand } from '../procedure/road/moves.ts';
import { textOf } from '../procedure/texts/texts.ts';
import type { DraftId, Stage } from '../scenario/scenario.ts';
import type { PlannedMove, Situation } from './situation.ts';

type RequestDivision = Extract<SeatCommand, { type: 'requestDivision' }>;
type RecordedDivision = NonNullable<Stage['action'][number]['divisions']>[number];

type Scene = Pick<Situation, 'scenario' | 'room' | 'seat'>;

/** The requests for separate votes that were made in fact on a draft at this stage. */
function recordedDivisions({ scenario, room }: Scene, draft: string): RecordedDivision[] {
  const item = stageOf(scenario, room).action.find((candidate) => candidate.draft === draft);
  return [...(item?.divisions ?? [])];
}

/** When a draft is announced, who asked for separate votes in fact asks again. */
export function planDivisionRequest(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { subject } = ballot;
  if (subject.kind !== 'draft' || situation.room.absent[situation.seat]) return [];
  return requestsAsInFact(situation, subject.draft).map((command) => ({
    afterMs: 1_500,
    command,
  }));
}

/** The separate votes on a draft that the delegation asked for in fact, as far as the text still has the parts. */
function requestsAsInFact(scene: Scene, draft: DraftId): readonly RequestDivision[] {
  const { scenario, room, seat } = scene;
  const isDecided = Object.values(room.results).some(
    ({ stage, subject }) =>
      stage === room.stage && !('amendment' in subject) && draftIn(subject) === draft,
  );
  if (isDecided) return [];
  const text = textOf(scenario, room, draft).map(({ id }) => id);
  return recordedDivisions(scene, draft)
    .filter(({ mover }) => mover === seat)
    .map(({ parts }) => parts.filter((part) => part.every((id) => text.includes(id))))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ type: 'requestDivision', draft, parts }));
}

/**
 * What the delegation did in fact at this point of a text's way to the vote, if it decided something:
 * to ask for separate votes, or to object to them.
 */
export function divisionAsInFact(scene: Scene): SeatCommand | undefined {
  const { room } = scene;
  const { division, ballot, programme } = room;
  if (division?.phase === 'requested' && division.amendment === undefined) {
    return isObjector(scene, division) ? { type: 'objectToDivision' } : undefined;
  }
  const next = ballot?.subject ?? programme[0];
  if (division !== undefined || next?.kind !== 'draft') return undefined;
  return requestsAsInFact(scene, next.draft)[0];
}

const isObjector = (scene: Scene, { draft }: Division): boolean =>
  recordedDivisions(scene, draft).some(({ objector }) => objector === scene.seat);

/** Who objected in fact objects; mover and objector, and nobody else, speak on the motion. */
export function planDivision(situation: Situation, division: Division): readonly PlannedMove[] {
  const { room, seat } = situation;
  if (room.absent[seat]) return [];
  if (division.phase === 'requested') {
    return division.amendment === undefined && isObjector(situation, division)
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
