import { defineConfig } from 'vite';

/** The entry of the built server, beside the program that it starts (`vite.server.config.ts`). */
export default defineConfig({
  resolve: { preserveSymlinks: process.env.PRESENT_AND_VOTING_BY_LINK === 'yes' },
  build: {
    ssr: 'server/launch/main.ts',
    outDir: 'dist/server',
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'main.cjs' } },
  },
});
