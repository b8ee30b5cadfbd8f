import type { Catalogue } from '../language.ts';

/** Procedural motions and points of order, as delegations, the Chair and the wall read them. */
export const clientMotions = {
  /* Where a motion stands: how many have spoken, how many may, what comes then. */
  'stands.motion.hearing':
    'Rule {rule}: {speakers, select, none {no debate on it} against {{against, number} of {mostAgainst, number} speakers against} other {{inFavour, number} of {mostInFavour, number} speakers for; {against, number} of {mostAgainst, number} against}}; then the vote on the motion{majority, select, twoThirds {, by two thirds} other {}}{waiting, plural, =0 {} one {; one motion waits} other {; # motions wait}}',
  'stands.motion.voting':
    'Rule {rule}: the vote on the motion{majority, select, twoThirds {, which needs two thirds of those who vote yes or no} other {}}{waiting, plural, =0 {} one {; one motion waits} other {; # motions wait}}',
  'stands.twoThirds': 'two thirds of those who vote yes or no are needed',
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
