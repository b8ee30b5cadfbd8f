import { ruleSentences } from '../../../shared/language/en/rule-sentences.ts';
import { RULES, type RuleId } from '../../../shared/procedure/kernel/rules.ts';
import { Terms } from '../../components/terms.tsx';

/** Rules with their numbers, sentences and sources. */
export function RuleList({ rules }: { rules: readonly RuleId[] }) {
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule}>
          <span class="rules__number figures">{rule}</span>
          <p>
            <Terms text={ruleSentences[rule]} /> <span class="rules__source">{RULES[rule]}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
