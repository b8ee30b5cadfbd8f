import { setup } from 'xstate';

/** A point of order (rule 113): ruled on at once; whoever disagrees appeals, and the meeting decides. */
export const pointMachine = setup({
  types: { events: {} as { type: 'rule' | 'appeal' | 'accept' | 'decide' } },
}).createMachine({
  id: 'point',
  initial: 'raised',
  states: {
    raised: { on: { rule: 'ruled' } },
    ruled: { on: { appeal: 'appealed', accept: 'over' } },
    appealed: { on: { decide: 'over' } },
    over: {},
  },
});
