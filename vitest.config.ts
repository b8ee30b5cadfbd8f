import { defineConfig } from 'vitest/config';

/** Tests that start servers and browsers: one file after another, with time to do so. */
const wholeSystem = ['browser', 'faults', 'sockets'].map((name) => `test/${name}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: wholeSystem,
          // What a file needs is loaded once, not once a file: nothing in a test changes a module.
          isolate: false,
          // Left to itself Vitest keeps a processor free, on a machine of two every second one.
          maxWorkers: '100%',
          // Some start a process of the command line, which a busy machine makes wait.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'whole',
          include: wholeSystem,
          fileParallelism: false,
          maxWorkers: 1,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as a visitor waits for what must happen.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
