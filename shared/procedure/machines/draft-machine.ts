import { setup } from 'xstate';

/**
 * The life of a draft resolution. A committee only recommends; the plenary adopts. A draft whose
 * vote ends in a tie in plenary stays in action for its second vote.
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
        | 'decideNotToVote';
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
      },
    },
    recommended: { on: { takeUp: 'inAction', decideNotToVote: 'notVoted' } },
    adopted: {},
    rejected: {},
    withdrawn: {},
    notVoted: {},
  },
});
