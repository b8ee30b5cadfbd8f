import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import sharp from 'sharp';
import { createServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { StageModel } from '../../../client/scene/model/stage-model.ts';
import type { StageFace } from '../../../client/stage/layout/frame.ts';
import { temporaryFolder } from '../../fixtures/live-server.ts';
import { browserHere } from './browser.ts';

interface Look {
  readonly width: number;
  readonly height: number;
  readonly density?: number;
  readonly face?: StageFace;
  /** The moment of the picture's clock, epoch ms. */
  readonly now?: number;
}

/** A colour as it is seen: red, green and blue from 0 to 255. */
export type Seen = readonly [red: number, green: number, blue: number];

/** The colour of six hexadecimal figures, as in `#37b27a`. */
export function seen(hex: string): Seen {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** How far two colours are apart, in that part in which they are farthest apart. */
export function difference(a: Seen, b: Seen): number {
  return Math.max(...a.map((part, index) => Math.abs(part - (b[index] ?? 0))));
}

/** What the screen shows, by CSS pixels. */
export class Shot {
  readonly #pixels: Buffer;
  readonly #width: number;
  readonly #height: number;
  readonly #density: number;

  private constructor(pixels: Buffer, width: number, height: number, density: number) {
    this.#pixels = pixels;
    this.#width = width;
    this.#height = height;
    this.#density = density;
  }

  static async of(page: Page): Promise<Shot> {
    const across = await page.evaluate(() => window.innerWidth);
    const { data, info } = await sharp(await page.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return new Shot(data, info.width, info.height, info.width / across);
  }

  /** The mean colour in a square around a point. */
  at(x: number, y: number, reach = 0): Seen {
    const sum = [0, 0, 0];
    let count = 0;
    const [left, right] = [this.#clip(x - reach, this.#width), this.#clip(x + reach, this.#width)];
    const [top, bottom] = [
      this.#clip(y - reach, this.#height),
      this.#clip(y + reach, this.#height),
    ];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const start = (row * this.#width + column) * 3;
        for (let part = 0; part < 3; part += 1) {
          sum[part] = (sum[part] ?? 0) + (this.#pixels[start + part] ?? 0);
        }
        count += 1;
      }
    }
    const [red = 0, green = 0, blue = 0] = sum.map((total) => total / count);
    return [red, green, blue];
  }

  #clip(css: number, most: number): number {
    return Math.max(0, Math.min(most - 1, Math.floor(css * this.#density)));
  }
}

/** A page with the stage alone, which a test hangs models in and reads the pixels of. */
export class Gallery {
  readonly page: Page;
  #screen: CDPSession | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  async show(model: StageModel): Promise<void> {
    await this.page.evaluate((next) => globalThis.gallery?.show(next), model);
  }

  /** Gives the frame another size. */
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  /** Brings the frame to a screen of another density, where it has another size as well or the same. */
  async moveTo(width: number, height: number, density: number): Promise<void> {
    this.#screen ??= await this.page.context().newCDPSession(this.page);
    const metrics = { width, height, deviceScaleFactor: density, mobile: false };
    await this.#screen.send('Emulation.setDeviceMetricsOverride', metrics);
    // Chromium tells nobody of a density that is emulated, as it does of a real one.
    await this.page.evaluate(() => globalThis.queries?.at(-1)?.dispatchEvent(new Event('change')));
  }

  async bounds(seat: string) {
    const box = await this.page.evaluate((id) => globalThis.gallery?.bounds(id), seat);
    if (box === undefined) throw new Error(`There is no seat ${seat} on the picture.`);
    return box;
  }

  /** What is seen now. */
  async shoot(): Promise<Shot> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return Shot.of(this.page);
  }
}

declare global {
  /** What the page has asked of its screen, the latest last. */
  var queries: MediaQueryList[] | undefined;
}

function keepQueries(): void {
  const kept: MediaQueryList[] = [];
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (condition) => {
    const query = ask(condition);
    kept.push(query);
    return query;
  };
  globalThis.queries = kept;
}

/** Serves the stage from its sources, without a server or a session, to the tests of this file. */
export function openGallery(): { visit(model: StageModel, look: Look): Promise<Gallery> } {
  const closing: (() => Promise<void>)[] = [];
  const contexts: BrowserContext[] = [];
  let browser: Browser | undefined;
  let address = '';

  beforeAll(async () => {
    const cache = await temporaryFolder();
    const server = await createServer({
      configFile: false,
      cacheDir: cache.path,
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: ['phaser'] },
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { strict: false } },
    });
    await server.listen();
    closing.push(() => server.close(), cache.remove);
    address = server.resolvedUrls?.local[0] ?? '';
    browser = await browserHere();
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    for (const close of closing) await close();
  });

  return {
    async visit(model, { width, height, density = 1, face = 'laptop', now = 0 }) {
      if (browser === undefined) throw new Error('The gallery is not open yet.');
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: density,
      });
      contexts.push(context);
      const page = await context.newPage();
      await page.addInitScript(keepQueries);
      await page.goto(`${address}test/browser/support/gallery/index.html`);
      await page.waitForFunction(() => globalThis.gallery !== undefined);
      await page.evaluate(
        ([hung, layout, moment]) => globalThis.gallery?.hang(hung, layout, moment),
        [model, face, now] as const,
      );
      return new Gallery(page);
    },
  };
}
