import type { Phase } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { StoryId } from './wire.ts';

const OPEN: readonly Phase[] = ['briefing', 'generalDebate', 'informals', 'action', 'outcome'];

/** PRS-1: who is in the session without a seat is its press, while it is played. */
export const mayFile = ({ room, sight }: Question): Verdict =>
  firstRefusal(
    () => (OPEN.includes(room.phase) ? ALLOWED : refuse('PRS-1', 'wireClosed')),
    () => (sight.person?.seat === undefined ? ALLOWED : refuse('PRS-1', 'delegatesDoNotReport')),
  );

/** PRS-3: a story is hidden once. */
export function mayHide({ room, command }: Question<{ readonly story: StoryId }>): Verdict {
  const story = own(room.wire ?? {}, command.story);
  if (story === undefined) return refuse('PRS-3', 'noSuchStory');
  return story.hidden === undefined ? ALLOWED : refuse('PRS-3', 'storyHidden');
}
