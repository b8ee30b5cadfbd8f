import { type NamedChange, namedProposal } from '../../procedure/consensus/consensus.ts';
import { nameOfStanding } from '../../procedure/consensus/known.ts';
import type { Negotiation } from '../../procedure/consensus/negotiation.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Paragraphs } from '../../procedure/texts/paragraphs.ts';
import type { PlacedParagraph } from '../../scenario/consensus-model.ts';
import { consensusTerms, type Place } from '../../scenario/forums.ts';
import { once, oncePerPair } from '../../scenario/once.ts';
import type { Reading } from '../../scenario/report-reading.ts';
import type { Draft, ParagraphId, Stage } from '../../scenario/scenario.ts';
import type { ReadReport } from './as-read.ts';
import { changedIn } from './changed.ts';
import type { OpenReport } from './open-report.ts';

/** A change of one paragraph that can be asked for, and what it would be to a delegation. */
export interface Wish {
  readonly change: NamedChange;
  readonly name: string;
  readonly paragraph: ParagraphId;
  readonly gain: number;
}

/** A change that is in the catalogue, by what name, and what it would make of its paragraph. */
interface Entry {
  readonly change: NamedChange;
  readonly name: string;
  readonly changed: readonly PlacedParagraph[];
}

/** Every change of one paragraph that is in the catalogue now, the same for all: other words that are ready, other places. */
const catalogue = oncePerPair((draft: Draft, { text, states }: ReadReport) =>
  once((places: readonly Place[]): readonly Entry[] =>
    changesIn(draft, states, places).map((change) => ({
      change,
      name: namedProposal(change),
      changed: changedIn(draft, text, [change]),
    })),
  ),
);

const changesIn = (
  draft: Draft,
  states: Paragraphs,
  places: readonly Place[],
): readonly NamedChange[] =>
  draft.paragraphs.flatMap(({ id: paragraph, alternatives }): readonly NamedChange[] => {
    const state = own(states, paragraph);
    const now = nameOfStanding(paragraph, state);
    const wordings = ['original', ...alternatives.map(({ id }) => id)].map(
      (alternative) => ({ kind: 'alternative', paragraph, alternative }) as const,
    );
    const moves = places.map(
      (place): NamedChange =>
        place === 'dropped' ? { kind: 'delete', paragraph } : { kind: 'place', paragraph, place },
    );
    const isInReport = state?.place === undefined;
    return [...(isInReport ? wordings : []), ...moves].filter(
      (change) => namedProposal(change) !== now && !(isInReport && isBack(change)),
    );
  });

const isBack = (change: NamedChange): boolean =>
  change.kind === 'place' && change.place === 'report';

/**
 * What a delegation would have otherwise in the report as it stands, what brings it most first; nothing that
 * would cross one of its red lines.
 */
export function wishesIn(report: OpenReport, reading: Reading): readonly Wish[] {
  return sortedWishes(reading, entriesIn(report));
}

const entriesIn = once(({ draft, stage, read }: OpenReport): readonly Entry[] =>
  catalogue(draft, read)(placesAt(stage).places),
);

/** Where a paragraph of a report may stand; the same list for the same stage. */
const placesAt = once((stage: Stage): { readonly places: readonly Place[] } => ({
  places: consensusTerms(stage)?.places ?? [],
}));

/** Whether nobody has put it forward yet, and nobody is known to refuse it. */
export const isUntried = (
  { proposed = {}, refused = {} }: Pick<Negotiation, 'proposed' | 'refused'>,
  name: string,
): boolean => proposed[name] === undefined && refused[name] === undefined;

const sortedWishes = oncePerPair((reading: Reading, entries: readonly Entry[]): readonly Wish[] => {
  const list: Wish[] = [];
  for (const { change, name, changed } of entries) {
    const effect = reading.after(changed);
    if (effect.crossesMore) continue;
    const gain = effect.worth - reading.worth;
    list.push({ change, name, paragraph: change.paragraph, gain });
  }
  return list.sort((one, other) => other.gain - one.gain);
});
