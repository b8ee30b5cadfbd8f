import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';

/** What Playwright leaves out of the browser by itself: a list of our own takes the place of its. */
const LEFT_OUT_ANYWAY = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];
/** Pages of the browser’s own address bar: nobody types there, and drawing them takes most of a visitor’s arrival. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
/** Each visitor has a process of their own anyway: another, kept ready for a page of another site, never comes to use. */
const SPARE = ['SpareRendererForSitePerProcess'];
const ALWAYS = [
  `--disable-features=${[...LEFT_OUT_ANYWAY, ...ADDRESS_BAR, ...SPARE].join(',')}`,
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

const running = new Map<boolean, Promise<Browser>>();

/**
 * The machine's Chromium, started once for all files that are tested in this process and closed with
 * it: what is one visitor's own is their context. `webgl: false` makes it one that cannot draw the hall.
 */
export async function browserHere({ webgl } = { webgl: true }): Promise<Browser> {
  const kept = await running.get(webgl);
  if (kept?.isConnected()) return kept;
  const started = launchBrowser(webgl);
  running.set(webgl, started);
  return started;
}

async function launchBrowser(webgl: boolean): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium is here: set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: [...ALWAYS, ...(webgl ? DRAWS : CANNOT_DRAW)] });
}
