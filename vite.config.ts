import { defineConfig } from 'vite';

/** The server that `npm run dev` started beside Vite. */
const server = process.env.PRESENT_AND_VOTING_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  root: 'client',
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
    target: 'baseline-widely-available',
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
