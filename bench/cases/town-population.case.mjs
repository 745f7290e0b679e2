// The sample town at the asked size, sealed.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sealPayments } from '#pruefwerk/intake';
import { generateTown, townFileBytes } from '#pruefwerk/sample-town';
import { reportMeasured } from '../measure.mjs';

const [rows, outDir] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-town-'));
await reportMeasured(async () => {
  const files = [];
  for (const file of generateTown({ seed: 1, rows: Number(rows) }).files()) {
    const path = join(folder, file.name);
    await pipeline(Readable.from(townFileBytes(file)), createWriteStream(path));
    files.push({ path, name: file.name });
  }
  const { population } = await sealPayments({ files, outDir });
  return { rows: population.manifest.accepted };
});
rmSync(folder, { recursive: true, force: true });
