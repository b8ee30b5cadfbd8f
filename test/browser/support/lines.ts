import type { Visitor } from './visitor.ts';

/** Rows of words closer to each other than this are one row, px: a gauge beside a line, a raised figure. */
const ONE_ROW = 12;

/** How many rows of words can be seen whole at once, in the middle of what is read; advice beside them is none. */
export async function linesSeen({ page }: Visitor, what = '.tab-panel'): Promise<number> {
  const tops = await page.evaluate((selector) => {
    const panel = document.querySelector(selector);
    if (panel === null) return [];
    panel.scrollTop = 300;
    const box = panel.getBoundingClientRect();
    const top = Math.max(0, box.top);
    const bottom = Math.min(window.innerHeight, box.bottom);
    const found: number[] = [];
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isBeside = node.parentElement?.closest('.paper__advice') != null;
      if (isBeside || (node.textContent ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width > 1 && line.top >= top && line.bottom <= bottom) found.push(line.top);
      }
    }
    return found.sort((one, other) => one - other);
  }, what);
  return tops.reduce(
    ({ rows, last }, top) =>
      top - last >= ONE_ROW ? { rows: rows + 1, last: top } : { rows, last },
    { rows: 0, last: Number.NEGATIVE_INFINITY },
  ).rows;
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
