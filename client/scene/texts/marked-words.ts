import { type Deeds, deed, whenDone } from '../../../shared/procedure/kernel/deeds.ts';
import type { IssueSide } from '../../../shared/procedure/kernel/issue-side.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { oncePerPair } from '../../../shared/scenario/once.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import type { Stands } from '../../../shared/scenario/stands.ts';

/** Who has spoken in the meeting towards where something stands, and who towards the other end. */
export interface MarkedWords {
  readonly with: readonly SeatId[];
  readonly contrary: readonly SeatId[];
}

/**
 * FLO-10: where the members' latest marked word leads, in a statement or an explanation of vote, on the issues
 * on which something stands. Who has marked none of them is in neither list; nor is who has spoken in the
 * same statement to its end of one of them and to the other end of another.
 */
export const markedWords = (
  scenario: PublicScenario,
  { deeds = NOTHING }: Pick<Room, 'deeds'>,
  stands: Stands,
): MarkedWords => led(marksIn(scenario, deeds), stands);

const led = oncePerPair((heard: readonly Heard[], stands: Stands): MarkedWords => {
  const leads = heard.map(({ seat, marks }) => {
    const latest = (isWith: boolean) =>
      Math.max(
        ...marks
          .filter(({ issue, end }) => {
            const stand = stands[issue] ?? 0;
            return stand !== 0 && (stand > 0 === (end === 'plus')) === isWith;
          })
          .map(({ at }) => at),
        NEVER,
      );
    return { seat, lead: latest(true) - latest(false) };
  });
  return {
    with: leads.flatMap(({ seat, lead }) => (lead > 0 ? [seat] : [])),
    contrary: leads.flatMap(({ seat, lead }) => (lead < 0 ? [seat] : [])),
  };
});

const NOTHING: Deeds = {};
/** Before every fact. */
const NEVER = -1;

/** A word that was marked, with the number of the fact in which it was last said. */
interface Mark extends IssueSide {
  readonly at: number;
}

interface Heard {
  readonly seat: SeatId;
  readonly marks: readonly Mark[];
}

/** The members that have marked anything; found once for all paragraphs. */
const marksIn = oncePerPair((scenario: PublicScenario, deeds: Deeds) => {
  const sides = scenario.issues.flatMap(({ id: issue }): IssueSide[] => [
    { issue, end: 'plus' },
    { issue, end: 'minus' },
  ]);
  return membersOf(scenario).flatMap(({ id: seat }): Heard[] => {
    const marks = sides.flatMap((side): Mark[] => {
      const at = whenDone(deeds, seat, deed.spokeTo(side));
      return at === undefined ? [] : [{ ...side, at }];
    });
    return marks.length === 0 ? [] : [{ seat, marks }];
  });
});
