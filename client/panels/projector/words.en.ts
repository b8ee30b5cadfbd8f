/** What is said of the projector. */
export const en = {
  'projector.votes': 'of {present} votes are in',
  'projector.goTo': 'Go to {host} and enter the code',
  'projector.here':
    '{people, plural, =0 {Waiting for the first delegate} one {One delegate is here} other {# delegates are here}} · {taken, plural, =0 {no seat taken} one {one seat taken} other {# seats taken}}',
  'wall.nobody': 'nobody so far',
} as const;
