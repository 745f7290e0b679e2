import type { Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { MultipartExpected, MultipartMalformed } from '../problems/api.problems.ts';

export interface ReceivedPart {
  readonly fileName: string;
  readonly content: Readable;
}

const MAX_FILES = 60;

/**
 * Hands every file of a multipart request over as it arrives; nothing is held in memory or on a disk of the API's own.
 * @throws MultipartExpected, MultipartMalformed, and what `take` rejects with
 */
export function receiveFiles<T>(
  request: Request,
  take: (part: ReceivedPart) => Promise<T>,
): Promise<T[]> {
  if (!request.is('multipart/form-data')) return Promise.reject(new MultipartExpected());
  return new Promise((resolve, reject) => {
    const parser = busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: MAX_FILES, fields: 20, fieldSize: 10_000 },
    });
    const fail = (error: unknown) => {
      request.unpipe(parser);
      // What is still to come is read and thrown away, so that the client can read the answer.
      request.resume();
      reject(error instanceof Error ? error : new MultipartMalformed(error));
    };
    const taken: Promise<T>[] = [];
    parser.on('file', (_field, content, { filename }) => {
      const one = take({ fileName: filename ?? '', content });
      one.catch((error: unknown) => {
        content.resume();
        fail(error);
      });
      taken.push(one);
    });
    parser.once('error', (error) => fail(new MultipartMalformed(error)));
    request.once('aborted', () => fail(new MultipartMalformed('aborted')));
    parser.once('close', () => void Promise.all(taken).then(resolve, fail));
    request.pipe(parser);
  });
}
