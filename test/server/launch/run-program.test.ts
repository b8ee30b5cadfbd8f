import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOf, sealed, unsealed } from '../../../server/launch/code-cache.ts';
import { runProgram } from '../../../server/launch/run-program.ts';

let folder = '';
const program = () => join(folder, 'program.cjs');
const cache = () => join(folder, 'program.code');
const run = () => runProgram(program(), cache());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'));
  writeFileSync(program(), 'exports.sum = (a, b) => a + b; exports.three = exports.sum(1, 2);');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a built program', () => {
  it('runs from its source where nothing has been kept of it', () => {
    const first = run();
    expect(first.exports).toMatchObject({ three: 3 });
    expect(first.cached).toBe(false);
    expect(existsSync(cache())).toBe(false);
  });

  it('runs from the code that has been kept of it', () => {
    run().keepCode();
    const second = run();
    expect(second.exports).toMatchObject({ three: 3 });
    expect(second.cached).toBe(true);
  });

  it('runs from its source where a single bit of what was kept is another', () => {
    run().keepCode();
    const whole = readFileSync(cache());
    for (let place = 0; place < whole.length; place += 1) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(whole.readUInt8(place) ^ 1, place);
      writeFileSync(cache(), damaged);
      expect(run()).toMatchObject({ exports: { three: 3 }, cached: false });
    }
  });

  it('runs from its source where what was kept is cut short, or empty', () => {
    run().keepCode();
    const whole = readFileSync(cache());
    for (const length of [0, 10, 32, 40, whole.length - 1]) {
      writeFileSync(cache(), whole.subarray(0, length));
      expect(run()).toMatchObject({ exports: { three: 3 }, cached: false });
    }
  });

  it('runs from its source where another V8 has kept the code', () => {
    run().keepCode();
    const before = readFileSync(program());
    const code = unsealed(nameOf(before), readFileSync(cache())) ?? Buffer.alloc(0);
    // The second word of what V8 keeps is its version. This process has compiled the program already,
    // and would not look; so another one of the same length.
    code.writeUInt32LE(code.readUInt32LE(4) ^ 1, 4);
    const another = Buffer.from(
      before.toString().replace('three = exports.sum(1, 2)', 'seven = exports.sum(3, 4)'),
    );
    writeFileSync(program(), another);
    writeFileSync(cache(), sealed(nameOf(another), code));
    expect(run()).toMatchObject({ exports: { seven: 7 }, cached: false });
  });

  it('is what its source says, not what was kept of another one of the same length', () => {
    run().keepCode();
    const source = readFileSync(program(), 'utf8');
    writeFileSync(program(), source.replace('sum(1, 2)', 'sum(1, 3)').replace('three', 'four '));
    expect(run()).toMatchObject({ exports: { four: 4 }, cached: false });
  });

  it('runs once, though what it loads later asks for it', () => {
    writeFileSync(join(folder, 'later.cjs'), "exports.program = require('./program.cjs');");
    writeFileSync(program(), "exports.later = () => require('./later.cjs').program === exports;");
    const { exports } = run();
    expect(Reflect.apply(Reflect.get(Object(exports), 'later'), undefined, [])).toBe(true);
  });

  it('names its file and line where it fails', () => {
    writeFileSync(program(), '\n\nthrow new Error("no");');
    expect(() => run()).toThrow(
      expect.objectContaining({ stack: expect.stringContaining(`${program()}:3`) }),
    );
  });
});
