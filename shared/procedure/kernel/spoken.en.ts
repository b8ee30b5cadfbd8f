/** What computer-played delegations say of their own accord. */
export const spokenEn = {
  'explanation.yes':
    'We vote for {draft}: on “{issue}” it goes in the direction we have asked for.',
  'explanation.no': 'We vote against {draft}: on “{issue}” it goes where we cannot follow.',
  'explanation.abstain':
    'We abstain on {draft}: on “{issue}” it leaves questions that we had hoped to settle together.',
  'amendment.yes':
    'We vote for this amendment to {draft}: on “{issue}” it brings the text closer to us.',
  'amendment.no':
    'We vote against this amendment to {draft}: on “{issue}” it takes the text away from us.',
  'amendment.abstain':
    'We abstain on this amendment to {draft}: it neither helps nor hurts what we seek.',
  'motion.adjournDebate.against':
    'Members have come to decide on {draft}: to take no action would leave the question to others.',
  'motion.competence.against':
    'The subject of {draft} is on this body’s agenda, year after year: we are competent to decide on it.',
  'division.inFavour':
    'Members should be able to say yes to one part of {draft} and no to another: we ask for separate votes.',
  'division.against':
    '{draft} stands or falls as a whole: taking parts out of it would leave it without substance.',
  'stance.object': 'We cannot join a report that says this on “{issue}”: we object.',
  'stance.missing': 'We cannot join a report that leaves “{issue}” where it does: we object.',
  'stance.dissociate':
    'We do not stand in the way, but we dissociate ourselves from what the report says on “{issue}”.',
  'stance.explain': 'We go along; on “{issue}” the report is not what we would have written.',
} as const;
