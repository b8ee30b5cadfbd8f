/** What computer-played delegations say of their own accord. */
export const spokenEn = {
  'speech.amendment.yes':
    'Amendment {amendment} to {draft} deserves support: on “{issue}” it says what we have missed there.',
  'speech.amendment.with': 'Amendment {amendment} to {draft} deserves support: {why}.',
  'speech.amendment.no': 'We ask members to look twice at amendment {amendment} to {draft}: {why}.',
  'speech.revised.nearer': 'Somebody has listened: as {draft} is revised, {why}.',
  'speech.revised.farther':
    'As {draft} is revised, {why}, and we should like to know for whose sake.',
  'speech.promised': 'We have given our word on {draft} before everybody, and we shall keep it.',
  'speech.after.yes': 'What {seat} has said of {draft} we can say too: {why}.',
  'speech.after.abstain':
    'We have listened to {seat}, and are not yet where {draft} would have us: {why}.',
  'speech.after.no': 'We have listened to {seat}, and do not follow on {draft}: {why}.',
  'speech.issue': 'Whichever text we read, what we look for first is “{issue}”.',
  'speech.side': 'On “{issue}” we want one thing on record: {side}.',
  'speech.side.with': 'On “{issue}” we say what {seat} has said, for the record: {side}.',
  'explanation.yes': 'We vote for {draft}: {why}.',
  'explanation.no': 'We vote against {draft}: {why}.',
  'explanation.abstain': 'We abstain on {draft}: {why}.',
  'amendment.yes': 'We vote for this amendment to {draft}: {why}.',
  'amendment.no': 'We vote against this amendment to {draft}: {why}.',
  'amendment.abstain': 'We abstain on this amendment to {draft}: {why}.',
  'asked.yes': 'On what is asked of {draft} we vote yes: {why}.',
  'asked.no': 'On what is asked of {draft} we vote no: {why}.',
  'asked.abstain': 'On what is asked of {draft} we abstain: {why}.',
  'amendment.apart.yes':
    'On this amendment to {draft} we part company with our friends and vote for it: {why}.',
  'amendment.apart.abstain':
    'On this amendment to {draft} we do not follow our friends all the way, and abstain: {why}.',
  'amendment.alone.yes':
    'On this amendment to {draft} we do not follow the line of our partners, and vote for it: {why}.',
  'amendment.alone.no':
    'On this amendment to {draft} we do not follow the line of our partners, and vote against it: {why}.',
  'amendment.alone.abstain':
    'On this amendment to {draft} we do not follow the line of our partners, and abstain: {why}.',
  'motion.adjournDebate.against':
    'Members have come to decide on {draft}: to take no action would leave the question to others.',
  'motion.competence.against':
    'The subject of {draft} is on this body’s agenda, year after year: we are competent to decide on it.',
  'motion.adjournDebate.because':
    'Members have come to decide on {draft}, and we want them to: {why}. To take no action would leave the question to others.',
  'motion.competence.because':
    'The subject of {draft} is on this body’s agenda, year after year, and we want it decided: {why}.',
  'division.inFavour':
    'Members should be able to say yes to one part of {draft} and no to another: we ask for separate votes.',
  'division.against':
    '{draft} stands or falls as a whole: taking parts out of it would leave it without substance.',
  'stance.why.object': 'We cannot join the report as it stands, and object: {why}.',
  'stance.why.missing': 'We cannot join a report from which so much is missing, and object: {why}.',
  'stance.why.dissociate':
    'We do not stand in the way, but dissociate ourselves from part of the report: {why}.',
  'stance.why.explain': 'We go along with a report that we would not have written so: {why}.',
  'stance.why.reserve': 'We join the report, and would have had a part of it otherwise: {why}.',
  // In sessions from before reasons were derived a stance named one issue.
  'stance.object': 'We cannot join a report that says this on “{issue}”: we object.',
  'stance.missing': 'We cannot join a report that leaves “{issue}” where it does: we object.',
  'stance.dissociate':
    'We do not stand in the way, but we dissociate ourselves from what the report says on “{issue}”.',
  'stance.explain': 'We go along; on “{issue}” the report is not what we would have written.',
  'talk.vote.yes': 'We mean to vote for {draft}: {why}.',
  'talk.name.with':
    'We mean to vote for {draft}: {why}. We should put our name to it if {paragraph} said this: “{wording}”',
  'talk.name.without':
    'We mean to vote for {draft}: {why}. Without {paragraph} we should put our name to it.',
  'talk.vote.abstain':
    'As it stands we mean to abstain on {draft}: {why}. No single change of its words would be enough for us.',
  'talk.vote.no':
    'We mean to vote against {draft}: {why}. No single change of its words would make us do otherwise.',
  'talk.wish.yes.with':
    'We mean to vote for {draft}: {why}. It would serve us still better if {paragraph} said this: “{wording}”',
  'talk.wish.yes.without':
    'We mean to vote for {draft}: {why}. It would serve us still better without {paragraph}.',
  'talk.wish.no.with':
    'We mean to vote against {draft}: {why}. No single change of its words would make us do otherwise; but it would trouble us less if {paragraph} said this: “{wording}”',
  'talk.wish.no.without':
    'We mean to vote against {draft}: {why}. No single change of its words would make us do otherwise; but it would trouble us less without {paragraph}.',
  'talk.with.abstain.yes':
    'As it stands we mean to abstain on {draft}: {why}. If {paragraph} said this, we could vote for it: “{wording}”',
  'talk.wish.abstain.with':
    'As it stands we mean to abstain on {draft}: {why}. It would be easier for us if {paragraph} said this: “{wording}”',
  'talk.with.no.yes':
    'As it stands we mean to vote against {draft}: {why}. If {paragraph} said this, we could vote for it: “{wording}”',
  'talk.with.no.abstain':
    'As it stands we mean to vote against {draft}: {why}. If {paragraph} said this, we could abstain: “{wording}”',
  'talk.without.abstain.yes':
    'As it stands we mean to abstain on {draft}: {why}. Without {paragraph} we could vote for it.',
  'talk.wish.abstain.without':
    'As it stands we mean to abstain on {draft}: {why}. Without {paragraph} it would be easier for us.',
  'talk.without.no.yes':
    'As it stands we mean to vote against {draft}: {why}. Without {paragraph} we could vote for it.',
  'talk.without.no.abstain':
    'As it stands we mean to vote against {draft}: {why}. Without {paragraph} we could abstain.',
  'talk.sponsors': 'We sponsor {draft}, and will vote for it as it stands.',
  'talk.sponsors.with':
    'We sponsor {draft}, and will vote for it as it stands. We should be glad if {paragraph} said this: “{wording}”',
  'talk.sponsors.without':
    'We sponsor {draft}, and will vote for it as it stands. We should be glad to see it without {paragraph}.',
  'talk.report.object': 'As it stands we could not join this report: {why}.',
  'talk.report.dissociate':
    'As it stands we should not block this report, but dissociate ourselves from part of it: {why}.',
  'talk.report.explain':
    'As it stands we should go along with this report, and say that it is not ours: {why}.',
  'talk.report.reserve':
    'As it stands we can join this report, and would put on record what we would have had otherwise: {why}.',
  'talk.report.join': 'As it stands we can join this report: {why}.',
  'talk.report.open': 'As it stands nothing in this report keeps us from joining it.',
  'talk.report.silent': 'As it stands we neither ask for this report nor stand in its way.',
  // In sessions from before reasons were derived the answer named one issue.
  'talk.report': 'What we look at first in this report is what it says on “{issue}”.',
  'talk.support.yes': 'Yes, we can support this: {why}.',
  'talk.support.no': 'No, we cannot support this: {why}.',
  'talk.support.abstain': 'We shall neither help nor hinder this: {why}.',
  'talk.amendment.yes': 'Yes, we mean to vote for this amendment to {draft}: {why}.',
  'talk.amendment.no': 'No, we mean to vote against this amendment to {draft}: {why}.',
  'talk.amendment.abstain': 'We mean to abstain on this amendment to {draft}: {why}.',
  'talk.support.redLine': 'No, whatever is offered for it: {why}.',
  'talk.thanks': 'Thank you. We shall remember it.',
  'talk.kept': 'You have kept your word to us. That counts.',
  'talk.broken': 'You had given us your word, and did otherwise. We shall remember it.',
  'talk.warned': 'We have heard you, and our position stands: {why}.',
  'talk.warned.plain': 'We have heard you, and our position stands.',
  'talk.askBack':
    'We are listening. Which text or paragraph do you speak of, and what do you offer for it?',
  'talk.ranks.call':
    'Amendment {amendment} would take the heart out of {draft}: {why}. We ask our friends to close ranks and to vote against it.',
  'talk.ranks.line':
    'We shall vote against amendment {amendment} to {draft}: {why}. We hope that our friends will do the same.',
  'talk.ranks.with': 'We stand with you: against amendment {amendment} you can count on our vote.',
  'talk.ranks.away':
    'We do not want to vote against our friends, nor against what we need: for amendment {amendment} our chair will be empty.',
  'talk.ranks.apart':
    'We cannot follow you here, and mean to vote for amendment {amendment}: {why}.',
  'talk.group.ask':
    '{group}, before the vote: how does each of us mean to vote on amendment {amendment} to {draft}?',
  'talk.group.line.yes':
    '{group}: most of us mean to vote for amendment {amendment}. That is our line, and we hope that all can follow it.',
  'talk.group.line.no':
    '{group}: most of us mean to vote against amendment {amendment}. That is our line, and we hope that all can follow it.',
  'talk.group.line.abstain':
    '{group}: most of us mean to abstain on amendment {amendment}. That is our line, and we hope that all can follow it.',
  'talk.group.none':
    '{group}: we have no common line on amendment {amendment}. Each of us votes as its capital sees it.',
  'talk.group.with': 'On amendment {amendment} we follow our common line.',
  'talk.group.away':
    'We do not want to vote against our partners, nor against what we need: for amendment {amendment} our chair will be empty.',
  'talk.group.apart.yes':
    'We cannot follow our common line here, and mean to vote for amendment {amendment}: {why}.',
  'talk.group.apart.no':
    'We cannot follow our common line here, and mean to vote against amendment {amendment}: {why}.',
  'talk.group.apart.abstain':
    'We cannot follow our common line here, and mean to abstain on amendment {amendment}: {why}.',
  'talk.revised':
    'You told us what you needed: {draft} has been revised in {paragraph} accordingly. We hope for your vote, and should be glad of your name.',
  'talk.joins': 'Thank you: as it reads now we put our name to {draft}.',
  'talk.decline.redLine': 'We must decline, whatever is offered for it: {why}.',
  'talk.decline.mandate': 'We must decline: our instructions do not let us do that.',
  'talk.decline.unheard':
    'We must decline: we cannot be sure that we shall be given the floor again before this meeting ends.',
  'talk.decline.tooDear': 'We must decline, for it would cost us more than it brings us: {why}.',
  'talk.decline.nothing': 'We must decline: it brings us nothing.',
  'talk.decline.given':
    'We must decline: on that vote we have given our word already, and we keep it.',
} as const;
