import { setup } from 'xstate';

/**
 * A procedural motion (rules 113 to 123): it waits while another has precedence, is heard as its rule
 * allows, and is put to the vote at once. It falls with its draft, or when it is ruled out of order.
 */
export const motionMachine = setup({
  types: {
    events: {} as {
      type: 'giveWay' | 'takeUp' | 'speak' | 'put' | 'carry' | 'lose' | 'withdraw' | 'fall';
    },
  },
}).createMachine({
  id: 'motion',
  initial: 'hearing',
  states: {
    pending: { on: { takeUp: 'hearing', withdraw: 'withdrawn', fall: 'fallen' } },
    hearing: {
      on: {
        speak: 'hearing',
        giveWay: 'pending',
        put: 'voting',
        withdraw: 'withdrawn',
        fall: 'fallen',
      },
    },
    voting: { on: { carry: 'carried', lose: 'lost', fall: 'fallen' } },
    carried: {},
    lost: {},
    withdrawn: {},
    fallen: {},
  },
});
