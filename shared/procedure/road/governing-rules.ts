import type { HouseRules } from '../../scenario/scenario.ts';
import type { RuleId } from '../kernel/rules.ts';
import { isHouseRule } from '../model-un/house-rules.ts';
import type { ProcedureName } from './under-way.ts';

/** The rules that speak of each state of each machine: what may happen there, and how it ends. */
export const RULES_AT: {
  readonly [Name in ProcedureName]: Readonly<Record<string, readonly RuleId[]>>;
} = {
  session: {
    lobby: ['SES-1', 'SES-2', 'SEA-1', 'SEA-2', 'SEA-10', 'SEA-11', 'MUN-1'],
    briefing: ['SES-1', 'SES-2', 'SEA-3', 'SEA-8', 'SEA-10', 'SEA-12', 'VIE-1', 'MUN-1'],
    generalDebate: ['SES-2', 'FLO-1', 'FLO-7', 'DRA-1', 'MAJ-6', 'MUN-2'],
    informals: ['SES-2', 'DRA-2', 'ATT-2', 'MUN-2'],
    action: ['SES-2', 'SES-4', 'DRA-5', 'DRA-6', 'MAJ-5'],
    outcome: ['SES-2', 'SES-6', 'FLO-6'],
    debrief: ['SES-1', 'SES-5'],
    archived: ['SES-5'],
    running: ['SES-7'],
    stopped: ['SES-3'],
  },
  floor: {
    open: ['FLO-1', 'FLO-2', 'FLO-7'],
    closed: ['FLO-3', 'FLO-6'],
    empty: ['FLO-1', 'DRA-1', 'ATT-1'],
    speaking: ['FLO-4', 'FLO-5', 'SEA-3'],
    replying: ['FLO-4', 'FLO-5', 'FLO-6'],
  },
  caucus: {
    formal: ['FLO-1', 'FLO-7', 'MUN-5', 'MUN-6', 'MUN-7'],
    moderated: ['MUN-5', 'MUN-7', 'FLO-4', 'FLO-5'],
    unmoderated: ['MUN-6', 'MUN-7'],
  },
  housePoint: {
    raised: ['MUN-8', 'MUN-9'],
    answered: ['MUN-8', 'MUN-9'],
    closed: ['MUN-8', 'MUN-9'],
  },
  draft: {
    circulated: ['DRA-1', 'DRA-2', 'MUN-3', 'DRA-3', 'DRA-5', 'AMD-1', 'AMD-2'],
    introduced: ['DRA-2', 'MUN-3', 'DRA-3', 'DRA-5', 'DRA-6', 'AMD-1', 'AMD-2'],
    inAction: ['DRA-3', 'DRA-6', 'AMD-7', 'AMD-8', 'DIV-1', 'MAJ-1', 'MAJ-3'],
    recommended: ['DRA-4', 'SES-6'],
    adopted: ['MAJ-1', 'MAJ-4'],
    rejected: ['MAJ-1', 'MAJ-2', 'MAJ-3'],
    withdrawn: ['DRA-3', 'DRA-7'],
    notVoted: ['DRA-6', 'MOT-8', 'MOT-10'],
    notAgreed: ['CON-2', 'CON-11'],
  },
  amendment: {
    pending: ['MUN-4', 'AMD-1', 'AMD-2', 'AMD-3', 'AMD-4', 'AMD-5', 'AMD-8', 'AMD-9', 'AMD-11'],
    adopted: ['AMD-6', 'AMD-7', 'AMD-9'],
    accepted: ['MUN-4'],
    rejected: ['AMD-7', 'MAJ-1'],
    skipped: ['AMD-6'],
    withdrawn: ['AMD-9'],
  },
  motion: {
    pending: ['MOT-2', 'MOT-5'],
    hearing: [
      'MOT-1',
      'MOT-3',
      'MOT-5',
      'MOT-6',
      'MOT-7',
      'MOT-8',
      'MOT-9',
      'MOT-10',
      'MOT-11',
      'MOT-12',
      'MOT-13',
    ],
    voting: ['MOT-4', 'MAJ-1', 'MAJ-7'],
    carried: ['MOT-6', 'MOT-7', 'MOT-8', 'MOT-9'],
    lost: ['MOT-14'],
    withdrawn: ['MOT-5'],
    fallen: ['PTO-4'],
  },
  point: {
    raised: ['PTO-1', 'PTO-2'],
    ruled: ['PTO-3', 'PTO-4'],
    appealed: ['PTO-3'],
    over: ['PTO-3', 'PTO-4'],
  },
  division: {
    requested: ['DIV-1', 'DIV-2', 'DIV-7', 'DIV-8'],
    hearing: ['DIV-3'],
    voting: ['DIV-3', 'DIV-4', 'MAJ-1', 'MAJ-2'],
    granted: ['DIV-5', 'DIV-6'],
    over: ['DIV-4', 'DIV-6', 'DIV-8'],
  },
  consensus: {
    reading: ['CON-1', 'CON-4', 'CON-5', 'CON-6', 'CON-7', 'CON-8'],
    consultations: ['CON-5', 'CON-6', 'CON-7', 'CON-8', 'CON-11'],
    finalText: ['CON-5', 'CON-9', 'SIL-5'],
    silence: ['SIL-1', 'SIL-2', 'SIL-3', 'SIL-4', 'SIL-6'],
    gavel: ['CON-2', 'CON-3', 'CON-10', 'CON-11'],
    adopted: ['CON-12', 'CON-13'],
    noConsensus: ['CON-11', 'CON-12'],
  },
  ballot: {
    announced: ['BAL-1', 'BAL-13', 'MAJ-5', 'DIV-1'],
    explanationsBefore: ['BAL-11', 'BAL-12', 'BAL-13', 'AMD-10'],
    inProgress: [
      'SEA-8',
      'SEA-9',
      'BAL-2',
      'BAL-3',
      'BAL-5',
      'BAL-6',
      'BAL-7',
      'BAL-8',
      'BAL-9',
      'BAL-10',
      'BAL-14',
      'MUN-2',
    ],
    locked: ['BAL-3', 'BAL-4', 'BAL-5', 'BAL-6'],
    declared: ['MAJ-1', 'MAJ-2', 'MAJ-3', 'MAJ-4', 'BAL-4'],
    explanationsAfter: ['BAL-11', 'BAL-12', 'BAL-4'],
    closed: ['BAL-13'],
  },
};

/**
 * The rules of a procedure, in two parts: those of the states it stands in, and all its others.
 * House rules are among them only where the session plays by them.
 */
export function governingRules(
  name: ProcedureName,
  present: readonly string[],
  houseRules: HouseRules,
): { readonly now: readonly RuleId[]; readonly elsewhere: readonly RuleId[] } {
  const rules = RULES_AT[name];
  const isPlayed = (rule: RuleId) => houseRules === 'mun' || !isHouseRule(rule);
  const now = new Set(present.flatMap((state) => rules[state] ?? []).filter(isPlayed));
  const all = new Set(Object.values(rules).flat().filter(isPlayed));
  return { now: [...now], elsewhere: [...all].filter((rule) => !now.has(rule)) };
}
