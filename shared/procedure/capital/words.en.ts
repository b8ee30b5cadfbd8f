/** What is said of questions to capital. */
export const capitalWords = {
  refusals: {
    'why.capitalAway': 'Capital cannot be reached now.',
    'mend.capitalAway':
      'Ask while the delegations meet, in a stage that leaves time for an answer.',
    'why.lineAsked': 'Capital has been asked about this line already.',
    'mend.lineAsked': 'Each line is asked about once; ask about another.',
    'why.cableUnderWay': 'A question of yours is with capital already.',
    'mend.cableUnderWay': 'Wait for the answer; then ask about another line.',
    'why.noSuchLine': 'Your brief has no line of that number that a text can be held against.',
    'mend.noSuchLine':
      'Ask about a line that your card offers to ask about; others are yours to judge.',
    'why.standingSpent':
      'You have spent the {count, plural, one {one point} other {# points}} of your standing with capital.',
    'mend.standingSpent': 'Work with the lines as they stand.',
    'why.cableTooDear':
      'This question costs {cost, plural, one {one point} other {# points}} of standing, and you have {left}.',
    'mend.cableTooDear': 'Ask about a line that costs less.',
  },
  minutes: {},
  machines: {},
  steps: {},
} as const;
