import './refusal-form.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { useUnsentWords } from '../../components/use-unsent-words.ts';
import type { ReportLine } from '../../scene/texts/negotiation.ts';
import { keepUnsent } from '../../sight/unsent.ts';
import { ParagraphPicker } from './paragraph-picker.tsx';
import { t } from './words.ts';

const LONGEST = 280;
/** By what name the line for the record is kept until it is sent. */
const KEPT = 'refusal';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** What the button says, by how many paragraphs are chosen. */
  readonly act: (count: number) => string;
  readonly keep: string;
  /** It stops the report. */
  readonly isGrave: boolean;
  /** With no paragraph chosen, the text as a whole is meant. */
  readonly mayBeWhole: boolean;
  readonly lines: readonly ReportLine[];
  readonly onSend: (paragraphs: readonly string[], text: string | undefined) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Which paragraphs a delegation refuses or stays outside of, and a line for the record. */
export function RefusalForm(props: Props) {
  const { title, lead, act, keep, isGrave, mayBeWhole, lines, onSend, onClose } = props;
  const chosen = useSignal<readonly string[]>([]);
  const text = useUnsentWords(KEPT);
  const isSending = useSignal(false);
  const field = useId();
  const count = chosen.value.length;
  const send = async (event: Event) => {
    event.preventDefault();
    const words = text.value.trim();
    isSending.value = true;
    const isDone = await onSend(chosen.value, words === '' ? undefined : words);
    isSending.value = false;
    if (!isDone) return;
    keepUnsent(KEPT, undefined);
    onClose();
  };
  return (
    <Dialog wide title={title} onClose={onClose}>
      <form class="refusal-form" onSubmit={send}>
        <p class="refusal-form__lead">{lead}</p>
        <ParagraphPicker
          kind="many"
          lines={lines}
          chosen={chosen.value}
          onChoose={(paragraphs) => {
            chosen.value = paragraphs;
          }}
        />
        <label class="field" for={field}>
          <span class="field__label">{t('stance.textLabel')}</span>
          <textarea
            id={field}
            class="input"
            rows={2}
            maxLength={LONGEST}
            placeholder={t('stance.textPlaceholder')}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </label>
        <div class="dialog__foot refusal-form__foot">
          {count === 0 && <p class="quiet">{t(mayBeWhole ? 'picker.whole' : 'picker.none')}</p>}
          <button type="button" class="button button--quiet" onClick={onClose}>
            {keep}
          </button>
          <button
            type="submit"
            class={isGrave ? 'button button--danger' : 'button button--primary'}
            disabled={(count === 0 && !mayBeWhole) || isSending.value}
          >
            {act(count)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
