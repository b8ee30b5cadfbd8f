import { fewOf, type Glance } from '../kernel/enumerate.ts';
import { latestFirst } from './wire.ts';

export const pressThinkable = {
  fileStory: () => [{ headline: 'Talks go on', text: 'Nobody has left the room.' }],
  hideStory: ({ room }: Glance) =>
    fewOf(latestFirst(room)).map(({ id }) => ({ story: id, reason: 'It names a classmate.' })),
};
