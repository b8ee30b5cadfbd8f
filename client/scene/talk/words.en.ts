/** What delegations say to one another, and what they promise. */
export const en = {
  'table.of': 'Table of {names}',
  'table.empty': 'An empty table',
  'table.sponsors': 'Sponsors of {draft}',
  'table.region.african': 'African Group',
  'table.region.asia-pacific': 'Asia-Pacific Group',
  'table.region.eastern-european': 'Eastern European Group',
  'table.region.latin-american-caribbean': 'Latin American and Caribbean Group',
  'table.region.western-european-others': 'Western European and other States',
  'says.askVote': 'How will you vote on {draft}, and what would change it?',
  'says.askStance': 'How do you stand on the report, and what would change it?',
  'says.askSupport': 'Will you support {cause}?',
  'says.thank': 'Thank you.',
  'says.warn': 'If you go on with {cause}, we shall remember it.',
  'cause.proposal': '{name}’s proposal on {paragraph}',
  'cause.gone': 'what was on the table',
} as const;
