import { pendingAmendments } from '../../../shared/procedure/amendments/amendment-order.ts';
import type { Division } from '../../../shared/procedure/division/division.ts';
import { SPEAKERS_A_SIDE } from '../../../shared/procedure/division/division.ts';
import { isPartOf } from '../../../shared/procedure/division/parts.ts';
import { decidesOf } from '../../../shared/procedure/kernel/house.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { Motion } from '../../../shared/procedure/motions/motion.ts';
import { MOTIONS, majorityOf, quotaOf } from '../../../shared/procedure/motions/motions.ts';
import { houseOf } from '../../../shared/procedure/road/house.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { atHead } from '../../language/language.ts';
import { listOf } from '../../language/lists.ts';
import { amendmentInAction, whatItDoes } from '../texts/amendments.ts';
import { isHouseMotion, motionName, sidesOf } from '../texts/motions.ts';
import { partOf } from '../texts/subjects.ts';
import { t } from './words.ts';

/**
 * Where the pending motion stands, in one sentence by its rule: what has happened, who may still
 * speak, what follows. "Rule 129: objection raised; 1 of 2 speakers for; 0 of 2 against; then the
 * vote on the motion". Undefined while no motion is pending.
 */
export function whereItStands(scenario: PublicScenario, room: Room): string | undefined {
  const { point, suspended, motions, division } = room;
  if (point !== undefined) return t(`stands.point.${point.phase}`);
  if (suspended !== undefined) {
    return t(suspended.adjourned ? 'stands.adjourned' : 'stands.suspended');
  }
  const [motion, ...waiting] = room.caucus === undefined ? motions : [];
  if (motion !== undefined) {
    return room.floor.podium === 'empty'
      ? motionStands(room, motion, waiting.length)
      : t('stands.motion.speechFirst', { motion: motionName(scenario, motion.matter) });
  }
  const stands =
    division === undefined
      ? amendmentStands(scenario, room)
      : divisionStands(scenario, room, division);
  return withMajority(scenario, room, stands);
}

/** A vote on a text that takes more than a simple majority is said to, before it and while it is held. */
function withMajority(
  scenario: PublicScenario,
  room: Room,
  stands: string | undefined,
): string | undefined {
  const house = houseOf(scenario);
  const subject = room.ballot?.subject ?? room.programme[0];
  if (
    subject === undefined ||
    decidesOf(house, subject).majority(house, room, subject) === 'simple'
  )
    return stands;
  const needed = t('stands.twoThirds');
  return stands === undefined ? atHead(needed) : `${stands}; ${needed}`;
}

/** Rules 113 to 123: who has spoken and may speak, what majority it needs, how many motions wait. */
function motionStands(room: Room, motion: Motion, waiting: number): string {
  const { number } = MOTIONS[motion.matter.kind];
  const needed = majorityOf(room, motion.matter);
  // What is not as the rule of the United Nations has it is said to be the house's (MUN-1).
  const majority = needed === MOTIONS[motion.matter.kind].majority ? needed : 'house';
  const isHouse = isHouseMotion(motion.matter);
  const rule = isHouse ? t('stands.houseRule', { rule: number }) : number;
  const most = quotaOf(motion);
  return t(`stands.motion.${motion.phase === 'voting' ? 'voting' : 'hearing'}`, {
    rule,
    majority,
    waiting,
    speakers: sidesOf(motion.matter),
    inFavour: motion.inFavour.length,
    against: motion.against.length,
    mostInFavour: most.inFavour,
    mostAgainst: most.against,
  });
}

/** Rule 130: how many amendments to the draft are still to be voted on before the draft itself. */
function amendmentStands(scenario: PublicScenario, room: Room): string | undefined {
  const now = amendmentInAction(room);
  if (now === undefined) return undefined;
  const { draft, status } = now.amendment;
  const values = {
    others: pendingAmendments(room, draft).filter((id) => id !== now.id).length,
    draft: draftOf(scenario, draft).shortName,
  };
  if (status === 'pending') {
    const what = whatItDoes(scenario, room, now.amendment);
    return t('stands.amendment', { ...values, what });
  }
  const fallen = Object.entries(room.amendments)
    .filter(([, { skipped }]) => skipped?.by === now.id)
    .map(([id]) => id);
  return t('stands.amendmentDecided', {
    ...values,
    count: fallen.length,
    fallen: listOf(fallen),
  });
}

/** Rule 129, from the request to the vote on what remains of the text. */
function divisionStands(scenario: PublicScenario, room: Room, division: Division): string {
  switch (division.phase) {
    case 'requested':
      return t('stands.division.requested', {
        parts: partOf(scenario, division, division.parts.flat()),
      });
    case 'hearing':
    case 'voting':
      return t(`stands.division.${division.phase}`, {
        inFavour: division.inFavour.length,
        against: division.against.length,
        most: SPEAKERS_A_SIDE,
      });
    case 'granted': {
      const results = partResults(room, division);
      const out = results
        .filter(({ outcome }) => outcome !== 'adopted')
        .flatMap(({ part }) => part);
      const isDone = results.length >= division.parts.length;
      return t(isDone ? 'stands.division.whole' : 'stands.division.parts', {
        voted: results.length,
        count: division.parts.length,
        out: outOf(scenario, division, out, results.length),
      });
    }
  }
}

/** What has been taken out: nothing can be said before the first vote. */
function outOf(
  scenario: PublicScenario,
  division: Division,
  out: readonly string[],
  voted: number,
): string {
  if (voted === 0) return 'open';
  return out.length === 0 ? 'none' : partOf(scenario, division, out);
}

/** How the separate votes of this division have fallen so far. */
function partResults({ results, stage }: Room, division: Division) {
  return Object.values(results).flatMap(({ subject, outcome, stage: heldAt }) =>
    heldAt === stage && outcome !== 'tied' && 'part' in subject && isPartOf(subject, division)
      ? [{ part: subject.part, outcome }]
      : [],
  );
}
