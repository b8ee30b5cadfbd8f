import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { PersonId } from '../kernel/state.ts';
import * as folds from './fold.ts';

/** What passes between one person and the facilitator; nobody else ever reads it (HLP-2). */
export type HelpFact =
  | { readonly type: 'helpAsked'; readonly person: PersonId; readonly text?: string }
  | { readonly type: 'helpWithdrawn'; readonly person: PersonId }
  | { readonly type: 'helpClosed'; readonly person: PersonId }
  | { readonly type: 'personTold'; readonly person: PersonId; readonly text: string }
  | { readonly type: 'lineRead'; readonly person: PersonId };

/** None of it is in the record of the meeting. */
export const helpFacts: FactTable<HelpFact> = {
  helpAsked: { fold: folds.helpAsked, minute: noMinute },
  helpWithdrawn: { fold: folds.helpOver, minute: noMinute },
  helpClosed: { fold: folds.helpOver, minute: noMinute },
  personTold: { fold: folds.personTold, minute: noMinute },
  lineRead: { fold: folds.lineRead, minute: noMinute },
};
