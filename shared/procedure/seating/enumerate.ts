import { fewOf, type Glance, once } from '../kernel/enumerate.ts';

/** A few seats: those that a person or the facilitator has, and the first others. */
const someSeats = ({ scenario, room }: Glance): readonly string[] => {
  const held = Object.keys(room.seats);
  const others = scenario.delegations.map(({ id }) => id).filter((id) => !held.includes(id));
  return [...fewOf(held), ...fewOf(others)];
};

const eachPerson = ({ people }: Glance) => Object.keys(people).map((person) => ({ person }));
const eachSeat = (glance: Glance) => someSeats(glance).map((seat) => ({ seat }));
const newcomer = ({ people }: Glance) => {
  const person = `p${Object.keys(people).length + 1}`;
  return [{ person, name: `Name of ${person}` }];
};

export const seatingThinkable = {
  takeSeat: eachSeat,
  takePlace: once,
  leaveSeat: once,
  askToShare: eachSeat,
  stopAsking: once,
  letShare: eachPerson,
  declineToShare: eachPerson,
  assignSeat: (glance: Glance) =>
    eachPerson(glance).flatMap(({ person }) => someSeats(glance).map((seat) => ({ person, seat }))),
  releaseSeat: eachPerson,
  shuffleSeats: once,
  removePerson: (glance: Glance) =>
    eachPerson(glance).flatMap(({ person }) => [
      { person },
      { person, reason: 'Please use your own name.', bars: true as const },
    ]),
  letBackIn: (glance: Glance) => eachPerson(glance).map(({ person }) => ({ barred: person })),
  removeUnseated: once,
  expectPeople: (glance: Glance) => [
    { expected: [] },
    ...someSeats(glance).map((seat) => ({
      expected: [
        ...Object.values(glance.people).flatMap(({ name }, index) =>
          index === 0 ? [{ name, seat }] : [],
        ),
        { name: 'Late comer', seat },
        { name: 'Guest of nobody' },
      ],
    })),
  ],
  recognisePerson: (glance: Glance) =>
    eachPerson(glance).map(({ person }) => ({ person, name: 'Late comer' })),
  takeOverSeat: eachSeat,
  handBackSeat: eachSeat,
  join: newcomer,
  drop: eachPerson,
  comeBack: eachPerson,
  readBrief: (glance: Glance) => [
    ...eachSeat(glance),
    ...Object.values(glance.people).flatMap(({ id, seat }) =>
      seat === undefined ? [] : [{ seat, person: id }],
    ),
  ],
};
