import { datedSteps, undatedSteps } from '../../shared/planning/calendar-plan.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import type { PublicScenario, Scenario } from '../../shared/scenario/scenario.ts';
import { publicContent } from '../../shared/views/content.ts';
import { consensusScenario } from '../fixtures/consensus-scenario.ts';
import { withInjects } from '../fixtures/injects.ts';
import { contestedScenario, withChair, withObserver } from '../fixtures/scenario.ts';
import { withShadow } from '../fixtures/shadow.ts';
import { twoVenues } from '../fixtures/two-venues.ts';
import type { Dice } from './dice.ts';

const HOUR = 3_600_000;

/** What a walk is made in: small enough to meet often, with a committee, a plenary, a report, or two venues. */
export const WORLDS = {
  voting: publicContent(withShadow(withInjects(contestedScenario(5)))),
  guests: publicContent(
    withObserver(withChair(contestedScenario(6), { seat: 'AAE', deputy: false }), 'AAF'),
  ),
  experts: publicContent(withShadow(withInjects(consensusScenario('gge')))),
  workingGroup: publicContent(consensusScenario('oewg')),
  secondCommittee: publicContent(withSecondCommittee(contestedScenario(5))),
  plenaryFirst: publicContent(withPlenaryAlone(contestedScenario(5))),
  sideBySide: publicContent(withShadow(withInjects(twoVenues()))),
} as const satisfies Record<string, PublicScenario>;

/** Each draft before a committee of its own, one after the other. */
function withSecondCommittee(scenario: Scenario): Scenario {
  const [first] = scenario.stages;
  if (first === undefined) throw new Error('The scenario has no stage.');
  const taking = (draft: string) => first.action.filter((item) => item.draft === draft);
  return {
    ...scenario,
    stages: [
      { ...first, action: taking('one') },
      { ...first, id: 'second', name: 'Second Committee', action: taking('two') },
    ],
  };
}

/** Both drafts are tabled in plenary, without a committee before it. */
function withPlenaryAlone(scenario: Scenario): Scenario {
  const [, plenary] = scenario.stages;
  if (plenary === undefined) throw new Error('The scenario has no plenary.');
  return { ...scenario, stages: [{ ...plenary, phases: ['generalDebate', 'action', 'outcome'] }] };
}

export type WorldName = keyof typeof WORLDS;

/** A scenario and how the session is opened in it. */
export interface World {
  readonly name: WorldName;
  readonly options: Partial<SessionOptions>;
}

/** Votes more often than consensus, for there is more to them. */
const NAMES: readonly WorldName[] = [
  'voting',
  'voting',
  'voting',
  'guests',
  'experts',
  'workingGroup',
  'secondCommittee',
  'plenaryFirst',
  'sideBySide',
];

/** The same world over several days: two sittings, or rounds in writing, hours or days apart. */
export function overDays(world: World, opened: number, dice: Dice): World {
  const scenario = WORLDS[world.name];
  const [{ minutes } = { minutes: undefined }] = scenario.runsOfShow;
  if (minutes === undefined) throw new Error('The scenario has no run of show.');
  const steps = undatedSteps(scenario, minutes, dice.one(['twoSittings', 'inWriting'] as const));
  let at = opened;
  const dates = steps.map(() => {
    at += dice.one([60_000, HOUR, HOUR * 72]) + dice.below(HOUR);
    return at;
  });
  return { ...world, options: { ...world.options, calendar: datedSteps(steps, dates, 90) } };
}

/** A world by the dice: who is in the Chair, by which rules, with which board and method. */
export function someWorld(dice: Dice): World {
  return {
    name: dice.one(NAMES),
    options: {
      chair: dice.happens(0.65) ? 'system' : 'facilitator',
      pace: dice.happens(0.3) ? 'clock' : 'facilitator',
      houseRules: dice.happens(0.4) ? 'mun' : 'none',
      ...(dice.happens(0.6) && { shadow: 'on' as const }),
      board: dice.happens(0.25) ? 'sealed' : 'open',
      method: dice.one(['record', 'record', 'askConsensus', 'rollCall', 'showOfHands']),
    },
  };
}
