import { Hand } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { seatToLearnWith } from '../../scene/first-vote/seat.ts';
import { startAlone } from '../../sight/alone.ts';
import { fetchScenario } from '../../sight/content.ts';
import { ownAddress } from '../../sight/credentials.ts';
import { toBeginWith } from './scenario-facts.ts';
import { t } from './words.ts';

/** For who has never been here: two minutes, one press, and one has voted. */
export function FirstVoteButton({ scenarios }: { scenarios: readonly ScenarioCard[] }) {
  const [isStarting, setStarting] = useState(false);
  const [problem, setProblem] = useState('');
  const card = toBeginWith(scenarios);
  if (card === undefined) return null;
  const start = async () => {
    setStarting(true);
    try {
      const scenario = await fetchScenario(card.id, card.hash);
      const seat = seatToLearnWith(scenario);
      navigate(ownAddress('s', await startAlone(card.id, seat, t('solo.you'), { guided: true })));
    } catch (error) {
      setProblem(problemText(error));
      setStarting(false);
    }
  };
  return (
    <div class="landing__first">
      <button
        type="button"
        class="button button--large landing__learn"
        disabled={isStarting}
        onClick={() => void start()}
      >
        <Hand size={20} aria-hidden="true" />
        {isStarting ? t('solo.starting') : t('first.act')}
      </button>
      <span class="quiet">{t('first.note')}</span>
      {problem !== '' && (
        <p class="field__problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
