/** What the wall says of a result. */
export const en = {
  'outcome.withoutVote': 'Without a vote: nobody asked for one.',
  'outcome.needed':
    '{votes, plural, one {# vote was needed} other {# votes were needed}}: {majority, select, twoThirds {two thirds} other {a majority}} of the {voting} who voted yes or no.',
} as const;
