/** What is said of forecasts. */
export const forecastWords = {
  refusals: {
    'why.forecastClosed': 'This can no longer be forecast, or not yet.',
    'mend.forecastClosed': 'Forecast what is still to be decided, before the voting is opened.',
    'why.otherStates': 'A forecast says how likely each of the named states is, and no others.',
    'mend.otherStates': 'Give a figure for the states on the card.',
  },
  minutes: {},
  machines: {},
  steps: {},
} as const;
