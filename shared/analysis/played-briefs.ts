import { bendsIn } from '../procedure/capital/cable.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { bentBrief } from '../scenario/capital.ts';
import type { RecordContent } from '../scenario/scenario.ts';

/** The briefs that delegations played by in the end: with the lines that capital had bent (CAP-4). */
export const playedBriefs = (
  instructions: RecordContent['instructions'],
  { cables = {} }: Pick<Room, 'cables'>,
): RecordContent['instructions'] =>
  Object.fromEntries(
    Object.entries(instructions).map(([seat, brief]) => [
      seat,
      bentBrief(brief, bendsIn(own(cables, seat))),
    ]),
  );
