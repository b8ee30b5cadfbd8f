import { z } from 'zod';
import { draftAccepts, isBefore, votingBegun } from '../../drafts/draft.ts';
import { setDown } from '../../drafts/fold.ts';
import type { House } from '../../kernel/house.ts';
import { ALLOWED, refuse } from '../../kernel/refusal.ts';
import type { Room } from '../../kernel/room.ts';
import { stepTo } from '../../kernel/script.ts';
import { motionKind, PLAIN } from '../kind.ts';
import { leaveFor } from '../leave-for.ts';

/** Rules 116 and 74: no action is taken on any draft of the item. */
export const adjournItem = motionKind({
  takes: z.strictObject({ kind: z.literal('adjournItem') }),
  ...PLAIN,
  rule: 'MOT-8',
  number: '116',
  rank: 3,
  judgedBy: 'hinders',
  isLasting: true,
  inFavour: 2,
  against: 2,
  moverSpeaks: true,
  usual: () => [{ kind: 'adjournItem' as const }],
  fits: ({ room }) =>
    (room.division === undefined && room.programme.length > 0) || room.phase !== 'action'
      ? ALLOWED
      : refuse('MOT-8', 'draftNotOpen'),
  carried: (state, _matter, { at }, house) => {
    const { room } = state;
    const closed = openDrafts(house, room).reduce(
      (before, draft) => setDown(before, draft, house),
      state,
    );
    const action = room.phase === 'action' ? undefined : stepTo(house.scenario, room, 'action');
    return leaveFor(closed, action, at, house);
  },
  values: () => ({}),
});

/** The drafts before the meeting on which no voting has begun. */
const openDrafts = ({ scenario }: House, room: Room): readonly string[] =>
  Object.entries(room.drafts)
    .filter(
      ([draft, { status }]) =>
        isBefore(scenario, room, status) &&
        draftAccepts(status, 'decideNotToVote') &&
        !votingBegun(room, draft),
    )
    .map(([draft]) => draft);
