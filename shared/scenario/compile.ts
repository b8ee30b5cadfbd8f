import { compileBlocking } from './blocking.ts';
import { USUAL_TERMS } from './capital.ts';
import { compileInjects, withSourcesOf } from './compile-injects.ts';
import { compileOutcome, compileStanceAnchors } from './compile-outcomes.ts';
import { compileRecord, isSponsor, USUAL_ATTENDANCE } from './compile-record.ts';
import { isConsensus } from './forums.ts';
import { generateInstructions } from './generate-instructions.ts';
import { contentHash } from './hash.ts';
import { positionsOf } from './positions.ts';
import { compareProblems, type Problem } from './problems.ts';
import { checkConsensus } from './reading/check-consensus.ts';
import { checkDelegations } from './reading/check-delegations.ts';
import { checkDrafts } from './reading/check-drafts.ts';
import { checkHistory } from './reading/check-history.ts';
import { checkInjects } from './reading/check-injects.ts';
import { checkRecord } from './reading/check-record.ts';
import { checkReferences } from './reading/check-references.ts';
import { checkScenario } from './reading/check-scenario.ts';
import { checkShadow } from './reading/check-shadow.ts';
import { checkTasks } from './reading/check-tasks.ts';
import { checkVenues } from './reading/check-venues.ts';
import { allFiles, readScenarioFiles, type ScenarioFiles } from './reading/scenario-files.ts';
import { crossedInTheRecord, stancesAgainstModel, warnings } from './reading/warnings.ts';
import type {
  Alternative,
  Arrear,
  Delegation,
  Draft,
  Instructions,
  Paragraph,
  RedLine,
  Scenario,
  SeatId,
} from './scenario.ts';
import type {
  BriefsFile,
  DelegationsFile,
  DraftFile,
  HistoryFile,
  InjectsFile,
  ProfilesFile,
  RecordFile,
  ScenarioFile,
  SourcesFile,
} from './source-schema.ts';

export type CompileResult =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Compiles a scenario from the texts of its files, keyed by their path in the scenario's folder.
 * Either every mistake in them, in the order of the files, or the scenario with warnings its author
 * should look at. `folder` is the folder's name, which must be the scenario's id. Never throws for
 * what an author wrote. The same texts give the same scenario and hash on every machine.
 */
export function compileScenario(
  texts: Readonly<Record<string, string>>,
  folder?: string,
): CompileResult {
  const { files, problems } = readScenarioFiles(texts);
  // What names something in a file that cannot be read is not wrong for that.
  if (allFiles(files).some(({ source }) => source.data === undefined)) {
    return { ok: false, problems: problems.sort(compareProblems) };
  }
  problems.push(
    ...checkReferences(files),
    ...checkScenario(files, folder),
    ...checkVenues(files),
    ...checkDrafts(files),
    ...checkDelegations(files),
    ...checkTasks(files),
    ...checkRecord(files),
    ...checkConsensus(files),
    ...checkHistory(files),
    ...checkInjects(files),
    ...checkShadow(files),
  );
  const contents = contentsOf(files);
  if (problems.length > 0 || contents === undefined) {
    return { ok: false, problems: problems.sort(compareProblems) };
  }
  const scenario = assemble(contents);
  const votes = new Map(scenario.record.map((ballot) => [ballot.draft, ballot.votes]));
  const found = [
    ...warnings(files),
    ...stancesAgainstModel(files, scenario.outcomes, scenario.stanceAnchors),
    ...crossedInTheRecord(files, scenario.drafts, scenario.instructions, votes),
  ];
  return { ok: true, scenario, warnings: found.sort(compareProblems) };
}

type WrittenFile = NonNullable<BriefsFile[string]['redLines'][number]['mayBend']>;

interface Contents {
  readonly scenario: ScenarioFile;
  readonly sources: SourcesFile;
  readonly delegations: DelegationsFile;
  readonly profiles: ProfilesFile;
  readonly record: RecordFile;
  readonly history: HistoryFile | undefined;
  readonly drafts: readonly DraftFile[];
  readonly briefs: BriefsFile;
  readonly injects: InjectsFile | undefined;
}

/** What a scenario has where nothing of the kind ever happened. */
const NO_RECORD: RecordFile = { ballots: [] };

