import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { simulate } from '../../shared/delegates/simulate.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import type { PublicScenario, Scenario } from '../../shared/scenario/scenario.ts';
import { publicContent } from '../../shared/views/content.ts';
import { consensusScenario } from '../fixtures/consensus-scenario.ts';
import { contestedScenario, longScenario, smallScenario } from '../fixtures/scenario.ts';
import type { TestSession } from '../fixtures/session.ts';
import { away } from './by-hand/away.ts';
import { capitals } from './by-hand/capitals.ts';
import { committee } from './by-hand/committee.ts';
import { expertGroup, workingGroup } from './by-hand/consensus.ts';
import { division } from './by-hand/division.ts';
import { atTheDoor } from './by-hand/door.ts';
import { forecasts } from './by-hand/forecasts.ts';
import { fromOutside, scenarioWithInjects } from './by-hand/from-outside.ts';
import { help } from './by-hand/help.ts';
import { houseRules } from './by-hand/house-rules.ts';
import { lateComers } from './by-hand/late-comers.ts';
import { noQuorum } from './by-hand/no-quorum.ts';
import { roster } from './by-hand/roster.ts';
import { lineRounds } from './by-hand/rounds.ts';
import { seats } from './by-hand/seats.ts';
import { scenarioWithShadow, underShadow } from './by-hand/shadow.ts';
import { takenBack } from './by-hand/taken-back.ts';
import { talk } from './by-hand/talk.ts';

/** A session whose log is kept, and what it is folded with. */
export interface GoldenSession {
  readonly name: string;
  /** The scenario as it is now: logs are folded with the content of today. */
  readonly open: () => PublicScenario;
  /** Plays the session anew. */
  readonly play: () => readonly Fact[];
}

/** The dice of the simulated sessions. */
const SEED = 7;

/** Sessions by hand that hold every kind of fact between them. */
export const SESSIONS_BY_HAND: readonly GoldenSession[] = [
  byHand('committee', contestedScenario(), committee),
  byHand('division', longScenario(), division),
  byHand('no-quorum', smallScenario(), noQuorum),
  byHand('seats', smallScenario(), seats),
  byHand('roster', smallScenario(), roster),
  byHand('door', smallScenario(), atTheDoor),
  byHand('late-comers', smallScenario(), lateComers),
  byHand('help', smallScenario(), help),
  byHand('rounds', smallScenario(), lineRounds),
  byHand('away', smallScenario(), away),
  byHand('forecasts', smallScenario(), forecasts),
  byHand('from-outside', scenarioWithInjects, fromOutside),
  byHand('capitals', consensusScenario('gge'), capitals),
  byHand('shadow', scenarioWithShadow, underShadow),
  byHand('working-group', consensusScenario('oewg'), workingGroup),
  byHand('expert-group', consensusScenario('gge'), expertGroup),
  byHand('talk', contestedScenario(), talk),
  byHand('taken-back', smallScenario(), takenBack),
  byHand('house-rules', contestedScenario(), houseRules),
];

/** A whole session of each scenario, and those by hand. */
export const GOLDEN_SESSIONS: readonly GoldenSession[] = [
  ...['gge-2017', 'ga-2018', 'ga-2020', 'oewg-2021'].map(simulated),
  ...SESSIONS_BY_HAND,
];

function simulated(id: string): GoldenSession {
  return {
    name: id,
    open: () => publicContent(loadScenario('scenarios', id)),
    play: () => simulate(loadScenario('scenarios', id), SEED).facts,
  };
}

function byHand(name: string, scenario: Scenario, play: () => TestSession): GoldenSession {
  return { name, open: () => publicContent(scenario), play: () => play().facts };
}
