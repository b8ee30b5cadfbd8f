import { rollOf } from '../../../shared/analysis/roll.ts';
import { courseOfShadow } from '../../../shared/analysis/shadow.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { recordedBallotOf } from '../../../shared/history/recorded-ballot.ts';
import { nameOfStanding } from '../../../shared/procedure/consensus/known.ts';
import { allDeals, type Verdict } from '../../../shared/procedure/deals/deal.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import { standingOf } from '../../../shared/procedure/texts/paragraphs.ts';
import { paragraphsOf, wholeText } from '../../../shared/procedure/texts/texts.ts';
import { withDrawnResiduals } from '../../../shared/scenario/drawn-residuals.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type {
  DraftId,
  NegotiatingStyle,
  OutcomeTier,
  ParagraphId,
  Scenario,
  SeatId,
  StageId,
} from '../../../shared/scenario/scenario.ts';
import { publicContent } from '../../../shared/views/content.ts';
import { attackIn } from './attack.ts';
import { type Influence, influenceIn } from './influence.ts';
import { type ParagraphEnd, paragraphsIn } from './paragraphs.ts';

/** How the sessions of a study are played; what is left out is as in any session. */
export interface Setting {
  readonly style: NegotiatingStyle;
  /** By how much what blocking costs is multiplied, seat by seat. */
  readonly cost: number;
  readonly chairText: 'own' | 'none';
  /** Into how many minutes the session is fitted; 0: as the scenario has it. */
  readonly minutes: number;
}

/** What came of one draft where it was voted on. */
export interface Decision {
  readonly stage: StageId;
  readonly draft: DraftId;
  readonly result: 'adopted' | 'rejected' | 'tied' | 'withdrawn' | 'notReached';
  /** Yes, no and abstentions; left out where it was not voted on. */
  readonly tally?: string;
  /** Whether the text is the one that was tabled. */
  readonly isAsTabled: boolean;
}

/** What came of a report that was sought by consensus. */
export interface ReportEnd {
  readonly stage: StageId;
  readonly adopted: boolean;
  readonly tier: OutcomeTier;
  readonly blockedBy: readonly SeatId[];
  /** Paragraphs in the report that nobody holds, and all paragraphs. */
  readonly agreed: number;
  readonly of: number;
  /** The words and places that it ended with, as one name. */
  readonly text: string;
}

/** All that a study keeps of one session. */
export interface Run {
  readonly seed: number;
  readonly decisions: readonly Decision[];
  readonly report?: ReportEnd;
  /** Seats that voted otherwise than in the record on some recorded ballot, or objected as they did not, or the reverse. */
  readonly moved: readonly SeatId[];
  readonly paragraphs: readonly ParagraphEnd[];
  /** Collective stability and the national interest of each seat, at the end; left out without the shadow. */
  readonly meters?: {
    readonly stability: number;
    readonly interest: Readonly<Record<SeatId, number>>;
  };
  readonly deals: {
    readonly offered: number;
    readonly agreed: number;
    /** Promises. */
    readonly kept: number;
    readonly broken: number;
    readonly void: number;
  };
  /** A hostile amendment to the heart of a text, where one was tried. */
  readonly attack?: { readonly draft: DraftId; readonly mover: SeatId; readonly end: string };
  readonly influence: readonly Influence[];
}

/**
 * Plays one session of computers alone that asks what would be if, with residuals drawn by its seed, and in
 * every second session an amendment that strikes at the heart of a text. The same seed gives the same run.
 */
export function playRun(scenario: Scenario, seed: number, setting: Setting): Run {
  const played = withCost(withDrawnResiduals(scenario, seed), setting.cost);
  const options: Partial<SessionOptions> = {
    whatIf: true,
    style: setting.style,
    chairText: setting.chairText,
    ...(setting.minutes > 0 && { minutes: setting.minutes }),
  };
  const attack = attackIn(played, seed);
  const { state, facts } = simulate(played, seed, options, attack === undefined ? [] : [attack]);
  const { room } = state;
  const open = publicContent(played);
  const report = reportIn(played, room);
  const moved = [...new Set([...movedVoters(played, room), ...movedBlockers(played, room)])];
  const shadow = courseOfShadow(open, room);
  const tried = Object.values(room.amendments).find(
    ({ mover, draft }) => mover === attack?.seat && draft === attack.command.draft,
  );
  return {
    seed,
    decisions: decisionsIn(played, room),
    ...(report && { report }),
    moved: moved.sort(),
    paragraphs: paragraphsIn(played, room),
    ...(shadow && {
      meters: {
        stability: shadow.stability.at(-1) ?? 0,
        interest: Object.fromEntries(
          shadow.seats.map(({ seat, interest }) => [seat, interest.at(-1) ?? 0]),
        ),
      },
    }),
    deals: dealsIn(state),
    ...(tried && { attack: { draft: tried.draft, mover: tried.mover, end: tried.status } }),
    influence: influenceIn(played, state, facts),
  };
}

