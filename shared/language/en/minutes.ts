/** The record of the meeting, as one reads it on the screen. Codes have been turned into names. */
export const minutesEn = {
  'minutes.phaseEntered': '{phase} opens.',
  'minutes.paused': 'The facilitator has paused the session.',
  'minutes.resumed': 'The session goes on.',
  'minutes.note': 'Note from the facilitator: {text}',
  'minutes.floorGiven': '{seat} has the floor.',
  'minutes.replyGiven': '{seat} speaks in right of reply.',
  'minutes.statementMade': '{seat}: “{text}”',
  'minutes.speakersListClosed': 'The Chair has closed the list of speakers.',
  'minutes.speakersListOpened': 'The list of speakers is open.',
  'minutes.draftIntroduced': '{seat} has introduced {draft}.',
  'minutes.sponsorJoined': '{seat} has joined the sponsors of {draft}.',
  'minutes.sponsorLeft': '{seat} has left the sponsors of {draft}.',
  'minutes.draftWithdrawn': '{seat} has withdrawn {draft}.',
  'minutes.votePledged': '{seat} declares itself present and voting (house rule).',
  'minutes.pledgeWithdrawn':
    '{seat} is no longer bound to vote: it takes back its pledge (house rule).',
  'minutes.friendlyAccepted':
    '{seat} accepts amendment {amendment} to {draft} as friendly (house rule).',
  'minutes.friendlyTakenIn':
    'Its sponsors take amendment {amendment} into {draft} as friendly, without a vote (house rule).',
  'minutes.placardCalled': '{seat} speaks in the caucus.',
  'minutes.caucusEnded.time': 'The time of the caucus is up; the debate goes on.',
  'minutes.caucusEnded.chair': 'The Chair ends the caucus; the debate goes on.',
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
  'minutes.draftSigned': '{seat} signs {draft}, to see it debated (house rule).',
  'minutes.signatureWithdrawn': '{seat} takes its signature off {draft} (house rule).',
  'minutes.noVoteMoved': '{seat} moves that no vote be taken on {draft} (rule 131).',
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
  'minutes.quorumAwaited':
    'Too few members are in the room to decide. The meeting waits a minute for them.',
  'minutes.adjournedForQuorum':
    'There is no quorum. The meeting is adjourned; what was not decided stays undecided.',
  'minutes.meetingResumed': 'The meeting goes on.',
  'minutes.draftReintroduced': '{seat} reintroduces {draft} as its own (rule 122).',
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
  'minutes.resultDeclared.motion.appeal.adopted':
    'The ruling of the Chair is overruled: {yes} to {no}, {abstain} abstaining.',
  'minutes.resultDeclared.motion.appeal.rejected':
    'The ruling of the Chair stands: {yes} to {no}, {abstain} abstaining.',
  'minutes.amendmentProposed.delete':
    '{seat} proposes, as amendment {amendment}, to delete {paragraph} of {draft}.',
  'minutes.amendmentProposed.replace':
    '{seat} proposes, as amendment {amendment}, other words for {paragraph} of {draft}.',
  'minutes.amendmentProposed.insert':
    '{seat} proposes, as amendment {amendment}, a new paragraph for {draft}.',
  'minutes.subAmendmentProposed':
    '{seat} proposes, as sub-amendment {amendment}, other words for amendment {parent} to {draft}.',
  'minutes.amendmentWithdrawn': '{seat} withdraws amendment {amendment} to {draft}.',
  'minutes.draftRevised': '{seat} has revised {draft}{revision, plural, =1 {} other { once more}}.',
  'minutes.amendmentsOrdered':
    'The Chair rules on the order of the amendments to {draft}: {order}.',
  'minutes.votingOpened.amendment': 'Voting on amendment {amendment} to {draft} is open.',
  'minutes.adoptedWithoutVote.amendment':
    'Amendment {amendment} to {draft} is adopted without a vote.',
  'minutes.resultDeclared.amendment.adopted':
    'Amendment {amendment} to {draft} is adopted: {yes} in favour, {no} against, {abstain} abstaining.{skipped, select, none {} other { Amendment {skipped} is therefore not put to the vote.}}',
  'minutes.resultDeclared.amendment.rejected':
    'Amendment {amendment} to {draft} is not adopted: {yes} in favour, {no} against, {abstain} abstaining.',
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
    'The part of {draft} is kept: {yes} in favour, {no} against, {abstain} abstaining.',
  'minutes.resultDeclared.part.rejected':
    'The part of {draft} is taken out: {yes} in favour, {no} against, {abstain} abstaining.',
  'minutes.paragraphHeld': '{seat} puts {paragraph} in brackets.',
  'minutes.paragraphReleased': '{seat} takes its brackets from {paragraph}.',
  'minutes.changeProposed.wording': '{seat} proposes other words for {paragraph}.',
  'minutes.changeProposed.place': '{seat} proposes for {paragraph}: {place}.',
  'minutes.textCirculated':
    'The Chair circulates text {text}, with {count, plural, one {one change} other {# changes}}.',
  'minutes.paragraphsAgreed':
    '{count, plural, one {One paragraph is} other {# paragraphs are}} agreed ad referendum.',
  'minutes.paragraphChanged.wording': 'The Chair changes the words of {paragraph}.',
  'minutes.paragraphChanged.place': 'The Chair decides for {paragraph}: {place}.',
  'minutes.finalTextPresented': 'The Chair presents the final text.',
  'minutes.silenceStarted': 'The text is under a silence procedure.',
  'minutes.silenceExtended': 'The Chair extends the silence.',
  'minutes.silenceBroken':
    '{seat} breaks the silence{count, plural, =0 {} other { over {paragraphs}}}{said, select, empty {.} other {: “{said}”}}',
  'minutes.questionPut': 'The Chair asks whether anybody objects to the text.',
  'minutes.consultationsOpened': 'The Chair suspends the meeting for consultations.',
  'minutes.adoptedByConsensus': 'The report is adopted by consensus.',
  'minutes.noConsensusDeclared': 'The Chair declares that no consensus was reached.',
  'minutes.stanceTakenBack': '{seat} takes its stance back.',
  'minutes.stanceTaken.join': '{seat} joins the consensus.',
  'minutes.stanceTaken.explain': '{seat} explains its position: “{said}”',
  'minutes.stanceTaken.dissociate': '{seat} dissociates itself from {paragraphs}.',
  'minutes.stanceTaken.object':
    '{seat} objects to {count, plural, =0 {the text} other {{paragraphs}}}{said, select, empty {.} other {: “{said}”}}',
  'paragraph.report': 'paragraph {number}',
  'place.report': 'to stand in the report',
  'place.summary': 'to go to the Chair’s summary',
  'place.annex': 'to go to the annex of national contributions',
  'place.dropped': 'to be dropped',
  'minutes.voteRequested': '{seat} has asked for a {method}.',
  'minutes.votingOpened.draft': 'Voting on {draft} is open.',
  'minutes.votingOpened.noVote': 'Voting on the motion not to vote on {draft} is open.',
  'minutes.adoptedWithoutVote.draft': '{draft} is adopted without a vote.',
  'minutes.adoptedWithoutVote.noVote': 'The motion is adopted without a vote.',
  'minutes.resultDeclared.draft.adopted':
    '{draft} is adopted: {yes} in favour, {no} against, {abstain} abstaining.',
  'minutes.resultDeclared.draft.rejected':
    '{draft} is not adopted: {yes} in favour, {no} against, {abstain} abstaining.',
  'minutes.resultDeclared.draft.tied':
    'The vote on {draft} is tied, {yes} to {no}: a second vote will be taken.',
  'minutes.resultDeclared.noVote.adopted':
    'The meeting decides not to vote on {draft}: {yes} to {no}, {abstain} abstaining.',
  'minutes.resultDeclared.noVote.rejected':
    'The motion not to vote on {draft} is lost: {yes} to {no}, {abstain} abstaining.',
  'minutes.resultDeclared.noVote.tied': 'The motion not to vote on {draft} is tied, {yes} to {no}.',
  'minutes.voteExplained': '{seat} explains its vote: “{text}”',
  'minutes.intentionDeclared': '{seat} declares that it had intended to vote: {choice}.',
  'paragraph.added': 'a paragraph added in this meeting',
  'phase.lobby': 'The lobby',
  'phase.briefing': 'The briefing',
  'phase.generalDebate': 'The general debate',
  'phase.informals': 'Informal consultations',
  'phase.action': 'Action on the drafts',
  'phase.outcome': 'The outcome',
  'phase.debrief': 'The debrief',
  'phase.archived': 'The archive',
  'choice.yes': 'yes',
  'choice.no': 'no',
  'choice.abstain': 'abstain',
  'method.recorded': 'recorded vote',
  'method.rollCall': 'roll-call vote',
  'method.showOfHands': 'vote by show of hands',
} as const;
