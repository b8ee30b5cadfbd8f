import type { PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { ProgrammeItem, Room } from '../kernel/room.ts';
import { stageOf, takenAt } from '../kernel/script.ts';
import { isBefore } from './draft.ts';

/** The drafts that a stage opens its action with, in the order of submission (rule 131). */
export function programmeOf(scenario: PublicScenario, room: Room): readonly ProgrammeItem[] {
  const isTaken =
    takenAt(scenario, room) === 'tabled'
      ? (id: string) => isBefore(scenario, room, own(room.drafts, id)?.status ?? 'notVoted')
      : (id: string) => own(room.drafts, id)?.status === 'recommended';
  return stageOf(scenario, room)
    .action.map((item) => item.draft)
    .filter(isTaken)
    .map((draft) => ({ kind: 'draft', draft, attempt: 1 }));
}
