import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { LeaderId } from '../kernel/state.ts';

/** Who leads the session; what each does carries who it was. */
export type LeaderFact = {
  readonly type: 'leaderNamed';
  readonly leader: LeaderId;
  readonly name: string;
};

/** SES-14: names of facilitators stand beside the room, and in no minute. */
export const leaderFacts: FactTable<LeaderFact> = {
  leaderNamed: {
    fold: (state, { leader, name }) => ({
      ...state,
      leaders: { ...state.leaders, [leader]: { name } },
    }),
    minute: noMinute,
  },
};
