import type { Fold } from '../kernel/fact.ts';
import { drop } from '../kernel/fold.ts';
import type { PersonId } from '../kernel/state.ts';
import type { HelpFact } from './facts.ts';
import { withPerson } from './help.ts';

type HelpFold<T extends HelpFact['type']> = Fold<Extract<HelpFact, { type: T }>>;

/** HLP-1 */
export const helpAsked: HelpFold<'helpAsked'> = (state, { person, text, at }) =>
  withPerson(state, person, (before) => ({
    ...before,
    help: { since: at, ...(text !== undefined && { text }) },
  }));

export const helpOver: Fold<{ readonly type: string; readonly person: PersonId }> = (
  state,
  { person },
) => withPerson(state, person, (before) => drop(before, 'help'));

/** HLP-3: the latest line stands until it is read; it answers what was asked. */
export const personTold: HelpFold<'personTold'> = (state, { person, text, at, seq }) =>
  withPerson(state, person, (before) => {
    const line = { fact: seq, at, text, ...(before.help && { answers: true as const }) };
    return { ...drop(before, 'help'), told: line };
  });

export const lineRead: HelpFold<'lineRead'> = (state, { person }) =>
  withPerson(state, person, (before) => drop(before, 'told'));
