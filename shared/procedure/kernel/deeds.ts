import type { DraftId, ParagraphId, SeatId } from '../../scenario/scenario.ts';
import type { IssueSide } from './issue-side.ts';
import { own } from './own.ts';

/**
 * What delegations have done in front of everybody and the rest of the room forgets, each deed by its name
 * with the number of the fact in which it was last done (TSK-1).
 */
export type Deeds = Readonly<Record<SeatId, Readonly<Record<string, number>>>>;

/** The names of deeds. */
export const deed = {
  spoke: 'spoke',
  spokeFor: (draft: DraftId) => `for ${draft}`,
  spokeTo: ({ issue, end }: IssueSide) => `on ${issue} ${end}`,
  named: (seat: SeatId) => `named ${seat}`,
  explained: 'explained',
  replied: 'replied',
  moved: (motion: string) => `moved ${motion}`,
  spokeOnDivision: (side: 'inFavour' | 'against') => `division ${side}`,
  appealed: 'appealed',
  accepted: (proposal: string) => `accepted ${proposal}`,
  proposed: (paragraph: ParagraphId) => `proposed ${paragraph}`,
} as const;

/** When a delegation last did something, by the number of the fact; undefined where it has not. */
export const whenDone = (
  deeds: Deeds | undefined,
  seat: SeatId,
  name: string,
): number | undefined => own(own(deeds ?? {}, seat) ?? {}, name);
