/** What is said of what is happening now, and where it stands. */
export const en = {
  'now.reading.kicker':
    'Now · the Chair’s {text, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} text',
  'now.consultations.kicker': 'Now · suspended for consultations',
  'now.drafting.title':
    '{bracketed, plural, =0 {No paragraph is in brackets} one {One paragraph is in brackets} other {# paragraphs are in brackets}}',
  'now.drafting.sentence':
    'Hold what you cannot accept; propose changes, and answer those of others.',
  'now.consultations.objected': '{names} objected; the Chair consults',
  'now.consultations.broken': '{name} has broken the silence',
  'now.consultations.brokenOver':
    'Over {over}. The talks go on: propose another wording or place, and answer what others propose.',
  'now.finalText.kicker': 'Now · the Chair’s final text',
  'now.finalText.title': 'This is the text that the Chair will put to you',
  'now.finalText.sentence':
    'Read it once more against your instructions. A silence procedure or the gavel comes next.',
  'now.silence.kicker': 'Now · silence procedure',
  'now.silence.title': 'Adopted, unless somebody breaks the silence',
  'now.silence.sentence':
    'Whoever says nothing until the time is up agrees. One objection is enough to break the silence.',
  'now.gavel.kicker': 'Now · at the gavel',
  'now.gavel.title': 'Does anybody object?',
  'now.gavel.objected': '{names} {count, plural, one {objects} other {object}}',
  'now.gavel.clear':
    'If nobody objects, the report is adopted. To explain or to dissociate does not block it; to object does.',
  'now.gavel.blocked':
    'Over {over}. As long as an objection stands, there is no consensus: the Chair may change the text, suspend, or give up.',
  'now.adopted.kicker': 'Now · the result',
  'now.adopted.title': 'The report is adopted by consensus',
  'now.noConsensus.kicker': 'Now · the result',
  'now.noConsensus.title': 'There is no consensus',
  'now.noConsensus.sentence':
    'The report is not adopted. {names} {count, plural, one {has} other {have}} blocked it.',
  'now.noConsensus.plain': 'The report is not adopted.',
  'tier.sentence.none': 'There is no report.',
  'tier.sentence.procedural': 'The report says that the group met, and little more.',
  'tier.sentence.summaryOnly': 'What was said stands in a summary of the Chair; nothing is agreed.',
  'tier.sentence.thin': 'It is a thin report: what mattered most to some has left the text.',
  'tier.sentence.full': 'It is a full report.',
  'stands.amendment':
    'Rule 130: {what}; {others, plural, =0 {no other amendment} one {one more amendment} other {# more amendments}} to come; then {draft} as it then reads',
  'stands.amendmentDecided':
    'Rule 130: {count, plural, =0 {} one {amendment {fallen} falls with this decision; } other {amendments {fallen} fall with this decision; }}{others, plural, =0 {no other amendment} one {one more amendment} other {# more amendments}} to come; then {draft} as it now reads',
  'stands.motion.hearing':
    'Rule {rule}: {speakers, select, none {no debate on it} against {{against, number} of {mostAgainst, number} speakers against} other {{inFavour, number} of {mostInFavour, number} speakers for; {against, number} of {mostAgainst, number} against}}; then the vote on the motion{majority, select, twoThirds {, by two thirds} house {, by two thirds (house rule, not UN practice)} other {}}{waiting, plural, =0 {} one {; one motion waits} other {; # motions wait}}',
  'stands.motion.voting':
    'Rule {rule}: the vote on the motion{majority, select, twoThirds {, which needs two thirds of those who vote yes or no} house {, which needs two thirds of those who vote yes or no (house rule, not UN practice)} other {}}{waiting, plural, =0 {} one {; one motion waits} other {; # motions wait}}',
  'stands.motion.speechFirst': 'When this speech is over: {motion}',
  'stands.houseRule': '{rule} (house rule, not UN practice)',
  'stands.point.raised': 'Rule 113: point of order raised; the Chair rules at once',
  'stands.point.ruled':
    'Rule 113: the Chair has ruled; whoever disagrees may appeal, and the meeting decides',
  'stands.point.appealed':
    'Rule 113: appeal against the ruling; a yes overrules the Chair, a tie keeps the ruling',
  'stands.adjourned': 'Rule 118: the meeting is adjourned to its next sitting; talk goes on',
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
  'now.adjourned.kicker': 'The meeting stands adjourned',
  'now.adjourned.title': 'Next sitting: {date}',
  'now.adjourned.sentence':
    'It begins with: {phase}. Until then delegations write to one another and make deals; everybody keeps the seat.',
  'now.writing.kicker': 'In writing until {date}',
  'now.suspended.kicker': 'The meeting is suspended',
  'now.suspended.title': 'Use the break to talk',
  'now.suspended.sentence':
    'Nothing happens in the formal meeting until it goes on. Sponsors can still be won or lost.',
  'now.paused': 'Now · the session is paused',
  'now.pausedSentence': 'All clocks stand still until the facilitator goes on.',
  'now.lobby.kicker': 'Now · people are coming in',
  'now.lobby.title': 'Take your seats',
  'now.lobby.sentence': 'The briefing starts when the facilitator opens it.',
  'now.briefing.kicker': 'Now · briefing',
  'now.briefing.title': 'Read your instructions from capital',
  'now.briefing.sentence':
    'Know what you want, where your red lines are, and whom to talk to. The debate opens next.',
  'now.debate.kicker': 'Now · {forum}',
  'now.debate.title': 'General debate',
  'now.debate.open':
    '{count, plural, =0 {The floor is free. Ask for it to say where you stand.} one {One delegation is waiting to speak.} other {# delegations are waiting to speak.}}',
  'now.debate.openAll':
    '{count, plural, =0 {The floor is free; any delegation may ask for it.} one {One delegation is waiting to speak.} other {# delegations are waiting to speak.}}',
  'now.speech.kicker': 'Now · a delegation has the floor',
  'now.speech.reply': 'Now · right of reply',
  'now.speech.title': '{name} has the floor',
  'now.speech.own': 'You have the floor',
  'now.speech.ownSentence': 'Say your line to the whole room, then yield the floor.',
  'now.speech.listening': 'Listen: {name} tells the room where it stands.',
  'now.speech.line': '“{line}”',
  'now.caucus.kicker': 'Now · a caucus (house rule, not UN practice)',
  'now.caucus.speech': 'Now · caucus on {topic} (house rule, not UN practice)',
  'now.caucus.moderated': 'Moderated caucus: {topic}',
  'now.caucus.unmoderated': 'Unmoderated caucus',
  'now.caucus.placards':
    '{count, plural, =0 {Raise your placard to speak for {seconds} seconds.} one {One placard is up; the Chair calls it. Each speaks for {seconds} seconds.} other {# placards are up; the Chair calls one after the other, {seconds} seconds each.}}',
  'now.caucus.talk':
    'Leave your seats and talk. The list of speakers is closed until the caucus ends.',
  'now.housePoint.privilege': 'Now · point of personal privilege (house rule, not UN practice)',
  'now.housePoint.inquiry': 'Now · parliamentary inquiry (house rule, not UN practice)',
  'now.housePoint.waits': 'The Chair answers in a moment.',
  'now.housePoint.words': 'The Chair: “{words}”',
  'now.housePoint.standing': 'The Chair: {states}. See {rules}.',
  'now.inquiry.title': '{name} asks: “{question}”',
  'now.privilege.hearing': '{name} cannot hear',
  'now.privilege.break': '{name} asks for a break',
  'now.privilege.comfort': '{name} is hindered by something in the room',
  'now.informals.kicker': 'Now · informal consultations',
  'now.informals.title': 'Talk to the others',
  'now.informals.sentence':
    'The meeting is suspended. Find out who could live with what, and win sponsors or votes.',
  'now.action.kicker': 'Now · {forum} takes action',
  'now.action.next': 'Next: {subject}',
  'now.action.sentence':
    '{count, plural, one {It is the last proposal to decide.} other {# proposals are still to be decided, in the order of submission.}}',
  'now.action.statements':
    'General statements come first: every delegation may ask for the floor, sponsors too.',
  'now.action.doneKicker': 'Now · action is complete',
  'now.action.doneTitle': 'Everything on the programme is decided',
  'now.action.doneSentence': 'The meeting moves on in a moment.',
  'now.ask.kicker': 'Now · the Chair asks the room',
  'now.ask.title': 'Adopt {subject} without a vote?',
  'now.ask.sentence':
    'If nobody speaks up, it is adopted. One delegation is enough to ask for a vote.',
  'now.announced.kicker': 'Now · a vote is announced',
  'now.announced.title': 'Next: vote on {subject}',
  'now.announced.sentence': 'It will be a {method}.',
  'now.announced.requested': 'It will be a {method}, at the request of {name}.',
  'now.before.kicker': 'Now · explanations of vote before the vote',
  'now.before.sentence': 'Delegations may say why they will vote as they do. Sponsors may not.',
  'now.before.onAmendment':
    'Delegations may say why they will vote as they do. The mover of the amendment may not.',
  'now.vote.kicker': 'Now · voting is open',
  'now.vote.kickerChair': 'Now · voting closes when the Chair locks the machine',
  'now.vote.title': 'Vote on {subject}',
  'now.vote.open':
    'You represent {name}. Your vote shows on the board; you may change it until it is locked.',
  'now.vote.sealed':
    'You represent {name}. The board stays sealed until the result; you may change your vote until it is locked.',
  'now.vote.all':
    'Every delegation’s light shows on the board. Votes may change until they are locked.',
  'now.vote.allSealed': 'The board stays sealed until the result is declared.',
  'now.roll.kicker': 'Now · the roll is called',
  'now.roll.sentence': '{name} is called.',
  'now.roll.you': 'You are called. Answer yes, no or abstention.',
  'now.locked.kicker': 'Now · the voting machine is locked',
  'now.locked.sentence': 'No vote can change any more. The result follows.',
  'now.division.requested.kicker': 'Now · rule 129 · separate votes requested',
  'now.division.requested.title': 'Separate votes on {parts}?',
  'now.division.requested.sentence':
    '{count, plural, one {{movers} asks} other {{movers} ask}} for them. Any delegation may object before the time is up.',
  'now.division.hearing.kicker': 'Now · rule 129 · objection raised',
  'now.division.hearing.title': 'Shall {parts} be voted on separately?',
  'now.division.hearing.sentence':
    '{objector} objects. Delegations may now say whether the text should be divided.',
  'now.part': '“{words}”',
  'now.declared.kicker': 'Now · the result',
  'now.after.kicker': 'Now · explanations of vote after the vote',
  'now.after.sentence': 'You may say why your delegation voted as it did.',
  'now.outcome.kicker': 'Now · outcome of {forum}',
  'now.outcome.title': 'What the meeting has decided',
  'now.nothingDecided.kicker': 'Now · end of {forum}',
  'now.nothingDecided.title': 'The meeting is over',
  'now.nothingDecided.sentence':
    'Nothing was to be decided here. What was said counts where somebody takes it up.',
  'now.debrief.kicker': 'Now · debrief',
  'now.debrief.title': 'What happened, and what really happened',
  'now.debrief.sentence': 'All instructions are revealed.',
  'now.archived.kicker': 'Archived',
  'now.archived.title': 'The session is closed',
  'now.archived.sentence': 'Its record can still be read.',
  'stands.twoThirds': 'two thirds of those who vote yes or no are needed',
  'stands.division.requested':
    'Rule 129: separate votes on {parts} requested; granted unless a delegation objects',
  'stands.division.hearing':
    'Rule 129: objection raised; {inFavour} of {most} speakers for; {against} of {most} against; then the vote on the motion',
  'stands.division.voting':
    'Rule 129: objection raised; {inFavour} of {most} speakers for; {against} of {most} against; now the vote on the motion',
  'stands.division.parts':
    'Rule 129: separate votes granted; {voted} of {count} held; {out, select, open {} none {nothing taken out; } other {{out} taken out; }}then the vote on what remains',
  'stands.division.whole':
    'Rule 129: {count, plural, one {the separate vote is held} =2 {both separate votes are held} other {all # separate votes are held}}; {out, select, none {nothing taken out} other {{out} taken out}}; now the vote on what remains',
  'method.recorded': 'recorded vote',
  'method.rollCall': 'roll-call vote',
  'method.showOfHands': 'vote by show of hands',
  'result.draft.adopted': '{draft} is adopted',
  'result.draft.rejected':
    '{draft} is not adopted{short, select, yes {, short of two thirds} other {}}',
  'result.draft.tied': 'The vote on {draft} is tied; there will be a second vote',
  'result.noVote.adopted': 'No vote will be taken on {draft}',
  'result.noVote.rejected': '{draft} will be put to the vote',
  'result.noVote.tied': 'The motion not to vote on {draft} is tied',
  'result.division.adopted': 'Parts of {draft} will be voted on separately',
  'result.division.rejected': '{draft} will be voted on undivided',
  'result.division.tied': 'The motion for separate votes on {draft} is lost on a tie',
  'result.part.adopted': '{part} is kept',
  'result.part.rejected':
    '{part} is taken out{short, select, yes {, short of two thirds} other {}}',
  'result.part.tied': 'The vote on {part} is tied; there will be a second vote',
  'result.amendmentPart.adopted': '{part}: kept in the amendment',
  'result.amendmentPart.rejected':
    '{part}: taken out of the amendment{short, select, yes {, short of two thirds} other {}}',
  'result.amendmentPart.tied': 'The vote on {part} is tied; there will be a second vote',
  'result.amendment.adopted': 'Amendment {amendment} to {draft} is adopted',
  'result.amendment.rejected':
    'Amendment {amendment} to {draft} is not adopted{short, select, yes {, short of two thirds} other {}}',
  'result.amendment.tied':
    'The vote on amendment {amendment} to {draft} is tied; there will be a second vote',
  'result.tally':
    '{yes} in favour, {no} against, {abstain} abstaining.{majority, select, twoThirds { Two thirds of those voting yes or no were needed.} other {}}',
  'result.withoutVote': 'Adopted without a vote.',
  'how.end': 'nothing: this is where it ends',
  'how.present': 'Now: {states}.',
  'how.onward': 'Next: {events}.',
  'how.stays': 'Until then: {events}.',
} as const;
