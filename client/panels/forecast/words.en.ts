/** What is said of forecasts. */
export const en = {
  button: 'Forecast',
  'button.given': 'Forecast: {percent} %',
  title: 'What do you expect?',
  lead: 'How likely do you think each of these is? Only you see your figures. They are scored once it is decided; the room then learns the mean, never who said what.',
  which: 'What is to be decided',
  report: 'the report',
  'result.ballot': 'It is adopted',
  'result.report': 'It is adopted by consensus',
  'state.ballot': '{name} votes in favour',
  'state.report': '{name} objects',
  percent: '{percent} %',
  percentSaid: '{percent} per cent likely',
  'ends.never': 'certainly not',
  'ends.surely': 'certainly',
  act: 'Give this forecast',
  'act.again': 'Change the forecast',
  given: 'Your forecast is given. You can change it until the voting is opened.',
  'given.report': 'Your forecast is given. You can change it until the Chair puts the report.',
  nothing: 'Nothing is to be forecast just now.',
  past: 'Your forecasts so far',
  score: '{matter}: score {score}',
  scoreHint:
    'The score is the mean of the squares by which the figures were off (Brier): 0 is all known, 1 all wrong; who always says 50 % gets 0.25.',
  mean: '(All {count} people on average: {percent} %.)',
  'judged.result': '{percent} % adopted ({happened, select, yes {it was} other {it was not}})',
  'judged.vote':
    '{percent} % {name} in favour ({happened, select, yes {it was} other {it was not}})',
  'judged.object':
    '{percent} % {name} objecting ({happened, select, yes {it did} other {it did not}})',
  'judged.unknown': '{percent} % {name} (no names were taken)',
  told: 'Your forecast on {matter} scored {score}.',
  count:
    '{count, plural, =0 {Nobody has} one {One person has} other {# people have}} given a forecast on {matter}.',
  'debrief.title': 'What people expected',
  'debrief.lead':
    'Forecasts given before it was decided, beside what came. A dot on the line: what was called so likely happened as often.',
  'debrief.room':
    '{matter}: {count, plural, one {one person} other {# people}}, on average {percent} % that it is adopted; {happened, select, yes {it was} other {it was not}}.',
  'debrief.few':
    '{matter}: {count, plural, one {one person} other {# people}}, too few to tell how they lay.',
  'debrief.own': 'Yours',
  'debrief.mean':
    'Your mean score over {count, plural, one {one decision} other {# decisions}}: {score}.',
  'picture.said': 'How likely it was called, in %',
  'picture.happened': 'How often it happened, in %',
  'picture.own': 'you',
  'picture.room': 'everybody',
  'picture.line': 'called as likely as it was',
  'picture.label':
    'Calibration: how likely things were called, and how often they happened. The same figures are in the table below.',
  'picture.table': 'The figures',
  'picture.band': '{from} to {to} %',
  'picture.share': '{happened} of {count}',
  'picture.none': 'none',
} as const;
