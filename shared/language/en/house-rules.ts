/** Why a move under the house rules of Model UN is refused, and what would unblock it. */
export const houseRulesEn = {
  'why.houseRulesOff':
    'This is a house rule of Model UN, which the United Nations does not know, and this session does not play by it.',
  'mend.houseRulesOff':
    'The facilitator can switch on the Model UN house rules before the debate opens.',
  'why.houseRulesFixed': 'The debate has opened: the rules that this session plays by are settled.',
  'mend.houseRulesFixed': 'Choose the house rules in the lobby or the briefing of a new session.',
  'why.noPledgesNow': 'A delegation pledges to vote while the meeting sits.',
  'mend.noPledgesNow': 'Wait for the debate to open.',
  'why.tooLateToPledge': 'The first vote of this meeting has begun: pledges stand as they are.',
  'mend.tooLateToPledge': 'Pledge, or take a pledge back, before the voting of the next meeting.',
  'why.pledgedAlready': 'Your delegation has declared itself present and voting already.',
  'mend.pledgedAlready': 'Nothing needs to be done; you vote yes or no.',
  'why.notPledged': 'Your delegation has not pledged to vote.',
  'mend.notPledged': 'Nothing needs to be taken back.',
  'why.pledgedToVote':
    'Your delegation declared itself present and voting, and so does not abstain on the text.',
  'mend.pledgedToVote': 'Vote yes or no. At the United Nations you could always abstain.',
  'why.signingClosed': 'Signatures are taken in committee, until voting on the draft begins.',
  'mend.signingClosed': 'Speak or vote on the draft instead.',
  'why.sponsorsDoNotSign': 'Your delegation sponsors this draft, which is more than a signature.',
  'mend.sponsorsDoNotSign': 'Leave the sponsors first, if you only want to see it debated.',
  'why.signedAlready': 'Your delegation has signed this draft already.',
  'mend.signedAlready': 'Take your signature off, if you no longer want to see it debated.',
  'why.notSigned': 'Your delegation has not signed this draft.',
  'mend.notSigned': 'There is no signature to take off.',
} as const;
