import './own-sessions.css';
import { ArrowRight } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import { navigate } from '../../router.ts';
import { showCode } from '../../sight/codes.ts';
import { fetchSession, RequestProblem } from '../../sight/content.ts';
import {
  type Credentials,
  forgetSession,
  heldSessions,
  ownAddress,
} from '../../sight/credentials.ts';
import { t } from './words.ts';

/** So many of the latest sessions are offered. */
const OFFERED = 3;

interface Own {
  readonly session: string;
  readonly held: Credentials;
  readonly code: string;
  readonly scenario: string;
}

/** The sessions that this browser leads or plays in, to go on where one was; nothing where there is none. */
export function OwnSessions({ scenarios }: { scenarios: readonly ScenarioCard[] }) {
  const heading = useId();
  const own = useOwn();
  if (own.length === 0) return null;
  return (
    <nav class="own-sessions" aria-labelledby={heading}>
      <h2 id={heading} class="own-sessions__title">
        {t('own.title')}
      </h2>
      <ul class="own-sessions__list">
        {own.map(({ session, held, code, scenario }) => {
          const title = scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
          const role = roleOf(held);
          return (
            <li key={session}>
              <button
                type="button"
                class="button"
                onClick={() => navigate(ownAddress(role === 'lead' ? 'f' : 's', session))}
              >
                <span>
                  {t(`own.${role}`, { title })}{' '}
                  <span class="quiet" translate={false}>
                    {showCode(code)}
                  </span>
                </span>
                <ArrowRight size={16} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function roleOf({ solo, facilitator }: Credentials): 'alone' | 'lead' | 'play' {
  if (solo) return 'alone';
  return facilitator === undefined ? 'play' : 'lead';
}

/** The latest sessions that the server still has; what it no longer has is forgotten here too. */
function useOwn(): readonly Own[] {
  const [own, setOwn] = useState<readonly Own[]>([]);
  useEffect(() => {
    const latest = heldSessions().slice(0, OFFERED);
    void Promise.all(latest.map(({ session, held }) => find(session, held))).then((found) =>
      setOwn(found.filter((one) => one !== undefined)),
    );
  }, []);
  return own;
}

async function find(session: string, held: Credentials): Promise<Own | undefined> {
  try {
    const { code, scenario } = await fetchSession(session);
    return { session, held, code, scenario };
  } catch (problem) {
    if (problem instanceof RequestProblem && problem.status === 404) forgetSession(session);
    return undefined;
  }
}
