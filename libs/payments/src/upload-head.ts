import { Transform } from 'node:stream';

const HEAD_BYTES = 512;

/** Passes everything through and keeps the first bytes, from which the kind of the file is told. */
export class UploadHead extends Transform {
  #head = Buffer.alloc(0);

  get head(): Uint8Array {
    return this.#head;
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: null, data: Buffer) => void,
  ): void {
    if (this.#head.length < HEAD_BYTES) {
      this.#head = Buffer.concat([this.#head, chunk]).subarray(0, HEAD_BYTES);
    }
    done(null, chunk);
  }
}
