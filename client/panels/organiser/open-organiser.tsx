import '../landing/lead-again.css';
import { useId, useState } from 'preact/hooks';
import { problemText } from '../../components/problem-text.ts';
import { navigate } from '../../router.ts';
import { openGathering } from '../../sight/gathering.ts';
import { t } from './words.ts';

/** The way to a page over several rooms, on the front page. */
export function OpenOrganiser() {
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  const open = async (event: Event) => {
    event.preventDefault();
    try {
      navigate(await openGathering(title.trim()));
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return (
    <details class="lead-again">
      <summary>{t('open.summary')}</summary>
      <form class="lead-again__form" onSubmit={(event) => void open(event)}>
        <label class="field" for={id}>
          <span class="field__label">{t('open.title')}</span>
          <input
            id={id}
            class="input"
            value={title}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--primary">
          {t('open.act')}
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
