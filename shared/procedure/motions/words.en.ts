/** What is said of motions. */
export const motionWords = {
  refusals: {
    'why.sideHeard': '{count} delegations have spoken on this side, as many as the rule allows.',
    'mend.sideHeard': 'Show your view with your vote.',
    'why.spokenOnMotion': 'You have spoken on this motion.',
    'mend.spokenOnMotion': 'Each delegation speaks once on it.',
    'why.motionFirst': 'A procedural motion is before the meeting.',
    'mend.motionFirst': 'Hear it and put it to the vote first.',
    'why.ownMotionFirst': 'You have made a motion that has not been decided.',
    'mend.ownMotionFirst': 'Wait for its result, or withdraw it.',
    'why.motionBeingVoted': 'A motion has been put to the vote.',
    'mend.motionBeingVoted': 'Wait for its result.',
    'why.motionPending': 'The same motion is pending already.',
    'mend.motionPending': 'Wait until the meeting has decided on it.',
    'why.motionLost': 'The meeting has voted against this motion at this stage.',
    'mend.motionLost': 'Respect its decision, or move it at the next stage.',
    'why.noDebateToClose': 'No debate is under way that could be closed.',
    'mend.noDebateToClose': 'Move this in the debate or in the consultations.',
    'why.noDebateToLimit': 'No debate is under way in which speeches could be limited.',
    'mend.noDebateToLimit': 'Move this in the general debate.',
    'why.draftNotOpen': 'The draft is not open for this: it is decided, or voting on it has begun.',
    'mend.draftNotOpen': 'Move this before voting on a draft begins.',
    'why.notLaterInOrder': 'The draft does not wait behind another.',
    'mend.notLaterInOrder': 'Choose a draft that comes later in the order.',
    'why.votingOnFirstBegun': 'Voting on the draft that comes first has begun.',
    'mend.votingOnFirstBegun': 'Wait until it has been decided.',
    'why.notDecidedHere': 'The draft has not been decided at this stage.',
    'mend.notDecidedHere': 'Only what was adopted or rejected here can be reconsidered here.',
    'why.nothingToReconsider': 'Nothing operative is left of the draft.',
    'mend.nothingToReconsider': 'A new text would be needed.',
    'why.onlyInPlenary':
      'Only the plenary decides important questions by two thirds; a committee always decides by a simple majority (rule 125).',
    'mend.onlyInPlenary': 'Move it when the draft comes before the plenary.',
    'why.importantAlready':
      'The meeting has decided already that the draft is an important question.',
    'mend.importantAlready': 'Nothing needs to be done: the draft needs two thirds.',
    'why.noSuchMotion': 'There is no such motion any more.',
    'mend.noSuchMotion': 'Look at what is pending.',
    'why.notYourMotion': 'Another delegation made this motion.',
    'mend.notYourMotion': 'Only its mover can withdraw it.',
    'why.noMotion': 'No motion is before the meeting.',
    'mend.noMotion': 'Wait for a motion, or make one.',
    'why.noSpeakers.inFavour': 'Nobody may speak for this motion.',
    'mend.noSpeakers.inFavour': 'Show your view with your vote.',
    'why.noSpeakers.against': 'This motion is not debated.',
    'mend.noSpeakers.against': 'Show your view with your vote.',
    'why.pointFirst': 'The Chair is dealing with a point of order.',
    'mend.pointFirst': 'Wait for the ruling.',
    'why.noDebateForCaucus': 'A caucus is moved in the general debate.',
    'mend.noDebateForCaucus':
      'In the action on the drafts, move to suspend the meeting instead (rule 118).',
  },
  minutes: {
    'minutes.motionRaised.suspendMeeting':
      '{seat} moves that the meeting be suspended for {minutes, plural, one {one minute} other {# minutes}} (rule 118).',
    'minutes.motionRaised.adjournMeeting': '{seat} moves that the meeting be adjourned (rule 118).',
    'minutes.motionRaised.adjournDebate':
      '{seat} moves that no action be taken on {draft} (rule 116).',
    'minutes.motionRaised.adjournItem':
      '{seat} moves that the debate on the item be adjourned (rule 116).',
    'minutes.motionRaised.closeDebate': '{seat} moves that the debate be closed (rule 117).',
    'minutes.motionRaised.competence':
      '{seat} moves that the body is not competent to adopt {draft} (rule 121).',
    'minutes.motionRaised.importantQuestion':
      '{seat} moves that {draft} is an important question (rule 83).',
    'minutes.motionRaised.limitSpeeches':
      '{seat} moves that speeches be limited to {seconds, number} seconds (rule 114).',
    'minutes.motionRaised.takeFirst': '{seat} moves that {draft} be voted on first (rule 131).',
    'minutes.motionRaised.reconsider': '{seat} moves that {draft} be reconsidered (rule 123).',
    'minutes.motionRaised.moderatedCaucus':
      '{seat} moves a moderated caucus of {minutes, plural, one {one minute} other {# minutes}} on “{topic}”, {seconds, number} seconds a speech (house rule).',
    'minutes.motionRaised.unmoderatedCaucus':
      '{seat} moves an unmoderated caucus of {minutes, plural, one {one minute} other {# minutes}} (house rule).',
    'minutes.motionWithdrawn': '{seat} withdraws its motion.',
    'minutes.motionSpoken.inFavour': '{seat}, for the motion: “{text}”',
    'minutes.motionSpoken.against': '{seat}, against the motion: “{text}”',
    'minutes.votingOpened.motion': 'Voting on the motion is open.',
    'minutes.resultDeclared.motion.suspendMeeting.adopted':
      'The meeting is suspended for {minutes, plural, one {one minute} other {# minutes}}: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.suspendMeeting.rejected':
      'The meeting is not suspended: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.adjournMeeting.adopted':
      'The meeting is adjourned: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.adjournMeeting.rejected':
      'The meeting is not adjourned: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.adjournDebate.adopted':
      'No action is taken on {draft}: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.adjournDebate.rejected':
      'The meeting will act on {draft}: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.adjournItem.adopted':
      'The debate on the item is adjourned, and no draft is voted on: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.adjournItem.rejected':
      'The debate on the item is not adjourned: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.closeDebate.adopted':
      'The debate is closed: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.closeDebate.rejected':
      'The debate goes on: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.competence.adopted':
      'The body is not competent: {draft} is not voted on: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.competence.rejected':
      'The body is competent to adopt {draft}: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.importantQuestion.adopted':
      '{draft} is an important question and needs two thirds: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.importantQuestion.rejected':
      '{draft} is no important question: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.limitSpeeches.adopted':
      'Speeches are limited to {seconds, number} seconds: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.limitSpeeches.rejected':
      'Speeches are not limited: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.moderatedCaucus.adopted':
      'The meeting goes into a moderated caucus of {minutes, plural, one {one minute} other {# minutes}} on “{topic}” (house rule): {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.moderatedCaucus.rejected':
      'There is no caucus on “{topic}” (house rule): {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.unmoderatedCaucus.adopted':
      'The meeting goes into an unmoderated caucus of {minutes, plural, one {one minute} other {# minutes}} (house rule): {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.unmoderatedCaucus.rejected':
      'There is no unmoderated caucus (house rule): {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.takeFirst.adopted':
      '{draft} is voted on first: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.takeFirst.rejected':
      'The order stays as it is: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.reconsider.adopted':
      'Two thirds agree: {draft} is reconsidered: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.reconsider.rejected':
      'Short of two thirds: {draft} is not reconsidered: {yes} to {no}, {abstain} abstaining.',
  },
  machines: {
    'procedure.motion': 'The motion',
    'about.motion':
      'A procedural motion is dealt with at once; which comes first is laid down (rules 113 to 123).',
    'region.motion': 'The motion',
    'state.motion.pending': 'another motion has precedence',
    'state.motion.hearing': 'those whom its rule allows are heard',
    'state.motion.voting': 'the meeting votes on it',
    'state.motion.carried': 'carried, and carried out',
    'state.motion.lost': 'lost or tied: nothing changes',
    'state.motion.withdrawn': 'withdrawn',
    'state.motion.fallen': 'left without an object, or out of order',
    'event.motion.giveWay': 'a motion of higher rank is made',
    'event.motion.takeUp': 'nothing has precedence any more',
    'event.motion.speak': 'a delegation speaks on it',
    'event.motion.put': 'the Chair puts it to the vote',
    'event.motion.carry': 'it gets its majority',
    'event.motion.lose': 'it does not',
    'event.motion.withdraw': 'its mover withdraws it',
    'event.motion.fall': 'its draft is gone, or the Chair rules it out of order',
  },
  steps: {
    'step.putMotion': 'Put the motion to the vote',
    'next.putMotion': 'put the motion to the vote',
  },
} as const;

