import type { Amendment, AmendmentId } from '../../../shared/procedure/amendments/amendment.ts';
import type { PastProposal, Proposal } from '../../../shared/procedure/consensus/negotiation.ts';
import { changesOf } from '../../../shared/procedure/consensus/negotiation.ts';
import { factOf } from '../../../shared/procedure/consensus/past.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import { draftOf } from '../../../shared/procedure/texts/drafts.ts';
import {
  type LedgerEntry,
  type ParagraphStanding,
  type ParagraphState,
  standingOf,
} from '../../../shared/procedure/texts/paragraphs.ts';
import { paragraphsOf, wholeText, wordsOf } from '../../../shared/procedure/texts/texts.ts';
import { targetOf } from '../../../shared/procedure/texts/words.ts';
import type {
  Draft,
  Paragraph,
  PublicScenario,
  RecordContent,
  RecordedBallot,
  RecordedOutcome,
} from '../../../shared/scenario/scenario.ts';
import { differenceBetween, type Stretch } from './text-difference.ts';

/** Everything that is known of one paragraph: where it comes from, and what became of it. */
export interface Ledger {
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  /** As it was tabled; left out for one that was added in play. */
  readonly tabled?: Paragraph;
  readonly standing: ParagraphStanding;
  /** What was done to it, the earliest first. */
  readonly changes: readonly ChangeMade[];
  /** What was proposed for it and is decided by now or not, the earliest first. */
  readonly proposals: readonly Proposed[];
  /** The separate votes on it. */
  readonly votes: readonly BallotResult[];
}

/** One change with what it made of the words; no stretches where it left them as they were. */
export interface ChangeMade {
  readonly entry: LedgerEntry;
  readonly stretches: readonly Stretch[];
}

/** A proposal for a paragraph, on the table or gone from it; an amendment in a body that votes. */
export type Proposed =
  | { readonly kind: 'proposal'; readonly proposal: Proposal | PastProposal }
  | { readonly kind: 'amendment'; readonly id: AmendmentId; readonly amendment: Amendment };

/** The ledger of a paragraph; undefined where the draft has none of that id. */
export function ledgerOf(
  scenario: PublicScenario,
  room: Room,
  draft: string,
  id: string,
): Ledger | undefined {
  const paragraph = wholeText(scenario, room, draft).find((each) => each.id === id);
  if (paragraph === undefined) return undefined;
  const whole = draftOf(scenario, draft);
  const tabled = whole.paragraphs.find((each) => each.id === id);
  const state = own(paragraphsOf(room, draft), id);
  return {
    draft: whole,
    paragraph,
    ...(tabled && { tabled }),
    standing: standingOf(state),
    changes: changesMade(scenario, draft, paragraph, tabled, state),
    proposals: [...proposalsFor(room, draft, id), ...amendmentsTo(room, draft, id)],
    votes: Object.values(room.results).filter(
      ({ subject }) =>
        subject.kind === 'part' && subject.draft === draft && subject.part.includes(id),
    ),
  };
}

type Reading = Pick<Paragraph, 'lead' | 'text'>;

function changesMade(
  scenario: PublicScenario,
  draft: string,
  now: Paragraph,
  tabled: Paragraph | undefined,
  state: ParagraphState | undefined,
): readonly ChangeMade[] {
  const changes = state?.changes ?? [];
  const before = ({ did, was }: LedgerEntry): Reading | undefined => {
    if (did === 'insert') return undefined;
    if (was?.words !== undefined) return was.words;
    const { alternative } = was ?? {};
    return alternative === undefined
      ? tabled
      : wordsOf(scenario, draft, { kind: 'alternative', paragraph: now.id, alternative });
  };
  return changes.map((entry, index) => {
    const next = changes[index + 1];
    const after = next === undefined ? now : before(next);
    const saysNew = entry.did === 'replace' || entry.did === 'insert';
    return { entry, stretches: saysNew ? differenceBetween(before(entry), after) : [] };
  });
}

function proposalsFor({ negotiation }: Room, draft: string, id: string): readonly Proposed[] {
  if (negotiation?.draft !== draft) return [];
  const { past = {}, proposals } = negotiation;
  const gone = Object.entries(past)
    .toSorted(([one], [other]) => factOf(one) - factOf(other))
    .map(([, proposal]) => proposal);
  return [...gone, ...Object.values(proposals)]
    .filter((proposal) => changesOf(proposal).some((change) => targetOf(change) === id))
    .map((proposal): Proposed => ({ kind: 'proposal', proposal }));
}

const amendmentsTo = ({ amendments }: Room, draft: string, id: string): readonly Proposed[] =>
  Object.entries(amendments)
    .filter(
      ([, each]) => each.draft === draft && each.changes.some((change) => targetOf(change) === id),
    )
    .map(([number, amendment]): Proposed => ({ kind: 'amendment', id: number, amendment }));

/** What really became of a paragraph, and of the text that it stood in. */
export interface InFact {
  readonly ballots: readonly RecordedBallot[];
  readonly outcomes: readonly RecordedOutcome[];
}

/** Where a paragraph ended in the record; undefined for one that the record does not know. */
export function inFact(
  { draft, tabled }: Pick<Ledger, 'draft' | 'tabled'>,
  record: Pick<RecordContent, 'record' | 'outcomes'>,
): InFact | undefined {
  if (tabled === undefined) return undefined;
  const ballots = record.record.filter(
    ({ draft: of, subject, paragraph }) =>
      of === draft.id &&
      (subject === 'whole' || (subject === 'paragraph' && paragraph === tabled.id)),
  );
  const outcomes = record.outcomes.filter((outcome) => outcome.draft === draft.id);
  return ballots.length + outcomes.length === 0 ? undefined : { ballots, outcomes };
}
