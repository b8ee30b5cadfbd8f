import { setup } from 'xstate';

/** A point of personal privilege or a parliamentary inquiry: the Chair answers, and the meeting goes on. */
export const housePointMachine = setup({
  types: {
    events: {} as { type: 'answer' | 'close' },
  },
}).createMachine({
  id: 'housePoint',
  initial: 'raised',
  states: {
    raised: { on: { answer: 'answered' } },
    answered: { on: { close: 'closed' } },
    closed: {},
  },
});
