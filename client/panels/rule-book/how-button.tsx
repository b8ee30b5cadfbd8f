import './rule-book.css';
import { CircleHelp } from 'lucide-preact';
import { openRuleBook } from './opened.ts';
import { t } from './words.ts';

/** The quiet way from what is happening to how it works. */
export function HowButton() {
  return (
    <button
      type="button"
      class="aside-button"
      aria-haspopup="dialog"
      onClick={() => openRuleBook('howThisWorks')}
    >
      <CircleHelp size={16} aria-hidden="true" /> {t('how.open')}
    </button>
  );
}
