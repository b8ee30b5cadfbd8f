import '../landing/lead-again.css';
import { useState } from 'preact/hooks';
import { problemText } from '../../components/problem-text.ts';
import { TextField } from '../../components/text-field.tsx';
import { navigate } from '../../router.ts';
import { openGathering } from '../../sight/gathering.ts';
import { t } from './words.ts';

/** The way to a page over several rooms, on the front page. */
export function OpenOrganiser() {
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
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
        <TextField label={t('open.title')} value={title} maxLength={80} onInput={setTitle} />
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
