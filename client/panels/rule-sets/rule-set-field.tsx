import './rule-sets.css';
import {
  choicesOf,
  LACKS,
  presetOf,
  RULE_PRESETS,
  RULES,
  type RuleChoices,
  type RulePreset,
  THRESHOLDS,
} from '../../../shared/planning/rule-presets.ts';
import { SelectField } from '../../components/select-field.tsx';
import { t } from './words.ts';

interface Props {
  readonly choices: RuleChoices;
  readonly onChange: (choices: RuleChoices) => void;
}

/** By what rules a session is played: a set from one list, what exactly it sets, and each rule to be changed. */
export function RuleSetField({ choices, onChange }: Props) {
  const preset = presetOf(choices);
  const named: readonly RulePreset[] = RULE_PRESETS;
  const lacks = LACKS[preset ?? (choices.houseRules === 'mun' ? 'mun' : 'un')];
  return (
    <div class="rule-set">
      <SelectField<RulePreset | 'changed'>
        label={t('set.label')}
        chosen={preset ?? 'changed'}
        choices={[...named, ...(preset === undefined ? (['changed'] as const) : [])].map(
          (name) => ({ name, label: t(`set.${name}`) }),
        )}
        note={t(`note.${preset ?? 'changed'}`)}
        onChoose={(name) => name !== 'changed' && onChange(choicesOf(name))}
      />
      <details class="rule-set__details">
        <summary>{t('set.sets')}</summary>
        <dl class="rule-set__list">
          {shownRules(choices).map((name) => (
            <div key={name}>
              <dt>{t(`rule.${name}`)}</dt>
              <dd>{t(saidOf(choices, name))}</dd>
            </div>
          ))}
          <div>
            <dt>{t('rule.adopting')}</dt>
            <dd>{t('rule.adopting.is')}</dd>
          </div>
          <div>
            <dt>{t('rule.observers')}</dt>
            <dd>{t('rule.observers.is')}</dd>
          </div>
        </dl>
        {lacks.length > 0 && (
          <div class="field__note">
            <p>{t('set.lacks')}</p>
            <ul class="rule-set__lacks">
              {lacks.map((lack) => (
                <li key={lack}>{t(`lack.${lack}`)}</li>
              ))}
            </ul>
          </div>
        )}
        <SingleRules choices={choices} onChange={onChange} />
      </details>
    </div>
  );
}

/** Thresholds that only house rules change are the United Nations' where there are none. */
const shownRules = ({ houseRules }: RuleChoices): readonly (keyof RuleChoices)[] =>
  RULES.filter((name) => houseRules === 'mun' || name === 'quorum' || !(name in THRESHOLDS));

type Said = { [Name in keyof RuleChoices]: `rule.${Name}.${RuleChoices[Name]}` }[keyof RuleChoices];

/** The key of what a rule is set to. */
function saidOf(choices: RuleChoices, name: keyof RuleChoices): Said {
  switch (name) {
    case 'houseRules':
      return `rule.houseRules.${choices.houseRules}`;
    case 'method':
      return `rule.method.${choices.method}`;
    case 'speakers':
      return `rule.speakers.${choices.speakers}`;
    case 'quorum':
      return `rule.quorum.${choices.quorum}`;
    case 'closing':
      return `rule.closing.${choices.closing}`;
    case 'onMotions':
      return `rule.onMotions.${choices.onMotions}`;
  }
}

const HOUSE_RULES = ['none', 'mun'] as const;
const METHOD = ['record', 'askConsensus', 'recorded', 'rollCall', 'showOfHands'] as const;
const SPEAKERS = ['asked', 'leastHeard'] as const;

function SingleRules({ choices, onChange }: Props) {
  return (
    <details class="rule-set__details">
      <summary>{t('set.change')}</summary>
      <div class="rule-set__single">
        <SelectField
          label={t('rule.houseRules')}
          chosen={choices.houseRules}
          choices={HOUSE_RULES.map((name) => ({ name, label: t(`rule.houseRules.${name}`) }))}
          onChoose={(houseRules) => onChange({ ...choices, houseRules })}
        />
        <SelectField
          label={t('rule.method')}
          chosen={choices.method}
          choices={METHOD.map((name) => ({ name, label: t(`rule.method.${name}`) }))}
          onChoose={(method) => onChange({ ...choices, method })}
        />
        <SelectField
          label={t('rule.speakers')}
          chosen={choices.speakers}
          choices={SPEAKERS.map((name) => ({ name, label: t(`rule.speakers.${name}`) }))}
          onChoose={(speakers) => onChange({ ...choices, speakers })}
        />
        {choices.houseRules === 'mun' && (
          <ThresholdFields
            choices={choices}
            onChange={(changes) => onChange({ ...choices, ...changes })}
          />
        )}
      </div>
    </details>
  );
}

type Thresholds = Pick<RuleChoices, keyof typeof THRESHOLDS>;

interface ThresholdProps {
  readonly choices: Thresholds;
  readonly isFixed?: boolean;
  readonly onChange: (changes: Partial<Thresholds>) => void;
}

/** The thresholds that house rules change. */
export function ThresholdFields({ choices, isFixed = false, onChange }: ThresholdProps) {
  return (
    <>
      <SelectField
        label={t('rule.quorum')}
        chosen={choices.quorum}
        choices={THRESHOLDS.quorum.map((name) => ({ name, label: t(`rule.quorum.${name}`) }))}
        note={t('threshold.note')}
        disabled={isFixed}
        onChoose={(quorum) => onChange({ quorum })}
      />
      <SelectField
        label={t('rule.closing')}
        chosen={choices.closing}
        choices={THRESHOLDS.closing.map((name) => ({ name, label: t(`rule.closing.${name}`) }))}
        note={t('threshold.note')}
        disabled={isFixed}
        onChoose={(closing) => onChange({ closing })}
      />
      <SelectField
        label={t('rule.onMotions')}
        chosen={choices.onMotions}
        choices={THRESHOLDS.onMotions.map((name) => ({ name, label: t(`rule.onMotions.${name}`) }))}
        note={t('threshold.note')}
        disabled={isFixed}
        onChoose={(onMotions) => onChange({ onMotions })}
      />
    </>
  );
}
