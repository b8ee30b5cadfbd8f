import { setup } from 'xstate';

/**
 * The life of an amendment (rule 130): it waits for its turn, may be changed by a sub-amendment, and
 * is voted on, withdrawn, or skipped because something else has decided it. By the house rules of
 * Model UN its text's sponsors may also accept it.
 */
export const amendmentMachine = setup({
  types: {
    events: {} as { type: 'amend' | 'adopt' | 'accept' | 'reject' | 'skip' | 'withdraw' },
  },
}).createMachine({
  id: 'amendment',
  initial: 'pending',
  states: {
    pending: {
      on: {
        amend: 'pending',
        adopt: 'adopted',
        accept: 'accepted',
        reject: 'rejected',
        skip: 'skipped',
        withdraw: 'withdrawn',
      },
    },
    adopted: {},
    accepted: {},
    rejected: {},
    skipped: {},
    withdrawn: {},
  },
});
