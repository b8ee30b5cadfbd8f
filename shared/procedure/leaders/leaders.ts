import { own } from '../kernel/own.ts';
import type { Actor, LeaderId, SessionState } from '../kernel/state.ts';

/** How many facilitators of a session may have named themselves. */
export const MOST_LEADERS = 12;

/** SES-14: which facilitator somebody is; undefined for anybody else, and for one who has given no name. */
export function leaderOf(
  { leaders = {} }: Pick<SessionState, 'leaders'>,
  by: Actor,
): LeaderId | undefined {
  const who = 'who' in by ? by.who : undefined;
  return who !== undefined && own(leaders, who) !== undefined ? who : undefined;
}
