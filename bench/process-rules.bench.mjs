// Rules of control and expected visits on every file of the interchange suite of the BPMN working group.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { measured, show, verdict } from './measure.mjs';

const archive = resolve(import.meta.dirname, '../../shared/data/bpmn/miwg-dev.tgz');
console.log('Rules of control on the interchange suite');
if (!existsSync(archive)) {
  console.log('  skipped: ../shared/data is absent');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder]);
    const files = readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.bpmn'));
    const paths = files.map((file) => join(folder, file));
    const result = measured('process-rules', paths);
    const { slowest, slowestFile } = result.detail;
    show(`${files.length} files read, checked, visits counted`, result);
    verdict(`slowest file, ${basename(slowestFile)}`, slowest, 1, ' s');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
