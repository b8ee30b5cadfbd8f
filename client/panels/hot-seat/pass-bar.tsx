import './hot-seat.css';
import { ArrowRightLeft } from 'lucide-preact';
import { t } from './words.ts';

/** While somebody has the shared device: who, and the way to hand it on. */
export function PassBar({ name, onPass }: { name: string; onPass: () => void }) {
  return (
    <aside class="pass-bar" aria-label={t('bar.label')}>
      <span>{t('bar.who', { name })}</span>
      <button type="button" class="button button--small" onClick={onPass}>
        <ArrowRightLeft size={18} aria-hidden="true" /> {t('bar.pass')}
      </button>
    </aside>
  );
}
