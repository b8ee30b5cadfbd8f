import axe, { type AxeResults } from 'axe-core';
import type { Visitor } from './visitor.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What on the page breaks WCAG 2.2 AA, as far as a machine can tell: each rule with its elements. */
export async function barriers({ page }: Visitor): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = {
    runOnly: { type: 'tag', values: STANDARD },
    resultTypes: ['violations'],
    // No rule of the standard reads style sheets, which would be fetched and parsed for them.
    preload: { assets: ['media'] },
  };
  const found: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** In CSS px. */
const ON_A_PHONE = { width: 390, height: 844 };
/** A laptop of 1280 by 800 at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 400 };

/** Where the page would have to be scrolled sideways, and by how much; the wall is in no pocket. */
export async function overflows(
  { name, page }: Visitor,
  { isOnWall = false } = {},
): Promise<readonly string[]> {
  const usual = page.viewportSize();
  const found: string[] = [];
  for (const size of isOnWall ? [ZOOMED] : [ON_A_PHONE, ZOOMED]) {
    await page.setViewportSize(size);
    const px = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    if (px > 0) found.push(`${name} at ${size.width} px: ${px} px too wide`);
  }
  if (usual !== null) await page.setViewportSize(usual);
  return found;
}
