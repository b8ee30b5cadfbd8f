import './film-link.css';
import { BookOpen } from 'lucide-preact';
import { at } from '../browser/base-path.ts';
import { t } from './words.ts';

/** The way to the guide, in a tab of its own, so that the session stays where it is. */
export function GuideLink() {
  return (
    <a class="film-link" href={at('/guide')} target="_blank" rel="noopener">
      <BookOpen size={18} aria-hidden="true" />
      {t('guide.open')}
    </a>
  );
}
