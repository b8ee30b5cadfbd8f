import { z } from 'zod';
import type { Proposal, Purpose } from '../../scene/texts/proposal.ts';
import { forgetUnsent, keepUnsent, readUnsent } from '../../sight/unsent.ts';

const choice = z.union([
  z.enum(['own', 'delete', 'insert', 'move', 'merge']),
  z.custom<`alternative:${string}`>(
    (value) => typeof value === 'string' && value.startsWith('alternative:'),
  ),
]);
const proposal = z.strictObject({
  paragraph: z.string(),
  choice,
  lead: z.string(),
  text: z.string(),
  stands: z.record(z.string(), z.number()),
  base: z.strictObject({ version: z.number(), lead: z.string(), text: z.string() }),
  other: z.strictObject({ paragraph: z.string(), version: z.number() }).optional(),
});

const formOf = (purpose: Purpose): string =>
  purpose.kind === 'sub'
    ? `sub ${purpose.amendment} ${purpose.change}`
    : `${purpose.kind} ${purpose.draft}`;

/** What was filled in for a paragraph when the form was last open, and not sent. */
export const keptProposal = (purpose: Purpose, paragraph: string): Proposal | undefined =>
  proposal.safeParse(readUnsent(`${formOf(purpose)} at ${paragraph}`)).data;

/** The changes that were put together when the form was last open, and not sent. */
export const keptChanges = (purpose: Purpose): readonly Proposal[] =>
  z.array(proposal).safeParse(readUnsent(`${formOf(purpose)} changes`)).data ?? [];

/** Keeps the form as it is. */
export function keepForm(purpose: Purpose, now: Proposal, made: readonly Proposal[]): void {
  keepUnsent(`${formOf(purpose)} at ${now.paragraph}`, now);
  keepUnsent(`${formOf(purpose)} changes`, made.length === 0 ? undefined : made);
}

/** The form has been sent. */
export const forgetForm = (purpose: Purpose): void => forgetUnsent(`${formOf(purpose)} `);
