import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../components/problem-text.ts';
import { Trouble, Waiting } from '../components/states.tsx';
import { t as commonWords } from '../components/words.ts';
import { t as frameWords } from '../panels/frame/words.ts';
import { t as landingWords } from '../panels/landing/words.ts';
import { readCode } from '../sight/codes.ts';
import { fetchSessionByCode, RequestProblem } from '../sight/content.ts';
import { t } from './words.ts';

type Found = { readonly session: string } | { readonly problem: unknown };

interface Props {
  readonly code: string;
  readonly children: (session: string) => ComponentChildren;
}

/** A page that is opened by the code of a session: the session once it is found, else why it is not. */
export function FoundByCode({ code, children }: Props) {
  const [found, setFound] = useState<Found | undefined>();
  useEffect(() => {
    fetchSessionByCode(readCode(code)).then(
      ({ session }) => setFound({ session }),
      (problem: unknown) => setFound({ problem }),
    );
  }, [code]);
  if (found === undefined) return <Waiting text={frameWords('loading.session')} />;
  if ('session' in found) return <>{children(found.session)}</>;
  return (
    <Trouble {...reasonOf(found.problem)}>
      <button type="button" class="button button--primary" onClick={() => location.reload()}>
        {commonWords('loading.again')}
      </button>
    </Trouble>
  );
}

/** Why the code led to no session: only where the server says so is there none. */
function reasonOf(problem: unknown): { readonly title: string; readonly text: string } {
  const isUnknown = problem instanceof RequestProblem && problem.status === 404;
  return isUnknown
    ? { title: t('projector.unknown'), text: landingWords('join.notFound') }
    : { title: commonWords('loading.failed'), text: problemText(problem) };
}
