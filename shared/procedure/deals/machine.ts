import { setup } from 'xstate';

/** The life of a deal: offered, then agreed by all to whom it was offered, then judged to the last promise. */
export const dealMachine = setup({
  types: {
    events: {} as {
      type: 'agree' | 'decline' | 'counter' | 'withdraw' | 'lapse' | 'settle';
    },
  },
}).createMachine({
  id: 'deal',
  initial: 'offered',
  states: {
    offered: {
      on: {
        agree: 'agreed',
        decline: 'declined',
        counter: 'countered',
        withdraw: 'withdrawn',
        lapse: 'lapsed',
      },
    },
    agreed: { on: { settle: 'settled' } },
    settled: { type: 'final' },
    declined: { type: 'final' },
    countered: { type: 'final' },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
  },
});
