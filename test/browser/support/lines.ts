import type { Visitor } from './visitor.ts';

/** Rows of words closer to each other than this are one row, px: a gauge beside a line, a raised figure. */
const ONE_ROW = 12;

/**
 * How many rows of words can be seen whole at once, in the middle of what is read; advice beside them is none, nor what
 * something lies over, but for messages in passing.
 */
export async function linesSeen({ page }: Visitor, what = '.tab-panel'): Promise<number> {
  const tops = await page.evaluate((selector) => {
    const panel = document.querySelector(selector);
    if (panel === null) return [];
    panel.scrollTop = 300;
    const box = panel.getBoundingClientRect();
    const top = Math.max(0, box.top);
    const bottom = Math.min(window.innerHeight, box.bottom);
    const isSeen = (line: DOMRect): boolean => {
      if (line.width <= 1 || line.top < top || line.bottom > bottom) return false;
      const middle = [line.left + line.width / 2, line.top + line.height / 2] as const;
      const there = document.elementFromPoint(...middle);
      return there === null || panel.contains(there) || there.closest('.toasts') !== null;
    };
    const found: number[] = [];
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isBeside = node.parentElement?.closest('.paper__advice') != null;
      if (isBeside || (node.textContent ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push(...[...range.getClientRects()].filter(isSeen).map((line) => line.top));
    }
    return found.sort((one, other) => one - other);
  }, what);
  return tops.reduce(
    ({ rows, last }, top) =>
      top - last >= ONE_ROW ? { rows: rows + 1, last: top } : { rows, last },
    { rows: 0, last: Number.NEGATIVE_INFINITY },
  ).rows;
}

/** The moves on paragraphs that lie over the words of the text, or not on their paragraph. */
export function movesOutOfPlace({ page }: Visitor): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('.paper__text')].flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
    return [...document.querySelectorAll('.on-paragraph')].flatMap((move) => {
      const box = move.getBoundingClientRect();
      if (box.width === 0) return [];
      const row = move.closest('[id^="row-"]')?.getBoundingClientRect();
      const isOnRow = row !== undefined && box.top >= row.top - 1 && box.bottom <= row.bottom + 1;
      const isOverWords = words.some(
        (word) =>
          word.left < box.right - 1 &&
          word.right > box.left + 1 &&
          word.top < box.bottom - 1 &&
          word.bottom > box.top + 1,
      );
      const name = move.getAttribute('aria-label') ?? '';
      return [
        ...(isOnRow ? [] : [`${name}: elsewhere`]),
        ...(isOverWords ? [`${name}: over words`] : []),
      ];
    });
  });
}

/** What scrolls up and down on the page, of all that can be seen, by class. */
export function scrollers({ page }: Visitor): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          element.scrollHeight > element.clientHeight + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowY),
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
}