/** What is said of points of order. */
export const pointWords = {
  refusals: {
    'why.pointOnThisVote': 'You have raised a point of order on this vote.',
    'mend.pointOnThisVote': 'Wait for the result; how you meant to vote can be noted then.',
    'why.noPoint': 'No point of order has been raised.',
    'mend.noPoint': 'Raise one, if a rule is not being followed.',
    'why.onlyConduct':
      'During a vote a point of order may only be about how the vote is conducted.',
    'mend.onlyConduct': 'Say that it is about the conduct of the vote, or wait for the result.',
    'why.noVoteToRun': 'No voting is under way.',
    'mend.noVoteToRun': 'Raise another point, or wait for a vote.',
    'why.nobodyElseSpeaks': 'No other delegation has the floor.',
    'mend.nobodyElseSpeaks': 'Raise this while somebody else is speaking.',
    'why.ruledAlready': 'The Chair has ruled on this point.',
    'mend.ruledAlready': 'Appeal against the ruling, or go on.',
    'why.notRuledYet': 'There is no ruling that could be appealed.',
    'mend.notRuledYet': 'Wait for the Chair to rule.',
  },
  minutes: {
    'minutes.pointRaised.offTopic':
      'Point of order, {seat}: the speaker is not speaking to the item.',
    'minutes.pointRaised.overTime': 'Point of order, {seat}: the speaker has gone over time.',
    'minutes.pointRaised.misapplied': 'Point of order, {seat}: a rule is not being followed.',
    'minutes.pointRaised.quorum': 'Point of order, {seat}: there is no quorum.',
    'minutes.pointRaised.conductOfVote': 'Point of order, {seat}, on the conduct of the vote.',
    'minutes.pointRuled.offTopic':
      '{upheld, select, yes {The Chair asks the speaker to keep to the item.} other {The Chair rules that the speaker is in order.}}',
    'minutes.pointRuled.overTime':
      '{upheld, select, yes {The Chair rules that the time is up.} other {The Chair rules that the speaker has time left.}}',
    'minutes.pointRuled.misapplied':
      '{upheld, select, yes {The Chair upholds the point{motion, select, yes {: the motion is out of order} other {}}.} other {The Chair rules that the meeting is in order.}}',
    'minutes.pointRuled.quorum':
      'The Chair counts {present, number} members; {needed, number} are needed. {upheld, select, yes {There is no quorum, and the meeting waits.} other {There is a quorum.}}',
    'minutes.pointRuled.conductOfVote':
      '{upheld, select, yes {The Chair keeps the vote open so that all can check their lights.} other {The Chair rules that the vote is in order.}}',
    'minutes.rulingAppealed':
      '{seat} appeals against the ruling: it is put to the vote at once (rule 113).',
    'minutes.resultDeclared.motion.appeal.adopted':
      'The ruling of the Chair is overruled: {yes} to {no}, {abstain} abstaining.',
    'minutes.resultDeclared.motion.appeal.rejected':
      'The ruling of the Chair stands: {yes} to {no}, {abstain} abstaining.',
  },
  machines: {
    'procedure.point': 'The point of order',
    'about.point':
      'A point of order is about procedure only, and the Chair rules on it at once (rule 113).',
    'region.point': 'The point of order',
    'state.point.raised': 'a point is raised',
    'state.point.ruled': 'the Chair has ruled',
    'state.point.appealed': 'the meeting votes on the ruling',
    'state.point.over': 'the meeting goes on',
    'event.point.rule': 'the Chair rules',
    'event.point.appeal': 'a member appeals',
    'event.point.accept': 'nobody appeals in time',
    'event.point.decide': 'the vote decides; a tie keeps the ruling',
  },
  steps: {
    'step.ruleOnPoint':
      '{upheld, select, yes {Uphold the point of order} other {Rule the point of order out}}',
    'step.closePoint': 'No appeal: go on',
    'next.ruleOnPoint': 'rule on the point of order',
    'next.closePoint': 'no appeal, go on',
  },
} as const;

