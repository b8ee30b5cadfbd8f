import './rule-note.css';
import type { RuleId } from '../../shared/procedure/kernel/rules.ts';
import { ruleSentence, ruleSource } from '../language/rules.ts';
import { t } from './words.ts';

/** A rule by its number and source, in small print; pressed, it says its sentence. */
export function RuleNote({ rule }: { rule: RuleId }) {
  return (
    <details class="rule-note">
      <summary>{t('refusal.rule', { rule, source: ruleSource(rule) })}</summary>
      <p>{ruleSentence(rule)}</p>
    </details>
  );
}
