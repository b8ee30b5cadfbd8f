import { setup } from 'xstate';

/**
 * The life of a draft. A committee only recommends, the plenary adopts; a report is adopted by
 * consensus or not agreed. A draft whose vote ends in a tie in plenary stays in action for its second
 * vote; one that a stage leaves undecided is put off, and the next stage does not take it up.
 */
export const draftMachine = setup({
  types: {
    events: {} as {
      type:
        | 'introduce'
        | 'takeUp'
        | 'recommend'
        | 'adopt'
        | 'reject'
        | 'withdraw'
        | 'decideNotToVote'
        | 'fail'
        | 'putOff'
        | 'reconsider'
        | 'reintroduce';
    },
  },
}).createMachine({
  id: 'draft',
  initial: 'circulated',
  states: {
    circulated: {
      on: {
        introduce: 'introduced',
        takeUp: 'inAction',
        withdraw: 'withdrawn',
        decideNotToVote: 'notVoted',
      },
    },
    introduced: {
      on: {
        takeUp: 'inAction',
        withdraw: 'withdrawn',
        decideNotToVote: 'notVoted',
      },
    },
    inAction: {
      on: {
        takeUp: 'inAction',
        recommend: 'recommended',
        adopt: 'adopted',
        reject: 'rejected',
        withdraw: 'withdrawn',
        decideNotToVote: 'notVoted',
        fail: 'notAgreed',
        putOff: 'introduced',
      },
    },
    recommended: {
      on: {
        takeUp: 'inAction',
        decideNotToVote: 'notVoted',
        reconsider: 'introduced',
      },
    },
    adopted: { on: { reconsider: 'introduced' } },
    rejected: { on: { reconsider: 'introduced' } },
    withdrawn: { on: { reintroduce: 'introduced' } },
    notVoted: {},
    notAgreed: {},
  },
});
