import { once, oncePerPair } from '../../scenario/once.ts';
import type { Draft, Paragraph, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { draftOf } from '../texts/drafts.ts';
import type { Paragraphs } from '../texts/paragraphs.ts';
import { paragraphsOf, placedText } from '../texts/texts.ts';
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
  written(
    negotiation.refused ?? NOTHING_REFUSED,
    paragraphsOf(room, negotiation.draft),
  )(draftOf(scenario, negotiation.draft));

type Refused = NonNullable<Negotiation['refused']>;

const NOTHING_REFUSED: Refused = {};

const written = oncePerPair((refused: Refused, states: Paragraphs) =>
  once((draft: Draft) => changesFor(draft, states, refused)),
);

function changesFor(draft: Draft, states: Paragraphs, refused: Refused): readonly NamedChange[] {
  const changes: NamedChange[] = [];
  for (const now of placedText(draft, states)) {
    const { heldBy = [] } = own(states, now.id) ?? {};
    if (heldBy.length === 0 || now.place !== 'report') continue;
    const tabled = draft.paragraphs.find(({ id }) => id === now.id);
    let fewest = heldBy.length;
    let best: NamedChange | undefined;
    for (const { name, change } of tabled === undefined ? [] : nearest(tabled, now.stands)) {
      const refusers = own(refused, name)?.length ?? 0;
      if (refusers >= fewest) continue;
      fewest = refusers;
      best = change;
    }
    if (best !== undefined) changes.push(best);
  }
  return changes;
}

/** Other words that a paragraph could have, and by what name they are known. */
interface Candidate {
  readonly change: NamedChange;
  readonly name: string;
}

/** The words that a paragraph could have instead of some that stand so, the nearest first. */
const nearest = oncePerPair((tabled: Paragraph, now: Paragraph['stands']): readonly Candidate[] =>
  [{ id: 'original', stands: tabled.stands }, ...tabled.alternatives]
    .map(({ id, stands }) => {
      const change = { kind: 'alternative', paragraph: tabled.id, alternative: id } as const;
      return { change, name: namedProposal(change), far: distance(now, stands) };
    })
    .filter(({ far }) => far > 0)
    .sort((one, other) => one.far - other.far),
);

/** By how many steps two wordings differ. */
function distance(one: Paragraph['stands'], other: Paragraph['stands']): number {
  const issues = new Set([...Object.keys(one), ...Object.keys(other)]);
  let steps = 0;
  for (const issue of issues) steps += Math.abs((one[issue] ?? 0) - (other[issue] ?? 0));
  return steps;
}
