import type { IssueId, Position } from './scenario.ts';
import type { DelegationsFile, ProfilesFile } from './source-schema.ts';

type DelegationEntry = DelegationsFile[string];
type ProfileEntry = ProfilesFile[string];

/**
 * A delegation's positions: its profile's defaults (always of low confidence), replaced issue by
 * issue by its own. Issues that neither names are left out: the delegation is indifferent there.
 */
export function positionsOf(
  delegation: Pick<DelegationEntry, 'positions'>,
  profile: ProfileEntry | undefined,
): Readonly<Record<IssueId, Position>> {
  const positions: Record<IssueId, Position> = {};
  for (const [issue, [stand, salience]] of Object.entries(profile?.positions ?? {})) {
    positions[issue] = {
      stand,
      salience,
      confidence: 'low',
      sources: profile?.sources ?? [],
    };
  }
  for (const [issue, own] of Object.entries(delegation.positions ?? {})) {
    const [stand, salience, confidence, sources] = own;
    positions[issue] = { stand, salience, confidence, sources };
  }
  return positions;
}
