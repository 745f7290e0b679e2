import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe } from '@jest/globals';
import { decodeBpmn } from '#pruefwerk/bpmn';

const archive = resolve(import.meta.dirname, '../../../shared/data/bpmn/miwg-dev.tgz');
const present = existsSync(archive);

export interface InterchangeSuite {
  readonly files: readonly string[];
  /** Decoded. */
  readonly read: (file: string) => string;
}

/** The interchange suite of the BPMN working group; skipped by a telling name where the data is absent. */
export function withInterchangeSuite(name: string, tests: (suite: InterchangeSuite) => void): void {
  const told = `${name}${present ? '' : ' (skipped: ../shared/data is absent)'}`;
  (present ? describe : describe.skip)(told, () => {
    const folder = present ? mkdtempSync(join(tmpdir(), 'pruefwerk-bpmn-')) : '';
    if (present) execFileSync('tar', ['xzf', archive, '-C', folder]);
    afterAll(() => {
      if (present) rmSync(folder, { recursive: true, force: true });
    });
    tests({
      files: present ? globSync('**/*.bpmn', { cwd: folder }).toSorted() : ['none'],
      read: (file) => decodeBpmn(readFileSync(join(folder, file))),
    });
  });
}
