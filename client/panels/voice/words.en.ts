/** What is said in the debrief of how the floor was shared. */
export const en = {
  'voice.title': 'Who was heard',
  'voice.sum':
    '{count, plural, one {One delegation} other {# delegations}} had the floor for {time} in all.',
  'voice.half': 'Half of it went to {half, plural, one {one of them} other {# of them}}.',
  'voice.computers': 'The computer spoke for {time} of it (striped).',
  'voice.noTime':
    '{count, plural, one {One delegation} other {# delegations}} spoke from the seat alone, which takes no time.',
  'voice.turns': '{turns, plural, one {one turn} other {# turns}}',
  'voice.allComputer': 'the computer',
  'voice.partComputer': '{turns, plural, one {one turn} other {# turns}} by the computer',
  'voice.more': 'Show all {count}',
} as const;
