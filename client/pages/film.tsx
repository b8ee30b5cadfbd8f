import { useEffect, useState } from 'preact/hooks';
import type { HistoryContent } from '../../shared/history/history-content.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import { Trouble, Waiting } from '../components/states.tsx';
import { t as commonWords } from '../components/words.ts';
import { Film } from '../panels/film/film.tsx';
import { navigate } from '../router.ts';
import {
  type FilmRight,
  fetchHistory,
  fetchScenario,
  fetchScenarios,
  RequestProblem,
} from '../sight/content.ts';
import { heldCredentials } from '../sight/credentials.ts';
import { t } from './words.ts';

interface Loaded {
  readonly scenario: PublicScenario;
  readonly history: HistoryContent;
}

/** The film of what really happened in a scenario, for all who may know it by now. */
export function FilmPage({ id }: { id: string }) {
  const [found, setFound] = useState<Loaded | 'none' | 'closed' | 'failed' | undefined>();
  useEffect(() => {
    load(id).then(setFound, (problem: unknown) =>
      setFound(isClosed(problem) ? 'closed' : 'failed'),
    );
  }, [id]);
  if (found === undefined) return <Waiting text={t('film.loading')} />;
  if (found === 'none' || found === 'closed') {
    return (
      <Trouble title={t(`film.${found}`)} text={t(`film.${found}Text`)}>
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

/** Who came from a session watches by the right that they have there. */
function rightHere(): FilmRight | undefined {
  const session = new URLSearchParams(location.search).get('session');
  if (session === null) return undefined;
  const { facilitator, person } = heldCredentials(session);
  return { session, token: (facilitator ?? person)?.token };
}

/** It is there, and not for us to see yet. */
const isClosed = (problem: unknown): boolean =>
  problem instanceof RequestProblem && (problem.status === 403 || problem.status === 401);

async function load(id: string): Promise<Loaded | 'none'> {
  const card = (await fetchScenarios()).find((candidate) => candidate.id === id);
  if (card === undefined || !card.hasHistory) return 'none';
  const [scenario, history] = await Promise.all([
    fetchScenario(id, card.hash),
    fetchHistory(id, card.hash, rightHere()),
  ]);
  return { scenario, history };
}
