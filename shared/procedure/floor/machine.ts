import { setup } from 'xstate';

/** The speakers' list and the podium, side by side (rules 109 and 115). */
export const floorMachine = setup({
  types: {
    events: {} as {
      type: 'closeList' | 'openList' | 'giveFloor' | 'giveReply' | 'yield';
    },
  },
}).createMachine({
  id: 'floor',
  type: 'parallel',
  states: {
    list: {
      initial: 'open',
      states: {
        open: { on: { closeList: 'closed' } },
        closed: { on: { openList: 'open' } },
      },
    },
    podium: {
      initial: 'empty',
      states: {
        empty: { on: { giveFloor: 'speaking', giveReply: 'replying' } },
        speaking: { on: { yield: 'empty' } },
        replying: { on: { yield: 'empty' } },
      },
    },
  },
});
