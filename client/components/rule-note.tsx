import './rule-note.css';
import { ruleSentences } from '../../shared/language/en/rule-sentences.ts';
import { RULES, type RuleId } from '../../shared/procedure/kernel/rules.ts';
import { t } from '../language/common.ts';

/** A rule by its number and source, in small print; pressed, it says its sentence. */
export function RuleNote({ rule }: { rule: RuleId }) {
  return (
    <details class="rule-note">
      <summary>{t('refusal.rule', { rule, source: RULES[rule] })}</summary>
      <p>{ruleSentences[rule]}</p>
    </details>
  );
}
