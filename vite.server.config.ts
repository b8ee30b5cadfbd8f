import { defineConfig } from 'vite';

/**
 * The server in one file with all that it imports, for reading hundreds takes most of the time that
 * it needs to start. Only the database stays outside: it is compiled for the machine.
 */
export default defineConfig({
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: 'server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
  },
});
