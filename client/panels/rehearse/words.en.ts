/** What is said of a rehearsal where one is begun. */
export const en = {
  'rehearse.act': 'Rehearse the hour alone, in three minutes',
  'rehearse.pupil': 'Student',
  'rehearse.note':
    'A copy with the same options opens in a tab of its own, with the class that you planned. This session stays as it is.',
} as const;
