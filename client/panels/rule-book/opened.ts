import { signal } from '@preact/signals';

/** The pages of the rule book. */
export type RuleBookPage = 'howThisWorks' | 'glossary' | 'background';

/** The page that is open, if any: opened from Now or from the menu, shown by the page's rule book. */
export const openedPage = signal<RuleBookPage | undefined>(undefined);

/** Opens a page of the rule book. */
export function openRuleBook(page: RuleBookPage): void {
  openedPage.value = page;
}
