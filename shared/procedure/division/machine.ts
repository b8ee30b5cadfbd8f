import { setup } from 'xstate';

/**
 * A request for separate votes on parts of a proposal (rule 129): granted when nobody objects;
 * otherwise heard, two for and two against, and voted on. Refused, the text is voted on undivided.
 */
export const divisionMachine = setup({
  types: {
    events: {} as {
      type: 'request' | 'object' | 'grant' | 'speak' | 'closeHearing' | 'carry' | 'lose' | 'finish';
    },
  },
}).createMachine({
  id: 'division',
  initial: 'requested',
  states: {
    requested: { on: { request: 'requested', object: 'hearing', grant: 'granted' } },
    hearing: { on: { speak: 'hearing', closeHearing: 'voting' } },
    voting: { on: { carry: 'granted', lose: 'over' } },
    granted: { on: { finish: 'over' } },
    over: {},
  },
});
