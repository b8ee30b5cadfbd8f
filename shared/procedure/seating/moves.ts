import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { ALLOWED } from '../kernel/refusal.ts';
import { person, seat, words } from '../kernel/schemas.ts';
import { mayChoose } from './choice.ts';
import * as decisions from './decisions.ts';
import { claimedBy } from './expected.ts';
import { isNameOfBarred, nameAmong } from './person-name.ts';
import * as rules from './rules.ts';
import { expectedPeople } from './schemas.ts';

const byThePerson = { ...ofTheSession, topic: 'people', by: 'person' } as const;
const byTheFacilitator = { ...ofTheSession, topic: 'people', by: 'facilitator' } as const;
const atTheDoor = { ...ofTheSession, topic: 'people', by: 'door' } as const;

/** A person about the seat they have, or would like to have. */
export const personMoves = {
  takeSeat: move({
    takes: z.strictObject({ seat }),
    ...byThePerson,
    may: rules.mayTakeSeat,
    becomes: (command, circumstances) =>
      decisions.byPerson(circumstances, (chooser) =>
        decisions.giveSeat(circumstances.state.room, chooser, command.seat),
      ),
  }),
  takePlace: move({
    takes: z.strictObject({}),
    ...byThePerson,
    may: rules.mayTakePlace,
    becomes: (_command, circumstances) => decisions.givePlace(circumstances),
  }),
  leaveSeat: move({
    takes: z.strictObject({}),
    ...byThePerson,
    may: rules.chosenByPeople,
    becomes: (_command, { state, actor }) =>
      decisions.unseatPerson(decisions.personOf(state, actor)),
  }),
  askToShare: move({
    takes: z.strictObject({ seat }),
    ...byThePerson,
    may: rules.mayAskToShare,
    becomes: (command, circumstances) =>
      decisions.byPerson(circumstances, (asker) => {
        if (asker.seat === command.seat) return not('SEA-7', 'seatedThere');
        if (asker.asks === command.seat) return not('SEA-11', 'askedAlready');
        return asker.declined?.includes(command.seat)
          ? not('SEA-11', 'sharingDeclined')
          : done({ type: 'sharingAsked', person: asker.id, seat: command.seat });
      }),
  }),
  stopAsking: move({
    takes: z.strictObject({}),
    ...byThePerson,
    may: () => ALLOWED,
    becomes: (_command, { state, actor }) => {
      const asker = decisions.personOf(state, actor);
      return asker?.asks === undefined
        ? not('SEA-11', 'nothingAsked')
        : done({ type: 'sharingWithdrawn', person: asker.id });
    },
  }),
  letShare: move({
    takes: z.strictObject({ person }),
    ...byThePerson,
    may: rules.chosenByPeople,
    becomes: (command, { state, actor }) =>
      decisions.whenAsked(command.person, state, actor, (asker, held) => {
        const verdict = mayChoose(state.room, asker);
        return verdict.may
          ? decisions.seatPerson(asker, held)
          : { ok: false, refusal: verdict.refusal };
      }),
  }),
  declineToShare: move({
    takes: z.strictObject({ person }),
    ...byThePerson,
    may: () => ALLOWED,
    becomes: (command, { state, actor }) =>
      decisions.whenAsked(command.person, state, actor, ({ id }, held) =>
        done({ type: 'sharingDeclined', person: id, seat: held }),
      ),
  }),
};

