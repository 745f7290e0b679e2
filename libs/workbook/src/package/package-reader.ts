import { buffer as collect } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** The parts of an Office Open XML package that lies in memory (compressed). */
export class PackageReader {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Error when the bytes are no zip file. */
  static async open(bytes: Uint8Array): Promise<PackageReader> {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      yauzl.fromBuffer(data, { lazyEntries: true }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      );
    });
    const entries = new Map<string, Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        // Folders have entries of their own in some writers' files; they are no parts.
        if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.once('end', resolve).once('error', reject);
      zip.readEntry();
    });
    return new PackageReader(zip, entries);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** @throws RangeError when there is no such part. */
  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new RangeError(`no part ${name}`);
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }

  async bytes(name: string): Promise<Buffer> {
    return collect(await this.stream(name));
  }

  async text(name: string): Promise<string> {
    return (await this.bytes(name)).toString('utf8');
  }
}
