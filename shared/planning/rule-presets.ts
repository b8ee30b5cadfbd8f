import type { SessionOptions } from '../procedure/kernel/session-options.ts';

/** What a set of rules decides of a session; each can be changed for itself. */
export type RuleChoices = Required<
  Pick<SessionOptions, 'houseRules' | 'method' | 'speakers' | 'closing' | 'onMotions' | 'quorum'>
>;

/**
 * By what rules a conference plays: un, as the Assembly and its committees; un4mun, the same with consensus first, as
 * the United Nations teaches it to Model UN; mun, the house rules of Model UN by the majorities of the United Nations;
 * parliamentary, the house rules with the stricter thresholds of conferences that grew out of Robert's Rules.
 */
export const RULE_PRESETS = ['un', 'un4mun', 'mun', 'parliamentary'] as const;
export type RulePreset = (typeof RULE_PRESETS)[number];

const UNITED_NATIONS: RuleChoices = {
  houseRules: 'none',
  method: 'record',
  speakers: 'asked',
  closing: 'simple',
  onMotions: 'free',
  quorum: 'quarter',
};

const PRESETS: Readonly<Record<RulePreset, RuleChoices>> = {
  un: UNITED_NATIONS,
  un4mun: { ...UNITED_NATIONS, method: 'askConsensus' },
  mun: { ...UNITED_NATIONS, houseRules: 'mun' },
  parliamentary: {
    ...UNITED_NATIONS,
    houseRules: 'mun',
    closing: 'twoThirds',
    onMotions: 'yesOrNo',
    quorum: 'third',
  },
};

/** What a set of rules decides. */
export const choicesOf = (preset: RulePreset): RuleChoices => PRESETS[preset];

/** The set that decides exactly this; undefined where somebody has changed something of it. */
export const presetOf = (choices: RuleChoices): RulePreset | undefined =>
  RULE_PRESETS.find((preset) => RULES.every((name) => PRESETS[preset][name] === choices[name]));

/** What a session is opened with, to be played by these rules: nothing where it is as the United Nations has it. */
export function optionsOfRules(choices: RuleChoices): Partial<RuleChoices> {
  const changed = RULES.filter((name) => choices[name] !== UNITED_NATIONS[name]);
  const options = Object.fromEntries(changed.map((name) => [name, choices[name]]));
  return { ...options, houseRules: choices.houseRules };
}

/** In the order in which they are shown. */
export const RULES = [
  'houseRules',
  'method',
  'speakers',
  'quorum',
  'closing',
  'onMotions',
] as const satisfies readonly (keyof RuleChoices)[];

/** What each of the thresholds of Model UN can be; the others have their own lists. */
export const THRESHOLDS = {
  quorum: ['quarter', 'third'],
  closing: ['simple', 'twoThirds'],
  onMotions: ['free', 'yesOrNo'],
} as const satisfies { readonly [Name in keyof RuleChoices]?: readonly RuleChoices[Name][] };

/** What conferences do that play by a set, and this product does not: said, so that nobody waits for it. */
export const LACKS: Readonly<Record<RulePreset, readonly Lack[]>> = {
  un: [],
  un4mun: ['lineByLine'],
  mun: ['yields', 'signaturesNeeded', 'observersOnMotions'],
  parliamentary: ['yields', 'signaturesNeeded', 'observersOnMotions', 'seconds'],
};

export type Lack = 'lineByLine' | 'yields' | 'signaturesNeeded' | 'observersOnMotions' | 'seconds';
