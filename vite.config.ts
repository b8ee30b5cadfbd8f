import { defineConfig, type Plugin } from 'vite';
import { en } from './client/words.en.ts';
import { markdown } from './scripts/lib/markdown.mjs';

/** The server that `npm run dev` started beside Vite. */
const server = process.env.PRESENT_AND_VOTING_SERVER ?? 'http://localhost:3000';

/** The browsers that are served, as README, `client/public/start.js` and its sentence say. */
const BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];

/** Puts words of the catalogue into the page itself, for when nothing else can be said. */
const pageWords: Plugin = {
  name: 'page-words',
  transformIndexHtml: (page) =>
    page.replaceAll(/{{([\w.]+)}}/g, (_, key) => {
      const words = Object.entries(en).find(([name]) => name === key)?.[1];
      if (words === undefined) throw new Error(`The catalogue has no words ${key}.`);
      return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    }),
};

export default defineConfig({
  root: 'client',
  /** Files name one another from where they lie; the server says in the page where that is (`BASE_PATH`). */
  base: './',
  plugins: [pageWords, markdown()],
  resolve: { preserveSymlinks: process.env.PRESENT_AND_VOTING_BY_LINK === 'yes' },
  server: {
    proxy: {
      '/api': server,
      '/healthz': server,
      '/socket.io': { target: server, ws: true },
    },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: BROWSERS,
    modulePreload: { polyfill: false },
    /** Everything is a file of its own address, so that the content security policy can be strict. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
});
