import { mayAbstain } from '../procedure/ballot/abstaining.ts';
import type { MotionSubject, Room } from '../procedure/kernel/room.ts';
import { MOTIONS } from '../procedure/motions/motions.ts';
import type { DraftId, PublicScenario, SeatContent, SeatId } from '../scenario/scenario.ts';
import { decideFreely } from '../scenario/utility.ts';
import type { Advice } from './advice.ts';

/** What a yes to a convenience (a short break, shorter speeches) is worth to who has no reason against. */
const CONVENIENCE = 0.2;
/** How much it counts whose motion it is: full loyalty to the mover's pole is worth this much. */
const MOVER_PULL = 0.6;

/**
 * How a delegation votes on a procedural motion, as its kind says. Where the motion would keep a text
 * from being decided, or decide it again, by what it thinks of that text (`worth`: the utility of the
 * text); otherwise by whose motion it is, and by convenience. The Chair is overruled only by its
 * opponents.
 */
export function adviseMotion(
  scenario: PublicScenario,
  knowledge: SeatContent,
  room: Room,
  subject: MotionSubject,
  worth: (draft: DraftId) => number,
): Advice {
  const { by, matter } = subject;
  const isFree = mayAbstain(room, knowledge.seat, subject);
  const sympathy = by === knowledge.seat ? 1 : sympathyFor(scenario, knowledge, by);
  const judged = (utility: number): Advice => ({
    choice: decideFreely(utility, isFree),
    utility,
  });
  if (matter.kind === 'appeal') return judged(sympathy * MOVER_PULL - CONVENIENCE);
  const drafts = 'draft' in matter ? [matter.draft] : scenario.drafts.map(({ id }) => id);
  switch (MOTIONS[matter.kind].judgedBy) {
    case 'hinders':
      return judged(0 - Math.max(...drafts.map(worth)));
    case 'reopens':
      return judged(
        Math.max(...drafts.map((draft) => gainOfDecidingAgain(room, draft, worth(draft)))),
      );
    case 'convenience':
      return judged(CONVENIENCE + sympathy * MOVER_PULL);
    case 'mover':
      return judged(sympathy * MOVER_PULL);
  }
}

/** Who wants the text reopens it where it fell, and who does not, where it was adopted. */
function gainOfDecidingAgain(room: Room, draft: DraftId, worth: number): number {
  return room.drafts[draft]?.status === 'rejected' ? worth : 0 - worth;
}

/** How near a delegation stands to the mover, -1 to 1: its loyalty to the mover's poles over the others. */
function sympathyFor(scenario: PublicScenario, { instructions }: SeatContent, by: SeatId): number {
  const own = scenario.delegations.find(({ id }) => id === by)?.poles ?? [];
  if (own.length !== 1) return 0;
  const pull = (poles: readonly string[]) =>
    Math.max(0, ...poles.map((pole) => instructions.loyalty[pole] ?? 0));
  const others = scenario.poles.map(({ id }) => id).filter((id) => !own.includes(id));
  return pull(own) - pull(others);
}
