import type { Catalogue } from '../../../shared/language/language.ts';

const start = '{most, select, most {Most} other {A plurality}}';
const moved = '{moved, plural, one {One state} other {# states}}';

const where =
  '{moved, plural, one {one state moved, in {region}} other {# states moved{regionSeats, plural, =0 {} other {, # of them in {region}}}}}';
const step =
  'from {from, select, yes {yes} no {no} abstain {abstaining} other {absence}} to {to, select, yes {yes} no {no} abstain {abstaining} other {absence}}';

/** Sentences made from counted facts; see shared/analysis/headline.ts. */
const headlines = {
  'headline.vote.fell': '{text} found {yes, number} in favour and {no, number} against, and fell',
  'headline.vote.tied': '{text} split the votes evenly, {yes, number} to {no, number}',
  'headline.vote.unopposed': `${start} voted for {text}, and nobody against`,
  'headline.vote.fewRefused': `${start} voted for {text}; only {no, plural, one {one} other {#}} against`,
  'headline.vote.oneRegionRefused': `${start} voted for {text}; refusals came from {region}`,
  'headline.vote.twoRegionsRefused': `${start} voted for {text}; refusals came from {region} and {second}`,
  'headline.vote.divided': `${start} voted for {text}; refusals came from many places`,
  'headline.ours.asRecorded': 'On {text} our room voted as history did, state by state',
  'headline.ours.turned': `Our room turned history round: {text} {carried, select, yes {carried} other {fell}}, {yes, number} to {no, number}`,
  'headline.ours.short':
    '{text} found {yes, number} in favour and {no, number} against, short of the two thirds that it needed in our room',
  'headline.ours.tied': 'Our room was evenly split on {text}, {yes, number} to {no, number}',
  'headline.ours.closer': `A closer vote than history’s: ${where}`,
  'headline.ours.fewerSides': `A wider margin than history’s, with fewer behind it: ${where}`,
  'headline.ours.wider': `A clearer vote than history’s: ${where}`,
  'headline.ours.sameMargin': `${moved} moved on {text}, and the margin stayed the same`,
  'headline.differ.none': 'No state voted otherwise than in history',
  'headline.differ.oneWay': `{moved, plural, one {One state left history’s path, ${step}} other {# states left history’s path; {count, number} of them went ${step}}}`,
  'headline.differ.manyWays': `${moved} left history’s path, and not in one direction`,
  'headline.pattern.both':
    'The largest group, {both, number} of {seats, number}, voted for both. Only {columnAgainstRow, number} chose {columnName} against {rowName}, and {rowAgainstColumn, number} the reverse.',
  'headline.pattern.other':
    'The largest group, {largest, number} of {seats, number}, gave {row, select, yes {a yes} no {a no} abstain {an abstention} other {no vote}} to {rowName} and {column, select, yes {a yes} no {a no} abstain {an abstention} other {no vote}} to {columnName}; {both, number} voted for both.',
  'headline.pattern.blocs':
    'More than half chose a side: {rowAgainstColumn, number} took {rowName} against {columnName}, {columnAgainstRow, number} the reverse; {both, number} voted for both.',
} as const satisfies Catalogue;