function contentsOf(files: ScenarioFiles): Contents | undefined {
  const scenario = files.scenario?.content;
  const sources = files.sources?.content;
  const delegations = files.delegations?.content;
  const profiles = files.profiles?.content;
  const record = files.record === undefined ? NO_RECORD : files.record.content;
  if (!scenario || !sources || !delegations || !profiles || !record) return undefined;
  const history = files.history?.content;
  const drafts = files.drafts.flatMap(({ content }) => content ?? []);
  const briefs = Object.fromEntries(
    files.briefs.flatMap(({ content }) => Object.entries(content ?? {})),
  );
  const injects = files.injects?.content;
  return { scenario, sources, delegations, profiles, record, history, drafts, briefs, injects };
}

function assemble(contents: Contents): Scenario {
  const { scenario: file, record, history } = contents;
  const drafts = inOrderOfSubmission(contents.drafts.map(compileDraft), file);
  const delegations = compileDelegations(contents.delegations, drafts);
  const instructions = compileInstructions(contents, delegations, drafts);
  const attendance = Object.fromEntries(
    delegations.map(({ id }) => [id, contents.delegations[id]?.attendance ?? USUAL_ATTENDANCE]),
  );
  const { record: ballots, anchors } = compileRecord({
    file,
    record,
    drafts,
    delegations,
    instructions,
    attendance,
  });
  const outcomes = (record.outcomes ?? []).map(compileOutcome);
  const stanceAnchors = compileStanceAnchors(outcomes, drafts, instructions);
  const injects = compileInjects(file, contents.injects);
  const content: Omit<Scenario, 'hash'> = {
    id: file.id,
    title: file.title,
    subtitle: file.subtitle,
    summary: file.summary,
    background: file.background,
    learning: file.learning,
    players: file.players,
    ...(file.card && { card: file.card }),
    issues: file.issues,
    poles: file.poles,
    ...(file.coordination && {
      coordination: file.coordination.map(({ group, name }) => ({ group, name })),
    }),
    ...(file.venues && { venues: file.venues }),
    stages: file.stages,
    runsOfShow: file.runsOfShow,
    ...(file.goals && { goals: file.goals }),
    ...(file.houseRules && { houseRules: file.houseRules }),
    ...(file.arrears && { arrears: file.arrears.map(compileArrear) }),
    ...(injects.length > 0 && { injects }),
    ...(file.shadow && { shadow: file.shadow }),
    coreSeats: file.coreSeats,
    debrief: file.debrief,
    sources: withSourcesOf(contents.sources, injects, contents.injects),
    drafts,
    delegations,
    instructions,
    record: ballots,
    outcomes,
    rivalStatements: record.rivalStatements ?? [],
    ...(history && { history: history.moves }),
    anchors,
    stanceAnchors,
    attendance,
    blocking: file.stages.some(({ forum }) => isConsensus(forum))
      ? compileBlocking(file, outcomes, drafts, instructions, stanceAnchors)
      : {},
  };
  return { ...content, hash: contentHash(content) };
}

function compileArrear({
  permitted,
  ...rest
}: NonNullable<ScenarioFile['arrears']>[number]): Arrear {
  return { ...rest, permitted: permitted ?? false };
}

function compileDraft(file: DraftFile): Draft {
  const { kind, pole, leader, sponsors, sponsorsNote, note, budget, paragraphs, ...rest } = file;
  return {
    ...rest,
    kind: kind ?? 'resolution',
    ...(pole === undefined ? {} : { pole }),
    ...(leader === undefined ? {} : { leader }),
    sponsors: sponsors ?? [],
    ...(sponsorsNote === undefined ? {} : { sponsorsNote }),
    ...(note === undefined ? {} : { note }),
    ...(budget === undefined ? {} : { budget }),
    paragraphs: paragraphs.map(compileParagraph),
  };
}

function compileParagraph(entry: DraftFile['paragraphs'][number]): Paragraph {
  const { note, section, alternatives = [], ...rest } = entry;
  const weight = entry.weight ?? (entry.kind === 'OP' ? 2 : 1);
  return {
    ...rest,
    ...(section === undefined ? {} : { section }),
    weight,
    ...(note === undefined ? {} : { note }),
    alternatives: alternatives.map((alternative): Alternative => {
      const { note: aside, ...wording } = alternative;
      return {
        ...wording,
        lead: wording.lead ?? entry.lead,
        weight: wording.weight ?? weight,
        ...(aside === undefined ? {} : { note: aside }),
      };
    }),
  };
}

/** The order in which the stages take the drafts up; drafts no stage takes up come last. */
function inOrderOfSubmission(drafts: readonly Draft[], file: ScenarioFile): readonly Draft[] {
  const order = file.stages.flatMap((stage) => stage.action.map((item) => item.draft));
  const rank = (draft: Draft) =>
    order.includes(draft.id) ? order.indexOf(draft.id) : order.length;
  return [...drafts].sort((left, right) => rank(left) - rank(right));
}

