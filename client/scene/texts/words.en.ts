/** What is said of texts, proposals and results. */
export const en = {
  'paper.version':
    'The Chair’s {text, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} text',
  'paper.final': 'The Chair’s final text',
  'paper.adopted': 'Adopted by consensus',
  'paper.fallen': 'Not adopted',
  paragraphs:
    '{count, plural, =0 {the text as a whole} one {paragraph {numbers}} other {paragraphs {numbers}}}',
  'name.amendment': 'Amendment {amendment}',
  'name.sub': 'Sub-amendment {amendment}',
  'name.by': '{name} by {mover}',
  'what.delete': 'delete {paragraph}',
  'what.replace': 'other words for {paragraph}',
  'what.insert': 'a new paragraph after {paragraph}',
  'what.insertFirst': 'a new paragraph at the beginning',
  'what.sub': 'other words for amendment {parent}',
  'what.subOfSeveral': 'other words for change {change} of amendment {parent}',
  'what.several': '{count} changes: {changes}',
  changes: '{count, plural, one {change {numbers}} other {changes {numbers}}}',
  'paragraph.none': 'the paragraph',
  'subject.draft': '{draft} as a whole',
  'subject.division': 'the motion for separate votes on {draft}',
  'subject.part': '{part} of {draft}',
  'subject.amendmentPart': '{part} of amendment {amendment} to {draft}',
  'subject.amendment': 'amendment {amendment} to {draft}',
  'subject.noVote': 'the motion not to vote on {draft}',
} as const;
