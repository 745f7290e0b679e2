// (b) All rules on 1 and 10 million rows: DuckDB against the PostgreSQL adapter, growth and peak memory.
// PostgreSQL is measured on 1 million rows; `PRUEFWERK_BENCH_FULL=1` measures it on 10 million too (half an hour).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, show, verdict } from './measure.mjs';

const MILLION = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
const population = (millions) => join(folder, `population-${millions}`);
try {
  console.log('All rules on the sample town, enlarged');
  const seed = measured('town-population', [MILLION, population(1)]);
  console.log(
    `  ${seed.detail.rows.toLocaleString('en')} rows sealed; ten copies with other persons for the large one`,
  );
  measured('enlarge-population', [population(1), population(10), 10]);
  const small = measured('rules', ['duckdb', population(1)]);
  show('DuckDB, 1 million rows', small);
  const large = measured('rules', ['duckdb', population(10)]);
  show('DuckDB, 10 million rows', large);
  const postgres = measured('rules', ['postgres', population(1)]);
  show('PostgreSQL, 1 million rows (without loading)', postgres);
  if (postgres.detail.hits !== small.detail.hits) throw new Error('the engines disagree');
  console.log(`  slowest rules at 10 million: ${large.detail.slowest.join(', ')}`);
  verdict(
    'DuckDB seconds / PostgreSQL seconds',
    small.detail.seconds / postgres.detail.seconds,
    0.125,
  );
  verdict('growth from 1 to 10 million', large.detail.seconds / small.detail.seconds, 11);
  verdict('peak memory at 10 million', large.peakMb, 2048, ' MB');
  if (process.env.PRUEFWERK_BENCH_FULL) {
    const full = measured('rules', ['postgres', population(10)]);
    show('PostgreSQL, 10 million rows (without loading)', full);
    verdict('DuckDB / PostgreSQL at 10 million', large.detail.seconds / full.detail.seconds, 0.125);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
