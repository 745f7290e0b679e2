// Automatic layout of every file of the interchange suite, stripped of its drawing; beside it what bpmn-moddle takes
// to read and write the same files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measured, show, verdict } from './measure.mjs';

const archive = resolve(import.meta.dirname, '../../shared/data/bpmn/miwg-dev.tgz');
console.log('Automatic layout of the interchange suite');
if (!existsSync(archive)) {
  console.log('  skipped: ../shared/data is absent');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder]);
    const files = readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.bpmn'));
    const paths = files.map((file) => join(folder, file));
    const layout = measured('process-layout', paths);
    const peer = measured('moddle-round-trip', paths);
    const { nodes, flows, overlaps, outside, missing, throughNodes, slowest } = layout.detail;
    show(`${files.length} files, ${nodes} nodes, ${flows} flows laid out`, layout);
    show('bpmn-moddle reads and writes them', peer);
    verdict('time against bpmn-moddle', layout.seconds / peer.seconds, 2, ' ×');
    verdict('slowest file', slowest, 1, ' s');
    verdict('nodes that overlap', overlaps, 0);
    verdict('nodes outside of their lane or pool', outside, 0);
    verdict('nodes and flows that are not drawn', missing, 0);
    verdict('flows through nodes', throughNodes, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
