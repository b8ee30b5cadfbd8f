/** What is said of the hook of a scenario. */
export const en = {
  'hook.leads': 'Leads {draft}',
  'hook.sponsors': 'Sponsors {draft}',
  'hook.both': 'Sponsors both texts',
  'hook.between': 'Courted by both sides',
  'hook.chairs': 'Its expert has the chair; you speak beside it',
  'hook.presides': 'Another of its delegates presides; you speak beside',
  'hook.observer': 'Heard, without a vote',
  'hook.leadsSide': 'Leads one side of the dispute',
  'hook.voice': 'One voice of {count}, enough to block',
} as const;
