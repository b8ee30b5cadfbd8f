import { isComputerPlayed, isObserver } from '../../procedure/kernel/membership.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { idOfWhy } from '../../procedure/kernel/why.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import type { Choice, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { adviseVote } from '../advice.ts';
import { voteReason } from '../reasons/vote-reason.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { voteIn } from './heard.ts';
import { notesTo, noteTo } from './notes.ts';
import { type PendingAmendment, pendingIn } from './pending.ts';

/** In the order in which they are asked for. */
const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain'];

/** What a group that agrees beforehand has still to settle: its convenor asks the others, or tells what most of them mean to do. */
export interface Coordinating extends PendingAmendment {
  readonly group: string;
  readonly step: 'asks' | 'tells';
}

/** What the members of a group have agreed to do about an amendment; undefined where most of them agree on nothing. */
export interface CommonLine {
  readonly group: string;
  readonly vote: Choice;
}

/**
 * The convenors of the groups that agree beforehand: of each the member most in play among those that the
 * computer plays.
 */
export const convenorsIn = (scenario: PublicScenario, room: Room): readonly SeatId[] =>
  (scenario.coordination ?? []).flatMap(({ group }) => convenorOf(scenario, room, group) ?? []);

function convenorOf(scenario: PublicScenario, room: Room, group: string): SeatId | undefined {
  const played = partnersIn(scenario, group).filter((seat) => isComputerPlayed(room, seat));
  return scenario.coreSeats.find((seat) => played.includes(seat)) ?? played[0];
}

/** The members of the body that belong to a group. */
const partnersIn = (scenario: PublicScenario, group: string): readonly SeatId[] =>
  scenario.delegations
    .filter(({ id, groups }) => groups.includes(group) && !isObserver(scenario, id))
    .map(({ id }) => id);

/** What a delegation that convenes a group has to do about each amendment. */
export function coordinatedBy(
  scenario: PublicScenario,
  room: Room,
  { messages = {} }: OwnSeat,
  seat: SeatId,
): readonly Coordinating[] {
  const pendings = pendingIn(room);
  if (pendings.length === 0) return [];
  const convened = (scenario.coordination ?? []).filter(
    ({ group }) => convenorOf(scenario, room, group) === seat,
  );
  if (convened.length === 0) return [];
  const all = Object.values(messages);
  return pendings.flatMap((pending) =>
    convened.flatMap(({ group }): readonly Coordinating[] => {
      const said = all.filter((message) => isAbout(message, group, pending));
      const asked = said.filter((message) => message.by === seat && isAsking(message));
      if (said.some((message) => !isAsking(message))) return [];
      if (asked.length === 0) return [{ ...pending, group, step: 'asks' }];
      if (!haveAnswered(room, all, asked)) return [];
      return [{ ...pending, group, step: 'tells' }];
    }),
  );
}

/** Whether all that the computer plays have answered; people take the time that they take. */
function haveAnswered(room: Room, all: readonly Message[], asked: readonly Message[]): boolean {
  const answered = answersTo(all, asked).map(({ by }) => by);
  return asked
    .flatMap(({ to }) => to)
    .every((seat) => !isComputerPlayed(room, seat) || answered.includes(seat));
}

const answersTo = (all: readonly Message[], asked: readonly Message[]): readonly Message[] =>
  all.filter(({ answers }) => asked.some(({ id }) => id === answers));

/** The notes in which a convenor asks its partners, or tells them what most of them mean to do. */
export function coordinate(
  situation: Situation,
  { group, amendment, draft, step }: Coordinating,
): readonly PlannedMove['command'][] {
  const { scenario, room, seat } = situation;
  const others = partnersIn(scenario, group).filter(
    (partner) => partner !== seat && room.amendments[amendment]?.mover !== partner,
  );
  const text =
    step === 'asks'
      ? sentenceOf('talk.group.ask', { group, amendment, draft })
      : lineTold(situation, group, { amendment, draft });
  return notesTo(others).map((to) => noteTo(to, { kind: 'words', text }));
}

function lineTold(situation: Situation, group: string, pending: PendingAmendment): Spoken {
  const { amendment } = pending;
  const vote = agreedOn(situation, group, pending);
  return vote === undefined
    ? sentenceOf('talk.group.none', { group, amendment })
    : sentenceOf(`talk.group.line.${vote}`, { group, amendment });
}

/** The vote that more than half of those mean to cast who have told, the convenor among them. */
function agreedOn(
  { scenario, room, own: ours, knowledge, seat }: Situation,
  group: string,
  pending: PendingAmendment,
): Choice | undefined {
  const all = Object.values(ours.messages ?? {});
  const asked = all.filter((message) => message.by === seat && isAbout(message, group, pending));
  const told = answersTo(all, asked).flatMap((message) => voteIn(message) ?? []);
  const votes = [
    ...told,
    adviseVote(scenario, room, knowledge, { kind: 'amendment', ...pending }).choice,
  ];
  return CHOICES.find(
    (choice) => votes.filter((vote) => vote === choice).length * 2 > votes.length,
  );
}

/** The line of a group on an amendment that one of its members was told by another, the latest. */
export function commonLineOn(
  { scenario, own: { messages = {} }, seat }: Pick<Situation, 'scenario' | 'own' | 'seat'>,
  amendment: string,
): CommonLine | undefined {
  const told = Object.values(messages).findLast(
    (message) =>
      message.hidden === undefined &&
      lineIn(message) !== undefined &&
      sentenceIn(message)?.values.amendment === amendment &&
      arePartners(scenario, groupIn(message), message.by, seat),
  );
  return told && lineIn(told);
}

const arePartners = (
  scenario: PublicScenario,
  group: string | undefined,
  one: SeatId,
  other: SeatId,
): boolean => {
  const partners = partnersIn(scenario, group ?? '');
  return partners.includes(one) && partners.includes(other);
};

/** What a delegation answers to the convenor that asks it for its vote; undefined for any other message. */
export function answerToConvenor(situation: Situation, message: Message): Spoken | undefined {
  const { scenario, room, knowledge, seat } = situation;
  const { amendment = '' } = sentenceIn(message)?.values ?? {};
  const draft = room.amendments[amendment]?.draft;
  if (!isAsking(message) || draft === undefined) return undefined;
  if (!arePartners(scenario, groupIn(message), message.by, seat)) return undefined;
  const subject = { kind: 'amendment', amendment, draft } as const;
  const { choice } = adviseVote(scenario, room, knowledge, subject);
  const why = idOfWhy(voteReason(scenario, room, knowledge, subject).why);
  return sentenceOf(`talk.amendment.${choice}`, { draft, why });
}

/** Whether every partner that hears a message answers it for itself: a convenor's question, or the line that it tells. */
export const isToPartners = (message: Pick<Message, 'says'>): boolean =>
  isAsking(message) || lineIn(message) !== undefined;

const isAsking = (message: Pick<Message, 'says'>): boolean =>
  sentenceIn(message)?.key === 'talk.group.ask';

/** The line that a convenor tells; undefined where it tells none. */
export function lineIn(message: Pick<Message, 'says'>): CommonLine | undefined {
  const { key, values } = sentenceIn(message) ?? {};
  const vote = CHOICES.find((choice) => key === `talk.group.line.${choice}`);
  return vote === undefined || values?.group === undefined
    ? undefined
    : { group: values.group, vote };
}

/** Whether a message is of those in which a group agrees on an amendment. */
const isAbout = (
  message: Pick<Message, 'says'>,
  group: string,
  { amendment }: PendingAmendment,
): boolean => groupIn(message) === group && sentenceIn(message)?.values.amendment === amendment;

const groupIn = (message: Pick<Message, 'says'>): string | undefined =>
  sentenceIn(message)?.values.group;
