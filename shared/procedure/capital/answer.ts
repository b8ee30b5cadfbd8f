import { fileOf, type LineNumber, measuredLine, wouldBend } from '../../scenario/capital.ts';
import { isConsensus } from '../../scenario/forums.ts';
import type { Limits } from '../../scenario/red-lines.ts';
import type { CapitalFile, DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { textStands } from '../../scenario/stands.ts';
import { own } from '../kernel/own.ts';
import type { DraftStatus, Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import { textOf } from '../texts/texts.ts';
import type { CapitalAnswer } from './cable.ts';

interface Asked {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly seed: number;
  readonly seat: SeatId;
  readonly line: LineNumber;
}

/**
 * CAP-2: what capital answers. Whether it would bend was settled when the session opened; what it looks
 * for, it looks for in the texts as they now stand. A capital that has no such line in the brief holds.
 */
export function answerOf(
  { scenario, room, seed, seat, line: number }: Asked,
  brief: Limits | undefined,
): CapitalAnswer {
  const line = brief && measuredLine(brief, number);
  if (brief === undefined || line === undefined) return { kind: 'held' };
  const file = fileOf(brief, line);
  if (!wouldBend(seed, seat, number, file)) return { kind: 'held' };
  const { when, beyond, holds } = file;
  return when === undefined || isGiven(scenario, room, when)
    ? { kind: 'bent', ...(beyond !== undefined && { beyond }), ...(holds && { holds }) }
    : { kind: 'held', lacking: when.issue };
}

function isGiven(
  scenario: PublicScenario,
  room: Room,
  { issue, atLeast = -2, atMost = 2 }: NonNullable<CapitalFile['when']>,
): boolean {
  return textsBefore(scenario, room).some((draft) => {
    const stand = textStands(textOf(scenario, room, draft))[issue] ?? 0;
    return stand >= atLeast && stand <= atMost;
  });
}

const GONE: readonly DraftStatus[] = ['withdrawn', 'rejected', 'notVoted', 'notAgreed'];

/** The texts that are before the meeting of the stage. */
function textsBefore(scenario: PublicScenario, room: Room): readonly DraftId[] {
  const { forum, action } = stageOf(scenario, room);
  if (isConsensus(forum) && room.negotiation !== undefined) return [room.negotiation.draft];
  return action
    .map(({ draft }) => draft)
    .filter((id) => {
      const status = own(room.drafts, id)?.status;
      return status !== undefined && !GONE.includes(status);
    });
}
