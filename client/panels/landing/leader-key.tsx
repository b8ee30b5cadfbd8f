import { useId } from 'preact/hooks';
import { leaderKey } from '../../sight/leader-key.ts';
import { t } from './words.ts';

/** Where the key of the installation is typed; nothing while nobody has asked for one. */
export function LeaderKeyField() {
  const id = useId();
  if (leaderKey.value === undefined) return null;
  return (
    <label class="field" for={id}>
      <span class="field__label">{t('create.key')}</span>
      <input
        id={id}
        class="input"
        type="password"
        value={leaderKey.value}
        maxLength={200}
        onInput={(event) => {
          leaderKey.value = event.currentTarget.value;
        }}
        autocomplete="off"
      />
      <span class="field__hint">{t('create.keyHint')}</span>
    </label>
  );
}
