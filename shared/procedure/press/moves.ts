import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { words } from '../kernel/schemas.ts';
import { mayFile, mayHide } from './rules.ts';
import { MOST_FILED } from './wire.ts';

/** Who has no seat reports; who leads the session may hide a report. */
export const pressMoves = {
  fileStory: move({
    takes: z.strictObject({ headline: words.max(90), text: words }),
    ...ofTheSession,
    by: 'person',
    topic: 'talk',
    may: mayFile,
    becomes: ({ headline, text }, { actor, state }) => {
      if (actor.kind !== 'person') return not('NET-4', 'notYours');
      const filed = own(state.filed ?? {}, actor.person) ?? 0;
      return filed >= MOST_FILED
        ? not('PRS-2', 'wireFull', { count: MOST_FILED })
        : done({ type: 'storyFiled', person: actor.person, headline, text });
    },
  }),
  hideStory: move({
    takes: z.strictObject({ story: z.string().regex(/^n[1-9]\d{0,9}$/), reason: words }),
    ...ofTheSession,
    by: 'facilitator',
    topic: 'session',
    may: mayHide,
    becomes: ({ story, reason }) => done({ type: 'storyHidden', story, reason }),
  }),
};
