import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Agenda } from '../../../shared/delegates/agenda.ts';

interface Due {
  readonly at: number;
  readonly name: string;
}

const named = (times: readonly number[], from: string): readonly Due[] =>
  times.map((at, index) => ({ at, name: `${from}${index}` }));

const taken = (agenda: Agenda<Due>): readonly string[] => {
  const names: string[] = [];
  for (let due = agenda.next; due !== undefined; due = agenda.next) {
    names.push(due.name);
    agenda.done();
  }
  return names;
};

describe('an agenda', () => {
  const times = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 });

  it('gives what a list gives that is sorted again each time, also of what falls due at once', () => {
    fc.assert(
      fc.property(times, times, times, (first, later, sooner) => {
        const agenda = new Agenda<Due>();
        agenda.add(named(first, 'a'));
        agenda.add(named(later, 'b'));
        agenda.addBefore(named(sooner, 'c'));
        agenda.keep(({ name }) => name !== 'a1');
        const list = [...named(sooner, 'c'), ...named(first, 'a'), ...named(later, 'b')]
          .filter(({ name }) => name !== 'a1')
          .sort((one, other) => one.at - other.at);
        expect(taken(agenda)).toEqual(list.map(({ name }) => name));
      }),
    );
  });
});
