import type { AudienceId } from '../views/audiences.ts';

/** JSON merge patch (RFC 7396) of a view. */
export type Patch = Readonly<Record<string, unknown>>;

/** What turns one version of an audience's view into a later one. Versions are numbers of facts. */
export interface Update {
  readonly audience: AudienceId;
  readonly from: number;
  readonly to: number;
  readonly patch: Patch;
}

/**
 * An update on its way, without what goes without saying: the public audience, and that it follows
 * upon the fact before. So a vote, which everybody is told, costs nothing more than what it says.
 */
export type WireUpdate = readonly [to: number, patch: Patch, from?: number, audience?: AudienceId];

/** Shortens an update for its way; `fromWire` gives back its equal. */
export function toWire({ audience, from, to, patch }: Update): WireUpdate {
  if (audience !== 'public') return [to, patch, from, audience];
  return from === to - 1 ? [to, patch] : [to, patch, from];
}

/** The update as it was before its way. */
export function fromWire([to, patch, from = to - 1, audience = 'public']: WireUpdate): Update {
  return { audience, from, to, patch };
}
