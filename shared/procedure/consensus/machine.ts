import { setup } from 'xstate';

/**
 * A report sought by consensus: the Chair's successive texts, consultations, and the final text, put
 * to the gavel or under silence. A text changed after it was presented is presented again.
 */
export const consensusMachine = setup({
  types: {
    events: {} as {
      type:
        | 'work'
        | 'hold'
        | 'change'
        | 'circulate'
        | 'consult'
        | 'presentFinalText'
        | 'startSilence'
        | 'extendSilence'
        | 'breakSilence'
        | 'putToGavel'
        | 'takeStance'
        | 'adopt'
        | 'declareNoConsensus';
    },
  },
}).createMachine({
  id: 'consensus',
  initial: 'reading',
  states: {
    reading: {
      on: {
        work: 'reading',
        hold: 'reading',
        change: 'reading',
        circulate: 'reading',
        consult: 'consultations',
        presentFinalText: 'finalText',
        declareNoConsensus: 'noConsensus',
      },
    },
    consultations: {
      on: {
        work: 'consultations',
        hold: 'consultations',
        change: 'consultations',
        circulate: 'reading',
        presentFinalText: 'finalText',
        declareNoConsensus: 'noConsensus',
      },
    },
    finalText: {
      on: {
        hold: 'finalText',
        change: 'finalText',
        consult: 'consultations',
        startSilence: 'silence',
        putToGavel: 'gavel',
        declareNoConsensus: 'noConsensus',
      },
    },
    silence: {
      on: {
        takeStance: 'silence',
        extendSilence: 'silence',
        breakSilence: 'consultations',
        adopt: 'adopted',
      },
    },
    gavel: {
      on: {
        takeStance: 'gavel',
        change: 'finalText',
        consult: 'consultations',
        adopt: 'adopted',
        declareNoConsensus: 'noConsensus',
      },
    },
    adopted: { on: { takeStance: 'adopted' } },
    noConsensus: {},
  },
});
