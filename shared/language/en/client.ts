/** What the landing page says, and what every page of the client shares. */
export const client = {
  product: 'Present & Voting',
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
  'unknown.home': 'Go to the front door',

  'loading.page': 'Opening the doors …',
  'loading.failed': 'This page did not arrive',
  'loading.failedText':
    'The connection may have been lost on the way, or the product was updated meanwhile.',
  'loading.again': 'Try again',
  'loading.scenarios': 'Fetching the scenarios …',
  'loading.record': 'Opening the archives …',
  'loading.session': 'Finding your place in the hall …',

  'problem.unknown': 'That did not work. Please try again.',
  'problem.unreachable': 'The server does not answer. Check the network and try again.',
  'problem.noScenarios': 'This server has no scenario to play yet.',

  'landing.title': 'Take your seat at the United Nations',
  'landing.lead':
    'Read your instructions from capital, speak, bargain over the text and vote. Then compare what your room did with what really happened.',
  'landing.foot':
    'No accounts: a code and a name are enough. You play an instruction, not an opinion.',

  'join.title': 'Join a session',
  'join.code': 'Code',
  'join.codeHint': 'Six letters and digits, from the screen in your room.',
  'join.looking': 'Looking for the session …',
  'join.found': 'Found: {title}',
  'join.notFound':
    'No session has this code. Compare it with the screen: there is no I, L, O, 0 or 1 in a code.',
  'join.return': 'Back to your place, {name}',
  'join.name': 'Your name',
  'join.namePlaceholder': 'As the others know you',
  'join.noAccount':
    'No account. Only the facilitator, and whoever shares your seat, sees this name.',
  'join.act': 'Join the session',
  'join.joining': 'Joining …',

  'create.title': 'Lead a session',
  'create.scenario': 'Scenario',
  'create.scenarioNote':
    '{forum, select, gge {{seats} experts} other {{seats} seats}} · {subtitle}',
  'create.run': 'Run of show',
  'create.runOption': '{name} · {minutes} min',
  'create.seating': 'Seats',
  'create.choose': 'People choose',
  'create.assigned': 'I assign them',
  'create.name': 'Name of the class (if you like)',
  'create.namePlaceholder': 'Diplomacy, Thursday group',
  'create.act': 'Create the session',
  'create.making': 'Setting up the room …',

  'create.houseRules': 'House rules (not UN practice)',
  'create.houseRules.none': 'None',
  'create.houseRules.mun': 'Model UN',

  'solo.title': 'Play alone',
  'solo.pick': 'The computer plays everybody else. Whom do you speak for?',
  'solo.any': 'Or any other member',
  'solo.choose': 'Choose a state …',
  'solo.random': 'Surprise me',
  'solo.act': 'Take a seat first',
  'solo.actAs': 'Play as {name}',
  'solo.starting': 'Setting up the room …',
  'solo.you': 'You',

  'hook.leads': 'Leads {draft}',
  'hook.sponsors': 'Sponsors {draft}',
  'hook.both': 'Sponsors both texts',
  'hook.between': 'Courted by both sides',
  'hook.leadsSide': 'Leads one side of the dispute',
  'hook.voice': 'One voice of {count}, enough to block',

  'houseRule.label': 'House rule, not UN practice',
  'houseRule.pledged': 'pledged to vote (house rule)',

  'dialog.close': 'Close this window',
  'dialog.keep': 'Leave it as it is',
  'toast.dismiss': 'Dismiss this message',
  'copy.done': 'Copied',

  'vote.yes': 'Yes',
  'vote.no': 'No',
  'vote.abstain': 'Abstain',
  'vote.cast': 'Voted',
  'vote.none': 'Not yet voted',

  'gauge.own': 'From {minus} (-2) to {plus} (2): you stand at {ideal, number}.',
  'gauge.both':
    'From {minus} (-2) to {plus} (2): the text stands at {stand, number}, you at {ideal, number}.',

  'link.device':
    'Your device is offline. Your place is kept; we go on as soon as the network is back.',
  'link.server': 'The server does not answer just now. Your place is kept; trying again …',
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

  'refusal.rule': '{rule} · {source}',

  'region.african': 'African States',
  'region.asia-pacific': 'Asia-Pacific States',
  'region.eastern-european': 'Eastern European States',
  'region.latin-american-caribbean': 'Latin American and Caribbean States',
  'region.western-european-others': 'Western European and other States',

  'phase.lobby': 'Lobby',
  'phase.briefing': 'Briefing',
  'phase.generalDebate': 'Debate',
  'phase.informals': 'Informals',
  'phase.action': 'Action',
  'phase.outcome': 'Outcome',
  'phase.debrief': 'Debrief',
  'phase.archived': 'Archived',
} as const;