/** The facilitator about people and seats. */
export const seatingMoves = {
  assignSeat: move({
    takes: z.strictObject({ person, seat }),
    ...byTheFacilitator,
    may: rules.mayAssign,
    becomes: (command, { state }) =>
      decisions.seatPerson(own(state.people, command.person), command.seat),
  }),
  releaseSeat: move({
    takes: z.strictObject({ person }),
    ...byTheFacilitator,
    may: () => ALLOWED,
    becomes: (command, { state }) => decisions.unseatPerson(own(state.people, command.person)),
  }),
  shuffleSeats: move({
    takes: z.strictObject({}),
    ...byTheFacilitator,
    may: rules.mayShuffle,
    becomes: (_command, { scenario, state, environment }) =>
      decisions.dealSeats(scenario, state, environment),
  }),
  removePerson: move({
    takes: z.strictObject({ person, reason: words.optional(), bars: z.literal(true).optional() }),
    ...byTheFacilitator,
    may: () => ALLOWED,
    becomes: ({ person: id, reason, bars }) =>
      done({
        type: 'personRemoved',
        person: id,
        ...(reason !== undefined && { reason }),
        ...(bars && { barred: true }),
      }),
  }),
  letBackIn: move({
    takes: z.strictObject({ barred: person }),
    ...byTheFacilitator,
    may: () => ALLOWED,
    becomes: ({ barred }, { state }) =>
      own(state.removed ?? {}, barred)?.door === 'barred'
        ? done({ type: 'personLetBack', person: barred })
        : not('SEA-20', 'notBarred'),
  }),
  removeUnseated: move({
    takes: z.strictObject({}),
    ...byTheFacilitator,
    may: () => ALLOWED,
    becomes: (_command, { state }) => {
      const people = Object.values(state.people).filter(
        ({ seat: held, promised }) => held === undefined && promised === undefined,
      );
      return people.length === 0
        ? not('SEA-17', 'nobodyUnseated')
        : done({ type: 'unseatedRemoved', people: people.map(({ id }) => id) });
    },
  }),
  expectPeople: move({
    takes: z.strictObject({ expected: expectedPeople }),
    ...byTheFacilitator,
    may: rules.mayExpect,
    becomes: ({ expected }) =>
      done({
        type: 'peopleExpected',
        expected: expected.map(({ name, seat: at }) => ({ name, ...(at && { seat: at }) })),
      }),
  }),
  recognisePerson: move({
    takes: z.strictObject({ person, name: z.string().min(1).max(200) }),
    ...byTheFacilitator,
    may: rules.mayRecognise,
    becomes: ({ person: id, name }, { state }) => {
      const meant = claimedBy(state.roster, state.people, name);
      return meant === undefined
        ? not('SEA-22', 'nobodyMissing')
        : done({ type: 'personRecognised', person: id, name: meant.name });
    },
  }),
  takeOverSeat: move({
    takes: z.strictObject({ seat }),
    ...byTheFacilitator,
    may: rules.mayTakeOver,
    becomes: (command) => done({ type: 'seatTakenOver', ...command }),
  }),
  handBackSeat: move({
    takes: z.strictObject({ seat }),
    ...byTheFacilitator,
    may: rules.mayHandBack,
    becomes: (command) => done({ type: 'seatHandedBack', ...command }),
  }),
};

/** The server, for people coming and going and for briefs handed out. Never accepted from outside. */
export const doorMoves = {
  join: move({
    takes: z.strictObject({ person, name: z.string(), was: person.optional() }),
    ...atTheDoor,
    may: rules.mayJoin,
    becomes: ({ person: id, name, was }, { state }) => {
      if (own(state.people, id) !== undefined) return not('SEA-7', 'joinedAlready');
      if (was !== undefined && own(state.removed ?? {}, was)?.door === 'barred') {
        return not('SEA-20', 'barred');
      }
      return isNameOfBarred(state.removed, name)
        ? not('SEA-20', 'nameBarred')
        : done({ type: 'personJoined', person: id, name: nameAmong(state.people, name) });
    },
  }),
  drop: move({
    takes: z.strictObject({ person }),
    ...atTheDoor,
    may: () => ALLOWED,
    becomes: (command, { state }) =>
      own(state.people, command.person)?.online
        ? done({ type: 'personDropped', ...command })
        : not('SEA-4', 'nothingChanges'),
  }),
  comeBack: move({
    takes: z.strictObject({ person }),
    ...atTheDoor,
    may: () => ALLOWED,
    becomes: (command, { state }) =>
      own(state.people, command.person)?.online
        ? not('SEA-4', 'nothingChanges')
        : done({ type: 'personReturned', ...command }),
  }),
  /** Somebody is about to be given a brief to read; without a person it is the facilitator. */
  readBrief: move({
    takes: z.strictObject({ seat, person: person.optional() }),
    ...atTheDoor,
    may: rules.mayReadBrief,
    becomes: ({ seat: read, person: id }, { state }) => {
      if (id === undefined) {
        return state.readByFacilitator.includes(read)
          ? not('SEA-12', 'readAlready')
          : done({ type: 'briefRead', seat: read });
      }
      const reader = own(state.people, id);
      if (reader?.seat !== read) return not('SEA-6', 'noSeat');
      return reader.read?.includes(read)
        ? not('SEA-12', 'readAlready')
        : done({ type: 'briefRead', seat: read, person: id });
    },
  }),
};
