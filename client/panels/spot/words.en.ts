/** What is said of putting a thing on the wall. */
export const en = {
  'spot.show': 'Show on the wall: {what}',
  'spot.back': 'Back to the meeting: take {what} off the wall',
} as const;
