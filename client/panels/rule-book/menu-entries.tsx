import { BookA, ScrollText, Workflow } from 'lucide-preact';
import { openRuleBook, type RuleBookPage } from './opened.ts';
import { t } from './words.ts';

const ENTRIES = [
  { page: 'howThisWorks', label: 'how.open', Icon: Workflow },
  { page: 'glossary', label: 'glossary.open', Icon: BookA },
  { page: 'background', label: 'background.open', Icon: ScrollText },
] as const satisfies readonly { page: RuleBookPage; label: string; Icon: unknown }[];

/** The rule book in a menu: how this works, the glossary, the story so far. */
export function RuleBookEntries({ onOpen }: { onOpen: () => void }) {
  return (
    <ul class="rule-book-entries">
      {ENTRIES.map(({ page, label, Icon }) => (
        <li key={page}>
          <button
            type="button"
            class="button button--wide"
            aria-haspopup="dialog"
            onClick={() => {
              onOpen();
              openRuleBook(page);
            }}
          >
            <Icon size={18} aria-hidden="true" /> {t(label)}
          </button>
        </li>
      ))}
    </ul>
  );
}
