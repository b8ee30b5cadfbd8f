/** What is said of the tabs of the browser, and where the page cannot begin (`index.html`). */
export const en = {
  'page.description':
    'A game of cyber diplomacy at the United Nations: take the seat of a state, read your instructions, speak, bargain and vote.',
  'page.tooOld':
    'This browser is too old for Present & Voting. Please update it, or open this address in another: Chrome or Edge 111, Firefox 121, Safari 16.4 (iOS 16.4), or newer.',
  'page.notBegun':
    'Present & Voting could not start in this browser. Please reload the page; if that does not help, open this address in another browser.',
  'page.noScript': 'This game needs JavaScript. Please allow it for this page and reload.',
  skip: 'Skip to the main part',
  'title.landing': 'Present & Voting: cyber diplomacy at the United Nations',
  'title.join': 'Join a session · Present & Voting',
  'title.delegate': 'The hall · Present & Voting',
  'title.facilitator': 'Facilitator · Present & Voting',
  'title.projector': 'Projector · Present & Voting',
  'title.due': 'What is due · Present & Voting',
  'title.film': 'What really happened · Present & Voting',
  'title.print': 'To print · Present & Voting',
  'title.guide': 'Guide for facilitators · Present & Voting',
  'title.organiser': 'Several rooms · Present & Voting',
  'title.help': 'When phones cannot reach the game · Present & Voting',
  'title.here': 'Reached · Present & Voting',
  'title.unknown': 'Not found · Present & Voting',
  'unknown.title': 'There is no such room',
  'unknown.text':
    'The address may be mistyped, or the link may be cut short. The front door is always open.',
} as const;
