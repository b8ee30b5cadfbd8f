import { once } from '../../scenario/once.ts';
import type { Phase, PublicScenario, RunOfShow, Stage, VenueId } from '../../scenario/scenario.ts';
import { venueIds } from '../../scenario/venues.ts';
import type { Room, Venue } from './room.ts';

/** Where the session stands in its script, and what comes next. */
export interface ScriptStep {
  readonly phase: Phase;
  /** Index into the scenario's stages. */
  readonly stage: number;
}

/** The stage that the room is in. Throws where the room is outside the scenario: the log is broken. */
export function stageOf(scenario: PublicScenario, room: { readonly stage: number }): Stage {
  const stage = scenario.stages[room.stage];
  if (stage === undefined) throw new Error(`The scenario has no stage ${room.stage}.`);
  return stage;
}

/** Whether the meeting of the present stage has nothing to decide: it hears, and concludes. */
export const isTalkAlone = (scenario: PublicScenario, room: { readonly stage: number }): boolean =>
  stageOf(scenario, room).action.length === 0;

/** Phases that the whole session is in together, wherever it meets. */
const TOGETHER: readonly Phase[] = ['lobby', 'briefing', 'debrief', 'archived'];

/** Whether all venues of a session enter the phase at once. */
export const isTogether = (phase: Phase): boolean => TOGETHER.includes(phase);

/** The stages of one venue, by their index in the scenario. */
const stagesAt = ({ stages }: PublicScenario, venue: VenueId | undefined): readonly number[] =>
  stages.flatMap((stage, index) => (stage.venue === venue ? [index] : []));

/** The first stage of a venue, by its index in the scenario. */
export const firstStage = (scenario: PublicScenario, venue: VenueId | undefined): number =>
  stagesAt(scenario, venue)[0] ?? 0;

/** The whole script of a venue: lobby, briefing, every stage's phases, debrief, archive. */
export const scriptOf = (scenario: PublicScenario, venue?: VenueId): readonly ScriptStep[] =>
  scriptsOf(scenario).get(venue) ?? [];

/** Written once for each scenario: whoever looks for the next clock or phase asks for it. */
const scriptsOf = once(
  (scenario: PublicScenario) =>
    new Map(venueIds(scenario).map((venue) => [venue, writtenScript(scenario, venue)])),
);

function writtenScript(
  scenario: PublicScenario,
  venue: VenueId | undefined,
): readonly ScriptStep[] {
  const stages = stagesAt(scenario, venue);
  const first = stages[0] ?? 0;
  const last = stages.at(-1) ?? 0;
  return [
    { phase: 'lobby', stage: first },
    { phase: 'briefing', stage: first },
    ...stages.flatMap((stage) =>
      (scenario.stages[stage]?.phases ?? []).map((phase) => ({ phase, stage })),
    ),
    { phase: 'debrief', stage: last },
    { phase: 'archived', stage: last },
  ];
}

type Standing = Pick<Venue, 'venue' | 'phase' | 'stage'>;

/** The step after the one where a venue stands, whatever goes on elsewhere. */
function stepAfter(
  scenario: PublicScenario,
  { venue, phase, stage }: Standing,
): ScriptStep | undefined {
  const script = scriptOf(scenario, venue);
  const here = script.findIndex((step) => step.phase === phase && step.stage === stage);
  return script[here + 1];
}

/**
 * The step after the present one; undefined at the end, and at the end of a venue whose session still
 * meets elsewhere: the debrief waits for all.
 */
export function nextStep(scenario: PublicScenario, room: Room): ScriptStep | undefined {
  const next = stepAfter(scenario, room);
  return next?.phase === 'debrief' && meetsElsewhere(scenario, room) ? undefined : next;
}

const meetsElsewhere = (scenario: PublicScenario, { elsewhere = {} }: Room): boolean =>
  Object.values(elsewhere).some((venue) => stepAfter(scenario, venue)?.phase !== 'debrief');

/** Whether play is over in a phase, so that what its end reveals is known to those who were in it. */
export const isAfterPlay = (phase: Phase): boolean => phase === 'debrief' || phase === 'archived';

/**
 * The step that entering `phase` from here would mean: within the present stage, or the next stage
 * once the present one has reached its outcome. Undefined where the script has no such step.
 */
export function stepTo(scenario: PublicScenario, room: Room, phase: Phase): ScriptStep | undefined {
  if (isAfterPlay(phase)) return { phase, stage: room.stage };
  const following = stagesAt(scenario, room.venue).find((index) => index > room.stage);
  const stage = room.phase === 'outcome' ? following : room.stage;
  return scriptOf(scenario, room.venue).find(
    (step) => step.phase === phase && step.stage === stage,
  );
}

/** Phases in which a meeting is held, formal or not. */
const MEETING: readonly Phase[] = ['generalDebate', 'informals', 'action', 'outcome'];

/** Whether a meeting is held, in the room or in the corridors. */
export const isMeeting = ({ phase }: { readonly phase: Phase }): boolean => MEETING.includes(phase);

/** Whether a meeting is held that still has something before it: its outcome is over but for the reading. */
export const isAtWork = (room: { readonly phase: Phase }): boolean =>
  isMeeting(room) && room.phase !== 'outcome';

/** The session's run of show. Unknown ids fall back on the scenario's first. */
export function runOfShowOf(scenario: PublicScenario, id: string): RunOfShow {
  const chosen = scenario.runsOfShow.find((run) => run.id === id) ?? scenario.runsOfShow[0];
  if (chosen === undefined) throw new Error('The scenario has no run of show.');
  return chosen;
}

/** SES-13: how long a phase should last, in milliseconds; 0 for phases without a clock. */
export function phaseLength(scenario: PublicScenario, room: Room, phase: Phase): number {
  if (phase === 'lobby' || phase === 'archived') return 0;
  const { runOfShow, lengths } = room.options;
  return (lengths?.[phase] ?? runOfShowOf(scenario, runOfShow).minutes[phase]) * 60_000;
}

/**
 * What the present stage takes: drafts that delegations table there, or those that a stage before it
 * has recommended. A stage may say so; else a plenary that follows another stage takes what that
 * recommended, and every other forum what is tabled.
 */
export function takenAt(
  scenario: PublicScenario,
  room: { readonly stage: number },
): 'tabled' | 'recommended' {
  const { forum, takes, venue } = stageOf(scenario, room);
  const isFirst = room.stage === firstStage(scenario, venue);
  return takes ?? (forum === 'plenary' && !isFirst ? 'recommended' : 'tabled');
}

/** Whether delegations still table, sponsor and revise texts at the present stage. */
export const isTabling = (scenario: PublicScenario, room: { readonly stage: number }): boolean =>
  takenAt(scenario, room) === 'tabled';
