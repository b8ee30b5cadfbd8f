/** What is said of the press and its wire. */
export const en = {
  'wire.title': 'The wire',
  'wire.lead': 'What the press reports. Everybody reads it; no name stands under it.',
  'wire.hidden': 'Hidden by the facilitator: {reason}',
  'wire.news': 'On the wire',
  'file.title': 'You are the press',
  'file.lead':
    'Without a seat you report: watch, ask, and put on the wire what all should read next.',
  'file.headline': 'Headline',
  'file.text': 'In a few lines',
  'file.act': 'Put it on the wire',
  'hide.open': 'Hide',
  'hide.which': 'Hide the story “{headline}”',
  'hide.reason': 'Why? Everybody reads the reason in its place.',
  'hide.act': 'Hide the story',
} as const;
