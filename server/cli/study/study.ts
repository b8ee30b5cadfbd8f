import { recordedBallotOf } from '../../../shared/history/recorded-ballot.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type {
  DraftId,
  OutcomeTier,
  ParagraphId,
  Scenario,
  SeatId,
  StageId,
} from '../../../shared/scenario/scenario.ts';
import { type Influence, isInfluence } from './influence.ts';
import type { ParagraphEnd } from './paragraphs.ts';
import type { Decision, Run, Setting } from './run.ts';

/** How often something came out; the most frequent first. */
interface Counted {
  readonly what: string;
  readonly runs: number;
  readonly isRecord: boolean;
}

/** What came of one draft at one stage. */
interface DecisionStudy {
  readonly stage: StageId;
  readonly draft: DraftId;
  readonly record?: string;
  /** Result and tally: `adopted 119-46-14`. */
  readonly results: readonly Counted[];
  readonly adopted: number;
  readonly rejected: number;
  readonly withdrawn: number;
}

interface ReportStudy {
  readonly stage: StageId;
  readonly consensus: number;
  readonly tiers: Readonly<Partial<Record<OutcomeTier, number>>>;
  /** Who blocked: `no report: CHN, CUB, RUS`, or the tier that was agreed. */
  readonly results: readonly Counted[];
  /** Paragraphs in the report that nobody held at the end, on average, of all. */
  readonly agreed: { readonly mean: number; readonly of: number };
  readonly blockers: readonly { readonly seat: SeatId; readonly runs: number }[];
}

/** What many sessions of computers alone came to. */
export interface Study {
  readonly scenario: string;
  readonly runs: number;
  readonly firstSeed: number;
  readonly setting: Setting;
  readonly decisions: readonly DecisionStudy[];
  readonly report?: ReportStudy;
  /** Sessions that ended as in the record in everything, and how many different ends there were. */
  readonly asRecorded: number;
  readonly ends: number;
  /** Different texts that all drafts of a session ended with, and in how many sessions the most frequent did. */
  readonly texts: { readonly different: number; readonly mostFrequent: number };
  readonly paragraphs: readonly {
    readonly draft: DraftId;
    readonly paragraph: ParagraphId;
    readonly ends: Readonly<Partial<Record<ParagraphEnd['end'], number>>>;
    /** Means: delegations that it serves, and that it costs something; who holds it at the end. */
    readonly gain: number;
    readonly lose: number;
    readonly held: number;
  }[];
  readonly movers: readonly { readonly seat: SeatId; readonly runs: number }[];
  readonly meters?: {
    readonly stability: Spread;
    readonly interest: readonly { readonly seat: SeatId; readonly mean: number }[];
  };
  readonly deals: Readonly<Record<keyof Run['deals'], number>>;
  readonly attacks: {
    readonly tried: number;
    readonly carried: number;
    readonly ends: Readonly<Record<string, number>>;
  };
  readonly influence: readonly {
    readonly seat: SeatId;
    readonly runs: number;
    readonly by: Readonly<Partial<Record<Influence['by'], number>>>;
  }[];
  /** Seats that made a difference in fewer than one session of ten. */
  readonly withoutInfluence: readonly SeatId[];
  /**
   * The seats most in play, and how many of them in a session of ten at least made a difference, made one by more
   * than a name, and made one or gave or got an assurance.
   */
  readonly inPlay: {
    readonly seats: number;
    readonly withInfluence: number;
    readonly byMoreThanNames: number;
    readonly withAssurance: number;
  };
}

interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Who makes a difference in fewer sessions than this has no influence. */
const ONE_IN_TEN = 0.1;

