/** What is said of every move alike, and of messages on their way to the rules (NET). */
export const roadRefusals = {
  'why.notYours': 'This move belongs to somebody else.',
  'mend.notYours': 'Use the moves that your page offers.',
  'why.malformed': 'The message was not understood.',
  'mend.malformed': 'Reload the page and try again.',
  'why.tooFast': 'Too many messages in too short a time.',
  'mend.tooFast': 'Wait a moment and try again.',
  'why.sessionFull': 'This session has taken as many moves as one can hold.',
  'mend.sessionFull': 'Move on to the debrief, and open another session.',
  'why.notStored': 'The move could not be written to disk, so it has not happened.',
  'mend.notStored': 'Try again; if it happens again, tell the facilitator.',
  'why.storeSlow': 'The disk is busy; the move has not happened.',
  'mend.storeSlow': 'Try again in a moment.',
  'why.ruleFault': 'A mistake in the program stopped this move; the session is as it was.',
  'mend.ruleFault': 'Try another move, and report the mistake.',
  'why.noSuchVenue': 'The session has no such venue.',
  'mend.noSuchVenue': 'Choose one of its venues.',
  'why.venueUnnamed': 'The session meets in several venues, and this does not say in which.',
  'mend.venueUnnamed': 'Reload the page, and choose the venue.',
  'why.noPlaceHere': 'Your delegation has no place in this venue.',
  'mend.noPlaceHere': 'Go to a venue in which it has one.',
  'why.over.phase': 'The phase that this was about is over.',
  'mend.over.phase': 'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.phases': 'The phase that this was about is over.',
  'mend.over.phases':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.pause': 'The pause that this was about is over.',
  'mend.over.pause': 'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.floor': 'Somebody has spoken since.',
  'mend.over.floor': 'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.suspension': 'The suspension that this was about is over.',
  'mend.over.suspension':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.caucus': 'The caucus that this was about is over.',
  'mend.over.caucus':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.ballot': 'The ballot that this was about is over.',
  'mend.over.ballot':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.motion': 'The motion that this was about is over.',
  'mend.over.motion':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.point': 'The point of order that this was about is over.',
  'mend.over.point': 'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.matter': 'What this point of order was about is over.',
  'mend.over.matter':
    'Look at what is before the meeting now, and raise it again if you still want to.',
  'why.over.division': 'The request for separate votes that this was about is over.',
  'mend.over.division':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.question': 'The question that this was about is over.',
  'mend.over.question':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.text': 'The text that this was about is over.',
  'mend.over.text': 'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.words': 'The paragraph has been changed since.',
  'mend.over.words': 'Read it as it now stands, and move again if you still want to.',
  'why.over.speech': 'The speech that this was about is over.',
  'mend.over.speech':
    'Look at what is before the meeting now, and move again if you still want to.',
  'why.over.housePoint': 'The point that this was about is over.',
  'mend.over.housePoint':
    'Look at what is before the meeting now, and move again if you still want to.',
} as const;
