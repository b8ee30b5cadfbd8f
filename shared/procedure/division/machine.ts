import { setup } from 'xstate';

/**
 * A request for separate votes on parts of a proposal (rule 129): granted when nobody objects;
 * otherwise heard, two for and two against, and voted on. Refused, the text is voted on undivided. Until
 * the vote on it is opened, request and objection may be taken back.
 */
export const divisionMachine = setup({
  types: {
    events: {} as {
      type:
        | 'request'
        | 'object'
        | 'grant'
        | 'speak'
        | 'closeHearing'
        | 'carry'
        | 'lose'
        | 'finish'
        | 'withdraw'
        | 'withdrawObjection';
    },
  },
}).createMachine({
  id: 'division',
  initial: 'requested',
  states: {
    requested: {
      on: { request: 'requested', object: 'hearing', grant: 'granted', withdraw: 'withdrawn' },
    },
    hearing: {
      on: {
        speak: 'hearing',
        closeHearing: 'voting',
        withdraw: 'withdrawn',
        withdrawObjection: 'requested',
      },
    },
    voting: {
      on: { carry: 'granted', lose: 'over', withdraw: 'withdrawn', withdrawObjection: 'requested' },
    },
    granted: { on: { finish: 'over' } },
    withdrawn: { on: { request: 'requested' } },
    over: {},
  },
});
