/** What is said of the shadow of cyber war. */
export const shadowWords = {
  refusals: {
    'why.noShadow': 'This session does not play the shadow of cyber war.',
    'mend.noShadow': 'The facilitator can switch it on where the scenario has it.',
    'why.roundOver': 'That round is over, or is not the next.',
    'mend.roundOver': 'Choose for the round that closes next.',
    'why.computerOperates':
      'A delegation that the computer plays prepares or restrains, and never operates.',
    'mend.computerOperates': 'Only people choose operations.',
    'why.roundNotOpen': 'No such round is open.',
    'mend.roundNotOpen': 'A round closes in the phase that the scenario names for it.',
  },
  minutes: {
    'minutes.shadowRoundClosed':
      'The shadow of cyber war, invented for this game: round {round} is over, with {count, plural, =0 {no incident} one {one incident} other {# incidents}}.',
  },
  machines: {},
  steps: {},
} as const;
