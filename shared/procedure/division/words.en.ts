/** What is said of separate votes. */
export const divisionWords = {
  refusals: {
    'why.noDivision': 'No request for separate votes is before the meeting.',
    'mend.noDivision': 'Ask for separate votes when the draft is announced.',
    'why.tooLateToDivide':
      'Separate votes are asked for before voting on the draft begins, when it is next.',
    'mend.tooLateToDivide': 'Vote on the draft as it is now put.',
    'why.noSuchPart': 'The draft has no paragraph “{part}”.',
    'mend.noSuchPart': 'Choose paragraphs of the draft.',
    'why.dividedAlready': 'The meeting has already decided on separate votes on this draft.',
    'mend.dividedAlready': 'At the next stage they can be asked for again.',
    'why.nothingToObjectTo': 'No request waits for objections.',
    'mend.nothingToObjectTo': 'An objection answers a request for separate votes.',
    'why.objectionRaised': 'An objection has been raised.',
    'mend.objectionRaised': 'Hear both sides, then vote on the motion.',
    'why.noHearing': 'The motion is not being heard now.',
    'mend.noHearing': 'Speakers are heard after an objection, two on each side.',
    'why.divisionFirst': 'A request for separate votes is before the meeting.',
    'mend.divisionFirst': 'Grant it, or hear the objection, first.',
    'why.amendmentsFirst': 'Amendments to this draft are still to be decided.',
    'mend.amendmentsFirst': 'Ask for separate votes once they are settled.',
  },
  minutes: {
    'minutes.divisionRequested': '{seat} asks for separate votes on parts of {draft} (rule 129).',
    'minutes.divisionObjected': '{seat} objects to separate votes on {draft}.',
    'minutes.divisionSpoken.inFavour': '{seat}, for separate votes: “{text}”',
    'minutes.divisionSpoken.against': '{seat}, against separate votes: “{text}”',
    'minutes.divisionGranted': 'Nobody objects: parts of {draft} will be voted on separately.',
    'minutes.votingOpened.division': 'Voting on the motion for separate votes on {draft} is open.',
    'minutes.votingOpened.part': 'Voting on a part of {draft} is open: is it to be kept?',
    'minutes.resultDeclared.division.adopted':
      'The motion is carried, {yes} to {no}, {abstain} abstaining: parts of {draft} will be voted on separately.',
    'minutes.resultDeclared.division.rejected':
      'The motion is lost, {yes} to {no}, {abstain} abstaining: {draft} will be voted on undivided.',
    'minutes.resultDeclared.part.adopted':
      'The part of {draft} is kept: {yes} in favour, {no} against, {abstain} abstaining{majority, select, twoThirds {; two thirds were needed} other {}}.',
    'minutes.resultDeclared.part.tied':
      'The vote on a part of {draft} is tied, {yes} to {no}: a second vote will be taken.',
    'minutes.resultDeclared.part.rejected':
      'The part of {draft} is taken out: {yes} in favour, {no} against, {abstain} abstaining{majority, select, twoThirds {; two thirds were needed} other {}}.',
  },
  machines: {
    'procedure.division': 'Separate votes',
    'about.division': 'Any member may ask that parts of a text be voted on separately (rule 129).',
    'region.division': 'The request for separate votes',
    'state.division.requested': 'separate votes are requested',
    'state.division.hearing': 'two for and two against are heard',
    'state.division.voting': 'the meeting votes on the motion',
    'state.division.granted': 'the parts are voted on, then the rest',
    'state.division.over': 'the division is over',
    'event.division.request': 'others ask for further parts',
    'event.division.object': 'a member objects',
    'event.division.grant': 'nobody objects in time',
    'event.division.speak': 'a delegation speaks on the motion',
    'event.division.closeHearing': 'the Chair puts the motion to the vote',
    'event.division.carry': 'the motion is carried',
    'event.division.lose': 'it is lost or tied: the text stays whole',
    'event.division.finish': 'the text is decided',
  },
  steps: {
    'step.grantDivision': 'Grant the separate votes',
    'step.closeDivisionHearing': 'Close the hearing and put the motion to the vote',
    'next.grantDivision': 'grant the separate votes',
    'next.closeDivisionHearing': 'put the motion to the vote',
  },
} as const;
