import { CircleAlert, DoorOpen } from 'lucide-preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NAME, readName } from '../../../shared/procedure/seating/person-name.ts';
import { problemText } from '../../components/problem-text.ts';
import { listOf } from '../../language/lists.ts';
import { navigate } from '../../router.ts';
import { showCode } from '../../sight/codes.ts';
import { joinSession, type SessionCard } from '../../sight/content.ts';
import { heldCredentials, keepCredentials, ownAddress } from '../../sight/credentials.ts';
import { t } from './words.ts';

interface Props {
  readonly card: SessionCard;
  readonly onOtherCode: () => void;
}

type Joined = readonly { readonly token: string; readonly name: string }[];

/** The session is found: a name, and in; or the names of all who share the device. The seat comes after. */
export function JoinName({ card: { session, code }, onOtherCode }: Props) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [isJoining, setJoining] = useState(false);
  const [isShared, setShared] = useState(false);
  const [joined, setJoined] = useState<Joined>([]);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Before anything is painted: who types on at once loses no letter.
  useLayoutEffect(() => field.current?.focus(), [joined]);
  const enter = () => navigate(ownAddress('s', session));

  const join = async (event: Event) => {
    event.preventDefault();
    const read = readName(name);
    if (read === undefined) return;
    setJoining(true);
    try {
      const before = heldCredentials(session).person?.token;
      const { token } = await joinSession(session, code, read, before);
      const sharers = [...joined, { token, name: read }];
      const [person = { token, name: read }] = sharers;
      keepCredentials(session, { person, sharers });
      if (!isShared) return enter();
      setJoined(sharers);
      setName('');
      setProblem('');
    } catch (error) {
      setProblem(problemText(error));
    }
    setJoining(false);
  };

  const returning = joined.length === 0 ? heldCredentials(session).person : undefined;
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
      {joined.length > 0 && (
        <p role="status">{t('join.in', { names: listOf(joined.map((one) => one.name)) })}</p>
      )}
      <label class="field" for={id}>
        <span class="field__label">{t(joined.length === 0 ? 'join.name' : 'join.nextName')}</span>
        <input
          ref={field}
          id={id}
          class="input"
          value={name}
          maxLength={LONGEST_NAME}
          onInput={(event) => setName(event.currentTarget.value)}
          placeholder={t('join.namePlaceholder')}
          autocomplete="nickname"
          enterkeyhint="go"
        />
      </label>
      {joined.length === 0 && <Sharing isOn={isShared} onTurn={setShared} />}
      <p class="field__hint">{t('join.noAccount')}</p>
      {problem !== '' && (
        <p class="field__problem" role="alert">
          <CircleAlert size={18} aria-hidden="true" />
          {problem}
        </p>
      )}
      <button
        type="submit"
        class={`button button--wide button--large landing__act ${returning === undefined && joined.length < 2 ? 'button--primary' : ''}`}
        disabled={readName(name) === undefined || isJoining}
      >
        <DoorOpen size={20} aria-hidden="true" />
        {actLabel(isJoining, isShared)}
      </button>
      {joined.length > 1 && (
        <button
          type="button"
          class="button button--primary button--wide button--large"
          onClick={enter}
        >
          {t('join.all')}
        </button>
      )}
    </form>
  );
}

interface SharingProps {
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Sharing({ isOn, onTurn }: SharingProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span>
        <span class="choice__name">{t('join.share')}</span>
        <span class="choice__note"> {t('join.shareNote')}</span>
      </span>
    </label>
  );
}

function actLabel(isJoining: boolean, isShared: boolean): string {
  if (isJoining) return t('join.joining');
  return t(isShared ? 'join.add' : 'join.act');
}
