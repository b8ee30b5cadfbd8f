import type { ConsensusOutcome } from '../../../../shared/procedure/negotiation.ts';
import type { Room } from '../../../../shared/procedure/room.ts';
import { utilityOfReport } from '../../../../shared/scenario/consensus-model.ts';
import { isConsensus, type Place } from '../../../../shared/scenario/forums.ts';
import type {
  Delegation,
  Draft,
  ParagraphId,
  PublicScenario,
  RecordContent,
  RecordedOutcome,
  SeatId,
  Stage,
} from '../../../../shared/scenario/scenario.ts';
import { crossedRedLines } from '../../../../shared/scenario/utility.ts';
import type { Words } from '../../../session/negotiation.ts';
import { wordingsOf } from '../../../session/negotiation.ts';

/** A stage that decided by consensus: what came of it in our room, and in fact. */
export interface ComparedOutcome {
  readonly stage: Stage;
  readonly draft: Draft;
  /** Left out where our room did not come to an end of it. */
  readonly ours?: ConsensusOutcome;
  readonly recorded?: RecordedOutcome;
  readonly fates: readonly Fate[];
  readonly costs: readonly Cost[];
}

/** What became of one paragraph in our room. */
export interface Fate {
  readonly id: ParagraphId;
  readonly number: string;
  readonly words: Words;
  readonly place: Place;
  readonly isReworded: boolean;
  /** Who blocked our report over it, and who stayed outside it. */
  readonly blockedBy: readonly SeatId[];
  readonly outside: readonly SeatId[];
  /** Those that blocked in fact refused it. */
  readonly wasRefused: boolean;
}

/** What our text meant to one delegation, by the instructions that are now revealed. */
export interface Cost {
  readonly delegation: Delegation;
  /** Against having no report, on the scale of -1 to 1 before red lines. */
  readonly worth: number;
  /** The red lines of its brief that the text crosses. */
  readonly crossed: readonly string[];
  readonly stance: 'blocked' | 'outside' | 'within';
}

/** Every stage of a scenario that decides by consensus, with what came of it. */
export function compareOutcomes(
  scenario: PublicScenario,
  room: Pick<Room, 'outcomes'>,
  record: RecordContent,
): readonly ComparedOutcome[] {
  return scenario.stages.flatMap((stage): ComparedOutcome[] => {
    if (!isConsensus(stage.forum)) return [];
    const draft = scenario.drafts.find(({ id }) => id === stage.action[0]?.draft);
    if (draft === undefined) return [];
    const ours = room.outcomes[stage.id];
    const recorded = record.outcomes.find((outcome) => outcome.stage === stage.id);
    const fates = ours === undefined ? [] : fatesOf(draft, ours, recorded);
    return [
      {
        stage,
        draft,
        ...(ours && { ours }),
        ...(recorded && { recorded }),
        fates,
        costs: ours === undefined ? [] : costsOf(scenario, record, ours, fates),
      },
    ];
  });
}

function fatesOf(
  draft: Draft,
  ours: ConsensusOutcome,
  recorded: RecordedOutcome | undefined,
): readonly Fate[] {
  return draft.paragraphs.map((paragraph): Fate => {
    const wordings = wordingsOf(paragraph);
    const chosen = ours.wordings[paragraph.id] ?? 'original';
    const [first] = wordings;
    return {
      id: paragraph.id,
      number: paragraph.number,
      words: wordings.find(({ id }) => id === chosen) ?? first,
      place: ours.places[paragraph.id] ?? 'report',
      isReworded: chosen !== 'original',
      blockedBy: ours.over.includes(paragraph.id) ? ours.blockedBy : [],
      outside: Object.entries(ours.dissociations).flatMap(([seat, paragraphs]) =>
        paragraphs.includes(paragraph.id) ? [seat] : [],
      ),
      wasRefused: recorded?.over.includes(paragraph.id) ?? false,
    };
  });
}

/** What the text as it last stood was worth to each delegation, the dearest first. */
function costsOf(
  { delegations, issues }: PublicScenario,
  { instructions }: RecordContent,
  ours: ConsensusOutcome,
  fates: readonly Fate[],
): readonly Cost[] {
  const text = fates.map(({ id, words: { stands, weight }, place }) => ({
    id,
    stands,
    weight,
    place,
  }));
  const inReport = text.filter(({ place }) => place === 'report');
  return delegations
    .flatMap((delegation): Cost[] => {
      const brief = instructions[delegation.id];
      if (brief === undefined) return [];
      return [
        {
          delegation,
          worth: utilityOfReport(brief, text, issues),
          crossed: crossedRedLines(brief, inReport).map((line) => line.text),
          stance: stanceIn(ours, delegation.id),
        },
      ];
    })
    .toSorted((one, other) => one.worth - other.worth);
}

function stanceIn({ blockedBy, dissociations }: ConsensusOutcome, seat: SeatId): Cost['stance'] {
  if (blockedBy.includes(seat)) return 'blocked';
  return dissociations[seat] === undefined ? 'within' : 'outside';
}
