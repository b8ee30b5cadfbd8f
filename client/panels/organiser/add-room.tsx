import { useState } from 'preact/hooks';
import { problemText } from '../../components/problem-text.ts';
import { TextField } from '../../components/text-field.tsx';
import { isWholeCode, readCode, readRecoveryWord, showCode } from '../../sight/codes.ts';
import { fetchSessionByCode } from '../../sight/content.ts';
import { gather } from '../../sight/gathering.ts';
import { NewRoom } from './new-room.tsx';
import type { RoomFormProps } from './room-form.ts';
import { t } from './words.ts';

interface Props {
  readonly gathering: string;
  readonly token: string;
  readonly onAdded: () => void;
}

/** One more room: a new session, or one that somebody has opened already. */
export function AddRoom(props: Props) {
  const [problem, setProblem] = useState('');
  const attempt = (work: () => Promise<void>) => async (event: Event) => {
    event.preventDefault();
    try {
      await work();
      setProblem('');
      props.onAdded();
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <section class="organiser__add" aria-labelledby="add-title">
      <h2 id="add-title">{t('add.title')}</h2>
      <NewRoom {...props} attempt={attempt} />
      <details>
        <summary>{t('add.known')}</summary>
        <KnownRoom {...props} attempt={attempt} />
      </details>
      {problem !== '' && (
        <p class="field__problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function KnownRoom({ gathering, token, attempt }: RoomFormProps) {
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState('');
  const key = readKey(typed);
  const add = attempt(async () => {
    if (key === undefined) return;
    const { session } = await fetchSessionByCode(readCode(code));
    await gather(gathering, token, session, key);
    setCode('');
    setTyped('');
  });
  return (
    <form class="organiser__form" onSubmit={(event) => void add(event)}>
      <TextField label={t('add.code')} value={code} onInput={(typed) => setCode(showCode(typed))} />
      <TextField label={t('add.word')} value={typed} isSecret onInput={setTyped} />
      <button type="submit" class="button" disabled={!isWholeCode(code) || key === undefined}>
        {t('add.actKnown')}
      </button>
    </form>
  );
}

/** The token in a private link, or the recovery word. */
const readKey = (typed: string): string | undefined =>
  typed.includes('#') ? typed.slice(typed.indexOf('#') + 1).trim() : readRecoveryWord(typed);
