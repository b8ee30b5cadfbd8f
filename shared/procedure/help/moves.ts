import { z } from 'zod';
import { type Circumstances, type Decision, done, not } from '../kernel/decision.ts';
import { move, ofTheSession } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import { ALLOWED } from '../kernel/refusal.ts';
import { person, words } from '../kernel/schemas.ts';
import type { Person } from '../kernel/state.ts';
import type { HelpFact } from './facts.ts';

const byThePerson = { ...ofTheSession, topic: 'people', by: 'person', may: () => ALLOWED } as const;
const byTheFacilitator = {
  ...ofTheSession,
  topic: 'people',
  by: 'facilitator',
  may: () => ALLOWED,
} as const;

/** What somebody does who is here. */
function whoAsks(
  { state, actor }: Circumstances,
  becomes: (asker: Person) => Decision<HelpFact>,
): Decision<HelpFact> {
  const asker = actor.kind === 'person' ? own(state.people, actor.person) : undefined;
  return asker === undefined ? not('SEA-7', 'noSuchPerson') : becomes(asker);
}

/** HLP-1: what takes a call from the list, by its maker or by the facilitator. */
const endsCall = (
  type: 'helpWithdrawn' | 'helpClosed',
  asker: Person | undefined,
): Decision<HelpFact> =>
  asker?.help === undefined ? not('HLP-1', 'noHelpAsked') : done({ type, person: asker.id });

/** Asking for help, and what the facilitator says to one person. */
export const helpMoves = {
  askForHelp: move({
    takes: z.strictObject({ text: words.optional() }),
    ...byThePerson,
    becomes: ({ text }, circumstances) =>
      whoAsks(circumstances, ({ id, help }) =>
        help === undefined
          ? done({ type: 'helpAsked', person: id, ...(text !== undefined && { text }) })
          : not('HLP-1', 'helpAskedAlready'),
      ),
  }),
  stopAskingForHelp: move({
    takes: z.strictObject({}),
    ...byThePerson,
    becomes: (_command, circumstances) =>
      whoAsks(circumstances, (asker) => endsCall('helpWithdrawn', asker)),
  }),
  readLine: move({
    takes: z.strictObject({ line: z.number().int().positive() }),
    ...byThePerson,
    becomes: ({ line }, circumstances) =>
      whoAsks(circumstances, ({ id, told }) =>
        told?.fact === line ? done({ type: 'lineRead', person: id }) : not('HLP-3', 'lineGone'),
      ),
  }),
  tellPerson: move({
    takes: z.strictObject({ person, text: words }),
    ...byTheFacilitator,
    becomes: (command) => done({ type: 'personTold', ...command }),
  }),
  closeHelp: move({
    takes: z.strictObject({ person }),
    ...byTheFacilitator,
    becomes: (command, { state }) => endsCall('helpClosed', own(state.people, command.person)),
  }),
};
