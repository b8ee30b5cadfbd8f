import { at } from '../browser/base-path.ts';
import './film-link.css';
import { Clapperboard } from 'lucide-preact';
import { t } from './words.ts';

/** The way to the film of what really happened. */
export function FilmLink({ scenario }: { scenario: string }) {
  return (
    <a class="film-link" href={at(`/film/${encodeURIComponent(scenario)}`)}>
      <Clapperboard size={18} aria-hidden="true" />
      {t('film.watch')}
    </a>
  );
}
