// Runs every rule on a sealed population with the named engine; times the rules, not the opening.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckDbEngine, postgresEngine, runRules } from '#pruefwerk/engine';
import { startTemporaryPostgres } from '#pruefwerk/platform';
import { RULES } from '#pruefwerk/red-flags';
import { reportMeasured } from '../measure.mjs';

const [engineName, folder] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-rules-'));
const log = { info: () => undefined, warn: console.error, error: console.error };
const server = engineName === 'postgres' ? await startTemporaryPostgres(log) : null;
const engine = server
  ? postgresEngine({ connectionString: server.url })
  : duckDbEngine({ tempDirectory: scratch, memoryLimitMb: 1400 });
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
try {
  await reportMeasured(async () => {
    await using session = await engine.open({
      parquetPath: join(folder, 'payments.parquet'),
      manifest,
    });
    const started = performance.now();
    const outcomes = await runRules({ session, rules: RULES, settings: { land: 'NW' } });
    const seconds = (performance.now() - started) / 1000;
    const broken = outcomes.filter((outcome) => outcome.status === 'failed');
    if (broken.length > 0)
      throw new Error(`failed: ${broken.map((outcome) => outcome.ruleId).join(', ')}`);
    const slowest = [...outcomes]
      .sort((left, right) => right.durationMs - left.durationMs)
      .slice(0, 3)
      .map((outcome) => `${outcome.ruleId} ${(outcome.durationMs / 1000).toFixed(1)} s`);
    return {
      seconds,
      hits: outcomes.reduce((sum, outcome) => sum + outcome.hits.length, 0),
      slowest,
    };
  });
} finally {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
