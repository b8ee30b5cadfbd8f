import type { ConsensusOutcome, SignalledOnParagraph } from '../procedure/consensus/negotiation.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { ParagraphState, Paragraphs } from '../procedure/texts/paragraphs.ts';
import { paragraphsOf, placedText } from '../procedure/texts/texts.ts';
import { outcomeTiers } from '../scenario/choices.ts';
import { type PlacedParagraph, worthOfReport } from '../scenario/consensus-model.ts';
import { isConsensus, type Place } from '../scenario/forums.ts';
import { crossedRedLines } from '../scenario/red-lines.ts';
import type {
  Alternative,
  Delegation,
  Draft,
  Instructions,
  Paragraph,
  PublicScenario,
  RecordContent,
  RecordedOutcome,
  SeatId,
  Stage,
} from '../scenario/scenario.ts';
import { playedBriefs } from './played-briefs.ts';

/** A stage that decided by consensus: what came of it in our room, and in fact. */
export interface ComparedOutcome {
  readonly stage: Stage;
  readonly draft: Draft;
  readonly recorded?: RecordedOutcome;
  /** Left out where the session ended first. */
  readonly ours?: ConsensusOutcome;
  /** How many steps more than in fact were agreed, from no report (0) to a full one (4); below 0: less. */
  readonly steps?: number;
  /** In the order of the text; none without an outcome of ours. */
  readonly fates: readonly ParagraphFate[];
  /** Who lost most against the Chair's first text comes first; none without an outcome of ours. */
  readonly costs: readonly Cost[];
}

/** What became of one paragraph in our room. */
export interface ParagraphFate {
  /** As it last read. */
  readonly paragraph: Paragraph;
  readonly place: Place;
  readonly fate: 'asFirst' | 'reworded' | 'added' | 'lower' | 'dropped';
  /** Where other words than the Chair's first were taken: whether they were on the table in fact, or our own. */
  readonly origin?: Alternative['origin'] | 'own';
  /** Who blocked our report over it, and who dissociated itself from it. */
  readonly blockedBy: readonly SeatId[];
  readonly dissociated: readonly SeatId[];
  /** What was answered to the change that made it what it is, or else to the last; left out where nothing was. */
  readonly signalled?: SignalledOnParagraph;
  /** Those that blocked in fact refused it. */
  readonly wasRefused: boolean;
  /** In fact it had gone to the Chair's summary when the text was put. */
  readonly wasInSummary: boolean;
}

/** What our outcome meant to one delegation, by the instructions that are revealed in the debrief. */
export interface Cost {
  readonly delegation: Delegation;
  /** What the Chair's first text and the last one were worth to it against no report, by interests and red lines. */
  readonly first: number;
  readonly last: number;
  /** What our room left it with: the last text where it was adopted, nothing where it was not. */
  readonly left: number;
  /** `left` less `first`: below 0, what the outcome cost it. */
  readonly change: number;
  /** Its red lines that the last text crosses. */
  readonly crossed: readonly string[];
  readonly stance: 'blocked' | 'dissociated' | 'within';
}

/** Every stage of a scenario that decides by consensus, with the record beside our room. */
export function compareOutcomes(
  scenario: PublicScenario,
  room: Pick<Room, 'outcomes' | 'drafts' | 'cables'>,
  content: Pick<RecordContent, 'outcomes' | 'instructions'>,
): readonly ComparedOutcome[] {
  const briefs = playedBriefs(content.instructions, room);
  return scenario.stages.flatMap((stage): ComparedOutcome[] => {
    if (!isConsensus(stage.forum)) return [];
    const draft = scenario.drafts.find(({ id }) => id === stage.action[0]?.draft);
    if (draft === undefined) return [];
    const recorded = content.outcomes.find((outcome) => outcome.stage === stage.id);
    const ours = room.outcomes[stage.id];
    const compared = { stage, draft, ...(recorded && { recorded }) };
    if (ours === undefined) return [{ ...compared, fates: [], costs: [] }];
    return [
      {
        ...compared,
        ours,
        ...(recorded && { steps: rank(ours.tier) - rank(recorded.tier) }),
        fates: fatesOf(draft, paragraphsOf(room, draft.id), ours, recorded),
        costs: costsOf(scenario, draft, paragraphsOf(room, draft.id), ours, briefs),
      },
    ];
  });
}

const rank = (tier: RecordedOutcome['tier']): number => outcomeTiers.indexOf(tier);

function fatesOf(
  draft: Draft,
  paragraphs: Paragraphs,
  ours: ConsensusOutcome,
  recorded: RecordedOutcome | undefined,
): readonly ParagraphFate[] {
  return placedText(draft, paragraphs).map((paragraph): ParagraphFate => {
    const { id, place } = paragraph;
    const state = own(paragraphs, id);
    const signalled = own(ours.signalled ?? {}, id);
    const taken = paragraph.alternatives.find(({ id: other }) => other === state?.alternative);
    return {
      paragraph,
      place,
      fate: fateOf(place, state),
      ...(taken && { origin: taken.origin }),
      ...(state?.words && { origin: 'own' }),
      blockedBy: ours.blockedBy.filter((seat) => ours.objections?.[seat]?.includes(id)),
      dissociated: Object.keys(ours.dissociations).filter((seat) =>
        ours.dissociations[seat]?.includes(id),
      ),
      ...(signalled && { signalled }),
      wasRefused: recorded?.over.includes(id) ?? false,
      wasInSummary:
        recorded?.put?.some((change) => change.paragraph === id && change.place === 'summary') ??
        false,
    };
  });
}

function fateOf(place: Place, state: ParagraphState = {}): ParagraphFate['fate'] {
  if (place === 'dropped') return 'dropped';
  if (place !== 'report') return 'lower';
  if (state.added !== undefined) return 'added';
  return state.words === undefined && state.alternative === undefined ? 'asFirst' : 'reworded';
}

function costsOf(
  scenario: PublicScenario,
  draft: Draft,
  paragraphs: Paragraphs,
  ours: ConsensusOutcome,
  instructions: RecordContent['instructions'],
): readonly Cost[] {
  const before = placedText(draft, {});
  const after = placedText(draft, paragraphs);
  return scenario.delegations
    .flatMap((delegation) => {
      const brief = instructions[delegation.id];
      return brief === undefined ? [] : [costOf(draft, delegation, brief, ours, before, after)];
    })
    .toSorted((one, other) => one.change - other.change);
}

function costOf(
  draft: Draft,
  delegation: Delegation,
  brief: Instructions,
  { adopted, blockedBy, dissociations }: ConsensusOutcome,
  before: readonly PlacedParagraph[],
  after: readonly PlacedParagraph[],
): Cost {
  const first = worthOfReport(brief, draft.paragraphs, before);
  const last = worthOfReport(brief, draft.paragraphs, after);
  const left = adopted ? last : 0;
  const isOutside = dissociations[delegation.id] !== undefined;
  const inReport = after.filter(({ place }) => place === 'report');
  return {
    delegation,
    first,
    last,
    left,
    change: left - first,
    crossed: crossedRedLines(brief, inReport).map(({ text }) => text),
    stance: blockedBy.includes(delegation.id) ? 'blocked' : isOutside ? 'dissociated' : 'within',
  };
}
