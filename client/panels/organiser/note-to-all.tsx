import { useId, useState } from 'preact/hooks';
import { problemText } from '../../components/problem-text.ts';
import { tellAll } from '../../sight/gathering.ts';
import { t } from './words.ts';

/** One note to all rooms: it is read in each as one of the facilitator's own. */
export function NoteToAll({ gathering, token }: { gathering: string; token: string }) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const id = useId();
  const send = async (event: Event) => {
    event.preventDefault();
    try {
      setTold(t('note.told', await tellAll(gathering, token, text.trim())));
      setText('');
    } catch (error) {
      setTold(problemText(error));
    }
  };
  return (
    <section aria-labelledby="note-title">
      <h2 id="note-title">{t('note.title')}</h2>
      <form class="organiser__form" onSubmit={(event) => void send(event)}>
        <label class="field" for={id}>
          <span class="field__label">{t('note.text')}</span>
          <input
            id={id}
            class="input"
            value={text}
            maxLength={280}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('note.act')}
        </button>
        <p role="status">{told}</p>
      </form>
    </section>
  );
}
