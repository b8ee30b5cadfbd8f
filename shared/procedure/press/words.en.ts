/** What is said of the press. */
export const pressWords = {
  refusals: {
    'why.wireClosed': 'The wire runs from the briefing to the outcome.',
    'mend.wireClosed': 'Wait for the briefing; after play, tell the others in the debrief.',
    'why.delegatesDoNotReport': 'Delegations make news, and do not report it.',
    'mend.delegatesDoNotReport': 'Speak from the floor, or tell the press.',
    'why.wireFull': 'You have filed {count} stories, as many as one may.',
    'mend.wireFull': 'Leave the next to another reporter.',
    'why.noSuchStory': 'There is no such story on the wire.',
    'mend.noSuchStory': 'Choose one that is there.',
    'why.storyHidden': 'It is hidden already.',
    'mend.storyHidden': 'Nothing needs to be done.',
  },
  minutes: {
    'minutes.storyFiled': 'On the wire: “{headline}”',
    'minutes.storyHidden': 'A story on the wire was hidden: {reason}',
  },
  machines: {},
  steps: {},
} as const;
