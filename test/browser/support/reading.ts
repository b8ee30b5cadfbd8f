import type { Visitor } from './visitor.ts';

/** What is written the same in every language: symbols of documents, rules and states, and dates. */
const SAME_EVERYWHERE = [
  /\b[A-Z0-9]{3}-[A-Z0-9]{3}\b/g,
  /\b[A-Z]{1,4}\/[\w./-]+/g,
  /\bL\.\d+(\/\w+\.\d+)?/g,
  /\b(OP|PP)\d*\b/g,
  /\b[A-Z]{3}(-\d+)?\b/g,
  /https?:\S+|\b127\.0\.0\.1\S*/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(and|or)\b/g,
];

/**
 * What on the page is in no catalogue and in no translation: every text, label and hint with two
 * plain letters in a row, read in a language that has none. `names` are left as people gave them.
 */
export async function untranslated(
  { page }: Visitor,
  names: readonly string[],
): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest('script, style, noscript, canvas')) continue;
      if (parent?.checkVisibility() === true) found.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (element.checkVisibility()) found.push(element.getAttribute(name) ?? '');
      }
    }
    return found;
  });
  // The longest first, since a short name may be part of a long one.
  const byLength = names.toSorted((one, other) => other.length - one.length);
  const plain = (text: string) => {
    let rest = text;
    for (const name of byLength) rest = rest.replaceAll(name, '');
    for (const pattern of SAME_EVERYWHERE) rest = rest.replaceAll(pattern, '');
    return /[A-Za-z]{2,}/.test(rest);
  };
  return [...new Set(texts.map((text) => text.trim()).filter(plain))];
}

/** What on the page is cut off or sticks out: words wider than their box, boxes wider than the page. */
export function cutOff({ page }: Visitor): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 60)}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth - clientWidth} px too wide`);
    for (const element of document.querySelectorAll(
      'button, a, h1, h2, h3, p, li, label, th, dt',
    )) {
      if (!element.checkVisibility() || element.closest('.only-read, [inert]') !== null) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || style.textOverflow === 'ellipsis') continue;
      const isCut = element.scrollWidth - element.clientWidth > 1 && style.display !== 'inline';
      const isOut = (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element);
      if ((isCut && !/auto|scroll/.test(style.overflowX)) || isOut) found.push(name(element));
    }
    return found;
  });
}

/** Whether one element stands wholly to the right of another. */
export async function isRightOf({ page }: Visitor, one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all(
    [other, one].map((selector) => page.locator(selector).first().boundingBox()),
  );
  if (left === null || left === undefined || right === null || right === undefined) return false;
  return right.x >= left.x + left.width - 1;
}
