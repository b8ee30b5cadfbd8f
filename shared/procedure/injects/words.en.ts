/** What is said of what comes from outside. */
export const injectsWords = {
  refusals: {
    'why.noSuchInject': 'The scenario has nothing of that name.',
    'mend.noSuchInject': 'Choose one of those listed.',
    'why.injectReleased': 'That has come into the room already.',
    'mend.injectReleased': 'Each comes once; choose another.',
    'why.noMeetingForInject': 'No meeting is held for it to come into.',
    'mend.noMeetingForInject': 'Release it between the opening of the debate and the debrief.',
    'why.closedAlready': 'The meeting is suspended already, and this would close the room.',
    'mend.closedAlready': 'Wait until the meeting goes on.',
  },
  minutes: {
    'minutes.injectReleased.real': 'From outside: {inject}.',
    'minutes.injectReleased.invented': 'From outside, invented for this game: {inject}.',
  },
  machines: {},
  steps: {},
} as const;
