import { CircleAlert, DoorOpen } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readName } from '../../../shared/procedure/seating/person-name.ts';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { showCode } from '../../sight/codes.ts';
import { joinSession, type SessionCard } from '../../sight/content.ts';
import { heldCredentials, keepCredentials, ownAddress } from '../../sight/credentials.ts';
import { t } from './words.ts';

interface Props {
  readonly card: SessionCard;
  readonly onOtherCode: () => void;
}

/** The session is found: a name, and in. The seat comes after. */
export function JoinName({ card: { session, code }, onOtherCode }: Props) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [isJoining, setJoining] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const enter = () => navigate(ownAddress('s', session));

  const join = async (event: Event) => {
    event.preventDefault();
    const read = readName(name);
    if (read === undefined) return;
    setJoining(true);
    try {
      const { token } = await joinSession(session, code, read);
      keepCredentials(session, { person: { token, name: read } });
      enter();
    } catch (error) {
      setProblem(problemText(error));
      setJoining(false);
    }
  };

  const returning = heldCredentials(session).person;
  return (
    <form class="landing__form" onSubmit={join}>
      <p class="landing__code">
        <span class="only-read">{t('join.code')}</span>{' '}
        <span translate={false}>{showCode(code)}</span>
        <button type="button" class="button button--quiet button--small" onClick={onOtherCode}>
          {t('join.otherCode')}
        </button>
      </p>
      {returning !== undefined && (
        <button type="button" class="button button--primary button--wide" onClick={enter}>
          {t('join.return', { name: returning.name })}
        </button>
      )}
      <label class="field" for={id}>
        <span class="field__label">{t('join.name')}</span>
        <input
          ref={field}
          id={id}
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
      {problem !== '' && (
        <p class="field__problem" role="alert">
          <CircleAlert size={18} aria-hidden="true" />
          {problem}
        </p>
      )}
      <button
        type="submit"
        class={`button button--wide button--large landing__act ${returning === undefined ? 'button--primary' : ''}`}
        disabled={readName(name) === undefined || isJoining}
      >
        <DoorOpen size={20} aria-hidden="true" />
        {isJoining ? t('join.joining') : t('join.act')}
      </button>
    </form>
  );
}
