import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';

const ALWAYS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** WebGL by the processor alone; pages are put together without it, which takes half the time. */
const DRAWS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];
const CANNOT_DRAW = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];

/** Starts the machine's Chromium; `webgl: false` makes it one that cannot draw the hall. */
export async function launchBrowser({ webgl } = { webgl: true }): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium is here: set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...ALWAYS, ...(webgl ? DRAWS : CANNOT_DRAW)] });
}
