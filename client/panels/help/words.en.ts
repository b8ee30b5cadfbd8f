/** What is said of asking for help, and of lines from the facilitator. */
export const en = {
  'help.open': 'Ask for help',
  'help.asked': 'Help is asked for',
  'help.title': 'Ask the facilitator for help',
  'help.private': 'Only the facilitator sees that you ask, and what.',
  'help.label': 'What about? You may leave it empty',
  'help.placeholder': 'For example: I do not find my brief.',
  'help.act': 'Ask for help',
  'help.waits': 'The facilitator knows that you ask for help. Please wait a moment.',
  'help.yourWords': 'You wrote: “{text}”',
  'help.stop': 'I no longer need it',
  'line.title': 'The facilitator writes to you',
  'line.answer': 'The facilitator answers you',
  'line.private': 'Only you read this.',
  'line.read': 'I have read it',
} as const;
