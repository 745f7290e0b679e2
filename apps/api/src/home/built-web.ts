import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder of the built browser application, whether this file runs as delivered or from its source. */
export function builtWeb(): string {
  const above = resolve(import.meta.dirname, '../../../..');
  // As delivered `above` is `dist` itself; a program that runs from the sources finds `dist` there.
  const delivered = resolve(above, 'web');
  return existsSync(delivered) ? delivered : resolve(above, 'dist/web');
}