/** What sessions of one scenario, played in one setting, came to together. Throws where there is none. */
export function studyOf(scenario: Scenario, setting: Setting, runs: readonly Run[]): Study {
  const [first] = runs;
  if (first === undefined) throw new Error('A study of no sessions says nothing.');
  const ends = counted(runs.map(endOf));
  const texts = counted(runs.map(textsOf));
  const report = reportStudy(scenario, runs);
  const meters = metersOf(runs);
  const influence = influenceOf(scenario, runs);
  const withoutInfluence = influence
    .filter((each) => each.runs < ONE_IN_TEN * runs.length)
    .map(({ seat }) => seat);
  const inPlay = scenario.coreSeats;
  return {
    scenario: scenario.id,
    runs: runs.length,
    firstSeed: first.seed,
    setting,
    decisions: first.decisions.map((decision) => decisionStudy(scenario, runs, decision)),
    ...(report && { report }),
    asRecorded: runs.filter((run) => isAsRecorded(scenario, run)).length,
    ends: ends.size,
    texts: { different: texts.size, mostFrequent: Math.max(...texts.values()) },
    paragraphs: paragraphStudy(runs),
    movers: seatsBy(runs.flatMap(({ moved }) => moved)),
    ...(meters && { meters }),
    deals: dealsOf(runs),
    attacks: attacksOf(runs),
    influence,
    withoutInfluence,
    inPlay: {
      seats: inPlay.length,
      withInfluence: inPlay.filter((seat) => !withoutInfluence.includes(seat)).length,
      byMoreThanNames: inPlay.filter((seat) => hasOften(runs, seat, isMoreThanName)).length,
      withAssurance: inPlay.filter((seat) => hasOften(runs, seat, () => true)).length,
    },
  };
}

/** How often each of these comes, in the order in which they come. */
function tallied<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The same with the most frequent first, then by name. */
const counted = <Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> =>
  new Map([...tallied(names)].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));

/** How often sessions ended how, and whether that is the record. */
const resultsOf = (names: readonly string[], record: string | undefined): readonly Counted[] =>
  [...counted(names)].map(([what, runs]) => ({ what, runs, isRecord: what === record }));

const nameOf = ({ result, tally }: Pick<Decision, 'result' | 'tally'>): string =>
  tally === undefined ? result : `${result} ${tally}`;

const nameOfReport = ({ tier, blockedBy }: NonNullable<Run['report']>): string =>
  tier === 'none' ? `none, blocked by ${blockedBy.join(' ')}` : tier;

const endOf = ({ decisions, report }: Run): string =>
  [...decisions.map(nameOf), ...(report === undefined ? [] : [nameOfReport(report)])].join('; ');

const textsOf = ({ paragraphs, report }: Run): string =>
  report === undefined
    ? paragraphs
        .filter(({ end }) => end !== 'asTabled')
        .map(({ paragraph, end }) => `${paragraph} ${end}`)
        .join('; ')
    : report.text;

function decisionStudy(scenario: Scenario, runs: readonly Run[], of: Decision): DecisionStudy {
  const { stage, draft } = of;
  const here = runs.flatMap(({ decisions }) =>
    decisions.filter((each) => each.stage === stage && each.draft === draft),
  );
  const record = recordOf(scenario, of);
  const count = (result: Decision['result']) =>
    here.filter((each) => each.result === result).length;
  return {
    stage,
    draft,
    ...(record !== undefined && { record }),
    results: resultsOf(here.map(nameOf), record),
    adopted: count('adopted'),
    rejected: count('rejected'),
    withdrawn: count('withdrawn'),
  };
}

/** Result and tally in the record; undefined where there is no such ballot. */
function recordOf(scenario: Scenario, { stage, draft }: Decision): string | undefined {
  const recorded = recordedBallotOf(scenario.record, stage, { kind: 'draft', draft });
  if (recorded === undefined) return undefined;
  const votes = Object.values(recorded.votes);
  const [yes, no, abstain] = (['yes', 'no', 'abstain'] as const).map(
    (choice) => votes.filter((vote) => vote === choice).length,
  );
  return `${(yes ?? 0) > (no ?? 0) ? 'adopted' : 'rejected'} ${yes}-${no}-${abstain}`;
}

const isAsRecorded = (scenario: Scenario, { decisions, report }: Run): boolean =>
  decisions.every((each) => {
    const record = recordOf(scenario, each);
    return record === undefined || nameOf(each) === record;
  }) &&
  (report === undefined || nameOfReport(report) === recordOfReport(scenario, report.stage));

function recordOfReport({ outcomes }: Scenario, stage: StageId): string | undefined {
  const recorded = outcomes.find((outcome) => outcome.stage === stage);
  return (
    recorded && nameOfReport({ ...EMPTY, ...recorded, blockedBy: recorded.blockedBy.toSorted() })
  );
}

