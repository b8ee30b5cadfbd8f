import type { Phase, PublicScenario, RunOfShow, Stage } from '../../scenario/scenario.ts';
import type { Room } from './room.ts';

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

/** The whole script: lobby, briefing, every stage's phases, debrief, archive. */
export function scriptOf(scenario: PublicScenario): readonly ScriptStep[] {
  const last = scenario.stages.length - 1;
  return [
    { phase: 'lobby', stage: 0 },
    { phase: 'briefing', stage: 0 },
    ...scenario.stages.flatMap((stage, index) =>
      stage.phases.map((phase) => ({ phase, stage: index })),
    ),
    { phase: 'debrief', stage: last },
    { phase: 'archived', stage: last },
  ];
}

/** The step after the present one, or undefined at the end. */
export function nextStep(scenario: PublicScenario, room: Room): ScriptStep | undefined {
  const script = scriptOf(scenario);
  const here = script.findIndex((step) => step.phase === room.phase && step.stage === room.stage);
  return script[here + 1];
}

/**
 * The step that entering `phase` from here would mean: within the present stage, or the next stage
 * once the present one has reached its outcome. Undefined where the script has no such step.
 */
export function stepTo(scenario: PublicScenario, room: Room, phase: Phase): ScriptStep | undefined {
  if (phase === 'debrief' || phase === 'archived') {
    return { phase, stage: room.stage };
  }
  const stage = room.phase === 'outcome' ? room.stage + 1 : room.stage;
  return scriptOf(scenario).find((step) => step.phase === phase && step.stage === stage);
}

/** Phases in which a meeting is held, formal or not. */
const MEETING: readonly Phase[] = ['generalDebate', 'informals', 'action', 'outcome'];

/** Whether a meeting is held, in the room or in the corridors. */
export const isMeeting = ({ phase }: { readonly phase: Phase }): boolean => MEETING.includes(phase);

/** The session's run of show. Unknown ids fall back on the scenario's first. */
export function runOfShowOf(scenario: PublicScenario, id: string): RunOfShow {
  const chosen = scenario.runsOfShow.find((run) => run.id === id) ?? scenario.runsOfShow[0];
  if (chosen === undefined) throw new Error('The scenario has no run of show.');
  return chosen;
}

/** How long a phase should last, in milliseconds; 0 for phases without a clock. */
export function phaseLength(scenario: PublicScenario, room: Room, phase: Phase): number {
  if (phase === 'lobby' || phase === 'archived') return 0;
  return runOfShowOf(scenario, room.options.runOfShow).minutes[phase] * 60_000;
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
  const { forum, takes } = stageOf(scenario, room);
  return takes ?? (forum === 'plenary' && room.stage > 0 ? 'recommended' : 'tabled');
}

/** Whether delegations still table, sponsor and revise texts at the present stage. */
export const isTabling = (scenario: PublicScenario, room: { readonly stage: number }): boolean =>
  takenAt(scenario, room) === 'tabled';
