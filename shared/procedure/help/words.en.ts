/** What is said of asking for help. */
export const helpWords = {
  refusals: {
    'why.helpAskedAlready': 'The facilitator has your call for help.',
    'mend.helpAskedAlready': 'Wait for an answer, or take the call back and ask anew.',
    'why.noHelpAsked': 'There is no call for help any more.',
    'mend.noHelpAsked': 'Somebody has seen to it already.',
    'why.lineGone': 'That line is not the latest that the facilitator has written to you.',
    'mend.lineGone': 'Read the latest one.',
  },
  minutes: {},
  machines: {},
  steps: {},
} as const;
