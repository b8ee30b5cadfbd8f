import { parseArgs } from 'node:util';
import { canonicalJson } from '../../shared/scenario/hash.ts';
import { goldenOf } from './essence.ts';
import { keepGolden, keepLog, keptGolden, keptLog } from './files.ts';
import { GOLDEN_SESSIONS } from './sessions.ts';

/**
 * Folds the kept logs with the rules of today and keeps their new digests. What they mean may not have
 * changed, unless `--essence` says that it was meant to. `--play <name>` first plays that session anew,
 * `--play all` every one.
 */
const { values } = parseArgs({
  options: {
    essence: { type: 'boolean', default: false },
    play: { type: 'string', multiple: true, default: [] },
  },
});

for (const { name, open, play } of GOLDEN_SESSIONS) {
  const isNew = values.play.includes(name) || values.play.includes('all');
  if (isNew) keepLog(name, play());
  const golden = goldenOf(open(), keptLog(name));
  if (!isNew && !values.essence && !isSameEssence(name, golden.essence)) {
    process.stderr.write(`${name} means something else than before: run the test to see what.\n`);
    process.exitCode = 1;
    continue;
  }
  keepGolden(name, golden);
  process.stdout.write(`${name}: ${Object.keys(golden.digests).length} phases\n`);
}

function isSameEssence(name: string, essence: unknown): boolean {
  return canonicalJson(keptGolden(name).essence) === canonicalJson(essence);
}
