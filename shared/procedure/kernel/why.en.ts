/**
 * Why a delegation votes as it does, in clauses that follow a colon: of a text that may stand as it does, and of a
 * change that is asked for.
 */
export const whyEn = {
  'text.for.issue':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it goes in the direction we have asked for',
  'text.for.line':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it keeps what our instructions ask us to hold',
  'text.for.sponsors': 'we stand with those who have put it forward',
  'text.for.text': 'we want the text as a whole',
  'text.for.habit': 'we find nothing in it that would keep us from joining the others',
  'text.against.issue':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it goes where we cannot follow',
  'text.against.line':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it crosses a line of our instructions',
  'text.against.sponsors': 'we do not share the course of those who have put it forward',
  'text.against.text': 'the text as a whole is not one that we want',
  'text.against.habit': 'we see no reason to take it apart',
  'change.for.issue':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it brings the text closer to us',
  'change.for.line':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it takes out what crosses a line of our instructions',
  'change.for.sponsors': 'we do not share the course of those who have put the text forward',
  'change.for.text': 'the text as it stands is not one that we want',
  'change.for.mover': 'we stand with those who ask for it',
  'change.for.own': 'we have moved it ourselves',
  'change.for.habit': 'those who ask to vote separately should be able to',
  'change.against.issue':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it takes the text away from us',
  'change.against.line':
    'on {count, plural, =1 {“{issue}”} =2 {“{issue}” and “{other}”} other {“{issue}”, “{other}” and more}} it would cross a line of our instructions',
  'change.against.sponsors': 'we stand with those who have put the text forward',
  'change.against.text': 'we want the text as it stands',
  'change.against.mover': 'we do not share the course of those who ask for it',
  'change.for.agreement': 'it brings us all nearer to an agreement',
  'change.against.agreement': 'it makes an agreement no likelier',
  'change.for.whole': 'with it we could live with the report as a whole',
  'change.against.whole': 'with it the report as a whole would be worth less to us than none',
  'any.promised': 'what has been promised us for it outweighs what it costs',
  'any.more': 'in this paragraph we need more than that',
  'any.oneSided': 'those who ask for it have had enough of us without return',
  'any.settled': 'it would undo what has been settled',
  'any.trust': 'we have not seen all kept that was promised us',
  'any.little': 'it brings us too little',
  'any.record': 'our reasons lie beyond the words before us',
  'any.friends': 'our friends have asked to close ranks, and we stand with them',
  'any.word': 'we have given our word',
  'any.nothing': 'it neither helps nor hurts what we seek',
  'any.several':
    '{count, plural, =0 {several things together lead us there} other {of several things together the first is “{issue}”}}',
  /** Around the clauses, where the delegation abstains. */
  'abstains.for': 'we do not vote against it, since {clauses}',
  'abstains.against': 'we cannot vote for it, since {clauses}',
  'and.more': '{one}; {other}',
  'and.last': '{one}, and {other}',
  /** In sessions from before reasons were derived a sentence named one issue. */
  older: 'what we look at first in it is “{issue}”',
} as const;
