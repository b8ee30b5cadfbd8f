import { setup } from 'xstate';

/**
 * A procedural motion (rules 113 to 123): it waits while another has precedence, is heard as its rule
 * allows, and is put to the vote at once.
 */
export const motionMachine = setup({
  types: {
    events: {} as {
      type: 'giveWay' | 'takeUp' | 'speak' | 'put' | 'carry' | 'lose' | 'withdraw';
    },
  },
}).createMachine({
  id: 'motion',
  initial: 'hearing',
  states: {
    pending: { on: { takeUp: 'hearing', withdraw: 'withdrawn' } },
    hearing: { on: { speak: 'hearing', giveWay: 'pending', put: 'voting', withdraw: 'withdrawn' } },
    voting: { on: { carry: 'carried', lose: 'lost' } },
    carried: {},
    lost: {},
    withdrawn: {},
  },
});
