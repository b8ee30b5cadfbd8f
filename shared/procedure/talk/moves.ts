import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { besideTheMeeting, move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { seat as seatId, words } from '../kernel/schemas.ts';
import * as rules from './rules.ts';
import { message, readers, reason, saying, table } from './schemas.ts';
import { tableOf } from './talk.ts';

const byTheFacilitator = { ...besideTheMeeting, by: 'facilitator' } as const;

/** Delegations sit down together, write notes and speak to one another, out of the meeting's hearing. */
export const talkMoves = {
  openTable: move({
    takes: z.strictObject({ with: readers }),
    ...besideTheMeeting,
    may: rules.mayOpenTable,
    becomes: ({ with: invited }, { seat }) =>
      done({ type: 'tableOpened', seat, invited: [...new Set(invited)] }),
  }),
  sitDown: move({
    takes: z.strictObject({ table }),
    ...besideTheMeeting,
    may: rules.maySitDown,
    becomes: ({ table: at }, { seat }) => done({ type: 'satDown', seat, table: at }),
  }),
  askToSit: move({
    takes: z.strictObject({ table }),
    ...besideTheMeeting,
    may: rules.mayAskToSit,
    becomes: ({ table: at }, { seat }) => done({ type: 'askedToSit', seat, table: at }),
  }),
  inviteToTable: move({
    takes: z.strictObject({ seat: seatId }),
    ...besideTheMeeting,
    may: rules.mayInvite,
    becomes: ({ seat: guest }, { seat, state: { room } }) => {
      const at = tableOf(room, seat);
      return at === undefined
        ? not('TAL-3', 'atNoTable')
        : done({ type: 'invitedToTable', seat, guest, table: at });
    },
  }),
  declineTable: move({
    takes: z.strictObject({ table }),
    ...besideTheMeeting,
    may: rules.mayDeclineTable,
    becomes: ({ table: at }, { seat }) => done({ type: 'tableDeclined', seat, table: at }),
  }),
  leaveTable: move({
    takes: z.strictObject({}),
    ...besideTheMeeting,
    may: rules.mayLeaveTable,
    becomes: (_command, { seat }) => done({ type: 'tableLeft', seat }),
  }),
  speakAtTable: move({
    takes: z.strictObject({ says: saying, answers: message.optional() }),
    ...besideTheMeeting,
    may: rules.maySpeakAtTable,
    becomes: ({ says, answers }, { seat, state: { room } }) => {
      const at = tableOf(room, seat) ?? '';
      const to = (own(room.tables, at)?.members ?? []).filter((other) => other !== seat);
      return to.length === 0
        ? not('TAL-2', 'nobodyAtTable')
        : done({ type: 'said', seat, to, table: at, says, ...(answers && { answers }) });
    },
  }),
  sendNote: move({
    takes: z.strictObject({ to: readers, says: saying, answers: message.optional() }),
    ...besideTheMeeting,
    may: rules.maySendNote,
    becomes: ({ to, says, answers }, { seat }) =>
      done({ type: 'said', seat, to: [...new Set(to)], says, ...(answers && { answers }) }),
  }),
  reportMessage: move({
    takes: z.strictObject({ message }),
    ...besideTheMeeting,
    may: rules.mayReport,
    becomes: ({ message: id }, { seat }) => done({ type: 'messageReported', seat, message: id }),
  }),
};

/** What the facilitator does about talk: hides what should not stand, helps one seat, and stops one that disturbs. */
export const talkOversight = {
  hideMessage: move({
    takes: z.strictObject({ message, reason }),
    ...byTheFacilitator,
    may: () => rules.anyTime,
    becomes: ({ message: id, reason: why }, { state }) =>
      own(state.overheard, id) === undefined
        ? not('TAL-6', 'notForFacilitator')
        : done({ type: 'messageHidden', message: id, reason: why }),
  }),
  suggestLine: move({
    takes: z.strictObject({ seat: seatId, text: words }),
    ...byTheFacilitator,
    may: rules.mayBeTold,
    becomes: ({ seat, text }) => done({ type: 'lineSuggested', seat, text }),
  }),
  silenceSeat: move({
    takes: z.strictObject({ seat: seatId, silenced: z.boolean() }),
    ...byTheFacilitator,
    may: rules.mayBeTold,
    becomes: ({ seat, silenced }, { state }) =>
      own(state.silenced, seat) === (silenced || undefined)
        ? not('TAL-6', 'silencedAlready')
        : done({ type: 'seatSilenced', seat, silenced }),
  }),
};
