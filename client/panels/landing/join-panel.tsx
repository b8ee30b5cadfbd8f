import { CircleAlert, DoorOpen } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readName } from '../../../shared/procedure/seating/person-name.ts';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { isWholeCode, readCode, showCode } from '../../sight/codes.ts';
import {
  fetchSessionByCode,
  joinSession,
  RequestProblem,
  type SessionCard,
} from '../../sight/content.ts';
import { heldCredentials, keepCredentials, ownAddress } from '../../sight/credentials.ts';
import { t } from './words.ts';

type Finding =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly card: SessionCard }
  | { readonly kind: 'problem'; readonly text: string };

/** Joins a session: a code of six letters and a name, no account. */
export function JoinPanel({ code: given = '' }: { code?: string }) {
  const [code, setCode] = useState(showCode(given));
  const [name, setName] = useState('');
  const [finding, setFinding] = useState<Finding>({ kind: 'none' });
  const [isJoining, setJoining] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const ids = { code: useId(), name: useId(), note: useId() };
  const whole = isWholeCode(code) ? readCode(code) : undefined;

  useEffect(() => {
    if (whole === undefined) {
      setFinding({ kind: 'none' });
      return;
    }
    let isCurrent = true;
    setFinding({ kind: 'looking' });
    fetchSessionByCode(whole).then(
      (card) => {
        if (!isCurrent) return;
        setFinding({ kind: 'found', card });
        nameField.current?.focus();
      },
      (problem: unknown) => {
        if (isCurrent) setFinding({ kind: 'problem', text: explain(problem) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [whole]);

  const join = async (event: Event) => {
    event.preventDefault();
    const read = readName(name);
    if (finding.kind !== 'found' || whole === undefined || read === undefined) return;
    setJoining(true);
    try {
      const { session } = finding.card;
      const { token } = await joinSession(session, whole, read);
      keepCredentials(session, { person: { token, name: read } });
      navigate(ownAddress('s', session));
    } catch (problem) {
      setFinding({ kind: 'problem', text: explain(problem) });
      setJoining(false);
    }
  };

  const returning =
    finding.kind === 'found' ? heldCredentials(finding.card.session).person : undefined;
  return (
    <section class="panel landing__panel" aria-labelledby={`${ids.code}-title`}>
      <h2 id={`${ids.code}-title`}>{t('join.title')}</h2>
      <form class="landing__form" onSubmit={join}>
        <label class="field" for={ids.code}>
          <span class="field__label">{t('join.code')}</span>
          <input
            id={ids.code}
            class="input input--code"
            value={code}
            onInput={(event) => setCode(showCode(event.currentTarget.value))}
            placeholder="K7M-4QX"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={ids.note}
            enterkeyhint="next"
          />
        </label>
        <p id={ids.note} class="landing__finding" aria-live="polite">
          <FindingText finding={finding} />
        </p>
        {returning !== undefined && finding.kind === 'found' && (
          <button
            type="button"
            class="button button--primary button--wide"
            onClick={() => navigate(ownAddress('s', finding.card.session))}
          >
            {t('join.return', { name: returning.name })}
          </button>
        )}
        <label class="field" for={ids.name}>
          <span class="field__label">{t('join.name')}</span>
          <input
            ref={nameField}
            id={ids.name}
            class="input"
            value={name}
            maxLength={40}
            onInput={(event) => setName(event.currentTarget.value)}
            placeholder={t('join.namePlaceholder')}
            autocomplete="nickname"
            enterkeyhint="go"
          />
        </label>
        <p class="field__hint">{t('join.noAccount')}</p>
        <button
          type="submit"
          class={`button button--wide button--large landing__act ${returning === undefined ? 'button--primary' : ''}`}
          disabled={finding.kind !== 'found' || readName(name) === undefined || isJoining}
        >
          <DoorOpen size={20} aria-hidden="true" />
          {isJoining ? t('join.joining') : t('join.act')}
        </button>
      </form>
    </section>
  );
}

function FindingText({ finding }: { finding: Finding }) {
  switch (finding.kind) {
    case 'none':
      return <span class="quiet">{t('join.codeHint')}</span>;
    case 'looking':
      return <span class="quiet">{t('join.looking')}</span>;
    case 'found':
      return <span class="landing__found">{t('join.found', { title: finding.card.title })}</span>;
    case 'problem':
      return (
        <span class="field__problem">
          <CircleAlert size={18} aria-hidden="true" />
          {finding.text}
        </span>
      );
  }
}

function explain(problem: unknown): string {
  const isUnknown = problem instanceof RequestProblem && problem.status === 404;
  return isUnknown ? t('join.notFound') : problemText(problem);
}
