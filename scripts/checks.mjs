// The steps of `npm test`, one after the other, with their totals. Runs on the pinned Node.js.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup.mjs';

const bin = (pkg, file) => join(root, 'node_modules', pkg, file);
const script = (name) => join(root, 'scripts', name);
const tsc = [bin('typescript', 'bin/tsc'), '--noEmit'];
/** Commands of each step; all of them must end well. */
const tools = {
  format: [[bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  lint: [[bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']],
  types: [tsc, [...tsc, '--project', join('apps', 'web', 'tsconfig.json')]],
  floors: [
    [
      bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      ...['apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs'],
    ],
  ],
  'api-types': [[script('openapi.mjs'), '--check']],
  bundle: [[script('bundle.mjs')]],
};
const tiers = ['unit', 'medium', 'e2e'];
const known = [...Object.keys(tools), ...tiers];

const asked = process.argv.slice(2);
const unknown = asked.filter((step) => !known.includes(step));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. Steps: ${known.join(', ')}`);
  process.exit(2);
}
const wanted = (step) => asked.length === 0 || asked.includes(step);

const scratch = mkdtempSync(join(tmpdir(), 'pruefwerk-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const skipped = new Set();
let broken = false;

function node(args, env = {}) {
  const started = Date.now();
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { ok: result.status === 0, seconds: Math.round((Date.now() - started) / 1000) };
}

function conclude(step, { ok, seconds }, detail = '') {
  lines.push(
    `${ok ? 'ok    ' : 'FAILED'} ${step.padEnd(9)} ${String(seconds).padStart(4)} s  ${detail}`,
  );
  if (!ok) broken = true;
}

function tier(step, env) {
  const report = join(scratch, `${step}.json`);
  const jest = [
    bin('jest', 'bin/jest.js'),
    '--selectProjects',
    step,
    '--json',
    '--outputFile',
    report,
  ];
  // Medium and e2e share one database server and two cores: a fixed number of workers keeps the runs alike.
  const result = node(
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      ...jest,
      '--maxWorkers',
      '2',
    ],
    env,
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const figures = {
    passed: counts?.numPassedTests ?? 0,
    failed: (counts?.numFailedTests ?? 0) + (counts?.numRuntimeErrorTestSuites ?? 0),
    skipped: (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
  };
  for (const key of Object.keys(totals)) totals[key] += figures[key];
  for (const name of skippedSuites(counts)) skipped.add(name);
  const detail = `${figures.passed} passed, ${figures.failed} failed, ${figures.skipped} skipped`;
  conclude(step, { ...result, ok: result.ok && figures.passed > 0 }, detail);
}

/** Names of suites with skipped tests: each says in its name why. */
function skippedSuites(report) {
  const tests = (report?.testResults ?? []).flatMap((file) => file.assertionResults);
  const left = tests.filter((test) => test.status === 'pending' || test.status === 'todo');
  return left.map((test) => test.ancestorTitles[0] ?? test.title);
}

/** One PostgreSQL for the whole run, unless TEST_DATABASE_URL names a server. */
async function withDatabase(work) {
  if (process.env.TEST_DATABASE_URL) return work({});
  const { startTemporaryPostgres } = await import(
    new URL('../dist/libs/platform/src/index.js', import.meta.url).href
  );
  const server = await startTemporaryPostgres({
    info: () => undefined,
    warn: console.error,
    error: console.error,
  });
  try {
    return work({ TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

for (const [step, commands] of Object.entries(tools)) {
  if (!wanted(step)) continue;
  const results = commands.map((args) => node(args));
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  conclude(step, { ok: results.every(({ ok }) => ok), seconds });
}
if (wanted('unit')) tier('unit', {});
if (wanted('medium') || wanted('e2e')) {
  await withDatabase((env) => {
    for (const step of ['medium', 'e2e']) if (wanted(step)) tier(step, env);
  });
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${lines.join('\n')}`);
for (const name of [...skipped].sort()) console.log(`not run: ${name}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(broken ? 1 : 0);
