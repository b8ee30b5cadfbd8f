/** What is said of the house rules of Model UN. */
export const houseRuleWords = {
  refusals: {
    'why.houseRulesOff':
      'This is a house rule of Model UN, which the United Nations does not know, and this session does not play by it.',
    'mend.houseRulesOff':
      'The facilitator can switch on the Model UN house rules before the debate opens.',
    'why.noPledgesNow': 'A delegation pledges to vote while the meeting sits.',
    'mend.noPledgesNow': 'Wait for the debate to open.',
    'why.tooLateToPledge': 'The first vote of this meeting has begun: pledges stand as they are.',
    'mend.tooLateToPledge': 'Pledge, or take a pledge back, before the voting of the next meeting.',
    'why.pledgedAlready': 'Your delegation has declared itself present and voting already.',
    'mend.pledgedAlready': 'Nothing needs to be done; you vote yes or no.',
    'why.notPledged': 'Your delegation has not pledged to vote.',
    'mend.notPledged': 'Nothing needs to be taken back.',
    'why.signingClosed': 'Signatures are taken in committee, until voting on the draft begins.',
    'mend.signingClosed': 'Speak or vote on the draft instead.',
    'why.sponsorsDoNotSign': 'Your delegation sponsors this draft, which is more than a signature.',
    'mend.sponsorsDoNotSign': 'Leave the sponsors first, if you only want to see it debated.',
    'why.signedAlready': 'Your delegation has signed this draft already.',
    'mend.signedAlready': 'Take your signature off, if you no longer want to see it debated.',
    'why.notSigned': 'Your delegation has not signed this draft.',
    'mend.notSigned': 'There is no signature to take off.',
    'why.friendlyInCommittee': 'In plenary the text is no longer its sponsors’ to change.',
    'mend.friendlyInCommittee': 'The amendment is voted on.',
    'why.sponsorsAccept': 'Only those who sponsor the draft can accept an amendment as friendly.',
    'mend.sponsorsAccept': 'Join the sponsors, or leave it to the vote.',
    'why.friendlyToTextOnly':
      'A sub-amendment changes an amendment and not the draft, so it is not the sponsors’ to accept.',
    'mend.friendlyToTextOnly': 'It is voted on before the amendment.',
    'why.tooLateToAccept': 'Voting on the draft or its amendments has begun.',
    'mend.tooLateToAccept': 'Vote for the amendment.',
    'why.acceptedAlready': 'Your delegation has accepted this amendment already.',
    'mend.acceptedAlready':
      'It goes into the text when its leader and all sponsors played by people have accepted it.',
    'why.housePointFirst': 'Another point is before the Chair.',
    'mend.housePointFirst': 'Wait for the Chair’s answer.',
    'why.housePointAnswered': 'The Chair has answered.',
    'mend.housePointAnswered': 'Go on with the meeting.',
  },
  minutes: {
    'minutes.votePledged': '{seat} declares itself present and voting (house rule).',
    'minutes.pledgeWithdrawn':
      '{seat} is no longer bound to vote: it takes back its pledge (house rule).',
    'minutes.friendlyAccepted':
      '{seat} accepts amendment {amendment} to {draft} as friendly (house rule).',
    'minutes.friendlyTakenIn':
      'Its sponsors take amendment {amendment} into {draft} as friendly, without a vote (house rule).',
    'minutes.draftSigned': '{seat} signs {draft}, to see it debated (house rule).',
    'minutes.signatureWithdrawn': '{seat} takes its signature off {draft} (house rule).',
  },
  machines: {},
  steps: {},
} as const;

/** What is said of points of the house rules. */
export const housePointWords = {
  refusals: {
    'why.noHousePointsNow': 'Such a point is raised while the meeting sits.',
    'mend.noHousePointsNow': 'Wait for the debate, the consultations or the action.',
    'why.noHousePointInVote': 'No point of this kind interrupts a vote.',
    'mend.noHousePointInVote': 'Raise it when the result has been declared.',
    'why.speakerNotInterrupted':
      'Only that a delegation cannot hear interrupts a speaker; this point waits for the end of the speech.',
    'mend.speakerNotInterrupted': 'Let the speaker finish, or end the speech.',
    'why.noHousePoint': 'No point of privilege and no inquiry is before the Chair.',
    'mend.noHousePoint': 'Nothing needs to be answered.',
    'why.answerFirst': 'The Chair has not answered yet.',
    'mend.answerFirst': 'Answer first.',
  },
  minutes: {
    'minutes.privilegeRaised.hearing':
      '{seat} cannot hear, and raises a point of personal privilege (house rule).',
    'minutes.privilegeRaised.break':
      '{seat} needs a break, and raises a point of personal privilege (house rule).',
    'minutes.privilegeRaised.comfort':
      '{seat} is hindered by something in the room, and raises a point of personal privilege (house rule).',
    'minutes.inquiryMade': '{seat} asks the Chair (parliamentary inquiry, house rule): “{text}”',
    'minutes.housePointAnswered.noted': 'The Chair sees to it.',
    'minutes.housePointAnswered.words': 'The Chair: “{text}”',
    'minutes.housePointAnswered.standing': 'The Chair: {states}. See {rules}.',
  },
  machines: {
    'procedure.housePoint': 'A point to the Chair (house rule, not UN practice)',
    'about.housePoint':
      'By the house rules of Model UN a delegation may raise a point of personal privilege, or ask the Chair about the procedure.',
    'region.housePoint': 'The point',
    'state.housePoint.raised': 'a point is before the Chair',
    'state.housePoint.answered': 'the Chair has answered',
    'state.housePoint.closed': 'the meeting goes on',
    'event.housePoint.answer': 'the Chair answers',
    'event.housePoint.close': 'the answer has been read',
  },
  steps: {
    'step.answerHousePoint': 'Let the rule book answer',
    'step.closeHousePoint': 'Go on with the meeting',
    'next.answerHousePoint': 'the Chair’s answer',
    'next.closeHousePoint': 'back to the meeting',
  },
} as const;
