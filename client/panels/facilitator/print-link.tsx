import { Printer } from 'lucide-preact';
import { at } from '../../browser/base-path.ts';
import { t } from './words.ts';

/** The way to what can be printed for the session. */
export function PrintLink({ session }: { session: string }) {
  return (
    <a class="film-link" href={at(`/print/${session}`)} target="_blank" rel="noopener">
      <Printer size={18} aria-hidden="true" />
      {t('print.open')}
    </a>
  );
}
