import { setup } from 'xstate';

type EnterPhase =
  | 'enter.briefing'
  | 'enter.generalDebate'
  | 'enter.informals'
  | 'enter.action'
  | 'enter.outcome'
  | 'enter.debrief'
  | 'enter.archived';

/**
 * The course of a session. Phases may be skipped forward, but every road leads through the debrief;
 * from the outcome of one stage the next may open. A meeting with nothing to take action on concludes
 * after its debate. The clock stops and goes on in any phase.
 */
export const sessionMachine = setup({
  types: { events: {} as { type: EnterPhase | 'conclude' | 'pause' | 'resume' } },
}).createMachine({
  id: 'session',
  type: 'parallel',
  states: {
    phase: {
      initial: 'lobby',
      states: {
        lobby: { on: { 'enter.briefing': 'briefing' } },
        briefing: {
          on: {
            'enter.generalDebate': 'generalDebate',
            'enter.informals': 'informals',
            'enter.action': 'action',
          },
        },
        generalDebate: {
          on: {
            'enter.informals': 'informals',
            'enter.action': 'action',
            'enter.debrief': 'debrief',
            conclude: 'outcome',
          },
        },
        informals: {
          on: {
            'enter.generalDebate': 'generalDebate',
            'enter.action': 'action',
            'enter.debrief': 'debrief',
          },
        },
        action: {
          on: { 'enter.outcome': 'outcome', 'enter.debrief': 'debrief' },
        },
        outcome: {
          on: {
            'enter.generalDebate': 'generalDebate',
            'enter.action': 'action',
            'enter.debrief': 'debrief',
          },
        },
        debrief: { on: { 'enter.archived': 'archived' } },
        archived: {},
      },
    },
    clock: {
      initial: 'running',
      states: {
        running: { on: { pause: 'stopped' } },
        stopped: { on: { resume: 'running' } },
      },
    },
  },
});
