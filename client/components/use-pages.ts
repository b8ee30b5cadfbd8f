import { useEffect, useState } from 'preact/hooks';

/** How long a page stands, ms, unless a clicker turns it. */
const PAGE_MS = 25_000;

interface Settings {
  readonly isOn?: boolean;
  /** The Page keys, which a presenter's clicker sends, turn the pages too. */
  readonly hasKeys?: boolean;
}

/**
 * Turns the pages of what is laid out in columns side by side and is wider than its frame, one after
 * another, so that a wall that nobody scrolls shows all of it. Gives the page that is shown, from 0.
 */
export function usePages(
  body: { readonly current: HTMLElement | null },
  { isOn = true, hasKeys = false }: Settings = {},
): { readonly page: number; readonly pages: number } {
  const [pages, setPages] = useState(1);
  const [page, setPage] = useState(0);
  useEffect(() => {
    const element = body.current;
    if (element === null || !isOn) return;
    const measure = () => setPages(Math.max(1, Math.round(wholeOf(element) / stepOf(element))));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    const changes = new MutationObserver(measure);
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    measure();
    return () => {
      watch.disconnect();
      changes.disconnect();
    };
  }, [isOn]);
  const shown = page % pages;
  useEffect(() => {
    if (pages < 2) return;
    const turn = (by: number) => setPage((at) => (at + by + pages) % pages);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'PageDown') turn(1);
      if (key === 'PageUp') turn(-1);
    };
    if (hasKeys) addEventListener('keydown', onKey);
    const timer = setTimeout(() => turn(1), PAGE_MS);
    return () => {
      removeEventListener('keydown', onKey);
      clearTimeout(timer);
    };
  }, [pages, page]);
  useEffect(() => {
    const element = body.current;
    if (element === null || !isOn) return;
    const forward = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
    element.scrollLeft = forward * shown * stepOf(element);
  }, [shown, pages]);
  return { page: shown, pages };
}

/** From the beginning of one page to that of the next, in CSS pixels. */
const stepOf = (element: HTMLElement): number => {
  const { columnGap, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const padding = px(paddingInlineStart) + px(paddingInlineEnd);
  return Math.max(1, element.clientWidth - padding + px(columnGap));
};

/** All pages with the gaps that follow them, in CSS pixels. */
const wholeOf = (element: HTMLElement): number => {
  const { columnGap, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const isOver = element.scrollWidth > element.clientWidth;
  const padding = px(paddingInlineStart) + (isOver ? 0 : px(paddingInlineEnd));
  return element.scrollWidth - padding + px(columnGap);
};

const px = (length: string): number => Number.parseFloat(length) || 0;
