import { setup } from 'xstate';

/**
 * The debate and its caucuses, by the house rules of Model UN: the meeting leaves its list of speakers
 * for a while, to hear short speeches on one topic or to talk freely, and comes back to it.
 */
export const caucusMachine = setup({
  types: {
    events: {} as { type: 'openModerated' | 'openUnmoderated' | 'raisePlacard' | 'close' },
  },
}).createMachine({
  id: 'caucus',
  initial: 'formal',
  states: {
    formal: { on: { openModerated: 'moderated', openUnmoderated: 'unmoderated' } },
    moderated: { on: { raisePlacard: 'moderated', close: 'formal' } },
    unmoderated: { on: { close: 'formal' } },
  },
});
