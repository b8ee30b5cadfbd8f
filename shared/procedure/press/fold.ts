import type { Fold } from '../kernel/fact.ts';
import { inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { Minute, Room } from '../kernel/room.ts';
import type { PressFact } from './facts.ts';
import { STORIES_KEPT, type StoryId } from './wire.ts';

type PressFold<T extends PressFact['type']> = Fold<Extract<PressFact, { type: T }>>;

/** PRS-1 and PRS-2: it stands on the wire, where everybody reads it. */
export const storyFiled: PressFold<'storyFiled'> = (state, { seq, at, person, headline, text }) => {
  const all = [
    ...Object.entries(state.room.wire ?? {}),
    [`n${seq}`, { at, headline, text }] as const,
  ];
  const filed = state.filed ?? {};
  return inRoom(
    { ...state, filed: { ...filed, [person]: (own(filed, person) ?? 0) + 1 } },
    { wire: Object.fromEntries(all.slice(-STORIES_KEPT)) },
  );
};

/** PRS-3: its words are gone from the wire and from the record; that it was there, and why it is hidden, stays. */
export const storyHidden: PressFold<'storyHidden'> = (state, { story: id, reason }) => {
  const { wire = {} } = state.room;
  const story = own(wire, id);
  if (story === undefined) return state;
  return inRoom(state, {
    wire: { ...wire, [id]: { at: story.at, headline: '', text: '', hidden: reason } },
    minutes: withoutWords(state.room, id, reason),
  });
};

function withoutWords({ minutes }: Room, id: StoryId, reason: string): Room['minutes'] {
  const seq = id.slice(1);
  const minute = own(minutes, seq);
  if (minute === undefined) return minutes;
  const hidden: Minute = { ...minute, key: 'minutes.storyHidden', values: { reason } };
  return { ...minutes, [seq]: hidden };
}
