import type { Forum, Stage } from './scenario.ts';

/** The forums that decide by consensus: there are no votes in them. */
export type ConsensusForum = Extract<Forum, 'gge' | 'oewg'>;

/** Whether a forum decides by consensus rather than by vote. */
export function isConsensus(forum: Forum): forum is ConsensusForum {
  return forum === 'gge' || forum === 'oewg';
}

/** Where a paragraph of a report can stand, from the highest status to none. */
export type Place = 'report' | 'summary' | 'annex' | 'dropped';

/** How a stage seeks its consensus. */
export interface ConsensusTerms {
  readonly adoption: 'gavel' | 'silence';
  readonly silence: { readonly ms: number; readonly rounds: number };
  /** Where a paragraph may stand: always in the report or nowhere; beside it by the forum's mandate. */
  readonly places: readonly Place[];
  /** What a system in the Chair does with paragraphs that are held when the talks are over. */
  readonly held: 'stays' | 'summary';
}

const USUAL_PLACES: { readonly [F in ConsensusForum]: readonly ('summary' | 'annex')[] } = {
  gge: ['annex'],
  oewg: ['summary'],
};
/** Seventy-two hours of the United Nations, in the time of a class. */
const USUAL_SILENCE = { seconds: 120, rounds: 2 };

/** The terms of a stage that decides by consensus; undefined for one that votes. */
export function consensusTerms({ forum, consensus }: Stage): ConsensusTerms | undefined {
  if (!isConsensus(forum)) return undefined;
  const { seconds, rounds } = consensus?.silence ?? USUAL_SILENCE;
  return {
    adoption: consensus?.adoption ?? 'gavel',
    silence: { ms: seconds * 1_000, rounds },
    places: ['report', ...(consensus?.places ?? USUAL_PLACES[forum]), 'dropped'],
    held: consensus?.held ?? 'stays',
  };
}
