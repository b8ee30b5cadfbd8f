import './speakers-tab.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import { Dialog } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { useUnsentWords } from '../../components/use-unsent-words.ts';
import { keepUnsent } from '../../sight/unsent.ts';
import { t } from './words.ts';

type ModeratedCaucus = Extract<RaisedMatter, { kind: 'moderatedCaucus' }>;

/** What can be asked for, ms. */
const LENGTHS_MS = [3, 5, 10, 15, 20].map((minutes) => minutes * 60_000);
const SPEECHES_MS = [20, 30, 45, 60, 90].map((seconds) => seconds * 1_000);
const LONGEST_TOPIC = 80;

interface Props {
  readonly title: string;
  readonly text: string;
  readonly matter: ModeratedCaucus;
  /** Resolves to true when the motion was made. */
  readonly onMove: (matter: ModeratedCaucus) => Promise<boolean>;
  readonly onClose: () => void;
}

/** By what name the topic is kept until the motion is made. */
const KEPT = 'caucus topic';

/** The motion for a moderated caucus: on what, for how long, and how long a speech may be. */
export function CaucusForm({ title, text, matter, onMove, onClose }: Props) {
  const topic = useUnsentWords(KEPT);
  const length = useSignal(matter.ms);
  const speech = useSignal(matter.speechMs);
  const field = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    const isMade = await onMove({
      kind: 'moderatedCaucus',
      topic: topic.value.trim(),
      ms: length.value,
      speechMs: speech.value,
    });
    if (isMade) keepUnsent(KEPT, undefined);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="caucus-form" onSubmit={submit}>
        <p>
          <HouseRuleTag />
        </p>
        <p>{text}</p>
        <label class="field" for={field}>
          <span class="field__label">{t('motionForm.topic')}</span>
          <input
            id={field}
            class="input"
            value={topic.value}
            maxLength={LONGEST_TOPIC}
            required
            autocomplete="off"
            placeholder={t('motionForm.topicPlaceholder')}
            onInput={(event) => {
              topic.value = event.currentTarget.value;
            }}
          />
        </label>
        <Lengths
          label={t('motionForm.whole')}
          lengths={LENGTHS_MS}
          chosen={length.value}
          inWords={(ms) => t('motionForm.minutes', { minutes: ms / 60_000 })}
          onChoose={(ms) => {
            length.value = ms;
          }}
        />
        <Lengths
          label={t('motionForm.speech')}
          lengths={SPEECHES_MS}
          chosen={speech.value}
          inWords={(ms) => t('motionForm.seconds', { seconds: ms / 1_000 })}
          onChoose={(ms) => {
            speech.value = ms;
          }}
        />
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('motionForm.cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={topic.value.trim() === ''}>
            {t('motionForm.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface LengthsProps {
  readonly label: string;
  readonly lengths: readonly number[];
  readonly chosen: number;
  readonly inWords: (ms: number) => string;
  readonly onChoose: (ms: number) => void;
}

function Lengths({ label, lengths, chosen, inWords, onChoose }: LengthsProps) {
  const field = useId();
  return (
    <label class="field" for={field}>
      <span class="field__label">{label}</span>
      <select
        id={field}
        class="input"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {lengths.map((ms) => (
          <option key={ms} value={String(ms)}>
            {inWords(ms)}
          </option>
        ))}
      </select>
    </label>
  );
}