const EMPTY = { adopted: false, agreed: 0, of: 0, text: '' };

function reportStudy(scenario: Scenario, runs: readonly Run[]): ReportStudy | undefined {
  const reports = runs.flatMap(({ report }) => report ?? []);
  const [first] = reports;
  if (first === undefined) return undefined;
  const record = recordOfReport(scenario, first.stage);
  return {
    stage: first.stage,
    consensus: reports.filter(({ adopted }) => adopted).length,
    tiers: Object.fromEntries(tallied(reports.map(({ tier }) => tier))),
    results: resultsOf(reports.map(nameOfReport), record),
    agreed: { mean: meanOf(reports.map(({ agreed }) => agreed)), of: first.of },
    blockers: seatsBy(reports.flatMap(({ blockedBy }) => blockedBy)),
  };
}

function paragraphStudy(runs: readonly Run[]): Study['paragraphs'] {
  const found = new Map<string, ParagraphEnd[]>();
  for (const each of runs.flatMap(({ paragraphs }) => paragraphs)) {
    const key = `${each.draft} ${each.paragraph}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { draft, paragraph } = first;
    return {
      draft,
      paragraph,
      ends: Object.fromEntries(tallied(all.map(({ end }) => end))),
      gain: meanOf(all.map(({ gain }) => gain)),
      lose: meanOf(all.map(({ lose }) => lose)),
      held: meanOf(all.map(({ held }) => held)),
    };
  });
}

/** How often each of these seats comes, the most frequent first. */
const seatsBy = (seats: readonly SeatId[]): readonly { seat: SeatId; runs: number }[] =>
  [...counted(seats)].map(([seat, runs]) => ({ seat, runs }));

function metersOf(runs: readonly Run[]): Study['meters'] | undefined {
  const meters = runs.flatMap((run) => run.meters ?? []);
  const [first] = meters;
  if (first === undefined) return undefined;
  const stability = meters.map((each) => each.stability);
  return {
    stability: {
      mean: meanOf(stability),
      low: hundredth(Math.min(...stability)),
      high: hundredth(Math.max(...stability)),
    },
    interest: Object.keys(first.interest).map((seat) => ({
      seat,
      mean: meanOf(meters.map(({ interest }) => interest[seat] ?? 0)),
    })),
  };
}

function dealsOf(runs: readonly Run[]): Study['deals'] {
  const sum = (what: keyof Run['deals']) => runs.reduce((all, { deals }) => all + deals[what], 0);
  return {
    offered: sum('offered'),
    agreed: sum('agreed'),
    kept: sum('kept'),
    broken: sum('broken'),
    void: sum('void'),
  };
}

function attacksOf(runs: readonly Run[]): Study['attacks'] {
  const attacks = runs.flatMap(({ attack }) => attack ?? []);
  const ends: Readonly<Record<string, number>> = Object.fromEntries(
    tallied(attacks.map(({ end }) => end)),
  );
  return { tried: attacks.length, carried: ends.adopted ?? 0, ends };
}

/** Whether a seat had influence of such a kind in a session of ten at least. */
const hasOften = (
  runs: readonly Run[],
  seat: SeatId,
  isSuch: (influence: Influence) => boolean,
): boolean =>
  runs.filter(({ influence }) => influence.some((each) => each.seat === seat && isSuch(each)))
    .length >=
  ONE_IN_TEN * runs.length;

const isMoreThanName = (influence: Influence): boolean =>
  isInfluence(influence) && influence.by !== 'name';

function influenceOf(scenario: Scenario, runs: readonly Run[]): Study['influence'] {
  return membersOf(scenario)
    .map(({ id: seat }) => {
      const mine = runs.map(({ influence }) => influence.filter((each) => each.seat === seat));
      return {
        seat,
        runs: mine.filter((each) => each.some(isInfluence)).length,
        by: Object.fromEntries(tallied(mine.flat().map(({ by }) => by))),
      };
    })
    .sort((one, other) => other.runs - one.runs || (one.seat < other.seat ? -1 : 1));
}

const meanOf = (values: readonly number[]): number =>
  hundredth(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

const hundredth = (value: number): number => Math.round(value * 100) / 100;