function withCost(scenario: Scenario, factor: number): Scenario {
  if (factor === 1) return scenario;
  const blocking = Object.fromEntries(
    Object.entries(scenario.blocking).map(([seat, each]) => [
      seat,
      { ...each, cost: each.cost * factor },
    ]),
  );
  return { ...scenario, blocking };
}

/** Every draft at every stage at which it was to be voted on, in the order of the programme. */
function decisionsIn(scenario: Scenario, room: Room): readonly Decision[] {
  const wholes = Object.values(room.results).filter(({ subject }) => subject.kind === 'draft');
  return scenario.stages.flatMap(({ id, forum, action }, index) =>
    isConsensus(forum)
      ? []
      : action.map(({ draft }): Decision => {
          const last = wholes.findLast(
            ({ stage, subject }) =>
              stage === index && subject.kind === 'draft' && subject.draft === draft,
          );
          const isAsTabled = !Object.values(room.drafts[draft]?.paragraphs ?? {}).some(
            ({ changes }) => changes !== undefined,
          );
          return { stage: id, draft, ...resultOf(room, draft, last), isAsTabled };
        }),
  );
}

function resultOf(
  room: Room,
  draft: DraftId,
  result: BallotResult | undefined,
): Pick<Decision, 'result' | 'tally'> {
  if (result !== undefined) {
    const { yes, no, abstain } = result.tally;
    return { result: result.outcome, tally: `${yes}-${no}-${abstain}` };
  }
  return { result: room.drafts[draft]?.status === 'withdrawn' ? 'withdrawn' : 'notReached' };
}

function reportIn(scenario: Scenario, room: Room): ReportEnd | undefined {
  const stage = scenario.stages.findLast(({ forum }) => isConsensus(forum))?.id ?? '';
  const outcome = room.outcomes[stage];
  if (outcome === undefined) return undefined;
  const { draft, adopted, tier, blockedBy } = outcome;
  const paragraphs = wholeText(scenario, room, draft);
  const states = paragraphsOf(room, draft);
  const isHeld = (id: ParagraphId) => standingOf(states[id]).heldBy.length > 0;
  return {
    stage,
    adopted,
    tier,
    blockedBy: blockedBy.toSorted(),
    agreed: paragraphs.filter(({ id, place }) => place === 'report' && !isHeld(id)).length,
    of: paragraphs.length,
    text: Object.entries(states)
      .flatMap(([id, state]) => nameOfStanding(id, state) ?? [])
      .toSorted()
      .join(' '),
  };
}

/** Who voted otherwise than in the record on some recorded ballot; who was away in fact or here is not counted. */
function movedVoters(scenario: Scenario, room: Room): readonly SeatId[] {
  const members = membersOf(scenario);
  return Object.values(room.results).flatMap((result) => {
    const stage = scenario.stages[result.stage]?.id ?? '';
    const recorded = recordedBallotOf(scenario.record, stage, result.subject)?.votes;
    const roll = rollOf(result, members);
    if (recorded === undefined || roll === undefined) return [];
    return members.flatMap(({ id }) => {
      const [then, now] = [recorded[id] ?? 'absent', roll[id] ?? 'absent'];
      return then === 'absent' || now === 'absent' || then === now ? [] : [id];
    });
  });
}

/** Who objected to a report and did not in the record, or the reverse. */
const movedBlockers = ({ outcomes }: Scenario, room: Room): readonly SeatId[] =>
  outcomes.flatMap(({ stage, blockedBy: then }) => {
    const now = room.outcomes[stage]?.blockedBy;
    if (now === undefined) return [];
    return [...then.filter((id) => !now.includes(id)), ...now.filter((id) => !then.includes(id))];
  });

function dealsIn(state: SessionState): Run['deals'] {
  const deals = Object.values(allDeals(state));
  const promises = deals.flatMap((deal) => deal.promises);
  const count = (kind: Verdict['kind']) =>
    promises.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    offered: deals.length,
    agreed: deals.filter(({ status }) => status === 'agreed' || status === 'settled').length,
    kept: count('kept'),
    broken: count('broken'),
    void: count('void'),
  };
}
