import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canReach } from './server-account.ts';

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('server account (skipped: Windows has no uid)', () => {
  let top: string;
  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), 'reach-'));
    await mkdir(join(top, 'inner'));
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  const stranger = { uid: 61_234, gid: 61_234 };

  it.each([
    [0o700, false],
    [0o750, false],
    [0o710, false],
    [0o711, true],
    [0o755, true],
  ])('of a stranger, below a folder with mode %o: may walk down: %s', async (mode, expected) => {
    await chmod(top, mode);
    expect(await canReach(stranger, join(top, 'inner', 'not-there-yet'))).toBe(expected);
  });

  it.each([
    ['owner', 0o700, true],
    ['owner', 0o077, false],
    ['group', 0o710, true],
    ['group', 0o701, false],
  ])('as %s of a folder with mode %o: %s', async (role, mode, expected) => {
    const { uid, gid } = await stat(top);
    await chmod(top, mode);
    const account = role === 'owner' ? { uid, gid: stranger.gid } : { uid: stranger.uid, gid };
    await chmod(join(top, 'inner'), 0o755).catch(() => undefined);
    expect(await canReach(account, top)).toBe(expected);
    await chmod(top, 0o700);
  });
});
