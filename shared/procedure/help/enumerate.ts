import { type Glance, once } from '../kernel/enumerate.ts';

const eachPerson = ({ people }: Glance) => Object.keys(people).map((person) => ({ person }));

export const helpThinkable = {
  askForHelp: () => [{}, { text: 'Where do I find my brief?' }],
  stopAskingForHelp: once,
  readLine: ({ people }: Glance) =>
    Object.values(people).flatMap(({ told }) => (told === undefined ? [] : [{ line: told.fact }])),
  tellPerson: (glance: Glance) =>
    eachPerson(glance).map(({ person }) => ({ person, text: 'It is your turn.' })),
  closeHelp: eachPerson,
};
