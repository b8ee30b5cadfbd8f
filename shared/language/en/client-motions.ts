import type { Catalogue } from '../language.ts';

/** Procedural motions and points of order, as delegations, the Chair and the wall read them. */
export const clientMotions = {
  'motion.suspendMeeting':
    'the motion to suspend the meeting for {minutes, plural, one {one minute} other {# minutes}}',
  'motion.adjournMeeting': 'the motion to adjourn the meeting',
  'motion.adjournDebate': 'the motion to take no action on {draft}',
  'motion.adjournItem': 'the motion to adjourn the debate on the item',
  'motion.closeDebate': 'the motion to close the debate',
  'motion.competence': 'the motion that the body is not competent to adopt {draft}',
  'motion.limitSpeeches': 'the motion to limit speeches to {seconds, number} seconds',
  'motion.moderatedCaucus':
    'the motion for a moderated caucus of {minutes, plural, one {one minute} other {# minutes}} on “{topic}” (house rule)',
  'motion.unmoderatedCaucus':
    'the motion for an unmoderated caucus of {minutes, plural, one {one minute} other {# minutes}} (house rule)',
  'motion.takeFirst': 'the motion to vote on {draft} first',
  'motion.reconsider': 'the motion to reconsider {draft}',
  'motion.appeal': 'the appeal against the Chair’s ruling',

  'result.motion.suspendMeeting.adopted': 'The meeting is suspended',
  'result.motion.suspendMeeting.rejected': 'The meeting is not suspended',
  'result.motion.adjournMeeting.adopted': 'The meeting is adjourned',
  'result.motion.adjournMeeting.rejected': 'The meeting is not adjourned',
  'result.motion.adjournDebate.adopted': 'No action is taken on {draft}',
  'result.motion.adjournDebate.rejected': 'The meeting will act on {draft}',
  'result.motion.adjournItem.adopted': 'The debate on the item is adjourned',
  'result.motion.adjournItem.rejected': 'The debate on the item goes on',
  'result.motion.closeDebate.adopted': 'The debate is closed',
  'result.motion.closeDebate.rejected': 'The debate goes on',
  'result.motion.competence.adopted': '{draft} is not voted on: the body is not competent',
  'result.motion.competence.rejected': 'The body is competent to adopt {draft}',
  'result.motion.limitSpeeches.adopted': 'Speeches are limited to {seconds, number} seconds',
  'result.motion.limitSpeeches.rejected': 'Speeches are not limited',
  'result.motion.moderatedCaucus.adopted': 'Moderated caucus on “{topic}” (house rule)',
  'result.motion.moderatedCaucus.rejected': 'No caucus on “{topic}” (house rule)',
  'result.motion.unmoderatedCaucus.adopted': 'Unmoderated caucus (house rule)',
  'result.motion.unmoderatedCaucus.rejected': 'No unmoderated caucus (house rule)',
  'result.motion.takeFirst.adopted': '{draft} is voted on first',
  'result.motion.takeFirst.rejected': 'The order of the drafts stays as it is',
  'result.motion.reconsider.adopted': '{draft} is reconsidered',
  'result.motion.reconsider.rejected': '{draft} is not reconsidered',
  'result.motion.appeal.adopted': 'The Chair’s ruling is overruled',
  'result.motion.appeal.rejected': 'The Chair’s ruling stands',

  /* Where a motion stands: how many have spoken, how many may, what comes then. */
  'stands.motion.hearing':
    'Rule {rule}: {speakers, select, none {no debate on it} against {{against, number} of {mostAgainst, number} speakers against} other {{inFavour, number} of {mostInFavour, number} speakers for; {against, number} of {mostAgainst, number} against}}; then the vote on the motion{majority, select, twoThirds {, by two thirds} other {}}{waiting, plural, =0 {} one {; one motion waits} other {; # motions wait}}',
  'stands.motion.voting':
    'Rule {rule}: the vote on the motion{majority, select, twoThirds {, which needs two thirds of those who vote yes or no} other {}}{waiting, plural, =0 {} one {; one motion waits} other {; # motions wait}}',
  'stands.motion.speechFirst': 'When this speech is over: {motion}',
  'stands.houseRule': '{rule} (house rule, not UN practice)',
  'stands.point.raised': 'Rule 113: point of order raised; the Chair rules at once',
  'stands.point.ruled':
    'Rule 113: the Chair has ruled; whoever disagrees may appeal, and the meeting decides',
  'stands.point.appealed':
    'Rule 113: appeal against the ruling; a yes overrules the Chair, a tie keeps the ruling',
  'stands.suspended': 'Rule 118: the formal meeting is suspended; talk goes on in the corridors',

  'now.motion.kicker': 'Procedural motion',
  'now.motion.houseKicker': 'Motion under a house rule, not UN practice',
  'now.motion.title': '{name} makes {motion}',
  'now.motion.sentence':
    '{speakers, select, none {It is not debated and is put to the vote at once.} against {Only two may speak, both against it.} other {Two may speak for it and two against.}}',
  'now.point.kicker': 'Point of order',
  'now.point.title': '{name} raises a point of order',
  'now.point.ruledTitle': 'The Chair has ruled',
  'now.point.offTopic': 'The speaker, it says, is not speaking to the item.',
  'now.point.overTime': 'The speaker, it says, has gone over time.',
  'now.point.misapplied': 'A rule, it says, is not being followed.',
  'now.point.quorum': 'Too few members, it says, are in the room.',
  'now.point.conductOfVote': 'It is about how the vote is being conducted.',
  'now.suspended.kicker': 'The meeting is suspended',
  'now.suspended.title': 'Use the break to talk',
  'now.suspended.sentence':
    'Nothing happens in the formal meeting until it goes on. Sponsors can still be won or lost.',

  'move.motion.suspendMeeting': 'Move to suspend the meeting …',
  'move.motion.adjournMeeting': 'Move to adjourn the meeting',
  'move.motion.adjournDebate': 'Move to take no action on {draft}',
  'move.motion.adjournItem': 'Move to adjourn the debate on the whole item',
  'move.motion.closeDebate': 'Move to close the debate',
  'move.motion.competence': 'Move that the body is not competent to adopt {draft}',
  'move.motion.limitSpeeches': 'Move to limit the time of speeches …',
  'move.motion.moderatedCaucus': 'Move a moderated caucus …',
  'move.motion.unmoderatedCaucus': 'Move an unmoderated caucus …',
  'move.motion.takeFirst': 'Move to vote on {draft} first',
  'move.motion.reconsider': 'Move to reconsider {draft}',
  'move.motionQuestion.suspendMeeting':
    'The meeting votes at once, without debate (rule 118). For how long?',
  'move.motionQuestion.limitSpeeches':
    'Two may speak for it and two against; then the meeting votes (rule 114). How long may a speech be?',
  'move.motionQuestion.adjournMeeting':
    'The meeting votes at once, without debate (rule 118). If it agrees, this phase ends, and what is not decided stays undecided.',
  'move.motionQuestion.adjournDebate':
    'You, two others in favour and two against may speak; then the meeting votes (rule 116). If it agrees, there will be no vote on {draft} at this stage.',
  'move.motionQuestion.adjournItem':
    'You, two others in favour and two against may speak; then the meeting votes (rule 116). If it agrees, no vote is taken on any draft at this stage.',
  'move.motionQuestion.closeDebate':
    'Only two may speak, both against; then the meeting votes (rule 117). If it agrees, action on the drafts begins.',
  'move.motionQuestion.competence':
    'Two may speak for it and two against; then the meeting votes (rule 121). If it agrees, {draft} is not put to the vote.',
  'move.motionQuestion.moderatedCaucus':
    'The meeting votes at once, without debate. If it agrees, the Chair calls speakers from the placards that are raised, and the list of speakers waits.',
  'move.motionQuestion.unmoderatedCaucus':
    'The meeting votes at once, without debate. If it agrees, delegations leave their seats and talk, and the list of speakers waits. For how long?',
  'move.motionQuestion.takeFirst':
    'Two may speak for it and two against; then the meeting votes (rule 131). If it agrees, {draft} comes first.',
  'move.motionQuestion.reconsider':
    'Only two may speak, both against; then two thirds must agree (rule 123). {draft} is then voted on again.',
  'move.withdrawMotion': 'Withdraw your motion',
  'move.speakOnMotion.inFavour': 'Speak for the motion',
  'move.speakOnMotion.against': 'Speak against the motion',
  'move.point.offTopic': 'Point of order: the speaker is off the subject',
  'move.point.overTime': 'Point of order: the speaker is over time',
  'move.point.misapplied': 'Point of order: a rule is not being followed',
  'move.point.quorum': 'Point of order: there is no quorum',
  'move.point.conductOfVote': 'Point of order on the conduct of the vote',
  'move.appealRuling': 'Appeal against the ruling',
  'move.reintroduceDraft': 'Reintroduce {draft} as your own',
  'move.reintroduceQuestion':
    '{draft} becomes your draft, with you as its only sponsor, and comes last in the order (rule 122).',

  'screen.motion': 'Procedural motion',
  'screen.movedBy': 'moved by {name}',

  'motionForm.minutes': '{minutes, plural, one {one minute} other {# minutes}}',
  'motionForm.seconds': '{seconds, number} seconds',
  'motionForm.topic': 'Topic',
  'motionForm.topicPlaceholder': 'For example: the mandate of the working group',
  'motionForm.whole': 'Length of the caucus',
  'motionForm.speech': 'Length of a speech',
  'motionForm.length': 'Length',
  'motionForm.cancel': 'Move nothing',
  'motionForm.act': 'Make the motion',
} as const satisfies Catalogue;
