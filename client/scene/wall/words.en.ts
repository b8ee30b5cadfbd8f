/** What the wall says of a result. */
export const en = {
  'outcome.withoutVote': 'Without a vote: nobody asked for one.',
  'outcome.needed':
    '{majority, select, twoThirds {{votes} votes were needed: two thirds of the {voting} who voted yes or no.} other {{votes} votes were needed: a majority of the {voting} who voted yes or no.}}',
} as const;