/** What is said of the debrief. */
export const en = {
  ...headlines,

  'vote.yes': 'yes',
  'vote.no': 'no',
  'vote.abstain': 'abstain',
  'vote.absent': 'absent or not voting',
  'vote.short.yes': 'yes',
  'vote.short.no': 'no',
  'vote.short.abstain': 'abst.',
  'vote.short.absent': 'absent',

  /** As they stand in a sentence. */
  'among.african': 'Africa',
  'among.asia-pacific': 'Asia and the Pacific',
  'among.eastern-european': 'Eastern Europe',
  'among.latin-american-caribbean': 'Latin America and the Caribbean',
  'among.western-european-others': 'Western states',

  'region.african': 'Africa',
  'region.asia-pacific': 'Asia and the Pacific',
  'region.eastern-european': 'Eastern Europe',
  'region.latin-american-caribbean': 'Latin America and the Caribbean',
  'region.western-european-others': 'Western Europe and others',

  'view.label': 'Which votes the map shows',
  'view.ours': 'Our vote',
  'view.record': 'The record',
  'view.differ': 'Where we differ',
  'view.differCount': 'Where we differ · {count, number}',

  'name.division': 'the division of {text}',
  'name.part': '{part} of {text}',
  'stop.division': 'Division',

  'ballots.label': 'The votes',
  'ballots.short.first-committee': 'Committee',
  'ballots.short.plenary': 'Plenary',
  'ballots.short.gge': 'GGE',
  'ballots.short.oewg': 'OEWG',
  'ballots.committee': 'First Committee',
  'ballots.plenary': 'Plenary',

  'story.record': '{name} (lead: {leader}), {stage}, {date} · {source}',
  'story.ours': '{name} (lead: {leader}), {stage} · our room, beside {tally} in the record',
  'story.differ': '{name} (lead: {leader}), {stage} · our room beside the record of {date}',
  'story.reconstructed':
    'Reconstructed: the source gives only totals; who voted how is filled in by the model.',
  'story.cell':
    '{count, plural, =0 {No state} one {One state} other {# states}}: {row, select, yes {yes} no {no} abstain {abstained} other {absent}} on {rowName}, {column, select, yes {yes} no {no} abstain {abstained} other {absent}} on {columnName}',
  'story.cellRecord': 'In the record',
  'story.cellOurs': 'In our room',
  'story.clearCell': 'Show the vote again',

  'map.label': 'World map: {what}',
  'map.quiet': 'as in the record',
  'map.picked': 'in this group',
  'map.notPicked': 'not in this group',
  'map.differs': '{recorded} in the record, {ours} in our room',
  'map.reconstructedVote': '{vote} (reconstructed)',
  'map.neutral':
    'Land in grey casts no vote in this Assembly. The map takes no position on borders.',

  'bars.record': 'The record',
  'bars.ours': 'Our room',
  'bars.members': '{name} · {seats, number} members',
  'bars.people':
    '{people, plural, =0 {all by computer} one {one person, {computer, number} by computer} other {# people, {computer, number} by computer}}',
  'bars.said':
    '{who}: {yes, number} yes, {no, number} no, {abstain, number} abstained, {absent, number} absent or not voting',
  'bars.adoptedWithoutVote': 'Adopted without a vote',
  'bars.showOfHands': 'Our room: a show of hands, counted without names',
  'bars.twoThirds': 'Our room needed two thirds of those voting yes or no.',
  'bars.noVote': 'No vote',
  'bars.filledIn': '≈ filled in by the model: the source does not give this figure',
  'bars.rival': 'Sources differ: also given as {tally}',
  'bars.rivalLink': 'see the sources',
  'bars.intended': 'Later declared: {name} had meant to vote {vote}. The tally stays as declared.',

  'none.withoutVote.title': 'Adopted without a vote',
  'none.withoutVote.text':
    'Nobody in our room asked for a vote on {text}, so no state was counted for or against. History took a vote: look at the record to see who would have had to keep silent.',
  'none.showOfHands.title': 'A show of hands',
  'none.showOfHands.text':
    'Our room was counted, {yes, number} to {no, number}, but no names were taken, so the map stays blank. A recorded vote would have made each state answer for itself.',
  'none.decidedNotToVote.title': 'Decided not to vote',
  'none.decidedNotToVote.text':
    'Having decided on another text, our room chose to take no vote on {text}. In history it was put to the vote.',
  'none.notAsked.title': 'No separate vote',
  'none.notAsked.text':
    'Nobody in our room asked for separate votes, so there was none on {text}. In history it was put to the vote.',
  'none.notContested.title': 'Divided without a vote',
  'none.notContested.text':
    'Nobody in our room objected, so {text} needed no vote. In history somebody did object.',
  'none.notDivided.title': 'Not divided',
  'none.notDivided.text':
    'Our room voted against separate votes, so there was none on {text}. In history it was put to the vote.',
  'none.withdrawn.title': 'Withdrawn by its sponsors',
  'none.withdrawn.text': '{text} was withdrawn before our room could vote on it.',
  'none.notRecommended.title': 'It never came this far',
  'none.notRecommended.text':
    'The committee did not recommend {text}, so the plenary had nothing to decide.',
  'none.notReached.title': 'Our room did not come to this vote',
  'none.notReached.text':
    'The session ended before {text} was put to the vote. The record stands alone.',
  'none.compare': 'Without names on both sides there is nothing to compare state by state.',

  'pattern.caption': 'Votes on {row} (rows) and {column} (columns)',
  'pattern.cell.record': 'in the record',
  'pattern.cell.ours': 'in our room',
  'pattern.title': 'How the same states voted on both texts',
  'pattern.was': 'was {count, number}',
  'pattern.isOurs': 'ours {count, number}',
  'pattern.onlyRecord': 'Our room has no votes by name on both texts, so only the record is shown.',
  'pattern.ours': 'In our room.',
  'pattern.record': 'In the record.',

  'depart.title': 'Where our room parted from history',
  'depart.hint': 'Each opens the delegation’s file.',
  'depart.none': 'Nowhere: every state voted as it did then.',
  'depart.person': 'played by a person',
  'depart.paper': 'on a ballot paper, keyed in by the facilitator',
  'depart.covered': 'by the computer, its delegate being away',
  'depart.computer': 'played by the computer',
  'depart.change': '{recorded} in the record, {ours} in our room',
  'depart.all': 'Show all {count, number}',
  'depart.fewer': 'Show fewer',
  'depart.more': '{count, plural, one {and one more} other {and # more}}',

  'own.title': 'Your delegation',
  'own.open': 'Open the file of {name}',

  'sheet.title': 'Delegation’s file',
  'sheet.close': 'Back to the whole room',
  'sheet.votes': 'Its votes',
  'sheet.ballot': 'Vote',
  'sheet.noNames': 'no names',
  'sheet.instructions': 'Instructions from capital',
  'sheet.revealed': 'Secret during play; opened for the debrief.',
  'sheet.generated': 'Written by the game from the state’s group and known positions.',
  'sheet.written': 'Written for this delegation.',
  'sheet.wants': 'Wanted',
  'sheet.because': 'Because',
  'sheet.redLines': 'Red lines',
  'sheet.mayBend': 'Could bend on',
  'sheet.task': 'Private task',
  'sheet.publicLine': 'Would say in public',
  'sheet.none': 'No instructions are on file.',
  'sheet.sources': 'Sources',

  'confidence.high': 'well sourced',
  'confidence.medium': 'partly sourced',
  'confidence.low': 'uncertain',

  'confidence.brief.high': 'Well sourced.',
  'confidence.brief.medium': 'Partly sourced.',
  'confidence.brief.low': 'Uncertain.',

  'sources.title': 'Sources, and where they differ',
  'sources.differ': 'sources differ',
  'sources.figure': '{name}, {stage}',
  'sources.statements': 'Other claims that the sources do not share',

  'questions.title': 'To discuss',
  'questions.where': 'To discuss · {number, number} of {all, number}',

  'table.title': 'Every vote in a table',
  'table.caption': 'How each state voted on {name}, in the record and in our room',
  'table.state': 'State',
  'table.record': 'The record',
  'table.ours': 'Our room',
  'table.played': 'Played by',
  'table.person': 'a person',
  'table.paper': 'people, on paper, keyed in by the facilitator',
  'table.covered': 'the computer, its delegate being away',
  'table.computer': 'the computer',
  'tier.none': 'No report',
  'tier.procedural': 'A procedural report',
  'tier.summaryOnly': 'Only a summary of the Chair',
  'tier.thin': 'A thin report',
  'tier.full': 'A full report',
  'tier.none.means': 'The group says that it could not agree, and nothing more.',
  'tier.procedural.means': 'The group says that it met, and what it talked about.',
  'tier.summaryOnly.means': 'The substance stands in the Chair’s own name; nobody is bound by it.',
  'tier.thin.means': 'Agreed, but what mattered most has left the text.',
  'tier.full.means': 'Agreed, with its substance in it.',
  'tier.inSentence.none': 'no report',
  'tier.inSentence.procedural': 'a procedural report',
  'tier.inSentence.summaryOnly': 'only a summary of the Chair',
  'tier.inSentence.thin': 'a thin report',
  'tier.inSentence.full': 'a full report',
  'headline.notHeld': 'Our room did not come to the end of its talks',
  'headline.alone': 'Our room came away with {tier}',
  'headline.found': 'Our room found what {year} did not: {tier}, and nobody objected',
  'headline.lost': 'Where {year} agreed, our room did not: {names} objected',
  'headline.bothAgreed': 'Our room agreed, as {year} did: {tier}',
  'headline.sameHands': 'As in {year}, no consensus: {names} objected',
  'headline.sameHandsElsewhere': 'As in {year}, {names} objected, but over other paragraphs',
  'headline.otherHands':
    'No consensus, as in {year} and over the same matter, but from other hands: {names} objected',
  'headline.otherMatter':
    'No consensus, as in {year}, but not for the same reason: {names} objected',
  'headline.unnamed': 'No consensus, as in {year}; here nobody had objected when it ended',
  'headline.source': '{stage}, {date} · {source}',
  'ladder.label': 'How much was agreed: our room and the record',
  'ladder.ours': 'Our room',
  'ladder.record': 'The record',
  'sides.record': 'The record, {date}',
  'sides.notHeld': 'The talks were not brought to an end.',
  'sides.blockedBy': 'Blocked by',
  'sides.over': 'Over',
  'sides.outside': 'Dissociated themselves',
  'sides.nobody': 'Nobody objected.',
  'sides.unnamed': 'Nobody objected when it ended.',
  'sides.texts':
    '{texts, plural, one {The Chair circulated one text.} other {The Chair circulated # texts.}}',
  'sides.broke': '{name} broke a silence over {over}.',
  'fates.title': 'What became of the paragraphs',
  'fates.unchanged':
    '{count, plural, one {One paragraph stayed as it was} other {# paragraphs stayed as they were}}',
  'fates.additions': 'Proposed, and not in the text',
  'fate.after': 'after paragraph {number}',
  'fate.first': 'at the beginning',
  'fate.place.report': 'in the report',
  'fate.place.summary': 'in the Chair’s summary',
  'fate.place.annex': 'in the annex',
  'fate.place.dropped': 'dropped',
  'fate.reworded': 'reworded',
  'fate.added': 'added',
  'fate.wasRefused': 'refused in fact',
  'fate.wasInSummary': 'in the Chair’s summary in fact',
  'costs.title': 'What it cost whom',
  'costs.lead':
    'What the agreed text changed for each, by its instructions, against the Chair’s first text. Ten is all it could want; a red line crossed takes four.',
  'costs.titleLost': 'What was lost, and to whom',
  'costs.leadLost':
    'What the text would have been worth to each by its instructions, as it stood when it failed. Ten would be all it could want; a red line crossed takes four.',
  'costs.others': '{count, plural, one {One more delegation} other {The other # delegations}}',
  'costs.crossed': '{count, plural, one {One red line crossed.} other {# red lines crossed.}}',
  'costs.blocked': 'Blocked it.',
  'costs.dissociated': 'Dissociated itself.',
  'afterwards.title': 'What was said in public afterwards',
  'afterwards.lead': 'Positions defended after the real talks had failed, in our words.',
  'afterwards.leadAgreed':
    'Positions taken in public when the real report was adopted, and later, in our words.',
  'compendium.title': 'Compendium of explanations',
  'compendium.record': 'What was put on record',
  'compendium.lead': 'What delegations put on record about the text, in their own words.',
  'debrief.title': 'What our room changed in {draft}',
  'debrief.tally': '{yes} to {no}, {abstain} abstaining',
  'debrief.revised':
    '{count, plural, one {Its leader revised it once} other {Its leader revised it # times}}: what stood at the end was {draft}.',
  'signalled.amendment':
    'Signalled before it was decided: {canLive} could live with it, {needMore} needed more, {cannot} could not.',
  'signalled.votedNo':
    '{count, plural, one {{names} had signalled that it could live with it, and voted no.} other {{names} had signalled that they could live with it, and voted no.}}',
  'signalled.votedYes':
    '{count, plural, one {{names} had signalled that it could not, and voted yes.} other {{names} had signalled that they could not, and voted yes.}}',
  'signalled.nobodyVoted': 'Nobody voted to the contrary.',
  'signalled.paragraph.made':
    'Signalled on the change of {name}, which became the text: {canLive} could live with it, {needMore} needed more, {cannot} could not.',
  'signalled.paragraph.open':
    'Signalled on the change of {name}, which stayed on the table: {canLive} could live with it, {needMore} needed more, {cannot} could not.',
  'signalled.paragraph.overtaken':
    'Signalled on the change of {name}, which another one overtook: {canLive} could live with it, {needMore} needed more, {cannot} could not.',
  'signalled.paragraph.setAside':
    'Signalled on the change of {name}, which the Chair set aside: {canLive} could live with it, {needMore} needed more, {cannot} could not.',
  'signalled.paragraph.withdrawn':
    'Signalled on the change of {name}, which was withdrawn: {canLive} could live with it, {needMore} needed more, {cannot} could not.',
  'signalled.stoodAside':
    '{count, plural, one {{names} had signalled that it could live with it, and then did not join in the paragraph.} other {{names} had signalled that they could live with it, and then did not join in the paragraph.}}',
  'signalled.letPass':
    '{count, plural, one {{names} had signalled that it could not, and let it pass in the end.} other {{names} had signalled that they could not, and let it pass in the end.}}',
  'signalled.nobodyTurned': 'Nobody did otherwise in the end.',
} as const satisfies Catalogue;
