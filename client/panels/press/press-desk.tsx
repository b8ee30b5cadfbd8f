import './press.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Composer } from '../../components/composer.tsx';
import type { SessionStore } from '../../sight/store.ts';
import { t } from './words.ts';

const LONGEST_HEADLINE = 90;

/** PRS-1: where who has no seat writes for the wire. */
export function PressDesk({ store }: { store: SessionStore }) {
  const headline = useSignal('');
  const id = useId();
  if (store.person.value === undefined || store.seat.value !== undefined) return null;
  const file = async (text: string) => {
    const title = headline.value.trim();
    if (title === '') return false;
    const isFiled = 'done' in (await store.send({ type: 'fileStory', headline: title, text }));
    if (isFiled) headline.value = '';
    return isFiled;
  };
  return (
    <section class="wire">
      <h2>{t('file.title')}</h2>
      <p class="quiet">{t('file.lead')}</p>
      <div class="wire__form">
        <label class="field" for={id}>
          <span class="field__label">{t('file.headline')}</span>
          <input
            id={id}
            class="input"
            maxLength={LONGEST_HEADLINE}
            value={headline.value}
            onInput={(event) => {
              headline.value = event.currentTarget.value;
            }}
          />
        </label>
        <Composer
          field="wire"
          label={t('file.text')}
          placeholder=""
          act={t('file.act')}
          onSend={file}
        />
      </div>
    </section>
  );
}