function compileDelegations(
  file: DelegationsFile,
  drafts: readonly Draft[],
): readonly Delegation[] {
  const delegations = Object.entries(file).map(
    ([id, { name, shortName, iso2, region, groups, role }]): Delegation => ({
      id,
      name,
      shortName: shortName ?? name,
      iso2,
      region,
      groups,
      role: role ?? 'member',
      poles: [
        ...new Set(
          drafts.filter((draft) => isSponsor(draft, id)).flatMap(({ pole }) => pole ?? []),
        ),
      ],
    }),
  );
  return delegations.sort((left, right) => (sortKey(left.name) < sortKey(right.name) ? -1 : 1));
}

/** Names without accents and case: an alphabetical order that no machine's locale changes. */
function sortKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compileInstructions(
  contents: Contents,
  delegations: readonly Delegation[],
  drafts: readonly Draft[],
): Readonly<Record<SeatId, Instructions>> {
  const positions = Object.fromEntries(
    Object.entries(contents.delegations).map(([seat, entry]) => [
      seat,
      positionsOf(entry, contents.profiles[entry.profile]),
    ]),
  );
  const room = {
    issues: contents.scenario.issues,
    poles: contents.scenario.poles,
    coreSeats: contents.scenario.coreSeats,
    drafts,
    delegations,
    positions,
  };
  const instructions: Record<SeatId, Instructions> = {};
  for (const delegation of delegations) {
    const entry = contents.delegations[delegation.id];
    const profile = entry === undefined ? undefined : contents.profiles[entry.profile];
    if (entry === undefined || profile === undefined) continue;
    const own = {
      positions: positions[delegation.id] ?? {},
      loyalty: entry.loyalty ?? {},
    };
    const written = contents.briefs[delegation.id];
    const attendance = entry.attendance ?? USUAL_ATTENDANCE;
    const supported = supportedBy(delegation.id, contents.record, drafts);
    const inputs = { ...own, profile, attendance, supported };
    instructions[delegation.id] =
      written === undefined
        ? generateInstructions(delegation, inputs, room)
        : { origin: 'written', ...writtenBrief(written), ...own };
  }
  return instructions;
}

/** The drafts that a seat sponsored, or voted for in a ballot of which the votes are known. */
function supportedBy(seat: SeatId, record: RecordFile, drafts: readonly Draft[]): readonly Draft[] {
  const ids = record.ballots
    .filter((ballot) => ballot.votes?.yes.includes(seat) ?? false)
    .map((ballot) => ballot.draft);
  return drafts.filter((draft) => ids.includes(draft.id) || isSponsor(draft, seat));
}

function writtenBrief(
  brief: BriefsFile[string],
): Omit<Instructions, 'origin' | 'positions' | 'loyalty'> {
  const { taskIs, plain, ...words } = brief;
  const { wants, because, mayBend: leeway, task } = words;
  return {
    ...words,
    ...(plain && { plain: { wants, because, mayBend: leeway, task, ...given(plain) } }),
    ...(taskIs && { taskIs }),
    redLines: brief.redLines.map(({ text, issue, beyond, scope, holds, mayBend }) => ({
      text,
      ...(issue === undefined ? {} : { issue }),
      ...(beyond === undefined ? {} : { beyond }),
      ...(scope === undefined ? {} : { scope }),
      ...(holds === undefined ? {} : { holds }),
      ...(mayBend === undefined ? {} : capitalsAnswer(mayBend)),
    })),
  };
}

function capitalsAnswer({
  chance,
  to,
  holds,
  when,
  delay,
  cost,
  because,
  sources,
}: WrittenFile): Pick<RedLine, 'terms' | 'file'> {
  const { atLeast, atMost, issue } = when ?? {};
  return {
    terms: {
      cost: cost ?? USUAL_TERMS.cost,
      delayMs: delay === undefined ? USUAL_TERMS.delayMs : delay * 60_000,
    },
    file: {
      chance,
      ...(to === undefined ? {} : { beyond: to }),
      ...(holds === undefined ? {} : { holds }),
      ...(because === undefined ? {} : { because }),
      ...(sources === undefined ? {} : { sources }),
      ...(issue === undefined
        ? {}
        : {
            when: {
              issue,
              ...(atLeast === undefined ? {} : { atLeast }),
              ...(atMost === undefined ? {} : { atMost }),
            },
          }),
    },
  };
}

/** What an author has written, without what was left out. */
const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
