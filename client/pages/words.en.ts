/** What is said of the pages while nothing else can be shown. */
export const en = {
  'landing.title': 'Take your seat at the United Nations',
  'landing.lead':
    'Read your instructions from capital, speak, bargain over the text and vote. Then compare what your room did with what really happened.',
  'landing.full':
    'This server keeps as many sessions as it may, so that none can be opened just now. You can join one by its code.',
  'landing.foot':
    'No accounts: a code and a name are enough. You play an instruction, not an opinion.',
  'join.elsewhere': 'Lead a session or play alone instead',
  'stranger.deskTitle': 'This is the facilitator’s page',
  'stranger.deskText':
    'It opens with the private link that was made with the session, on this or another device.',
  'projector.unknown': 'There is no session with this code',
  'stranger.title': 'You have not joined this session yet',
  'stranger.text':
    'Join with the code on the screen in your room, and you get a place in the hall.',
  'forgetful.text':
    'This browser keeps nothing: the key to your place is in the address of this page.',
  'forgetful.more':
    'Reloading brings you back. Show the address to nobody, and copy it before you close the page.',
  'film.loading': 'Fetching what happened …',
  'film.none': 'There is no film of this scenario',
  'film.noneText': 'Nobody has written down yet, move by move, what really happened.',
  'film.closed': 'The film is still closed',
  'film.closedText':
    'It shows how it really ended. It opens with the debrief of your session, or sooner if the facilitator opens it.',
  'film.failed': 'The film could not be fetched',
  'film.home': 'To the first page',
} as const;
