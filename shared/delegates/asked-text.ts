import { changed, placedText, proposalId } from '../procedure/consensus/consensus.ts';
import type { Negotiation, TextChange } from '../procedure/consensus/negotiation.ts';
import { own } from '../procedure/kernel/own.ts';
import { draftOf } from '../procedure/texts/drafts.ts';
import type { PlacedParagraph } from '../scenario/consensus-model.ts';
import { oncePerPair } from '../scenario/once.ts';
import type { Draft, PublicScenario } from '../scenario/scenario.ts';

type Text = readonly PlacedParagraph[];

/** By the change that is asked about; '' for none. */
const asked = oncePerPair(
  (_draft: Draft, _paragraphs: Negotiation['paragraphs']) => new Map<string, Text>(),
);

/**
 * The report as it stands, or as it would stand after a change. Every delegation that is asked about it
 * gets the same text, put together once.
 */
export function askedText(
  scenario: PublicScenario,
  negotiation: Pick<Negotiation, 'draft' | 'paragraphs'>,
  change?: TextChange,
): Text {
  const { draft, paragraphs } = negotiation;
  const known = asked(draftOf(scenario, draft), paragraphs);
  const key = change === undefined ? '' : proposalId(change);
  const before = known.get(key);
  if (before !== undefined) return before;
  const text = placedText(scenario, { draft, paragraphs: after(paragraphs, change) });
  known.set(key, text);
  return text;
}

function after(
  paragraphs: Negotiation['paragraphs'],
  asked: TextChange | undefined,
): Negotiation['paragraphs'] {
  const standing = asked === undefined ? undefined : own(paragraphs, asked.paragraph);
  if (asked === undefined || standing === undefined) return paragraphs;
  return { ...paragraphs, [asked.paragraph]: changed(standing, asked.change) };
}
