/** What is said of the tabs of the browser. */
export const en = {
  skip: 'Skip to the main part',
  'title.landing': 'Present & Voting: cyber diplomacy at the United Nations',
  'title.join': 'Join a session · Present & Voting',
  'title.delegate': 'The hall · Present & Voting',
  'title.facilitator': 'Facilitator · Present & Voting',
  'title.projector': 'Projector · Present & Voting',
  'title.film': 'What really happened · Present & Voting',
  'title.unknown': 'Not found · Present & Voting',
  'unknown.title': 'There is no such room',
  'unknown.text':
    'The address may be mistyped, or the link may be cut short. The front door is always open.',
} as const;
