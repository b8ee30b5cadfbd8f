import './lead-again.css';
import { useId, useState } from 'preact/hooks';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { isWholeCode, readCode, readRecoveryWord, showCode } from '../../sight/codes.ts';
import { checkLeader, fetchSessionByCode } from '../../sight/content.ts';
import { keepCredentials, ownAddress } from '../../sight/credentials.ts';
import { t } from './words.ts';

/** The way back for a facilitator whose page and link are lost: the code, and the word that was written down. */
export function LeadAgain() {
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const ids = { code: useId(), word: useId() };
  const word = readRecoveryWord(typed);
  const lead = async (event: Event) => {
    event.preventDefault();
    if (word === undefined) return;
    try {
      const { session } = await fetchSessionByCode(readCode(code));
      await checkLeader(session, word);
      keepCredentials(session, { facilitator: { token: word } });
      navigate(ownAddress('f', session));
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <details class="lead-again">
      <summary>{t('again.open')}</summary>
      <form class="lead-again__form" onSubmit={(event) => void lead(event)}>
        <label class="field" for={ids.code}>
          <span class="field__label">{t('again.code')}</span>
          <input
            id={ids.code}
            class="input"
            value={code}
            placeholder="K7M-4QX"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setCode(showCode(event.currentTarget.value))}
          />
        </label>
        <label class="field" for={ids.word}>
          <span class="field__label">{t('again.word')}</span>
          <input
            id={ids.word}
            class="input"
            value={typed}
            placeholder="K7M4-QX2P-H9RT-AB3D"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button
          type="submit"
          class="button button--primary"
          disabled={!isWholeCode(code) || word === undefined}
        >
          {t('again.act')}
        </button>
        {problem !== '' && (
          <p class="field__problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </details>
  );
}
