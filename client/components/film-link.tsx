import { at } from '../browser/base-path.ts';
import './film-link.css';
import { Clapperboard } from 'lucide-preact';
import { route } from '../router.ts';
import { t } from './words.ts';

/** The way to the film of what really happened; who comes from a session says from which. */
export function FilmLink({ scenario }: { scenario: string }) {
  const here = route.value;
  const query = 'session' in here ? `?session=${encodeURIComponent(here.session)}` : '';
  return (
    <a class="film-link" href={at(`/film/${encodeURIComponent(scenario)}${query}`)}>
      <Clapperboard size={18} aria-hidden="true" />
      {t('film.watch')}
    </a>
  );
}
