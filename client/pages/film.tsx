import { useEffect, useState } from 'preact/hooks';
import type { HistoryContent } from '../../shared/history/history-content.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { Trouble, Waiting } from '../components/states.tsx';
import { t as commonWords } from '../components/words.ts';
import { Film } from '../panels/film/film.tsx';
import { navigate } from '../router.ts';
import { fetchHistory, fetchScenario, fetchScenarios } from '../sight/content.ts';
import { t } from './words.ts';

interface Loaded {
  readonly scenario: PublicScenario;
  readonly history: HistoryContent;
}

/** The film of what really happened in a scenario, for anybody, before or after playing. */
export function FilmPage({ id }: { id: string }) {
  const [found, setFound] = useState<Loaded | 'none' | 'failed' | undefined>();
  useEffect(() => {
    load(id).then(setFound, () => setFound('failed'));
  }, [id]);
  if (found === undefined) return <Waiting text={t('film.loading')} />;
  if (found === 'none') {
    return (
      <Trouble title={t('film.none')} text={t('film.noneText')}>
        <button type="button" class="button button--primary" onClick={() => navigate('/')}>
          {t('film.home')}
        </button>
      </Trouble>
    );
  }
  if (found === 'failed') {
    return (
      <Trouble title={t('film.failed')} text={commonWords('problem.unreachable')}>
        <button type="button" class="button button--primary" onClick={() => location.reload()}>
          {commonWords('loading.again')}
        </button>
      </Trouble>
    );
  }
  return <Film scenario={found.scenario} history={found.history} />;
}

async function load(id: string): Promise<Loaded | 'none'> {
  const card = (await fetchScenarios()).find((candidate) => candidate.id === id);
  if (card === undefined || !card.hasHistory) return 'none';
  const [scenario, history] = await Promise.all([
    fetchScenario(id, card.hash),
    fetchHistory(id, card.hash),
  ]);
  return { scenario, history };
}
