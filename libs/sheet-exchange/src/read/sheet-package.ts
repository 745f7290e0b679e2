import { buffer as collect } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ExchangeSheetTooLarge } from '../exchange.problems.ts';

/** Sizes that no sheet of these tables comes near, packed and unpacked. */
const MOST_PACKED = 20 * 1024 ** 2;
const MOST_IN_A_PART = 32 * 1024 ** 2;
/** Of the parts that only say what else is there. */
const MOST_IN_A_LIST = 1024 ** 2;
const MOST_PARTS = 2_000;

/** Parts of an Office Open XML package, read one by one. */
export class SheetPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws ExchangeSheetTooLarge; Error when the bytes are no zip file. */
  static async open(bytes: Uint8Array): Promise<SheetPackage> {
    if (bytes.byteLength > MOST_PACKED) throw new ExchangeSheetTooLarge();
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      yauzl.fromBuffer(data, { lazyEntries: true }, (error, opened) =>
        error ? reject(error) : resolve(opened),
      );
    });
    if (zip.entryCount > MOST_PARTS) throw new ExchangeSheetTooLarge();
    const entries = new Map<string, Entry>();
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.once('end', resolve).once('error', reject);
      zip.readEntry();
    });
    return new SheetPackage(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Pictures and other parts that nobody asks for are never unpacked. @throws ExchangeSheetTooLarge, RangeError */
  async stream(name: string, most = MOST_IN_A_PART): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new RangeError(`no part ${name}`);
    // The stated size can be relied on: a part that unpacks to another size fails while it is read.
    if (entry.uncompressedSize > most) throw new ExchangeSheetTooLarge();
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }

  /** A part that is read as a whole, without letting anybody else in between. @throws as {@link stream} */
  async text(name: string): Promise<string> {
    return (await collect(await this.stream(name, MOST_IN_A_LIST))).toString('utf8');
  }
}