/** What each motion is called, what comes of it, and how it is offered and asked for: words of the hall. */
export const motionNames = {
  'motion.suspendMeeting':
    'the motion to suspend the meeting for {minutes, plural, one {one minute} other {# minutes}}',
  'result.motion.suspendMeeting.adopted': 'The meeting is suspended',
  'result.motion.suspendMeeting.rejected': 'The meeting is not suspended',
  'move.motion.suspendMeeting': 'Move to suspend the meeting …',
  'move.motionQuestion.suspendMeeting':
    'The meeting votes at once, without debate (rule 118). For how long?',
  'motion.adjournMeeting': 'the motion to adjourn the meeting',
  'result.motion.adjournMeeting.adopted': 'The meeting is adjourned',
  'result.motion.adjournMeeting.rejected': 'The meeting is not adjourned',
  'move.motion.adjournMeeting': 'Move to adjourn the meeting',
  'move.motionQuestion.adjournMeeting':
    'The meeting votes at once, without debate (rule 118). If it agrees, this phase ends, and what is not decided stays undecided.',
  'motion.adjournDebate': 'the motion to take no action on {draft}',
  'result.motion.adjournDebate.adopted': 'No action is taken on {draft}',
  'result.motion.adjournDebate.rejected': 'The meeting will act on {draft}',
  'move.motion.adjournDebate': 'Move to take no action on {draft}',
  'move.motionQuestion.adjournDebate':
    'You, two others in favour and two against may speak; then the meeting votes (rule 116). If it agrees, there will be no vote on {draft} at this stage.',
  'motion.adjournItem': 'the motion to adjourn the debate on the item',
  'result.motion.adjournItem.adopted': 'The debate on the item is adjourned',
  'result.motion.adjournItem.rejected': 'The debate on the item goes on',
  'move.motion.adjournItem': 'Move to adjourn the debate on the whole item',
  'move.motionQuestion.adjournItem':
    'You, two others in favour and two against may speak; then the meeting votes (rule 116). If it agrees, no vote is taken on any draft at this stage.',
  'motion.closeDebate': 'the motion to close the debate',
  'result.motion.closeDebate.adopted': 'The debate is closed',
  'result.motion.closeDebate.rejected': 'The debate goes on',
  'move.motion.closeDebate': 'Move to close the debate',
  'move.motionQuestion.closeDebate':
    'Only two may speak, both against; then the meeting votes (rule 117). If it agrees, action on the drafts begins.',
  'motion.competence': 'the motion that the body is not competent to adopt {draft}',
  'result.motion.competence.adopted': '{draft} is not voted on: the body is not competent',
  'result.motion.competence.rejected': 'The body is competent to adopt {draft}',
  'move.motion.competence': 'Move that the body is not competent to adopt {draft}',
  'move.motionQuestion.competence':
    'Two may speak for it and two against; then the meeting votes (rule 121). If it agrees, {draft} is not put to the vote.',
  'motion.importantQuestion': 'the motion that {draft} is an important question',
  'result.motion.importantQuestion.adopted':
    '{draft} is an important question: it needs two thirds',
  'result.motion.importantQuestion.rejected':
    '{draft} is no important question: a simple majority is enough',
  'move.motion.importantQuestion': 'Move that {draft} is an important question',
  'move.motionQuestion.importantQuestion':
    'Two may speak for it and two against; then the meeting votes (rule 83). If it agrees, {draft}, its parts and amendments to it need two thirds.',
  'motion.limitSpeeches': 'the motion to limit speeches to {seconds, number} seconds',
  'result.motion.limitSpeeches.adopted': 'Speeches are limited to {seconds, number} seconds',
  'result.motion.limitSpeeches.rejected': 'Speeches are not limited',
  'move.motion.limitSpeeches': 'Move to limit the time of speeches …',
  'move.motionQuestion.limitSpeeches':
    'Two may speak for it and two against; then the meeting votes (rule 114). How long may a speech be?',
  'motion.takeFirst': 'the motion to vote on {draft} first',
  'result.motion.takeFirst.adopted': '{draft} is voted on first',
  'result.motion.takeFirst.rejected': 'The order of the drafts stays as it is',
  'move.motion.takeFirst': 'Move to vote on {draft} first',
  'move.motionQuestion.takeFirst':
    'Two may speak for it and two against; then the meeting votes (rule 131). If it agrees, {draft} comes first.',
  'motion.reconsider': 'the motion to reconsider {draft}',
  'result.motion.reconsider.adopted': '{draft} is reconsidered',
  'result.motion.reconsider.rejected': '{draft} is not reconsidered',
  'move.motion.reconsider': 'Move to reconsider {draft}',
  'move.motionQuestion.reconsider':
    'Only two may speak, both against; then two thirds must agree (rule 123). {draft} is then voted on again.',
  'motion.moderatedCaucus':
    'the motion for a moderated caucus of {minutes, plural, one {one minute} other {# minutes}} on “{topic}” (house rule)',
  'result.motion.moderatedCaucus.adopted': 'Moderated caucus on “{topic}” (house rule)',
  'result.motion.moderatedCaucus.rejected': 'No caucus on “{topic}” (house rule)',
  'move.motion.moderatedCaucus': 'Move a moderated caucus …',
  'move.motionQuestion.moderatedCaucus':
    'The meeting votes at once, without debate. If it agrees, the Chair calls speakers from the placards that are raised, and the list of speakers waits.',
  'motion.unmoderatedCaucus':
    'the motion for an unmoderated caucus of {minutes, plural, one {one minute} other {# minutes}} (house rule)',
  'result.motion.unmoderatedCaucus.adopted': 'Unmoderated caucus (house rule)',
  'result.motion.unmoderatedCaucus.rejected': 'No unmoderated caucus (house rule)',
  'move.motion.unmoderatedCaucus': 'Move an unmoderated caucus …',
  'move.motionQuestion.unmoderatedCaucus':
    'The meeting votes at once, without debate. If it agrees, delegations leave their seats and talk, and the list of speakers waits. For how long?',
  'motion.appeal': 'the appeal against the Chair’s ruling',
  'result.motion.appeal.adopted': 'The Chair’s ruling is overruled',
  'result.motion.appeal.rejected': 'The Chair’s ruling stands',
} as const;
