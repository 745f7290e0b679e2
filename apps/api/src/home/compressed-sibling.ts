import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

/** The smaller one first: browsers name them in any order and with the same weight. */
const ENDINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** One name without folders: what the build writes, and nothing that could lead out of the folder. */
const FILE_NAME = /^\/[\w@~-][\w.@~-]*$/;

/** Lets the file server answer with `x.js.br` or `x.js.gz` where the build made one and the browser reads it. */
export function preferCompressed(folder: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    response.vary('Accept-Encoding');
    const { path } = request;
    const sibling = FILE_NAME.test(path)
      ? ENDINGS.find(([encoding, ending]) => {
          return request.acceptsEncodings(encoding) && existsSync(join(folder, path + ending));
        })
      : undefined;
    if (sibling) {
      const [encoding, ending] = sibling;
      response.type(path.slice(path.lastIndexOf('.')));
      response.setHeader('Content-Encoding', encoding);
      request.url = path + ending;
    }
    next();
  };
}
