import { defineConfig } from 'vitest/config';

/** The tests of a folder. */
const tests = (folder: string) => `test/${folder}/**/*.test.ts`;
const wholeSystem = ['browser', 'faults', 'sockets'].map(tests);

/** What starts servers, and browsers, has time to do so. */
const whole = {
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // As long as a visitor waits for what must happen.
  expect: { poll: { timeout: 15_000 } },
};

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
          ...whole,
          name: 'browser',
          include: [tests('browser')],
          // Two at a time: while the pages of one wait for their server, those of the other draw.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...whole,
          name: 'whole',
          include: ['faults', 'sockets'].map(tests),
          // One file after another, for these watch how long a server takes.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
