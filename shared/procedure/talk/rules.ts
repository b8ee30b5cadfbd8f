import type { SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { isSeat, type Question, type SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import {
  groupAt,
  isTalkOpen,
  isThere,
  type MessageId,
  membersOfGroup,
  type Saying,
  type Table,
  type TableId,
  tableOf,
} from './talk.ts';

/** How many tables a venue has room for. */
const MOST_TABLES = 60;

type AtTable = SeatQuestion<{ readonly table: TableId }>;
type Talking = SeatQuestion<{ readonly says: Saying; readonly answers?: MessageId | undefined }>;

/** What is asked of everybody who would talk (TAL-1, TAL-6). */
export const mayTalk = ({ scenario, room, sight }: SeatQuestion): Verdict =>
  firstRefusal(
    () => (isTalkOpen(scenario, room) ? ALLOWED : refuse('TAL-1', 'talkClosed')),
    () => (sight.seat?.silenced ? refuse('TAL-6', 'silenced') : ALLOWED),
  );

export const mayOpenTable = (question: SeatQuestion<{ readonly with: readonly SeatId[] }>) =>
  firstRefusal(
    () => mayTalk(question),
    () => areOthers(question, question.command.with),
    () =>
      Object.keys(question.room.tables).length < MOST_TABLES
        ? ALLOWED
        : refuse('TAL-3', 'noTableFree'),
  );

export const maySitDown = (question: AtTable): Verdict => {
  const { room, seat, command } = question;
  return firstRefusal(
    () => mayTalk(question),
    () => (tableOf(room, seat) === command.table ? refuse('TAL-3', 'sitsThere') : ALLOWED),
    () => (isOfGroup(question) ? ALLOWED : isInvited(question)),
  );
};

/** TAL-3: a room for a group is open to all who belong to it. */
function isOfGroup({ scenario, room, seat, command }: AtTable): boolean {
  const group = groupAt(scenario, command.table);
  return group !== undefined && membersOfGroup(scenario, room, group).includes(seat);
}

const isInvited = (question: AtTable): Verdict =>
  withTable(question, ({ invited }) =>
    invited.includes(question.seat) ? ALLOWED : refuse('TAL-3', 'notInvited'),
  );

export const mayAskToSit = (question: AtTable): Verdict =>
  firstRefusal(
    () => mayTalk(question),
    () =>
      withTable(question, ({ members, invited, asking }) => {
        if (members.includes(question.seat)) return refuse('TAL-3', 'sitsThere');
        if (invited.includes(question.seat)) return refuse('TAL-3', 'invitedAlready');
        return asking.includes(question.seat) ? refuse('TAL-3', 'askedToSitAlready') : ALLOWED;
      }),
    () => (isOfGroup(question) ? refuse('TAL-3', 'invitedAlready') : ALLOWED),
  );

export const mayInvite = (question: SeatQuestion<{ readonly seat: SeatId }>): Verdict => {
  const { room, seat, command } = question;
  const table = own(room.tables, tableOf(room, seat) ?? '');
  return firstRefusal(
    () => mayTalk(question),
    () => (table === undefined ? refuse('TAL-3', 'atNoTable') : ALLOWED),
    () => areOthers(question, [command.seat]),
    () => (table?.members.includes(command.seat) ? refuse('TAL-3', 'sitsThereToo') : ALLOWED),
    () => (table?.invited.includes(command.seat) ? refuse('TAL-3', 'invitedBefore') : ALLOWED),
  );
};

/** Whoever is asked may say no at any time. */
export const mayDeclineTable = (question: AtTable): Verdict => isInvited(question);

/** Whoever sits may get up at any time. */
export const mayLeaveTable = ({ room, seat }: SeatQuestion): Verdict =>
  tableOf(room, seat) === undefined ? refuse('TAL-3', 'atNoTable') : ALLOWED;

export const maySpeakAtTable = (question: Talking): Verdict =>
  firstRefusal(
    () => mayTalk(question),
    () =>
      tableOf(question.room, question.seat) === undefined ? refuse('TAL-3', 'atNoTable') : ALLOWED,
    () => isSaid(question),
  );

export const maySendNote = (
  question: Talking & SeatQuestion<{ readonly to: readonly SeatId[] }>,
): Verdict =>
  firstRefusal(
    () => mayTalk(question),
    () => areOthers(question, question.command.to),
    () => isSaid(question),
  );

export const mayReport = ({ sight, command }: SeatQuestion<{ readonly message: MessageId }>) =>
  isHeard(sight.seat?.messages, command.message);

/** The facilitator may write to a seat and silence it, whatever goes on. */
export const mayBeTold = ({ scenario, command }: Question<{ readonly seat: SeatId }>): Verdict =>
  isSeat(scenario, command.seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat');

export const anyTime = ALLOWED;

/** What is said is about something that is there, and answers what was heard. */
function isSaid({ room, sight, command: { says, answers } }: Talking): Verdict {
  return firstRefusal(
    () => isAboutSomething(room, says),
    () => (answers === undefined ? ALLOWED : isHeard(sight.seat?.messages, answers)),
  );
}

function isAboutSomething(room: SeatQuestion['room'], says: Saying): Verdict {
  switch (says.kind) {
    case 'askVote':
      return isThere(room, { kind: 'draft', draft: says.draft })
        ? ALLOWED
        : refuse('TAL-7', 'nothingOfThatKind');
    case 'askSupport':
    case 'warn':
      return isThere(room, says.cause) ? ALLOWED : refuse('TAL-7', 'nothingOfThatKind');
    case 'words':
    case 'thank':
      return ALLOWED;
  }
}

const isHeard = (
  messages: Readonly<Record<string, unknown>> | undefined,
  id: MessageId,
): Verdict => (own(messages ?? {}, id) === undefined ? refuse('TAL-7', 'noSuchMessage') : ALLOWED);

/** TAL-4: one writes to others, who have a place here. */
function areOthers({ scenario, seat }: SeatQuestion, seats: readonly SeatId[]): Verdict {
  if (seats.includes(seat)) return refuse('TAL-4', 'toYourself');
  return seats.every((other) => isSeat(scenario, other)) ? ALLOWED : refuse('SEA-7', 'noSuchSeat');
}

function withTable({ room, command }: AtTable, ask: (table: Table) => Verdict): Verdict {
  const table = own(room.tables, command.table);
  return table === undefined ? refuse('TAL-3', 'noSuchTable') : ask(table);
}
