import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, holdFolder } from '../../server/store/folder-lock.ts';
import { temporaryFolder } from '../fixtures/live-server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const holder = { process: 4711, port: 3000, since: 1_600_000_000_000 };

function refusal(): unknown {
  try {
    holdFolder(folder.path, { process: 4712, port: 3001, since: 1_600_000_001_000 });
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a folder that a copy of the program works in', () => {
  it('is not given to a second one, which is told who holds it', () => {
    const release = holdFolder(folder.path, holder);
    const error = refusal();
    expect(error).toBeInstanceOf(FolderInUse);
    expect(error).toMatchObject({ folder: folder.path, holder });
    release();
  });

  it('is free again when that copy has let go of it', () => {
    holdFolder(folder.path, holder)();
    expect(refusal()).toBeUndefined();
  });
});
