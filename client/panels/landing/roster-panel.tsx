import './roster-panel.css';
import { FileUp } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { isProblem, peopleExpected } from '../../../shared/planning/roster.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { SelectField } from '../../components/select-field.tsx';
import { RosterLines } from './roster-lines.tsx';
import { tableText } from './table-file.ts';
import type { RosterInHand } from './use-roster.ts';
import { t } from './words.ts';

interface Props {
  readonly scenario: PublicScenario;
  readonly roster: RosterInHand;
}

/** Who comes, from a table: pasted, chosen or dropped, and what became of each of its lines. */
export function RosterPanel({ scenario, roster }: Props) {
  return (
    <details class="roster">
      <summary>{t('roster.summary')}</summary>
      <div class="roster__body">
        <TableField roster={roster} />
        {roster.reading.committees.length > 0 && roster.committee !== undefined && (
          <SelectField
            label={t('roster.committee')}
            chosen={roster.committee}
            choices={roster.reading.committees.map((name) => ({ name, label: name }))}
            onChoose={roster.chooseCommittee}
          />
        )}
        <RosterSummary roster={roster} />
        <RosterLines scenario={scenario} roster={roster} />
      </div>
    </details>
  );
}

/** Where the table comes in: it is read here, and what is no name and no country stays here. */
export function TableField({ roster }: { roster: Pick<RosterInHand, 'text' | 'read'> }) {
  const ids = { text: useId(), file: useId(), hint: useId() };
  const [problem, setProblem] = useState('');
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await tableText(file);
    setProblem(text === undefined ? t('roster.tooLarge') : '');
    if (text !== undefined) roster.read(text);
  };
  return (
    <div class="roster__in">
      <p id={ids.hint} class="field__hint">
        {t('roster.hint')}
      </p>
      <div class="roster__file">
        <input
          id={ids.file}
          class="only-read"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            // The same file, mended, can be chosen once more.
            event.currentTarget.value = '';
          }}
        />
        <label class="button button--small" for={ids.file}>
          <FileUp size={16} aria-hidden="true" /> {t('roster.file')}
        </label>
        <span class="quiet">{t('roster.drop')}</span>
      </div>
      <label class="field" for={ids.text}>
        <span class="field__label">{t('roster.paste')}</span>
        <textarea
          id={ids.text}
          class={`input roster__text ${isOver ? 'roster__text--over' : ''}`}
          rows={4}
          value={roster.text}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={ids.hint}
          placeholder={t('roster.placeholder')}
          onInput={(event) => roster.read(event.currentTarget.value)}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            // Words that are dragged here come in by themselves.
            const file = event.dataTransfer?.files[0];
            setOver(false);
            if (file === undefined) return;
            event.preventDefault();
            void take(file);
          }}
        />
      </label>
      {problem !== '' && (
        <p class="field__problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What all lines come to, said again whenever it changes. */
function RosterSummary({ roster: { text, reading } }: { roster: RosterInHand }) {
  const { people, seats, unseated } = peopleExpected(reading);
  const waiting = reading.lines.filter(isProblem).length;
  const elsewhere = reading.lines.filter(({ outcome }) => outcome.kind === 'elsewhere').length;
  const { problem } = reading;
  return (
    <div class="roster__summary" role="status">
      {problem?.kind === 'noColumns' && <p class="field__problem">{t('roster.noColumns')}</p>}
      {problem?.kind === 'unclosed' && (
        <p class="field__problem">{t('roster.unclosed', { line: problem.line })}</p>
      )}
      {text.trim() !== '' && problem === undefined && (
        <p>
          {t('roster.expects', { people, seats })}
          {unseated > 0 && ` ${t('roster.unseated', { unseated })}`}
          {elsewhere > 0 && ` ${t('roster.elsewhere', { elsewhere })}`}
        </p>
      )}
      {waiting > 0 && <p class="roster__waiting">{t('roster.waiting', { waiting })}</p>}
      {reading.isGuessed && <p class="quiet">{t('roster.guessed')}</p>}
      {reading.hadMail && <p class="quiet">{t('roster.mail')}</p>}
    </div>
  );
}
