/** What is said of what frames every page of a session. */
export const en = {
  'rehearsal.title': 'Rehearsal.',
  'rehearsal.text':
    'The computer plays the class, the clocks run {speed} times as fast, and all of it is deleted when you leave.',
  'unknown.home': 'Go to the front door',
  'loading.record': 'Opening the archives …',
  'loading.session': 'Finding your place in the hall …',
  'link.device':
    'Your device is offline. Your place is kept; we go on as soon as the network is back.',
  'link.server': 'The server does not answer just now. Your place is kept; trying again …',
  'link.asleep':
    'Nobody is in the session just now. This screen goes on as soon as the facilitator or a delegate is back.',
  'link.outdated': 'The product was updated',
  'link.outdatedText':
    'This page is from before the update. Reload it to go on: your place is kept.',
  'link.reload': 'Reload the page',
  'link.unknown': 'This session is not here',
  'link.unknownText': 'It may have been deleted, or the address belongs to another server.',
  'link.scenarioGone': 'The scenario of this session has changed',
  'link.scenarioGoneText':
    'It was edited or removed after the session had been opened, so the session cannot go on. Whoever runs the server can put the earlier scenario back.',
  'link.rulesOlder': 'This session was played by older rules',
  'link.rulesOlderText':
    'It was opened with version {rules, number} of the rules; this server plays by version {ours, number} and cannot go on with it. Please open a new session.',
  'link.rulesNewer': 'This session was played by newer rules',
  'link.rulesNewerText':
    'It was last played by version {rules, number} of the rules; this server knows them only up to version {ours, number}. Whoever runs it has to update it.',
  'link.noPlace': 'You have no place in this session any more',
  'link.noPlaceText':
    'The facilitator may have removed you, or this browser has forgotten you. You can join again with the code.',
  'link.joinAgain': 'Join again',
  'top.room': 'Room {code}',
  'steps.label': 'Where the session stands',
  'venue.label': 'Venue',
  'forum.first-committee': 'Committee',
  'forum.plenary': 'Plenary',
  'forum.gge': 'Experts',
  'forum.oewg': 'Working group',
  lastMinute: 'One minute left: {phase}',
  'lastMinute.next': 'One minute left: {phase}. Then: {next}',
  'menu.open': 'Menu',
  'menu.title': 'Menu',
  'menu.hideHall': 'Hide the hall',
  'menu.hideHallNote': 'Shows all delegations as a table instead of a picture.',
  'menu.voteByKey': 'Vote with single keys',
  'menu.voteByKeyNote': 'Y for yes, N for no, A to abstain while a vote is open.',
  'menu.sounds': 'Sounds',
  'menu.soundsNote': 'The gavel, and a bell when it is your turn.',
  'menu.theme': 'Light of the page',
  'theme.device': 'As the device is set',
  'theme.dark': 'Dark, as in the evening',
  'theme.light': 'Light, for sunlit rooms',
  'delete.open': 'Delete this session …',
  'delete.title': 'Delete this session?',
  'delete.text':
    'Everything goes at once and for good: names, seats, votes, and all that was said and written. Everybody who is still here is sent away. Nobody can bring it back.',
  'delete.act': 'Delete for good',
  'delete.done': 'The session has been deleted.',
  'delete.failed': 'The session could not be deleted. Please try again.',
  'menu.leave': 'Go to the front door',
  'note.title': 'A note from the facilitator',
  'note.read': 'I have read it',
} as const;
