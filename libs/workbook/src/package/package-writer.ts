import { createHash } from 'node:crypto';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** Content of one part: bytes, or chunks that are made when the part's turn comes. */
export interface PackagePart {
  readonly name: string;
  readonly content: string | Buffer | (() => AsyncIterable<Buffer>);
}

// Local midnight, written as DOS date without the UTC field: the same bytes in every time zone.
const EPOCH = new Date(1980, 0, 1);
// Level 3 takes half the time of level 6 and makes the file an eighth larger (measured with 100,000 rows).
const ENTRY = { mtime: EPOCH, forceDosTimestamp: true, mode: 0o100644, compressionLevel: 3 };

/**
 * Writes the parts in their order into a zip and ends the target. Parts wait for the target (back-pressure).
 * An error of a part or of the target ends both and is thrown.
 */
export async function writePackage(
  parts: readonly PackagePart[],
  target: Writable,
): Promise<{ sha256: string; bytes: number }> {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const part of parts) addPart(zip, part);
  zip.end();
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(output, meter, target);
  return { sha256: hash.digest('hex'), bytes };
}

function addPart(zip: yazl.ZipFile, { name, content }: PackagePart): void {
  if (typeof content === 'function') {
    const stream = Readable.from(content(), { objectMode: false });
    stream.on('error', (error) => zip.emit('error', error));
    zip.addReadStream(stream, name, ENTRY);
  } else {
    zip.addBuffer(Buffer.from(content), name, ENTRY);
  }
}
