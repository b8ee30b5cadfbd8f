import type { RuleId } from '../../../shared/procedure/kernel/rules.ts';
import { isConsensus } from '../../../shared/scenario/forums.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { ruleSentence, ruleSource } from '../../language/rules.ts';
import { t } from './words.ts';

/** What a delegation in a body that votes needs to know. */
const VOTING: readonly RuleId[] = [
  'FLO-1',
  'FLO-5',
  'MOT-2',
  'PTO-1',
  'DRA-3',
  'DRA-5',
  'AMD-1',
  'AMD-4',
  'DIV-1',
  'DIV-3',
  'DIV-5',
  'DIV-6',
  'BAL-1',
  'BAL-3',
  'BAL-5',
  'MAJ-1',
  'MAJ-2',
  'MAJ-4',
];
/** And in one that seeks a report by consensus. */
const CONSENSUS: readonly RuleId[] = [
  'CON-2',
  'CON-3',
  'CON-4',
  'CON-5',
  'CON-6',
  'CON-7',
  'CON-8',
  'CON-10',
  'CON-11',
  'SIL-1',
  'SIL-2',
  'SIL-3',
];

/** The rules on a page: those of the forums that the scenario has. */
export function RulesPage({ scenario }: { scenario: PublicScenario }) {
  const seeksConsensus = scenario.stages.some(({ forum }) => isConsensus(forum));
  const votes = scenario.stages.some(({ forum }) => !isConsensus(forum));
  return (
    <article class="sheet-page rules-sheet">
      <h2>{t('rules.title')}</h2>
      {votes && <Rules title={t('rules.voting')} rules={VOTING} />}
      {seeksConsensus && <Rules title={t('rules.consensus')} rules={CONSENSUS} />}
      <p class="sheet-page__foot">{t('rules.foot')}</p>
    </article>
  );
}

function Rules({ title, rules }: { title: string; rules: readonly RuleId[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            {ruleSentence(rule)} <small>{ruleSource(rule)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
