import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { repairSymlinks } from './binaries.ts';

describe('links of the server package', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'package-'));
    await mkdir(join(root, 'native', 'lib'), { recursive: true });
    await writeFile(join(root, 'native', 'lib', 'libicuuc.so.60.2'), 'library');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('are made where the install script was not allowed to run, and left alone afterwards', async () => {
    await writeFile(
      join(root, 'native', 'pg-symlinks.json'),
      JSON.stringify([
        { source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' },
      ]),
    );
    await Promise.all([repairSymlinks(root), repairSymlinks(root)]);
    await repairSymlinks(root);
    expect(await readFile(join(root, 'native', 'lib', 'libicuuc.so.60'), 'utf8')).toBe('library');
  });

  it('are nothing to care for where the package lists none', async () => {
    await expect(repairSymlinks(root)).resolves.toBeUndefined();
  });
});
