import { buffer as collect } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Unpacked sizes that no workbook issued here comes near; sheets are read as streams, other parts as a whole. */
const MOST_IN_ALL = 4 * 1024 ** 3;
const MOST_IN_A_PART = 256 * 1024 ** 2;

/** The parts of an Office Open XML package that lies in memory (compressed). */
export class PackageReader {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Error when the bytes are no zip file, or one that unpacks to more than a workbook can be. */
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
    refuseBomb([...entries.values()]);
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

/** The stated sizes can be relied on: a part that unpacks to another size fails when it is read. */
function refuseBomb(entries: readonly Entry[]): void {
  const all = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const swollen = entries.some(
    ({ fileName, uncompressedSize }) =>
      uncompressedSize > MOST_IN_A_PART && !fileName.startsWith('xl/worksheets/'),
  );
  if (all > MOST_IN_ALL || swollen) throw new RangeError('unpacks to more than a workbook');
}
