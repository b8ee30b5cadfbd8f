/** What is said of separate votes. */
export const divisionWords = {
  refusals: {
    'why.noDivision': 'No request for separate votes is before the meeting.',
    'mend.noDivision': 'Ask for separate votes when the draft or the amendment is announced.',
    'why.tooLateToDivide':
      'Separate votes are asked for before voting on the draft or the amendment begins, when it is next.',
    'mend.tooLateToDivide': 'Vote on it as it is now put.',
    'why.noSuchPart': 'There is no part “{part}”.',
    'mend.noSuchPart': 'Choose paragraphs of the draft, or changes of the amendment.',
    'why.oneChange': 'This amendment makes one change: there is nothing to divide.',
    'mend.oneChange': 'Vote on it as a whole, or propose a sub-amendment.',
    'why.dividedAlready': 'The meeting has already decided on separate votes here.',
    'mend.dividedAlready': 'At the next stage they can be asked for again.',
    'why.nothingToObjectTo': 'No request waits for objections.',
    'mend.nothingToObjectTo': 'An objection answers a request for separate votes.',
    'why.objectionRaised': 'An objection has been raised.',
    'mend.objectionRaised': 'Hear both sides, then vote on the motion.',
    'why.noHearing': 'The motion is not being heard now.',
    'mend.noHearing': 'Speakers are heard after an objection, two on each side.',
    'why.divisionDecided': 'It is settled whether the draft is voted on in parts.',
    'mend.divisionDecided': 'Vote on each part as you think right.',
    'why.notYourRequest': 'Your delegation has not asked for separate votes.',
    'mend.notYourRequest': 'Only who asked for them can take that back; you may object.',
    'why.noObjectionNow': 'No objection stands that could be withdrawn.',
    'mend.noObjectionNow': 'Nothing needs to be done.',
    'why.notYourObjection': 'Another delegation has objected.',
    'mend.notYourObjection': 'Only who objected can withdraw the objection; you may speak.',
    'why.objectedBefore':
      'Your delegation has objected to this request and withdrawn its objection.',
    'mend.objectedBefore': 'Another delegation may object.',
    'why.divisionFirst': 'A request for separate votes is before the meeting.',
    'mend.divisionFirst': 'Grant it, or hear the objection, first.',
    'why.amendmentsFirst': 'Amendments to this draft are still to be decided.',
    'mend.amendmentsFirst': 'Ask for separate votes once they are settled.',
  },
  minutes: {
    'minutes.divisionRequested': '{seat} asks for separate votes on parts of {draft} (rule 129).',
    'minutes.divisionRequested.amendment':
      '{seat} asks for separate votes on parts of amendment {amendment} to {draft} (rule 129).',
    'minutes.divisionObjected.amendment':
      '{seat} objects to separate votes on amendment {amendment} to {draft}.',
    'minutes.divisionRequestWithdrawn.amendment':
      '{seat} withdraws its request for separate votes on amendment {amendment} to {draft}.',
    'minutes.divisionObjectionWithdrawn.amendment':
      '{seat} withdraws its objection to separate votes on amendment {amendment} to {draft}.',
    'minutes.divisionGranted.amendment':
      'Nobody objects: parts of amendment {amendment} to {draft} will be voted on separately.',
    'minutes.divisionObjected': '{seat} objects to separate votes on {draft}.',
    'minutes.divisionRequestWithdrawn':
      '{seat} withdraws its request for separate votes on {draft}.',
    'minutes.divisionObjectionWithdrawn':
      '{seat} withdraws its objection to separate votes on {draft}.',
    'minutes.divisionSpoken.inFavour': '{seat}, for separate votes: “{text}”',
    'minutes.divisionSpoken.against': '{seat}, against separate votes: “{text}”',
    'minutes.divisionGranted': 'Nobody objects: parts of {draft} will be voted on separately.',
    'minutes.votingOpened.division': 'Voting on the motion for separate votes on {draft} is open.',
    'minutes.votingOpened.divisionOfAmendment':
      'Voting on the motion for separate votes on amendment {amendment} to {draft} is open.',
    'minutes.votingOpened.amendmentPart':
      'Voting on {count, plural, one {change} other {changes}} {part} of amendment {amendment} to {draft} is open: {count, plural, one {is it} other {are they}} to stay in the amendment?',
    'minutes.resultDeclared.divisionOfAmendment.adopted':
      'The motion is carried, {yes} to {no}, {abstain} abstaining: parts of amendment {amendment} to {draft} will be voted on separately.',
    'minutes.resultDeclared.divisionOfAmendment.rejected':
      'The motion is lost, {yes} to {no}, {abstain} abstaining: amendment {amendment} to {draft} will be voted on undivided.',
    'minutes.resultDeclared.amendmentPart.adopted':
      '{count, plural, one {Change} other {Changes}} {part} {count, plural, one {stays} other {stay}} in amendment {amendment} to {draft}: {yes} in favour, {no} against, {abstain} abstaining{majority, select, twoThirds {; two thirds were needed} other {}}.',
    'minutes.resultDeclared.amendmentPart.tied':
      'The vote on {count, plural, one {change} other {changes}} {part} of amendment {amendment} to {draft} is tied, {yes} to {no}: a second vote will be taken.',
    'minutes.resultDeclared.amendmentPart.rejected':
      '{count, plural, one {Change} other {Changes}} {part} {count, plural, one {is} other {are}} taken out of amendment {amendment} to {draft}: {yes} in favour, {no} against, {abstain} abstaining{majority, select, twoThirds {; two thirds were needed} other {}}.',
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
    'about.division':
      'Any member may ask that parts of a text, or of an amendment, be voted on separately (rule 129).',
    'region.division': 'The request for separate votes',
    'state.division.requested': 'separate votes are requested',
    'state.division.hearing': 'two for and two against are heard',
    'state.division.voting': 'the meeting votes on the motion',
    'state.division.granted': 'the parts are voted on, then the rest',
    'state.division.withdrawn': 'nobody asks for them any more',
    'state.division.over': 'the division is over',
    'event.division.request': 'others ask for further parts',
    'event.division.object': 'a member objects',
    'event.division.grant': 'nobody objects in time',
    'event.division.speak': 'a delegation speaks on the motion',
    'event.division.closeHearing': 'the Chair puts the motion to the vote',
    'event.division.carry': 'the motion is carried',
    'event.division.lose': 'it is lost or tied: the text stays whole',
    'event.division.withdraw': 'who asked for them no longer does',
    'event.division.withdrawObjection': 'the objection is withdrawn',
    'event.division.finish': 'the text is decided',
  },
  steps: {
    'step.grantDivision': 'Grant the separate votes',
    'step.closeDivisionHearing': 'Close the hearing and put the motion to the vote',
    'next.grantDivision': 'grant the separate votes',
    'next.closeDivisionHearing': 'put the motion to the vote',
  },
} as const;
