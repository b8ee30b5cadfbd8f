/** What is said of amendments and revisions. */
export const amendmentWords = {
  refusals: {
    'why.noAmendmentsNow': 'Amendments are proposed while the meeting is in session.',
    'mend.noAmendmentsNow': 'Wait for the general debate, the informals or the action.',
    'why.tooLateToAmend': 'Voting on the draft has begun, or it has been decided.',
    'mend.tooLateToAmend':
      'Show your view with your vote; in plenary a recommended draft can be amended again.',
    'why.divisionUnderWay':
      'Separate votes on this draft, or on an amendment to it, have been asked for.',
    'mend.divisionUnderWay':
      'Amendments come before that: ask for a part to be voted on separately, or wait for the vote.',
    'why.sponsorsRevise':
      'You sponsor this draft: sponsors revise their text, they do not amend it.',
    'mend.sponsorsRevise':
      'Ask the lead sponsor to revise it; or leave the sponsors, then propose the amendment.',
    'why.committeeText':
      'In plenary the text is the Committee’s, and no longer its sponsors’ to revise.',
    'mend.committeeText': 'Propose an amendment.',
    'why.amendmentsUsed':
      '{count} of your amendments to this draft are pending, as many as is allowed.',
    'mend.amendmentsUsed': 'Withdraw one, or wait until they are decided.',
    'why.amendmentsAllUsed':
      'You have put forward {count} amendments to this draft, as many as is allowed.',
    'mend.amendmentsAllUsed':
      'Ask another delegation to move it, or the leader of the draft to revise it.',
    'why.textFull': '{count} paragraphs have been added to this draft, as many as is allowed.',
    'mend.textFull': 'Reword a paragraph that is there.',
    'why.noSuchParagraph':
      'The text as it stands has no such paragraph, or no such wording for it.',
    'mend.noSuchParagraph': 'Choose a paragraph of the text.',
    'why.noSuchPlace': 'A paragraph of that kind cannot stand there.',
    'mend.noSuchPlace': 'Preambular paragraphs come before operative ones: choose another place.',
    'why.noSuchIssue': 'The scenario has no such issue.',
    'mend.noSuchIssue': 'Choose issues from the list.',
    'why.paragraphGone': 'That paragraph is no longer in the text.',
    'mend.paragraphGone': 'Choose a paragraph of the text as it stands.',
    'why.changedSinceSeen': 'Somebody has changed the paragraph since you began to write.',
    'mend.changedSinceSeen': 'Read how it stands now, and say whether you still want your words.',
    'why.saysSame': 'This changes nothing: the words and what they mean are those of the text.',
    'mend.saysSame': 'Change the words, or say which issue your words move.',
    'why.emptiesText': 'Nothing operative would be left: that is no amendment to the text.',
    'mend.emptiesText': 'Vote against the draft.',
    'why.proposedAlready': 'The same amendment has been proposed.',
    'mend.proposedAlready': 'Vote for it, or propose other words for it.',
    'why.changedTwice': 'Of each paragraph only one thing can be said.',
    'mend.changedTwice': 'Put both changes of the paragraph into one.',
    'why.noSuchChange': 'The amendment has no such change, or it is no longer part of it.',
    'mend.noSuchChange': 'Choose one from the list.',
    'why.noSuchAmendment': 'There is no such amendment.',
    'mend.noSuchAmendment': 'Choose one from the list.',
    'why.decidedAlready': 'That amendment is no longer pending.',
    'mend.decidedAlready': 'Look at the list for those that are.',
    'why.oneLevelDown': 'A sub-amendment cannot itself be amended.',
    'mend.oneLevelDown': 'Propose a sub-amendment of your own to the amendment above it.',
    'why.ownAmendment': 'You moved this amendment yourself.',
    'mend.ownAmendment': 'Withdraw it and propose it in other words.',
    'why.nothingToSubAmend':
      'An amendment that deletes or moves has no words that could be changed.',
    'mend.nothingToSubAmend': 'Propose an amendment to the paragraph.',
    'why.notTheMover': 'Only the delegation that moved the amendment can withdraw it.',
    'mend.notTheMover': 'Speak to its mover.',
    'why.partsVotedOn': 'Voting on the amendment has begun with parts of it.',
    'mend.partsVotedOn': 'What remains must now be voted on.',
    'why.tiedAlready': 'Voting on the amendment has begun: the first vote on it was tied.',
    'mend.tiedAlready': 'The second vote must now be taken.',
    'why.amendmentAmended': 'The amendment has been amended, so it is no longer yours to withdraw.',
    'mend.amendmentAmended': 'Vote against it.',
    'why.orderFixed': 'Voting on the draft or its amendments has begun: the order is fixed.',
    'mend.orderFixed': 'Put the amendments to the vote in that order.',
    'why.orderIncomplete': 'The order must name each pending amendment once.',
    'mend.orderIncomplete': 'Order the list again: an amendment may have come or gone.',
    'why.moverSignalsNothing': 'You moved this amendment: everybody knows how you stand to it.',
    'mend.moverSignalsNothing': 'Read what the others say of it.',
    'why.sponsorSaysFriendly':
      'Under house rules you decide as a sponsor whether the amendment is friendly.',
    'mend.sponsorSaysFriendly': 'Accept it as friendly, or let it come to a vote.',
    'why.beingVotedOn': 'The amendment is before the meeting for a vote.',
    'mend.beingVotedOn': 'Show your view with your vote.',
    'why.signalledSo': 'That is what you have said of this amendment.',
    'mend.signalledSo': 'Say something else, or take it back.',
    'why.noSignalGiven': 'You have said nothing of this amendment.',
    'mend.noSignalGiven': 'Say whether you can live with it.',
    'why.moverDoesNotExplain': 'The mover of an amendment does not explain its vote on it.',
    'mend.moverDoesNotExplain': 'Speak in the debate instead.',
  },
  minutes: {
    'minutes.amendmentProposed.delete':
      '{seat} proposes, as amendment {amendment}, to delete {paragraph} of {draft}.',
    'minutes.amendmentProposed.replace':
      '{seat} proposes, as amendment {amendment}, other words for {paragraph} of {draft}.',
    'minutes.amendmentProposed.insert':
      '{seat} proposes, as amendment {amendment}, a new paragraph for {draft}.',
    'minutes.amendmentProposed.move':
      '{seat} proposes, as amendment {amendment}, to move {paragraph} of {draft}.',
    'minutes.amendmentProposed.several':
      '{seat} proposes, as amendment {amendment}, {count} changes to {draft}.',
    'minutes.subAmendmentProposed':
      '{seat} proposes, as sub-amendment {amendment}, other words for amendment {parent} to {draft}.',
    'minutes.subAmendmentProposed.ofSeveral':
      '{seat} proposes, as sub-amendment {amendment}, other words for change {change} of amendment {parent} to {draft}.',
    'minutes.amendmentStandsCorrected':
      'The facilitator corrects what the words of {seat} in amendment {amendment} to {draft} are taken to mean.',
    'minutes.amendmentWithdrawn': '{seat} withdraws amendment {amendment} to {draft}.',
    'minutes.draftRevised': '{seat} has revised its draft, which is now {draft}.',
    'minutes.amendmentsOrdered':
      'The Chair rules on the order of the amendments to {draft}: {order}.',
    'minutes.votingOpened.amendment': 'Voting on amendment {amendment} to {draft} is open.',
    'minutes.adoptedWithoutVote.amendment':
      'Amendment {amendment} to {draft} is adopted without a vote.',
    'minutes.resultDeclared.amendment.adopted':
      'Amendment {amendment} to {draft} is adopted: {yes} in favour, {no} against, {abstain} abstaining{majority, select, twoThirds {; two thirds were needed} other {}}.{skipped, select, none {} other { Amendment {skipped} is therefore not put to the vote.}}',
    'minutes.resultDeclared.amendment.tied':
      'The vote on amendment {amendment} to {draft} is tied, {yes} to {no}: a second vote will be taken.',
    'minutes.resultDeclared.amendment.rejected':
      'Amendment {amendment} to {draft} is not adopted: {yes} in favour, {no} against, {abstain} abstaining{majority, select, twoThirds {; two thirds were needed} other {}}.',
    'paragraphs.added':
      '{count, plural, one {a paragraph added in this meeting} other {# paragraphs added in this meeting}}',
  },
  machines: {
    'procedure.amendment': 'Amendments',
    'about.amendment':
      'Any member may propose to change a draft; the furthest change is voted on first (rule 130).',
    'region.amendment': 'The amendment',
    'state.amendment.pending': 'waiting for its turn',
    'state.amendment.adopted': 'adopted: the text changes',
    'state.amendment.accepted': 'taken in by the sponsors as friendly (house rule)',
    'state.amendment.rejected': 'not adopted',
    'state.amendment.skipped': 'not put to the vote',
    'state.amendment.withdrawn': 'withdrawn',
    'event.amendment.amend': 'a sub-amendment to it is adopted',
    'event.amendment.adopt': 'it gets its majority',
    'event.amendment.accept': 'all sponsors accept it as friendly, under house rules',
    'event.amendment.reject': 'it is lost or tied',
    'event.amendment.skip': 'another decision settles it',
    'event.amendment.withdraw': 'its mover withdraws it',
  },
  steps: {
    'step.orderAmendments': 'Rule on the order of the amendments',
    'next.orderAmendments': 'Rule on the order of the amendments',
  },
} as const;
