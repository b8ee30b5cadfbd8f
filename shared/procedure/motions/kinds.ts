import { z } from 'zod';
import type { MotionKind } from './kind.ts';
import { adjournDebate } from './kinds/adjourn-debate.ts';
import { adjournItem } from './kinds/adjourn-item.ts';
import { adjournMeeting } from './kinds/adjourn-meeting.ts';
import { moderatedCaucus, unmoderatedCaucus } from './kinds/caucuses.ts';
import { closeDebate } from './kinds/close-debate.ts';
import { competence } from './kinds/competence.ts';
import { importantQuestion } from './kinds/important-question.ts';
import { limitSpeeches } from './kinds/limit-speeches.ts';
import { reconsider } from './kinds/reconsider.ts';
import { suspendMeeting } from './kinds/suspend-meeting.ts';
import { takeFirst } from './kinds/take-first.ts';

/** Every motion that a delegation can make, in the order of precedence (rules 113 to 131). */
export const KINDS = {
  suspendMeeting,
  adjournMeeting,
  adjournDebate,
  adjournItem,
  closeDebate,
  competence,
  importantQuestion,
  limitSpeeches,
  takeFirst,
  reconsider,
  moderatedCaucus,
  unmoderatedCaucus,
} as const satisfies Readonly<Record<string, MotionKind>>;

type Kinds = typeof KINDS;

/** What a delegation can move. */
export type RaisedMatter = { [K in keyof Kinds]: z.infer<Kinds[K]['takes']> }[keyof Kinds];

/** The kind of what is moved. */
export const kindOf = ({ kind }: RaisedMatter): MotionKind => KINDS[kind];

const [first, ...others] = Object.values(KINDS).map(({ takes }) => takes);

/** What a procedural motion asks the meeting to decide, as it arrives from outside. */
export const raisedMatter = z.discriminatedUnion('kind', [
  first ?? KINDS.suspendMeeting.takes,
  ...others,
]) as z.ZodType<RaisedMatter>;
