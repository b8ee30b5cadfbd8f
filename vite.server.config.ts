import { defineConfig } from 'vite';

/**
 * The server in one file with all that it imports, for reading hundreds takes most of the time that
 * it needs to start. It is a script of ASCII characters, so that its entry (`vite.launch.config.ts`)
 * can start it from code that V8 has made before. Only the database stays outside: it is compiled for
 * the machine.
 */
export default defineConfig({
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  // Two versions of the same lists came in, each made into tables at the start.
  resolve: {
    dedupe: ['mime-db', 'mime-types'],
    preserveSymlinks: process.env.PRESENT_AND_VOTING_BY_LINK === 'yes',
  },
  build: {
    ssr: 'server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      // The tables of East Asian encodings, which no JSON comes in.
      external: /^\.\/tables\/[\w-]+\.json$/,
      output: {
        format: 'cjs',
        entryFileNames: 'program.cjs',
        chunkFileNames: '[name].cjs',
        comments: false,
        // Line by line and with all names, so that a stack trace can be followed.
        minify: {
          compress: false,
          mangle: false,
          codegen: { asciiOnly: true, removeWhitespace: false },
        },
      },
    },
  },
});
