import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { PersonId } from '../kernel/state.ts';
import { storyFiled, storyHidden } from './fold.ts';
import type { StoryId } from './wire.ts';

/** What the press reports, and what is hidden of it. Who wrote it is in the log alone. */
export type PressFact =
  | {
      readonly type: 'storyFiled';
      readonly person: PersonId;
      readonly headline: string;
      readonly text: string;
    }
  | { readonly type: 'storyHidden'; readonly story: StoryId; readonly reason: string };

export const pressFacts: FactTable<PressFact> = {
  storyFiled: { fold: storyFiled, minute: (_room, { headline }) => ['storyFiled', { headline }] },
  storyHidden: { fold: storyHidden, minute: noMinute },
};
