import type { SessionState } from '../procedure/kernel/state.ts';
import {
  AUDIENCES,
  type AudienceId,
  type AudienceKinds,
  audienceOf,
  type Views,
} from './audiences.ts';

/**
 * The only way out: what an audience may see of a session. What is not in the view of some audience
 * never leaves the server during play. Throws where there is no such kind of audience.
 */
export function project<Audience extends keyof Views>(
  state: SessionState,
  audience: Audience,
): NonNullable<Views[Audience]>;
export function project(state: SessionState, audience: AudienceId, kinds: AudienceKinds): object;
export function project(
  state: SessionState,
  audience: AudienceId,
  kinds: AudienceKinds = AUDIENCES,
): object {
  const { kind, key } = audienceOf(kinds, audience);
  return kind.view(state, key);
}
