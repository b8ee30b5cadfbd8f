/** What is said of several facilitators. */
export const leaderWords = {
  refusals: {
    'why.leaderNamedAlready': 'This facilitator has a name already.',
    'mend.leaderNamedAlready': 'Nothing needs to be done.',
    'why.leadersFull': 'A session names {count, number} facilitators at most.',
    'mend.leadersFull': 'Lead it without a name: the record says “the facilitator”.',
  },
  minutes: {},
  machines: {},
  steps: {},
} as const;
