import './glossary.css';
import { useSignal } from '@preact/signals';
import { Search } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { glossaryIn } from '../../../shared/language/glossary-in.ts';
import { language } from '../../language/language.ts';
import { foundEntries } from './found-entries.ts';
import { t } from './words.ts';

/** All words of the glossary, and a field to find one. */
export function Glossary() {
  const typed = useSignal('');
  const field = useId();
  const found = foundEntries(glossaryIn(language.value), typed.value, language.value.tag);
  return (
    <div class="glossary">
      <label class="only-read" for={field}>
        {t('glossary.search')}
      </label>
      <div class="glossary__search">
        <Search size={18} aria-hidden="true" />
        <input
          id={field}
          type="search"
          class="input"
          placeholder={t('glossary.search')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </div>
      <p class="only-read" role="status">
        {found.length === 0 ? t('glossary.none') : t('glossary.count', { count: found.length })}
      </p>
      {found.length === 0 && <p class="quiet">{t('glossary.none')}</p>}
      <dl class="glossary__entries">
        {found.map(([id, { term, text }]) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
