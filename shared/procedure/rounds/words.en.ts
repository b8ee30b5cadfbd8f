/** What is said of rounds in which everybody writes one line. */
export const roundWords = {
  refusals: {
    'why.roundTooEarly': 'Everybody is asked for a line from the briefing to the debrief.',
    'mend.roundTooEarly': 'Start the briefing first.',
    'why.roundOpen': 'Everybody is being asked for a line already.',
    'mend.roundOpen': 'Close that round first.',
    'why.roundsUsed': 'Everybody has been asked {count} times, as often as a session allows.',
    'mend.roundsUsed': 'Ask aloud.',
    'why.linesClosed': 'That round is over.',
    'mend.linesClosed': 'Its lines can be read by everybody.',
  },
  minutes: {
    'minutes.roundOpened': 'The facilitator asks everybody: “{question}”',
  },
  machines: {},
  steps: {},
} as const;
