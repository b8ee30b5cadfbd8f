import { z } from 'zod';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { done } from '../kernel/decision.ts';
import type { Glance } from '../kernel/enumerate.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { drop, without } from '../kernel/fold.ts';
import { playsHouseRules } from '../kernel/house-rules.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { amendment } from '../kernel/schemas.ts';
import { isTabling } from '../kernel/script.ts';
import { sponsorsOf } from '../texts/drafts.ts';
import type { Amendment, AmendmentId } from './amendment.ts';
import { ofTexts } from './moves.ts';
import { presentAmendment, withAmendment } from './present.ts';

/** What can be said to an amendment before it is voted on, from yes to no. */
export const SIGNALS = ['canLive', 'needMore', 'cannot'] as const;
export type Signal = (typeof SIGNALS)[number];

/** AMD-14: a delegation says before the vote how it stands to an amendment; no vote, and no promise. */
export type SignalFact =
  | {
      readonly type: 'amendmentSignalled';
      readonly amendment: AmendmentId;
      readonly seat: SeatId;
      readonly signal: Signal;
    }
  | {
      readonly type: 'amendmentSignalTakenBack';
      readonly amendment: AmendmentId;
      readonly seat: SeatId;
    };

/** AMD-14: whether a delegation may signal on an amendment now, whatever it says. */
export const mayAnswerWithSignal = (
  scenario: PublicScenario,
  room: Room,
  id: AmendmentId,
  seat: SeatId,
): Verdict =>
  withOpen(room, id, (found) =>
    firstRefusal(
      () => (found.mover === seat ? refuse('AMD-14', 'moverSignalsNothing') : ALLOWED),
      () =>
        saysWhetherFriendly(scenario, room, found, seat)
          ? refuse('AMD-14', 'sponsorSaysFriendly')
          : ALLOWED,
    ),
  );

const maySignal = ({
  scenario,
  room,
  command,
  seat,
}: SeatQuestion<{ readonly amendment: AmendmentId; readonly signal: Signal }>): Verdict =>
  firstRefusal(
    () => mayAnswerWithSignal(scenario, room, command.amendment, seat),
    () =>
      signalOf(room, command.amendment, seat) === command.signal
        ? refuse('AMD-14', 'signalledSo')
        : ALLOWED,
  );

const mayTakeBack = ({
  room,
  command,
  seat,
}: SeatQuestion<{ readonly amendment: AmendmentId }>): Verdict =>
  withOpen(room, command.amendment, () =>
    signalOf(room, command.amendment, seat) === undefined
      ? refuse('AMD-14', 'noSignalGiven')
      : ALLOWED,
  );

/** It waits for its turn, and is not before the meeting for a vote. */
function withOpen(
  { amendments, ballot }: Room,
  id: AmendmentId,
  ask: (found: Amendment) => Verdict,
) {
  const found = own(amendments, id);
  if (found === undefined) return refuse('AMD-3', 'noSuchAmendment');
  if (found.status !== 'pending') return refuse('AMD-14', 'decidedAlready');
  const subject = ballot?.subject;
  const isBeforeTheMeeting =
    (subject?.kind === 'amendment' || subject?.kind === 'amendmentPart') &&
    subject.amendment === id;
  return isBeforeTheMeeting ? refuse('AMD-14', 'beingVotedOn') : ask(found);
}

/** MUN-4: under house rules sponsors decide whether an amendment to their text is friendly. */
const saysWhetherFriendly = (
  scenario: PublicScenario,
  room: Room,
  { draft, parent }: Amendment,
  seat: SeatId,
): boolean =>
  playsHouseRules(room) &&
  parent === undefined &&
  isTabling(scenario, room) &&
  sponsorsOf(scenario, room, draft).includes(seat);

const signalOf = ({ amendments }: Room, id: AmendmentId, seat: SeatId): Signal | undefined =>
  own(own(amendments, id)?.signals ?? {}, seat);

export const signalMoves = {
  signalOnAmendment: move({
    takes: z.strictObject({ amendment, signal: z.enum(SIGNALS) }),
    ...ofTexts,
    may: maySignal,
    becomes: (command, { seat }) => done({ type: 'amendmentSignalled', seat, ...command }),
  }),
  takeBackSignal: move({
    takes: z.strictObject({ amendment }),
    ...ofTexts,
    may: mayTakeBack,
    becomes: (command, { seat }) => done({ type: 'amendmentSignalTakenBack', seat, ...command }),
  }),
};

export const signalFacts: FactTable<SignalFact> = {
  amendmentSignalled: {
    fold: (state, { amendment: id, seat, signal }) => {
      const found = presentAmendment(state.room, id);
      const signals = { ...found.signals, [seat]: signal };
      return withAmendment(state, id, { ...found, signals });
    },
    minute: noMinute,
  },
  amendmentSignalTakenBack: {
    fold: (state, { amendment: id, seat }) => {
      const found = presentAmendment(state.room, id);
      const left = without(found.signals ?? {}, seat);
      const isNone = Object.keys(left).length === 0;
      return withAmendment(
        state,
        id,
        isNone ? drop(found, 'signals') : { ...found, signals: left },
      );
    },
    minute: noMinute,
  },
};

export const signalsThinkable = {
  signalOnAmendment: ({ room }: Glance) =>
    lastOf(room).flatMap((id) => SIGNALS.map((signal) => ({ amendment: id, signal }))),
  takeBackSignal: ({ room }: Glance) => lastOf(room).map((id) => ({ amendment: id })),
};

const lastOf = ({ amendments }: Room): readonly AmendmentId[] =>
  Object.keys(amendments).slice(-A_FEW);
const A_FEW = 3;
