import { type Decide, done, not, type SeatDecide } from '../kernel/decision.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { ChairAnswer } from './house-points.ts';
import { standingOf } from './house-points.ts';

export const pledgeVote: SeatDecide<'pledgeVote'> = (_, seat) =>
  done({ type: 'votePledged', seat });

export const withdrawPledge: SeatDecide<'withdrawPledge'> = (_, seat) =>
  done({ type: 'pledgeWithdrawn', seat });

export const signDraft: SeatDecide<'signDraft'> = ({ draft }, seat) =>
  done({ type: 'draftSigned', draft, seat });

export const withdrawSignature: SeatDecide<'withdrawSignature'> = ({ draft }, seat) =>
  done({ type: 'signatureWithdrawn', draft, seat });

export const acceptAsFriendly: SeatDecide<'acceptAsFriendly'> = (
  { amendment },
  seat,
  { state: { room } },
) => {
  const draft = own(room.amendments, amendment)?.draft;
  return draft === undefined
    ? not('AMD-3', 'noSuchAmendment')
    : done({ type: 'friendlyAccepted', amendment, draft, seat });
};

export const raisePlacard: SeatDecide<'raisePlacard'> = (_, seat) =>
  done({ type: 'placardRaised', seat });

export const lowerPlacard: SeatDecide<'lowerPlacard'> = (_, seat) =>
  done({ type: 'placardLowered', seat });

export const callPlacard: Decide<'callPlacard'> = ({ seat }) =>
  done({ type: 'placardCalled', seat });

export const endCaucus: Decide<'endCaucus'> = (_, { actor }) =>
  done({ type: 'caucusEnded', why: actor.kind === 'clock' ? 'time' : 'chair' });

export const raisePrivilege: SeatDecide<'raisePrivilege'> = ({ need }, seat) =>
  done({ type: 'privilegeRaised', seat, need });

export const inquire: SeatDecide<'inquire'> = ({ question }, seat) =>
  done({ type: 'inquiryMade', seat, question });

export const answerHousePoint: Decide<'answerHousePoint'> = ({ text }, { state }) => {
  const answer = answerOf(state.room, text);
  return done({ type: 'housePointAnswered', ...(answer && { answer }) });
};

/** A Chair that says nothing itself lets the rule book answer what was asked. */
function answerOf(room: Room, words: string | undefined): ChairAnswer | undefined {
  if (words !== undefined) return { words };
  return room.housePoint?.kind === 'inquiry' ? standingOf(room) : undefined;
}

export const closeHousePoint: Decide<'closeHousePoint'> = () => done({ type: 'housePointClosed' });
