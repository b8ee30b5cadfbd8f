/** What is said to those who share a device. */
export const en = {
  'curtain.title': 'Hand the device to …',
  'curtain.text':
    'Nothing of anybody’s can be seen here. Whoever takes the device presses their own name.',
  'curtain.take': '{name}, it is my turn',
  'curtain.seat': 'for {seat}',
  'curtain.noSeat': 'without a seat yet',
  'curtain.vote': 'has a vote to cast',
  'curtain.speaks': 'has the floor',
  'curtain.waiting': 'Going in …',
  'bar.label': 'A device for several',
  'bar.who': '{name} has the device.',
  'bar.pass': 'Hand it on',
} as const;
