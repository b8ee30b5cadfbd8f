import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { amendment, changeNumber, draft, paragraph, side } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import { CHANGES_ALLOWED } from '../texts/text-changes.ts';
import { dividedBy } from './division.ts';
import * as rules from './rules.ts';

const onDivision = {
  by: 'member',
  where: 'venue',
  forum: 'voting',
  inVote: false,
  inSuspension: false,
  outOfRoom: false,
  about: 'nothing',
  topic: 'division',
  house: false,
  // Motions that have been made come before it (rule 119).
  place: 'division',
} as const;
/** What one has asked or objected may be taken back whatever else is before the meeting. */
const takenBack = {
  ...onDivision,
  about: 'division',
  inSuspension: true,
  outOfRoom: true,
  place: 'any',
} as const;
const ofTheChair = { ...onDivision, by: 'chair', outOfRoom: true } as const;

/** For and against voting on parts of a text (rule 129). */
export const divisionMoves = {
  requestDivision: move({
    takes: z.strictObject({
      draft,
      parts: z.array(z.array(paragraph).min(1).max(60)).min(1).max(20),
    }),
    ...onDivision,
    // A ballot that was only announced waits for it.
    place: 'ballot',
    may: rules.mayRequest,
    becomes: (command, { seat }) => done({ type: 'divisionRequested', seat, ...command }),
  }),
  requestDivisionOfAmendment: move({
    takes: z.strictObject({
      amendment,
      parts: z.array(z.array(changeNumber).min(1).max(CHANGES_ALLOWED)).min(1).max(CHANGES_ALLOWED),
    }),
    ...onDivision,
    place: 'ballot',
    may: rules.mayRequestOfAmendment,
    becomes: (command, { seat, state: { room } }) => {
      const draft = own(room.amendments, command.amendment)?.draft;
      return draft === undefined
        ? not('AMD-3', 'noSuchAmendment')
        : done({ type: 'divisionRequested', draft, seat, ...command });
    },
  }),
  objectToDivision: move({
    takes: z.strictObject({}),
    ...onDivision,
    about: 'division',
    may: rules.mayObject,
    becomes: (_command, { seat, state: { room } }) =>
      room.division === undefined
        ? not('DIV-1', 'noDivision')
        : done({ type: 'divisionObjected', ...dividedBy(room.division), seat }),
  }),
  withdrawDivisionRequest: move({
    takes: z.strictObject({}),
    ...takenBack,
    may: rules.mayWithdrawRequest,
    becomes: (_command, { seat, state: { room } }) =>
      room.division === undefined
        ? not('DIV-1', 'noDivision')
        : done({ type: 'divisionRequestWithdrawn', ...dividedBy(room.division), seat }),
  }),
  withdrawDivisionObjection: move({
    takes: z.strictObject({}),
    ...takenBack,
    may: rules.mayWithdrawObjection,
    becomes: (_command, { seat, state: { room } }) =>
      room.division === undefined
        ? not('DIV-1', 'noDivision')
        : done({ type: 'divisionObjectionWithdrawn', ...dividedBy(room.division), seat }),
  }),
  speakOnDivision: move({
    takes: z.strictObject({ side, text: spoken }),
    ...onDivision,
    about: 'division',
    may: rules.maySpeakOn,
    becomes: (command, { seat, state: { room } }) =>
      room.division === undefined
        ? not('DIV-1', 'noDivision')
        : done({ type: 'divisionSpoken', ...dividedBy(room.division), seat, ...command }),
  }),
  grantDivision: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    about: 'division',
    may: rules.mayGrant,
    becomes: () => done({ type: 'divisionGranted' }),
  }),
  closeDivisionHearing: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    about: 'division',
    may: rules.mayCloseHearing,
    becomes: () => done({ type: 'divisionHearingClosed' }),
  }),
};
