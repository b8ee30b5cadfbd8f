import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { RuleNote } from '../../components/rule-note.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

const LONGEST = 280;

interface Props {
  readonly store: SessionStore;
  readonly person: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** SEA-20: removes somebody, with a reason that they are told, and for good where that is ticked. */
export function RemoveDialog({ store, person, name, onClose }: Props) {
  const reason = useSignal('');
  const bars = useSignal(false);
  const field = useId();
  const remove = async (event: Event) => {
    event.preventDefault();
    const told = reason.value.trim();
    const reply = await store.send({
      type: 'removePerson',
      person,
      ...(told !== '' && { reason: told }),
      ...(bars.value && { bars: true }),
    });
    if ('done' in reply) onClose();
  };
  return (
    <Dialog title={t('people.removeTitle', { name })} onClose={onClose}>
      <form onSubmit={(event) => void remove(event)}>
        <p class="quiet">{t('people.removeText')}</p>
        <label class="field" for={field}>
          <span class="field__label">{t('people.removeReason', { name })}</span>
          <textarea
            id={field}
            class="input"
            rows={2}
            maxLength={LONGEST}
            placeholder={t('people.removePlaceholder')}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={bars.value}
            onChange={(event) => {
              bars.value = event.currentTarget.checked;
            }}
          />
          <span>
            <span class="choice__name">{t('people.bar')}</span>
            <span class="choice__note"> {t('people.barNote')}</span>
          </span>
        </label>
        <RuleNote rule="SEA-20" />
        <div class="dialog__foot">
          <button type="button" class="button button--quiet" onClick={onClose}>
            {t('people.keep')}
          </button>
          <button type="submit" class="button button--danger">
            {t('people.remove', { name })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
