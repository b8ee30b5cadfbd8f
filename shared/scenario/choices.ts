/**
 * What scenarios and sessions choose from, in a file of its own: who needs the names alone need not
 * carry the schemas of a scenario's files.
 */

/** Which rules beside those of the United Nations a session plays by: Model UN's, or none. */
export const HOUSE_RULES = ['none', 'mun'] as const;

/** How the delegations that the computer plays negotiate a report by consensus. */
export const NEGOTIATING_STYLES = ['gentle', 'realistic', 'stubborn'] as const;

/** How much a scenario asks of those who play it, from the least. */
export const LEVELS = ['beginner', 'practised', 'demanding'] as const;

/** What may come into the room from outside. */
export const INJECT_KINDS = [
  'incident',
  'leak',
  'press',
  'government',
  'pandemic',
  'statement',
] as const;

/** What a delegation may do in secret in the shadow of cyber war, from the calmest. */
export const POSTURES = ['restrain', 'prepare', 'operate'] as const;

export const phaseNames = [
  'lobby',
  'briefing',
  'generalDebate',
  'informals',
  'action',
  'outcome',
  'debrief',
  'archived',
] as const;

/** What can come of a consensus forum, from nothing to all that was hoped for. */
export const outcomeTiers = ['none', 'procedural', 'summaryOnly', 'thin', 'full'] as const;
