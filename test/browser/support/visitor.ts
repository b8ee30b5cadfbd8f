import { mkdir } from 'node:fs/promises';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { expect } from 'vitest';

/** How long a visitor waits for what must happen, in ms. */
export const PATIENCE = 15_000;
const SCREENSHOTS = 'test-results/browser';

/** Prefers the hall as a table: several halls at once are more than a test machine can draw. */
const TABLE = { 'present-and-voting.hides-hall': 'true' };

type Role = Parameters<Page['getByRole']>[0];

export interface VisitorOptions extends BrowserContextOptions {
  /** Draws the hall; otherwise the visitor prefers the table. */
  readonly hall?: boolean;
  /** What the browser has kept from earlier visits, by key. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** Somebody with a browser of their own: what they see, and everything their page complains of. */
export class Visitor {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors that the page has logged or thrown; violations of the security policy are among them. */
  readonly problems: string[] = [];

  private constructor(name: string, context: BrowserContext, page: Page) {
    this.name = name;
    this.context = context;
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.problems.push(`${name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${name}: ${message.text()}`);
    });
  }

  /** Opens a browser context at a page of the product. */
  static async come(
    browser: Browser,
    name: string,
    address: string,
    { hall = false, kept = {}, ...options }: VisitorOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'dark',
      ...(!hall && { reducedMotion: 'reduce' }),
      ...options,
    });
    const visitor = new Visitor(name, context, await context.newPage());
    // The browser's own way to fill a storage opens a page of its own for it.
    const remembering = await visitor.page.addInitScript(
      (items) => {
        for (const [key, value] of items) localStorage.setItem(key, value);
      },
      Object.entries({ ...(!hall && TABLE), ...kept }),
    );
    await visitor.page.goto(address);
    await remembering.dispose();
    return visitor;
  }

  /** An element by its role and its whole accessible name. */
  find(role: Role, name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** Waits until the element is there to be seen. */
  async sees(role: Role, name: string | RegExp, within?: Locator): Promise<Locator> {
    const element = this.find(role, name, within).first();
    await element.waitFor();
    return element;
  }

  /** Waits until the text stands on the page. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits for a button, and until it may be pressed, and presses it. */
  async press(name: string | RegExp, within?: Locator): Promise<void> {
    await this.find('button', name, within).first().click();
  }

  /** All that is written on the page or told to a screen reader. */
  words(): Promise<string> {
    return this.page.locator('#app').evaluate((app) => {
      const labelled = [...app.querySelectorAll('[aria-label], [title]')];
      const labels = labelled.map(
        (one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title')}`,
      );
      return [app.textContent, ...labels].join(' ');
    });
  }

  /** Keeps a picture of the page for whoever looks into a failed test. */
  async shoot(test: string): Promise<void> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const file = `${test} - ${this.name}`.replaceAll(/[^\w]+/g, '-').toLowerCase();
    await this.page.screenshot({ path: `${SCREENSHOTS}/${file}.png` });
  }

  /** Asserts that the page has complained of nothing but what is `expected`. */
  complainsOfNothing(expected?: RegExp): void {
    expect(this.problems.filter((problem) => expected?.test(problem) !== true)).toEqual([]);
  }
}
