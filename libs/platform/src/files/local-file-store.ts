import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileCorrupt, FileMissing } from './file.problem.ts';
import { FileStore, type PutOptions, type StoredFile } from './file-store.ts';
import { HashStream } from './hash-stream.ts';

const ADDRESS = /^[0-9a-f]{64}$/;

/** Files below one directory as `ab/cd/abcd…`; readable by the program's account only, since they hold personal data. */
export class LocalFileStore extends FileStore {
  readonly #root: string;

  constructor(root: string) {
    super();
    this.#root = root;
  }

  async put(content: Readable, options: PutOptions = {}): Promise<StoredFile> {
    const incoming = await this.#incoming();
    try {
      const hash = new HashStream(options.maxBytes);
      const file = createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(content, hash, file, {
        ...(options.signal ? { signal: options.signal } : {}),
      });
      const sha256 = hash.sha256();
      await this.#keep(incoming, sha256);
      return { sha256, bytes: hash.bytes };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  putFile(path: string, options?: PutOptions): Promise<StoredFile> {
    return this.put(createReadStream(path), options);
  }

  async read(sha256: string): Promise<Readable> {
    const path = await this.#existing(sha256);
    const hash = new HashStream();
    const verify = new Transform({
      transform: (chunk: Buffer, _encoding, done) => done(null, chunk),
      flush: (done) => done(hash.sha256() === sha256 ? null : new FileCorrupt(sha256)),
    });
    const file = createReadStream(path);
    file.on('error', (error) => verify.destroy(error));
    hash.on('error', (error) => verify.destroy(error));
    // A reader that goes away closes the file.
    verify.on('close', () => file.destroy());
    return file.pipe(hash).pipe(verify);
  }

  async localPath(sha256: string): Promise<string> {
    const path = await this.#existing(sha256);
    const hash = new HashStream();
    hash.resume();
    await pipeline(createReadStream(path), hash);
    if (hash.sha256() !== sha256) throw new FileCorrupt(sha256);
    return path;
  }

  async checkWritable(): Promise<void> {
    const probe = await this.#incoming();
    try {
      await (await open(probe, 'wx', 0o600)).close();
    } finally {
      await rm(probe, { force: true });
    }
  }

  async #incoming(): Promise<string> {
    const folder = join(this.#root, 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return join(folder, randomUUID());
  }

  /** The rename replaces an equal file, and heals one that was damaged. */
  async #keep(incoming: string, sha256: string): Promise<void> {
    const path = this.#path(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(incoming, path);
    await syncFolder(dirname(path));
  }

  async #existing(sha256: string): Promise<string> {
    if (!ADDRESS.test(sha256)) throw new FileMissing(sha256.slice(0, 64));
    const path = this.#path(sha256);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new FileMissing(sha256);
    return path;
  }

  #path(sha256: string): string {
    return join(this.#root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** A rename survives a power cut only when its folder is on disk too; Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
