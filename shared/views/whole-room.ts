import type { Room, Venue } from '../procedure/kernel/room.ts';
import type { VenueId } from '../scenario/scenario.ts';
import type { Views } from './audiences.ts';

/** The session with all its venues that a visitor may see, from the views that they hold. */
export function wholeRoom(views: Views): Room | undefined {
  const { public: open } = views;
  if (open?.venue === undefined) return open;
  const elsewhere: Record<VenueId, Venue> = {};
  for (const audience of Object.keys(views)) {
    const venue = isOfVenue(audience) ? views[audience] : undefined;
    if (venue?.venue !== undefined) elsewhere[venue.venue] = venue;
  }
  return { ...open, elsewhere };
}

const isOfVenue = (audience: string): audience is `venue:${string}` =>
  audience.startsWith('venue:');
