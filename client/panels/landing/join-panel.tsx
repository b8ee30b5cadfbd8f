import { ArrowRight, CircleAlert } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { problemText } from '../../components/problem-text.ts';
import { isWholeCode, readCode, showCode } from '../../sight/codes.ts';
import { fetchSessionByCode, RequestProblem, type SessionCard } from '../../sight/content.ts';
import { JoinName } from './join-name.tsx';
import { t } from './words.ts';

type Finding =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly card: SessionCard }
  | { readonly kind: 'problem'; readonly text: string };

interface Props {
  /** As it stands in the address of the QR code. */
  readonly code?: string;
  /** It is all that there is on its page. */
  readonly isPage?: boolean;
}

/** Joins a session, one thing at a time: a code of six letters, a name, in. No account. */
export function JoinPanel({ code: given = '', isPage = false }: Props) {
  const [code, setCode] = useState(showCode(given));
  const finding = useFinding(isWholeCode(code) ? readCode(code) : undefined);
  const heading = useId();
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section class="panel landing__panel" aria-labelledby={heading}>
      <Heading id={heading} class="landing__join">
        {finding.kind === 'found' ? finding.card.title : t('join.title')}
      </Heading>
      {finding.kind === 'found' ? (
        <JoinName key={finding.card.session} card={finding.card} onOtherCode={() => setCode('')} />
      ) : (
        <CodeField code={code} finding={finding} isFirst={isPage} onCode={setCode} />
      )}
    </section>
  );
}

interface CodeProps {
  readonly code: string;
  readonly finding: Exclude<Finding, { readonly kind: 'found' }>;
  /** The page begins with it. */
  readonly isFirst: boolean;
  readonly onCode: (code: string) => void;
}

/** Six letters; the next field comes by itself as soon as they are a session's. */
function CodeField({ code, finding, isFirst, onCode }: CodeProps) {
  const ids = { code: useId(), note: useId() };
  return (
    <form class="landing__form" onSubmit={(event) => event.preventDefault()}>
      <label class="field" for={ids.code}>
        <span class="field__label">{t('join.code')}</span>
        <input
          id={ids.code}
          class="input input--code"
          value={code}
          onInput={(event) => onCode(showCode(event.currentTarget.value))}
          placeholder="K7M-4QX"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={ids.note}
          enterkeyhint="next"
          {...(isFirst && { autofocus: true })}
        />
      </label>
      <p id={ids.note} class="landing__finding" aria-live="polite">
        <FindingText finding={finding} />
      </p>
      <p class="field__hint">{t('join.noAccount')}</p>
      <button
        type="submit"
        class="button button--primary button--wide button--large landing__act"
        disabled={finding.kind !== 'looking'}
      >
        {t('join.next')}
        <ArrowRight size={20} aria-hidden="true" />
      </button>
    </form>
  );
}

function FindingText({ finding }: Pick<CodeProps, 'finding'>) {
  switch (finding.kind) {
    case 'none':
      return <span class="quiet">{t('join.codeHint')}</span>;
    case 'looking':
      return <span class="quiet">{t('join.looking')}</span>;
    case 'problem':
      return (
        <span class="field__problem">
          <CircleAlert size={18} aria-hidden="true" />
          {finding.text}
        </span>
      );
  }
}

/** The session that a whole code belongs to. */
function useFinding(whole: string | undefined): Finding {
  const [finding, setFinding] = useState<Finding>({ kind: 'none' });
  useEffect(() => {
    if (whole === undefined) {
      setFinding({ kind: 'none' });
      return;
    }
    let isCurrent = true;
    setFinding({ kind: 'looking' });
    fetchSessionByCode(whole).then(
      (card) => {
        if (isCurrent) setFinding({ kind: 'found', card });
      },
      (problem: unknown) => {
        if (isCurrent) setFinding({ kind: 'problem', text: explain(problem) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [whole]);
  return finding;
}

function explain(problem: unknown): string {
  const isUnknown = problem instanceof RequestProblem && problem.status === 404;
  return isUnknown ? t('join.notFound') : problemText(problem);
}
