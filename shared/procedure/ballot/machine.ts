import { setup } from 'xstate';

/**
 * One ballot, from the Chair's announcement to the last explanation of vote (rules 127 and 128).
 * Nothing but voting happens between the opening and the lock.
 */
export const ballotMachine = setup({
  types: {
    events: {} as {
      type:
        | 'requestVote'
        | 'adoptWithoutVote'
        | 'explain'
        | 'hearExplanations'
        | 'openVoting'
        | 'castVote'
        | 'passRollCall'
        | 'lock'
        | 'declare'
        | 'declareIntention'
        | 'hearExplanationsAfter'
        | 'close';
    },
  },
}).createMachine({
  id: 'ballot',
  initial: 'announced',
  states: {
    announced: {
      on: {
        requestVote: 'announced',
        adoptWithoutVote: 'declared',
        hearExplanations: 'explanationsBefore',
        openVoting: 'inProgress',
      },
    },
    explanationsBefore: {
      on: { explain: 'explanationsBefore', openVoting: 'inProgress' },
    },
    inProgress: {
      on: {
        castVote: 'inProgress',
        passRollCall: 'inProgress',
        lock: 'locked',
      },
    },
    locked: { on: { declareIntention: 'locked', declare: 'declared' } },
    declared: {
      on: {
        declareIntention: 'declared',
        hearExplanationsAfter: 'explanationsAfter',
        close: 'closed',
      },
    },
    explanationsAfter: {
      on: {
        explain: 'explanationsAfter',
        declareIntention: 'explanationsAfter',
        close: 'closed',
      },
    },
    closed: {},
  },
});
