import { once, oncePerPair } from '../../scenario/once.ts';
import type { Draft, Paragraph, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { draftOf } from '../texts/drafts.ts';
import type { Paragraphs } from '../texts/paragraphs.ts';
import { type PlacedParagraph, paragraphsOf, placedText } from '../texts/texts.ts';
import { type NamedChange, namedProposal } from './consensus.ts';
import type { Negotiation } from './negotiation.ts';

/**
 * The Chair's own text: for every paragraph that somebody holds the nearest wording that nobody is known to
 * refuse, else one that fewer refuse than hold it now; nothing for a paragraph that is best left as it is. The
 * Chair knows what everybody knows.
 */
export const singleText = (
  scenario: PublicScenario,
  room: Room,
  negotiation: Negotiation,
): readonly NamedChange[] =>
  written(negotiation, paragraphsOf(room, negotiation.draft))(draftOf(scenario, negotiation.draft));

const written = oncePerPair((negotiation: Negotiation, states: Paragraphs) =>
  once((draft: Draft) => changesFor(draft, states, negotiation)),
);

function changesFor(
  draft: Draft,
  states: Paragraphs,
  { refused = {} }: Negotiation,
): readonly NamedChange[] {
  const refusers = (change: NamedChange) => own(refused, namedProposal(change))?.length ?? 0;
  return placedText(draft, states).flatMap((now): readonly NamedChange[] => {
    const { heldBy = [] } = own(states, now.id) ?? {};
    const tabled = draft.paragraphs.find(({ id }) => id === now.id);
    if (heldBy.length === 0 || tabled === undefined || now.place !== 'report') return [];
    const [best] = wordings(tabled, now)
      .map((one) => ({ ...one, refusers: refusers(one.change) }))
      .sort((one, other) => one.refusers - other.refusers || one.distance - other.distance);
    return best === undefined || best.refusers >= heldBy.length ? [] : [best.change];
  });
}

interface Candidate {
  readonly change: NamedChange;
  readonly distance: number;
}

/** The words that a paragraph could have instead, and how far they are from those that it has. */
const wordings = (tabled: Paragraph, now: PlacedParagraph): readonly Candidate[] =>
  [{ id: 'original', stands: tabled.stands }, ...tabled.alternatives]
    .map(
      ({ id: alternative, stands }): Candidate => ({
        change: { kind: 'alternative', paragraph: now.id, alternative },
        distance: distance(now.stands, stands),
      }),
    )
    .filter(({ distance: far }) => far > 0);

/** By how many steps two wordings differ. */
function distance(one: Paragraph['stands'], other: Paragraph['stands']): number {
  const issues = new Set([...Object.keys(one), ...Object.keys(other)]);
  let steps = 0;
  for (const issue of issues) steps += Math.abs((one[issue] ?? 0) - (other[issue] ?? 0));
  return steps;
}
