import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { RaisedMatter } from '../../../shared/procedure/motions/kinds.ts';
import { Dialog } from '../../components/dialog.tsx';
import { HouseRuleTag } from '../../components/house-rule-tag.tsx';
import { isHouseMotion } from '../../scene/texts/motions.ts';
import { t } from './words.ts';

type Timed = Exclude<Extract<RaisedMatter, { ms: number }>, { kind: 'moderatedCaucus' }>;

/** What can be asked for, ms. */
const LENGTHS: Readonly<Record<Timed['kind'], readonly number[]>> = {
  suspendMeeting: [2, 5, 10, 15].map((minutes) => minutes * 60_000),
  unmoderatedCaucus: [3, 5, 10, 15, 20].map((minutes) => minutes * 60_000),
  limitSpeeches: [20, 30, 45, 60, 90].map((seconds) => seconds * 1_000),
};

interface Props {
  readonly title: string;
  readonly text: string;
  readonly matter: Timed;
  readonly onMove: (matter: Timed) => void;
  readonly onClose: () => void;
}

/** A motion that has to say for how long. */
export function LengthForm({ title, text, matter, onMove, onClose }: Props) {
  const chosen = useSignal(matter.ms);
  const field = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    onMove({ ...matter, ms: chosen.value });
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {isHouseMotion(matter) && (
          <p>
            <HouseRuleTag />
          </p>
        )}
        <p>{text}</p>
        <label class="field" for={field}>
          <span class="field__label">{t('motionForm.length')}</span>
          <select
            id={field}
            class="select"
            value={String(chosen.value)}
            onChange={(event) => {
              chosen.value = Number(event.currentTarget.value);
            }}
          >
            {LENGTHS[matter.kind].map((ms) => (
              <option key={ms} value={String(ms)}>
                {inWords(matter.kind, ms)}
              </option>
            ))}
          </select>
        </label>
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('motionForm.cancel')}
          </button>
          <button type="submit" class="button button--primary">
            {t('motionForm.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function inWords(kind: Timed['kind'], ms: number): string {
  return kind === 'limitSpeeches'
    ? t('motionForm.seconds', { seconds: ms / 1_000 })
    : t('motionForm.minutes', { minutes: ms / 60_000 });
}
