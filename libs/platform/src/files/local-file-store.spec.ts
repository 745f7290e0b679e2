import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileCorrupt, FileMissing, FileTooLarge } from './file.problem.ts';
import { LocalFileStore } from './local-file-store.ts';

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

describe('local file store', () => {
  let root: string;
  let store: LocalFileStore;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'files-'));
    store = new LocalFileStore(root);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const text = (content: string) => Readable.from([Buffer.from(content)]);
  const kept = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );

  it('keeps a file under the SHA-256 of its bytes, for its own account only', async () => {
    expect(await store.put(text('hello'))).toEqual({ sha256: HELLO, bytes: 5 });
    const path = await store.localPath(HELLO);
    expect(path).toBe(join(root, '2c', 'f2', HELLO));
    expect(await readFile(path, 'utf8')).toBe('hello');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('keeps equal bytes once, also when they come at the same time', async () => {
    const path = join(root, 'original');
    await writeFile(path, 'hello');
    await Promise.all([store.put(text('hello')), store.putFile(path), store.put(text('hello'))]);
    await rm(path);
    expect(await kept()).toHaveLength(1);
  });

  it('gives back what was put in, the empty file too', async () => {
    const { sha256 } = await store.put(text(''));
    expect(await buffer(await store.read(sha256))).toEqual(Buffer.alloc(0));
    const large = Buffer.alloc(300_000, 'pruefwerk');
    const stored = await store.put(Readable.from([large]));
    expect(await buffer(await store.read(stored.sha256))).toEqual(large);
  });

  it.each([
    [5, true],
    [4, false],
  ])('of five bytes with a limit of %d: %s', async (maxBytes, fits) => {
    const put = store.put(text('hello'), { maxBytes });
    if (fits) await expect(put).resolves.toMatchObject({ bytes: 5 });
    else await expect(put).rejects.toBeInstanceOf(FileTooLarge);
    expect(await kept()).toHaveLength(fits ? 1 : 0);
  });

  it('keeps nothing of an upload that is cancelled or breaks off', async () => {
    const abort = new AbortController();
    const endless = new Readable({ read: () => undefined });
    endless.push('first bytes');
    setTimeout(() => abort.abort(), 20);
    await expect(store.put(endless, { signal: abort.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const broken = new Readable({
      read() {
        this.destroy(new Error('connection reset'));
      },
    });
    await expect(store.put(broken)).rejects.toThrow('connection reset');
    expect(await kept()).toEqual([]);
  });

  it('notices a changed file when it is read, and heals it when it is put again', async () => {
    await store.put(text('hello'));
    const path = join(root, '2c', 'f2', HELLO);
    await chmod(path, 0o600);
    await writeFile(path, 'hullo');
    await expect(store.localPath(HELLO)).rejects.toBeInstanceOf(FileCorrupt);
    await expect(buffer(await store.read(HELLO))).rejects.toBeInstanceOf(FileCorrupt);
    await store.put(text('hello'));
    expect(await store.localPath(HELLO)).toBe(path);
  });

  it.each([HELLO, '../../etc/passwd', ''])('finds nothing under %p', async (address) => {
    await expect(store.read(address)).rejects.toBeInstanceOf(FileMissing);
    await expect(store.localPath(address)).rejects.toBeInstanceOf(FileMissing);
  });

  it('tells whether it can be written', async () => {
    await expect(store.checkWritable()).resolves.toBeUndefined();
    await writeFile(join(root, 'file'), '');
    await expect(new LocalFileStore(join(root, 'file')).checkWritable()).rejects.toThrow();
  });
});
