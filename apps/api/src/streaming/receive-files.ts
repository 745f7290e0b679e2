import type { Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { MultipartExpected, MultipartMalformed, TooManyFiles } from '../problems/api.problems.ts';

export interface ReceivedPart {
  readonly fileName: string;
  readonly content: Readable;
}

const MAX_FILES = 60;

/**
 * Hands every file of a multipart request over as it arrives; nothing is held in memory or on a disk of the API's own.
 * @throws MultipartExpected, MultipartMalformed, TooManyFiles, and what `take` rejects with
 */
export function receiveFiles<T>(
  request: Request,
  take: (part: ReceivedPart) => Promise<T>,
  maxFiles = MAX_FILES,
): Promise<T[]> {
  if (!request.is('multipart/form-data')) return Promise.reject(new MultipartExpected());
  return new Promise((resolve, reject) => {
    const parser = parserFor(request, maxFiles);
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
    // Files beyond the limit are left out by the parser without a word.
    parser.once('filesLimit', () => fail(new TooManyFiles(maxFiles)));
    parser.once('error', (error) => fail(new MultipartMalformed(error)));
    request.once('aborted', () => fail(new MultipartMalformed('aborted')));
    parser.once('close', () => void Promise.all(taken).then(resolve, fail));
    request.pipe(parser);
  });
}

/** @throws MultipartMalformed, for example without a boundary */
function parserFor(request: Request, files: number): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files, fields: 20, fieldSize: 10_000 },
    });
  } catch (error) {
    throw new MultipartMalformed(error);
  }
}
