import type { RuleId } from '../../../shared/procedure/kernel/rules.ts';
import { Terms } from '../../components/terms.tsx';
import { ruleSentence, ruleSource } from '../../language/rules.ts';

/** Rules with their numbers, sentences and sources. */
export function RuleList({ rules }: { rules: readonly RuleId[] }) {
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule}>
          <span class="rules__number figures" translate={false}>
            {rule}
          </span>
          <p>
            <Terms text={ruleSentence(rule)} />{' '}
            <span class="rules__source">{ruleSource(rule)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
